import { type Dates, type Judged, type RuleRun, wholeOf } from '../../define/rule.ts';
import { day } from '../../domain/day.ts';
import type { Level } from '../../domain/finding.ts';
import type { Text } from '../../domain/text.ts';
import type { SheetSettings } from '../../settings/index.ts';
import { type DataTableName, tables } from '../../tables/index.ts';
import type { ProjectRule } from '../kit/project-rule.ts';
import type { CellExample, DatasetExample, Examples, RowExample } from './define.ts';
import { exampleDataset, exampleRow, rowFromCells } from './rows.ts';
import { EXAMPLES_DAY, exampleKnown, exampleSettings } from './typical.ts';

/** What holds in place of the rule's own: a figure a cent higher, another house value, another day. */
export interface Altered {
  readonly dates?: Dates;
  readonly house?: Readonly<Record<string, number>>;
}

/** What an example came to: what was found and what its author expects, in the same words. */
export interface ExampleResult {
  readonly says: Text;
  readonly found: readonly string[];
  readonly expected: readonly string[];
  readonly judged: readonly Judged[];
}

const runOf = (rule: ProjectRule, { house }: Altered, today?: string, changed?: Partial<SheetSettings>): RuleRun => ({
  today: today === undefined ? EXAMPLES_DAY : day(today),
  settings: { ...exampleSettings, ...changed },
  known: exampleKnown,
  // As if a person had typed it just now: only a rule that asks then looks at this.
  entered: () => true,
  logitOfOne: (note) => (note === 'unser Fahrer ist seit acht Wochen trocken' ? 2 : 0),
  isGivenName: (word) => ['erika', 'max', 'karl', 'martin'].includes(word),
  houseValues: (id) => ({
    ...Object.fromEntries(Object.entries(rule.house).map(([key, { value }]) => [key, value])),
    ...(id === rule.id ? house : {}),
  }),
});

const placed = (rule: ProjectRule, place: string, level: Level | undefined): string =>
  level === undefined || level === rule.level ? place : `${place} (${level})`;

const expectation = (rule: ProjectRule, one: string | { column?: string; at?: string; level: Level }): string =>
  typeof one === 'string' ? one : placed(rule, one.column ?? one.at ?? '', one.level);

const result = (
  rule: ProjectRule,
  { says, finds }: Pick<RowExample | DatasetExample, 'says' | 'finds'>,
  judged: readonly Judged[],
  placeOf: (one: Judged, i: number) => string = ({ column }) => column ?? '',
): ExampleResult => ({
  says,
  found: judged.map((one, i) => placed(rule, placeOf(one, i), one.level)).sort(),
  expected: finds.map((one) => expectation(rule, one)).sort(),
  judged,
});

function ofRow(rule: ProjectRule, altered: Altered, example: RowExample): ExampleResult {
  if (rule.scope !== 'row') throw new Error(`${rule.id} does not look at rows`);
  const row = exampleRow(rule.on as DataTableName, example.row, 'X-1');
  const run = runOf(rule, altered, example.today, example.settings);
  return result(rule, example, rule.prepare(run, altered.dates)(row));
}

function ofCells(rule: ProjectRule, altered: Altered, example: CellExample): ExampleResult {
  if (rule.scope !== 'cells') throw new Error(`${rule.id} does not look at cells`);
  const name = example.table as DataTableName;
  const row = rowFromCells(name, example.cells, 'X-1');
  return result(rule, example, rule.prepare(runOf(rule, altered))(row, tables[name]));
}

function ofAll(rule: ProjectRule, altered: Altered, example: DatasetExample): ExampleResult {
  const whole = wholeOf(rule);
  if (whole === undefined) throw new Error(`${rule.id} does not look at rows together`);
  const renewedIds = new Map(Object.entries(example.copies ?? {}));
  const run = {
    ...runOf(rule, altered, example.today, example.settings),
    renewedIds,
    namesBefore: () => example.before ?? {},
    rowsBefore: () => example.held ?? {},
    trusted: () => example.trusted,
  };
  const { mails, unread, noEntries } = example;
  const more = { ...(mails ? { mails } : {}), ...(unread ? { unread } : {}), ...(noEntries ? { noEntries } : {}) };
  const found = whole.prepare(run, altered.dates)({ ...exampleDataset(example.rows), ...more });
  return result(rule, example, found, (_one, i) => `${found[i]?.row.id ?? ''} ${found[i]?.column ?? ''}`.trim());
}

/** Runs a rule's examples: they are its tests and stand in its documentation. Refuses those of another kind of rule. */
export const runExamples = (
  rule: ProjectRule,
  { rows = [], cells = [], together = [] }: Examples,
  altered: Altered = {},
): readonly ExampleResult[] => [
  ...rows.map((example) => ofRow(rule, altered, example)),
  ...cells.map((example) => ofCells(rule, altered, example)),
  ...together.map((example) => ofAll(rule, altered, example)),
];
