import type { CellProblem, Row } from '../../define/dataset.ts';
import { reformatted } from '../../define/reformatted.ts';
import type { Table } from '../../define/table.ts';
import { type Cell, isEmptyCell } from '../../domain/cell.ts';
import { type Dataset, type DataTableName, dataTables, tables } from '../../tables/index.ts';
import { exampleKnown, typical } from './typical.ts';

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
