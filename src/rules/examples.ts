import type { CellProblem, Known, Row } from '../define/dataset.ts';
import { reformatted } from '../define/reformatted.ts';
import { type Dates, type Judged, type RuleRun, wholeOf } from '../define/rule.ts';
import type { Table } from '../define/table.ts';
import type { SheetSettings } from '../define/use-case.ts';
import { type Cell, isEmptyCell } from '../domain/cell.ts';
import { day } from '../domain/day.ts';
import type { Level } from '../domain/finding.ts';
import { eur } from '../domain/money.ts';
import { indexNames } from '../domain/names.ts';
import type { Text } from '../domain/text.ts';
import { indexElections } from '../tables/election-names.ts';
import { type Dataset, type DataTableName, dataTables, tables, type ValuesIn } from '../tables/index.ts';
import type { ProjectRule } from './kit.ts';

/** The day on which the examples are looked at, where they name none. */
export const EXAMPLES_DAY = day('2026-11-23');

export const exampleSettings: SheetSettings = {
  language: 'de',
  profile: 'shared',
  donorNumbersPartyWide: false,
  setUpOn: day('2026-06-01'),
  smallestCell: 5,
  exampleData: true,
  sheetId: 'sheet',
  layout: 1,
  period: '',
};

export const exampleKnown: Known = {
  associations: indexNames(
    ['KV Beispielstadt', 'KV Musterdorf', 'KV Probehausen', 'KV Testingen', 'LV Beispielland'].map((name) => ({
      name,
      aliases: [],
    })),
  ),
  elections: indexElections([{ date: '2027-spring', area: 'Hessen', kind: 'kommunal' }]),
  upper: new Set(['LV Beispielland']),
};

/** Rows that no rule has anything to say about; an example names only what matters to it. */
export const typical: { readonly [T in DataTableName]: ValuesIn<T> } = {
  visits: {
    status: 'done',
    start: day('2026-08-29'),
    kind: 'canvassing',
    guest: 'KV Musterdorf',
    host: 'KV Beispielstadt',
    people: 6,
  },
  contributions: {
    receivedOn: day('2026-09-01'),
    receiver: 'KV Beispielstadt',
    kind: 'money',
    amount: eur(50),
    channel: 'transfer',
    donorNumber: '4711',
    donorKind: 'person',
    origin: 'domestic',
    donorKnown: 'yes',
    voucher: 'B-17',
  },
  partnerships: {
    a: 'KV Beispielstadt',
    b: 'KV Musterdorf',
    status: 'active',
    since: day('2026-07-01'),
    agreedA: day('2026-07-01'),
    agreedB: day('2026-07-02'),
  },
  associations: { name: 'KV Beispielstadt', level: 'KV', land: 'Hessen', search: 'no' },
  contacts: {
    association: 'KV Beispielstadt',
    role: 'coordination',
    email: 'kv@example.org',
    rhythm: 'quarterly',
    consentOn: day('2026-05-03'),
    consentBy: 'Mail vom 3.5.',
  },
  requests: { receivedOn: day('2026-11-01'), kind: 'question', concern: 'Frage zur Planung', status: 'new' },
  tips: { topic: 'Haustür', tip: 'Zu zweit gehen.' },
  elections: { date: '2027-spring', area: 'Hessen', kind: 'kommunal' },
  localRules: { place: 'Beispielstadt', land: 'Hessen' },
};

/** A row of values, its cells printed by the table's codecs as the tool itself would write them. */
export function rowOf(name: DataTableName, values: Readonly<Record<string, unknown>>, id: string, line = 2): Row {
  const cells: Record<string, Cell> = { id };
  const held: Record<string, unknown> = { id };
  for (const [key, column] of Object.entries((tables[name] as Table).columns)) {
    const value = values[key];
    if (value === undefined) continue;
    held[key] = value;
    cells[key] = column.codec.print(value, 'de');
  }
  return { id, line, values: held, cells, problems: [] };
}

/** The typical row with an example's values over it. */
export const exampleRow = (name: DataTableName, values: Readonly<Record<string, unknown>>, id: string, line = 2): Row =>
  rowOf(name, { ...typical[name], ...values }, id, line);

