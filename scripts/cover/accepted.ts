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
  {
    file: 'src/app/apply/log.ts',
    line: 'const last = Math.min(Math.max(layout.headerLine + 1, block.length), grid ?? block.length);',
    what: 'right half',
    why: 'Protokoll is read with its grid by all who write there; the type is that of other tabs, too.',
  },
  {
    file: 'src/app/apply/take-away.ts',
    line: 'if (this.refused && this.emptied.length === 0 && this.open.length > 0) throw new ProblemSignal(this.refused);',
    what: 'if so',
    why: 'Here a write is refused at once only where a test says so, which is once; each of five rounds has to be refused.',
  },
];
