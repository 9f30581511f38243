import { storedReference } from '../../scripts/reference/stored.ts';
import { linkDataset } from '../../src/app/reading/reader.ts';
import { parseRow } from '../../src/app/reading/rows.ts';
import { associationSeeds, electionSeeds } from '../../src/commands/seeds.ts';
import type { Known, Row } from '../../src/define/dataset.ts';
import type { Cell } from '../../src/domain/cell.ts';
import { indexNames } from '../../src/domain/names.ts';
import { indexElections } from '../../src/tables/election-names.ts';
import { type Dataset, type DataTableName, dataTables, tables } from '../../src/tables/index.ts';
import { demoRows } from './rows.ts';
import { typedRow } from './typing.ts';

/** Rows of each table as cells by column key, in the order of the tab. */
export type CellRows = { readonly [T in DataTableName]: readonly Readonly<Record<string, Cell>>[] };

/** What the setup and the demo put into the sheet, as cells, without a sheet. */
export function demoCells(): CellRows {
  const rows = demoRows();
  const seeds = {
    associations: associationSeeds(storedReference, () => undefined, 'de'),
    elections: electionSeeds(storedReference, 'de'),
  };
  const seeded = (table: DataTableName): Readonly<Record<string, Cell>>[] => {
    if (table !== 'associations' && table !== 'elections') return [];
    return seeds[table].map(({ id, cells }) => ({ ...cells, id }));
  };
  const cellsOf = (table: DataTableName): Readonly<Record<string, Cell>>[] => [
    ...seeded(table),
    ...rows[table].map((row) => Object.fromEntries(typedRow(table, row))),
  ];
  // One entry for each of the tables.
  return Object.fromEntries(dataTables.map((table) => [table, cellsOf(table)])) as unknown as CellRows;
}

/** Cells, parsed and joined as the tool reads a sheet. */
export function datasetOf(cells: CellRows): { readonly dataset: Dataset; readonly known: Known } {
  const raw = new Map<DataTableName, readonly Row[]>(
    dataTables.map((table) => [table, cells[table].map((row, at) => parseRow(tables[table], row, at + 2))]),
  );
  // Parsed by these very tables' columns; the compiler cannot see that through the map.
  const register = (raw.get('associations') ?? []) as Dataset['associations'];
  const polls = (raw.get('elections') ?? []) as Dataset['elections'];
  const known: Known = {
    associations: indexNames(
      register.flatMap(({ values }) =>
        values.name === undefined ? [] : [{ name: values.name, aliases: values.aliases ?? [] }],
      ),
    ),
    elections: indexElections(polls.map(({ values }) => values)),
  };
  return { dataset: linkDataset(raw, known), known };
}