/** A row read from cells as typed, by the codecs; associations are looked up. */
export function rowFromCells(name: DataTableName, cells: Readonly<Record<string, Cell>>, id: string, line = 2): Row {
  const values: Record<string, unknown> = {};
  const problems: CellProblem[] = [];
  for (const [key, column] of Object.entries((tables[name] as Table).columns)) {
    const cell = cells[key] ?? '';
    if (isEmptyCell(cell)) continue;
    const read = column.codec.parse(cell);
    if (!read.ok) {
      problems.push({ column: key, kind: 'unreadable', text: read.problem });
      continue;
    }
    const made = reformatted(column, cell);
    if (made) problems.push({ column: key, kind: 'reformatted', text: made });
    const name = column.to === 'associations' ? exampleKnown.associations.find(String(read.value)) : read.value;
    if (name === undefined)
      problems.push({
        column: key,
        kind: 'unknown',
        text: { de: 'Diesen Verband kennen wir nicht.', en: 'We do not know this association.' },
        suggestions: exampleKnown.associations.suggest(String(read.value)),
      });
    else values[key] = name;
  }
  return { id, line, values, cells, problems };
}

const empty = Object.fromEntries(dataTables.map((name) => [name, []])) as unknown as Dataset;

/** A dataset of rows by table; the others are empty. */
export const datasetOf = (rows: { readonly [T in DataTableName]?: readonly Row[] }): Dataset =>
  ({ ...empty, ...rows }) as unknown as Dataset;

/** A dataset of an example: typical rows with what it names; ids are `visits 1`, `visits 2`, … */
export const exampleDataset = (
  rows: Readonly<Partial<Record<DataTableName, readonly Readonly<Record<string, unknown>>[]>>>,
): Dataset =>
  datasetOf(
    Object.fromEntries(
      dataTables.map((name) => [
        name,
        (rows[name] ?? []).map((values, i) =>
          exampleRow(name, values, typeof values.id === 'string' ? values.id : `${name} ${i + 1}`, i + 2),
        ),
      ]),
    ),
  );

/** What holds in place of the rule's own: a figure a cent higher, another house value, another day. */
export interface Altered {
  readonly dates?: Dates;
  readonly house?: Readonly<Record<string, number>>;
}

const runOf = (rule: ProjectRule, { house }: Altered, today?: string, changed?: Partial<SheetSettings>): RuleRun => ({
  today: today === undefined ? EXAMPLES_DAY : day(today),
  settings: { ...exampleSettings, ...changed },
  known: exampleKnown,
  houseValues: (id) => ({
    ...Object.fromEntries(Object.entries(rule.house).map(([key, { value }]) => [key, value])),
    ...(id === rule.id ? house : {}),
  }),
});

/** What an example came to: what was found and what its author expects, in the same words. */
export interface ExampleResult {
  readonly says: Text;
  readonly found: readonly string[];
  readonly expected: readonly string[];
  readonly judged: readonly Judged[];
}

const placed = (rule: ProjectRule, place: string, level: Level | undefined): string =>
  level === undefined || level === rule.level ? place : `${place} (${level})`;

const expectation = (rule: ProjectRule, one: string | { column?: string; at?: string; level: Level }): string =>
  typeof one === 'string' ? one : placed(rule, one.column ?? one.at ?? '', one.level);

/** Runs a rule's examples: they are its tests and stand in its documentation. */
export function runExamples(rule: ProjectRule, altered: Altered = {}): readonly ExampleResult[] {
  const result = (
    { says, finds }: { says: Text; finds: readonly (string | { column?: string; at?: string; level: Level })[] },
    judged: readonly Judged[],
    placeOf: (one: Judged, i: number) => string = ({ column }) => column ?? '',
  ): ExampleResult => ({
    says,
    found: judged.map((one, i) => placed(rule, placeOf(one, i), one.level)).sort(),
    expected: finds.map((one) => expectation(rule, one)).sort(),
    judged,
  });
  const together = (wholeOf(rule)?.examples ?? []).map((example) => {
    const renewedIds = new Map(Object.entries(example.copies ?? {}));
    const run = { ...runOf(rule, altered, example.today, example.settings), renewedIds };
    const dataset = exampleDataset(example.rows);
    const { mails, unread } = example;
    const more = { ...(mails ? { mails } : {}), ...(unread ? { unread } : {}) };
    const found = wholeOf(rule)?.prepare(run, altered.dates)({ ...dataset, ...more }) ?? [];
    return result(example, found, (_one, i) => `${found[i]?.row.id ?? ''} ${found[i]?.column ?? ''}`.trim());
  });
  if (rule.scope === 'dataset') return together;
  if (rule.scope === 'row') {
    const alone = rule.examples.map((example) => {
      const row = exampleRow(rule.on as DataTableName, example.row, 'X-1');
      return result(example, rule.prepare(runOf(rule, altered, example.today, example.settings), altered.dates)(row));
    });
    return [...alone, ...together];
  }
  return rule.examples.map((example) => {
    const name = example.table as DataTableName;
    const row = rowFromCells(name, example.cells, 'X-1');
    return result(example, rule.prepare(runOf(rule, altered))(row, tables[name]));
  });
}
