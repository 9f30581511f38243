/** What is broken on purpose, and which tests have to notice: quick ones first, the long ones for what is left. */
export interface Scope {
  readonly files: RegExp;
  readonly quick: readonly string[];
  readonly long: readonly string[];
}

const CODECS = [
  'test/define/cells.test.ts',
  'test/define/typed.test.ts',
  'test/define/values.test.ts',
  'test/define/columns.test.ts',
];
/** Tests of cells alone notice in a moment what takes those of the script minutes. */
const HITS = ['hit', 'look', 'mend-looking', 'moved-columns', 'slid'].map((name) => `test/app/apply/${name}.test.ts`);
/** By folder; the first that holds a file counts. A file of none is not broken. */
export const SCOPES: readonly Scope[] = [
  {
    files: /^src\/define\/columns\//,
    quick: [...CODECS, 'test/domain', 'test/contracts/tables.test.ts', 'test/rules/unreadable.test.ts'],
    long: ['test/integration/values.test.ts', 'test/app/edit'],
  },
  {
    files: /^src\/app\/sending\//,
    quick: ['test/app/sending', 'test/mails/send-evaluation.test.ts', 'test/app/apply/mails.test.ts'],
    long: [
      'test/integration/evaluation-not-sent.test.ts',
      'test/simulation/mutations.test.ts',
      'test/simulation/menu.test.ts',
    ],
  },
  {
    files: /^src\/app\/apply\//,
    quick: [...HITS, 'test/app/apply'],
    long: ['test/forms/undo.test.ts', 'test/integration/headers.test.ts', 'test/simulation'],
  },
  {
    files: /^src\/domain\//,
    quick: ['test/domain', ...CODECS],
    long: ['test/rules', 'test/integration/values.test.ts'],
  },
];

export const scopeOf = (file: string): Scope | undefined => SCOPES.find(({ files }) => files.test(file));
