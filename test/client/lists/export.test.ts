import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propose } from '../../../src/client/lists/propose.ts';
import { readListFile } from '../../../src/client/lists/read-list.ts';
import { rowsOf } from '../../../src/client/lists/rows.ts';
import { asOds, asXlsx } from '../../../src/client/lists/write-spreadsheet.ts';
import { asDelimited, utf8, utf16 } from '../../../src/client/lists/write-text.ts';
import type { Column } from '../../../src/define/column.ts';
import type { Table } from '../../../src/define/table.ts';
import { type Cell, isEmptyCell } from '../../../src/domain/cell.ts';
import type { Lang } from '../../../src/domain/text.ts';
import { FORMAT_KEYS, type Format, fileOf } from '../../../src/forms/exportTab/view-file.ts';
import { dataTables, tables } from '../../../src/tables/index.ts';

const SEED = 20261128;

/** Words as people write them, with all that files stumble over. */
const words = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'aäßŁ€ ,;\t|"\'\n=+-@.1%()😀'), minLength: 1, maxLength: 24 }),
  fc.constantFrom(
    '=1+1',
    '+49 30',
    '-5',
    '@SUM(A1)',
    "'=x",
    '00712',
    '1.5',
    '2024-08',
    'x\ny',
    '"a";b',
    'TRUE',
    '31.12.2024',
  ),
);
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A cell of a column, as a person may type it; what the codec refuses is left out. */
function typedFor(column: Column): fc.Arbitrary<Cell> {
  switch (column.kind) {
    case 'day':
    case 'period':
      return day;
    case 'time':
      return fc.constantFrom('08:30', '14:00', '23:59');
    case 'money':
      return fc.integer({ min: 0, max: 9_999_999 }).map((cents) => cents / 100);
    case 'count':
      return fc.nat(2_000_000);
    case 'decimal':
      return fc.oneof(
        fc.integer({ min: 0, max: 60_000 }).map((value) => value / 1_000),
        fc.integer({ min: 0, max: 60 }),
      );
    case 'percent':
      return fc.nat(100).map((share) => `${share} %`);
    case 'email':
      return fc.constant('kv@example.org');
    case 'choice':
    case 'choices':
    case 'yes-no':
      return fc.constantFrom(...(column.options ?? []).map(({ label }) => label.de));
    case 'reference':
      return fc.constantFrom('KV Übungsstadt-Süd', 'OV Neu, Alt', 'P-7KQ2M9XA');
    default:
      return words;
  }
}

/** A cell as the sheet holds it. */
const canonical = (column: Column, typed: Cell, lang: Lang): Cell => {
  const parsed = column.codec.parse(typed, { lang: 'de' });
  const cell = parsed.ok ? column.codec.print(parsed.value, lang) : '';
  return isEmptyCell(cell) ? '' : cell;
};

const rowsFor = (table: Table): fc.Arbitrary<readonly (readonly Cell[])[]> => {
  const columns = Object.entries<Column>(table.columns);
  const cells = columns.map(([key, column], at) =>
    key === 'check'
      ? fc.constant('klären: etwas')
      : key === 'id'
        ? fc.constantFrom(`${table.prefix}-7KQ2M9XA`, `${table.prefix}-0000000${at}`)
        : fc.option(typedFor(column), { nil: '', freq: column.required ? 50 : 2 }),
  );
  return fc.array(fc.tuple(...cells), { minLength: 1, maxLength: 6 });
};

function written(cells: readonly (readonly Cell[])[], format: Format, lang: Lang): Uint8Array {
  if (format === 'xlsx') return asXlsx(cells, 'x');
  if (format === 'ods') return asOds(cells, 'x');
  return format === 'csv' ? utf8(asDelimited(cells, ',', lang)) : utf16(asDelimited(cells, '\t', lang));
}

const listOf = async (bytes: Uint8Array): Promise<readonly (readonly Cell[])[]> => {
  const read = await readListFile(bytes);
  if (!read.ok) throw new Error(read.problem.text.de);
  return read.value.sheets[0]?.cells ?? [];
};

/** The values of a row as the tab's columns read it. */
const valuesOf = (table: Table, cells: Readonly<Record<string, Cell>>, lang: Lang): Record<string, unknown> => {
  const values: Record<string, unknown> = {};
  for (const [key, column] of Object.entries<Column>(table.columns)) {
    const cell = cells[key] ?? '';
    if (key === 'check' || isEmptyCell(cell)) continue;
    const parsed = column.codec.parse(cell, { lang });
    values[key] = parsed.ok ? parsed.value : `unread: ${parsed.problem.de}`;
  }
  return values;
};

describe.each(dataTables)('%s', (name) => {
  const table: Table = tables[name];
  const keys = Object.keys(table.columns);
  it('exported, its columns shuffled, saved in another format and imported is the same rows', async () => {
    const shuffled = fc.shuffledSubarray([...keys.keys()], { minLength: keys.length, maxLength: keys.length });
    const format = fc.constantFrom(...FORMAT_KEYS);
    await fc.assert(
      fc.asyncProperty(
        rowsFor(table),
        shuffled,
        format,
        format,
        fc.constantFrom<Lang>('de', 'en'),
        async (typed, order, first, second, lang) => {
          const rows = typed.map((row) =>
            row.map((cell, at) => {
              const column = table.columns[keys[at] ?? ''];
              return column ? canonical(column, cell, lang) : '';
            }),
          );
          const exported = await listOf(fileOf(name, { keys, rows }, first, lang));
          const changed = exported.map((row) => order.map((at) => row[at] ?? ''));
          const cells = await listOf(written(changed, second, lang));
          const { anatomy, decisions } = propose(table, cells);
          const back = rowsOf(table, anatomy, { ...decisions, constants: {} });
          const wanted = rows.map((row) =>
            valuesOf(table, Object.fromEntries(row.map((cell, at) => [keys[at] ?? '', cell])), lang),
          );
          expect(back.map((row) => valuesOf(table, row.cells, lang))).toEqual(wanted);
        },
      ),
      { numRuns: 30, seed: SEED },
    );
  });
});

describe('a file of text', () => {
  it('holds nothing that a spreadsheet program would carry out', () => {
    const cells = [['=HYPERLINK("x")', '+1', '-1', '@x', '\t=1', "'=1", 'a=b', -5]];
    expect(asDelimited(cells, ';', 'de')).toBe(`"'=HYPERLINK(""x"")";'+1;'-1;'@x;'\t=1;''=1;a=b;-5\r\n`);
  });
  it('writes numbers so that they have one reading', () => {
    expect(asDelimited([[1234.5, 2.125, 51123]], ';', 'de')).toBe('1234,5;2,1250;51123\r\n');
    expect(asDelimited([[1234.5, 2.125, 51123]], ',', 'en')).toBe('1234.5,2.1250,51123\r\n');
  });
});
