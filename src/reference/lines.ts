/** The lines of a data file, whatever ends them on their way to Google and back. */
export const linesOf = (text: string): readonly string[] => text.split(/\r?\n/).filter((line) => line !== '');
