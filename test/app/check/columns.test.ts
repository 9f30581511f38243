import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutOf } from '../../../src/app/reading/layout.ts';
import { linkDataset } from '../../../src/app/reading/reader.ts';
import { parseRows } from '../../../src/app/reading/rows.ts';
import type { Row } from '../../../src/define/dataset.ts';
import type { Table } from '../../../src/define/table.ts';
import type { Cell } from '../../../src/domain/cell.ts';
import { type DataTableName, dataTables, tables } from '../../../src/tables/index.ts';
import { demoCells, datasetOf as readAsItCame } from '../../../workbench/demo/dataset.ts';
import { checker, context } from '../../rules/support.ts';

const cells = demoCells();
const { known } = readAsItCame(cells);
interface Moved {
  /** By which each column is sorted anew. */
  readonly keys: readonly number[];
  /** Strangers' columns, each before the column of that number. */
  readonly strangers: readonly number[];
  /** By which the rows are sorted anew. */
  readonly order: readonly number[];
}

const sortedBy = <T>(list: readonly T[], keys: readonly number[]): T[] =>
  list
    .map((one, i) => ({ one, i, key: keys[i % keys.length] ?? 0 }))
    .sort((a, b) => a.key - b.key || a.i - b.i)
    .map(({ one }) => one);

/** A tab as people left it: header first. */
function tab(name: DataTableName, rows: readonly Readonly<Record<string, Cell>>[], moved: Moved): Cell[][] {
  const table: Table = tables[name];
  const columns = sortedBy(Object.keys(table.columns), moved.keys).map((key) => ({
    header: table.columns[key]?.header.de ?? '',
    of: (row: Readonly<Record<string, Cell>>) => row[key] ?? '',
  }));
  moved.strangers.forEach((at, i) => {
    columns.splice(at % (columns.length + 1), 0, { header: `Eigene ${i}`, of: () => `Frau Geheim ${i}` });
  });
  const lines = sortedBy(rows, moved.order).map((row) => columns.map(({ of }) => of(row)));
  return [columns.map(({ header }) => header), ...lines];
}

function said(moved: Moved): string[] {
  const raw = new Map<DataTableName, readonly Row[]>(
    dataTables.map((name) => {
      const block = tab(name, cells[name], moved);
      return [name, parseRows(tables[name], layoutOf(tables[name], block), block)];
    }),
  );
  return checker
    .checkAll(linkDataset(raw, known), { ...context, known }, { lang: 'de' })
    .findings.map(({ id, rule, level, rowId, facts, what }) => [id, rule, level, rowId, facts, what.de].join(' '))
    .sort();
}

test('sorted rows, moved columns and inserted ones change no finding', () => {
  const asItCame = said({ keys: [0], strangers: [], order: [0] });
  expect(new Set(asItCame.map((one) => one.split(' ')[1])).size).toBeGreaterThan(15);
  fc.assert(
    fc.property(
      fc.record({
        keys: fc.array(fc.nat(99), { minLength: 5, maxLength: 40 }),
        strangers: fc.array(fc.nat(40), { maxLength: 4 }),
        order: fc.array(fc.nat(99), { minLength: 1, maxLength: 60 }),
      }),
      (moved) => {
        expect(said(moved)).toEqual(asItCame);
      },
    ),
    { numRuns: 25 },
  );
});
