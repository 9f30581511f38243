import { cellText } from '../../define/columns.ts';
import type { Row } from '../../define/dataset.ts';
import type { Reading } from '../../define/use-case.ts';
import { isRowId, numberedId } from '../../domain/ids.ts';
import { fail, ok, type Problem, type Result } from '../../domain/result.ts';
import { type Dataset, type DataTableName, dataTables, tables } from '../../tables/index.ts';
import { markOf } from './alike.ts';
import type { ListDesk } from './desk.ts';
import { type Measure, type ReadRow, readRow, wordsOn } from './row.ts';
import type { CellWord, ImportCalls, Judged, Verdict } from './shape.ts';
import { sumsLeft } from './sums-left.ts';

type Input = ImportCalls['judgeRows']['input'];

const NO_TABLE: Problem = {
  code: 'invalid',
  text: { de: 'In diesen Tab lässt sich nichts importieren.', en: 'Nothing can be imported into this tab.' },
  hint: { de: 'Bitte wähle einen anderen.', en: 'Please choose another one.' },
};

/** By what the rows of a list are judged; refuses tables that people do not fill. */
export function measureOf(
  { table, names, rows }: Pick<Input, 'table' | 'names' | 'rows'>,
  desk: Reading<ListDesk>,
): Result<Measure> {
  const name = dataTables.find((one) => one === table);
  if (name === undefined) return fail(NO_TABLE);
  const known = desk.known();
  if (!known.ok) return known;
  const rules = desk.whatIf();
  if (!rules.ok) return rules;
  const brought = name === 'associations' ? rows.map(({ cells }) => String(cells.name ?? '')) : [];
  return ok({
    ...{ name, table: tables[name], known: known.value, names, brought },
    ...{ reading: { lang: desk.lang }, sheetLang: desk.sheetLang, rules: rules.value },
  });
}

/** The id of a row: the one that it brings, where this tool made it, else one that follows from operation and line. */
export function idOf({ table }: Measure, operation: string, line: number, values: ReadRow['values']): string {
  const prefix = table.prefix ?? '';
  const own = String(values.id ?? '');
  return isRowId(prefix, own) ? own : numberedId(prefix, operation, line);
}

/** What stands in the tab: rows by id, and by what tells them from others. */
interface Standing {
  readonly byId: ReadonlyMap<string, Row>;
  readonly byMark: ReadonlyMap<string, Row>;
}

function standingIn(name: DataTableName, rows: readonly Row[]): Standing {
  const byId = new Map<string, Row>();
  const byMark = new Map<string, Row>();
  for (const row of rows) {
    if (row.id !== '') byId.set(row.id, row);
    const mark = markOf(name, row.values);
    if (mark !== undefined && !byMark.has(mark)) byMark.set(mark, row);
  }
  return { byId, byMark };
}

/** What the list says of a row that stands: the same, where none of the columns that it brings differs. */
const isSame = (row: ReadRow, standing: Row): boolean =>
  Object.entries(row.values).every(
    ([key, value]) => key === 'id' || JSON.stringify(value) === JSON.stringify(standing.values[key]),
  ) && row.unreadCells.every(([key, cell]) => cellText(cell) === cellText(standing.cells[key] ?? ''));

function stands(read: ReadRow, line: number, measure: Measure, standing: Standing, operation: string | undefined) {
  if (operation !== undefined) {
    const mine = standing.byId.get(idOf(measure, operation, line, read.values));
    if (mine !== undefined && read.values.id === undefined) return { stands: 'written' as const, at: mine.line };
  }
  const same = standing.byId.get(String(read.values.id ?? ''));
  if (same !== undefined)
    return { stands: isSame(read, same) ? ('same' as const) : ('changed' as const), at: same.line };
  const alike = standing.byMark.get(markOf(measure.name, read.values) ?? '');
  return alike === undefined ? {} : { stands: 'alike' as const, at: alike.line };
}

const FORMER: CellWord = {
  column: 'id',
  text: {
    de: 'Diese Kennung hat kein Kontakt mehr. Wurde er gelöscht, dann lass ihn draußen.',
    en: 'No contact has this id any more. If it was erased, leave it out.',
  },
};

/** Who was erased does not come back with an old list unless a person says so. */
function withFormer<W extends ReturnType<typeof wordsOn>>(
  said: W,
  { values }: ReadRow,
  { name }: Measure,
  { byId }: Standing,
): W {
  const id = String(values.id ?? '');
  return name === 'contacts' && id !== '' && !byId.has(id) ? { ...said, personal: [...said.personal, FORMER] } : said;
}

/** A verdict without its empty lists: thousands of them travel. */
const lean = (verdict: Verdict): Verdict =>
  // Only optional lists are left out.
  Object.fromEntries(
    Object.entries(verdict).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ) as unknown as Verdict;

/** Says of each row what would become of it; writes nothing. Reads the tab once, however many rows come. */
export function judgeRows(input: Input, desk: Reading<ListDesk>): Result<Judged> {
  const measured = measureOf(input, desk);
  if (!measured.ok) return measured;
  const measure = measured.value;
  const dataset = desk.some([measure.name]);
  if (!dataset.ok) return dataset;
  const standing = standingIn(measure.name, dataset.value[measure.name]);
  const near: Record<string, readonly string[]> = {};
  const reads = input.rows.map((row) => ({ row, read: readRow(row, measure) }));
  const verdicts = reads.map(({ row, read }): Verdict => {
    for (const name of read.unknown) near[name] ??= measure.known.associations.suggest(name);
    return lean({
      line: row.line,
      ...{ unread: read.unread, unknown: read.unknown, missing: read.missing },
      ...withFormer(wordsOn(read, measure), read, measure, standing),
      ...stands(read, row.line, measure, standing, input.operation),
      mark: markOf(measure.name, read.values) ?? '',
      says: measure.table.sentence?.(read.values, desk) ?? '',
    });
  });
  const told =
    measure.name === 'sums' && input.whole === true
      ? sumsLeft(
          reads.map(({ read }) => read),
          (dataset.value as Pick<Dataset, 'sums'>).sums,
          desk.today,
        )
      : [];
  return ok({ verdicts, near, ...(told.length > 0 ? { told } : {}) });
}
