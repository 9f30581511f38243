/** A place that no test has to come by. */
export interface Unreached {
  readonly file: string;
  /** As the report names it. */
  readonly line: string;
  readonly what: string;
  readonly why: string;
}

export const UNREACHED: readonly Unreached[] = [
  {
    file: 'src/app/apply/journal.ts',
    line: "{ title = '', held = '' }: Partial<Pick<Entry, 'title' | 'held'>>,",
    what: 'default',
    why: 'The list of operations leaves rows without a title out; nothing else asks for the words of a part of a row.',
  },
];
