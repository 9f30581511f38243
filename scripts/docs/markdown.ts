/** A cell of a table: no line breaks, bars escaped. */
export const inCell = (words: string): string => words.replace(/\n/g, ' ').replace(/\|/g, '\\|');

/** A table of GitHub's Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Blocks with an empty line between them, and a line's end at the end. */
export const line = (blocks: readonly string[]): string => `${blocks.join('\n\n')}\n`;
