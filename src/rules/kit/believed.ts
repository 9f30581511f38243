import type { Row } from '../../define/dataset.ts';
import type { Table } from '../../define/table.ts';
import type { Day } from '../../domain/day.ts';
import { type Dataset, dataTables, tables } from '../../tables/index.ts';

/** Why a day that says that something is done cannot be right: it is after today, or before what it belongs to. */
export interface Doubt {
  readonly column: string;
  readonly because: 'future' | 'early';
  /** The column of the day before which it lies. */
  readonly before?: string;
}

const NONE: readonly Doubt[] = [];
type DoneColumn = readonly [string, NonNullable<Table['columns'][string]['done']>];
const doneColumns = new WeakMap<Table, readonly DoneColumn[]>();

const doneColumnsOf = (table: Table): readonly DoneColumn[] => {
  const known = doneColumns.get(table);
  if (known) return known;
  const found = Object.entries(table.columns).flatMap(([key, { done }]): DoneColumn[] => (done ? [[key, done]] : []));
  doneColumns.set(table, found);
  return found;
};

/** The doubted days of a row. Days are ISO texts and sort as text. */
export function doubtsIn(table: Table, { values }: Pick<Row, 'values'>, today: Day): readonly Doubt[] {
  let doubts: Doubt[] | undefined;
  for (const [column, { notBefore, where }] of doneColumnsOf(table)) {
    const on = values[column];
    if (typeof on !== 'string') continue;
    if (where && Object.entries(where).some(([key, value]) => values[key] !== value)) continue;
    const event = notBefore === undefined ? undefined : values[notBefore];
    if (on > today) doubts = [...(doubts ?? []), { column, because: 'future' }];
    else if (notBefore !== undefined && typeof event === 'string' && on < event)
      doubts = [...(doubts ?? []), { column, because: 'early', before: notBefore }];
  }
  return doubts ?? NONE;
}

/**
 * The values of a row without its doubted days: whatever is asked, shown or sent by a day that says that something is done
 * counts none that Prüfung says does not count.
 */
export function countedIn<V extends Row['values']>(table: Table, values: V, today: Day): V {
  const doubts = doubtsIn(table, { values }, today);
  if (doubts.length === 0) return values;
  const doubted = new Set(doubts.map(({ column }) => column));
  // Every value of a row may be missing.
  return Object.fromEntries(Object.entries(values).filter(([key]) => !doubted.has(key))) as V;
}

const doubtsOfRows = new WeakMap<object, readonly Doubt[]>();

/** What was doubted of a row that `believed` gave. */
export const doubtsOf = (row: Row): readonly Doubt[] => doubtsOfRows.get(row) ?? NONE;

/** The row as rules see it: without its doubted days, of which Q-09 speaks. The cells stay as they are. */
export function believed(table: Table, row: Row, today: Day): Row {
  const doubts = doubtsIn(table, row, today);
  if (doubts.length === 0) return row;
  const values = { ...row.values };
  for (const { column } of doubts) delete values[column];
  const seen: Row = { ...row, values };
  doubtsOfRows.set(seen, doubts);
  return seen;
}

const datasets = new WeakMap<Dataset, { readonly today: Day; readonly seen: Dataset }>();

/**
 * All rows as rules see them; the same dataset on the same day gives the same one. Each table is looked at when a rule
 * asks for it, so that it can be told which tables a rule needs.
 */
export function believedDataset(dataset: Dataset, today: Day): Dataset {
  const known = datasets.get(dataset);
  if (known && known.today === today) return known.seen;
  const held = dataset as Readonly<Record<string, unknown>>;
  const views = Object.keys(dataset).map((key) => {
    const name = dataTables.find((one) => one === key);
    let rows: unknown;
    const get = (): unknown => {
      rows ??= name === undefined ? held[key] : believedRows(tables[name], dataset[name] ?? [], today);
      return rows;
    };
    return [key, { enumerable: true, get }] as const;
  });
  const seen = Object.defineProperties({}, Object.fromEntries(views)) as Dataset;
  datasets.set(dataset, { today, seen });
  return seen;
}

function believedRows(table: Table, rows: readonly Row[], today: Day): readonly Row[] {
  const seen = rows.map((row) => believed(table, row, today));
  return seen.some((row, i) => row !== rows[i]) ? seen : rows;
}
