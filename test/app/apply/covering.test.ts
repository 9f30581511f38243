import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Covering, covered, coveringOf } from '../../../src/app/apply/covering.ts';
import { layoutOf } from '../../../src/app/reading/layout.ts';
import type { TabRead } from '../../../src/app/reading/tab-reads.ts';
import type { Cell } from '../../../src/domain/cell.ts';
import { contributions } from '../../../src/tables/contributions.ts';

const KEYS = [...Object.keys(contributions.columns), 'theirs'];
const HEADERS = [...Object.values(contributions.columns).map(({ header }) => header.de), 'Unser Vermerk'];
const ROWS = 8;
const ID = KEYS.indexOf('id');

/** Every second row has an id; each other cell is like no other. */
const tab = (): Cell[][] => [
  [...HEADERS],
  ...Array.from({ length: ROWS }, (_, row) =>
    KEYS.map((key): Cell => (key === 'id' ? (row % 2 ? '' : `S-${row}`) : `${key} ${row}`)),
  ),
];
const read = (block: Cell[][]): TabRead =>
  ({ table: 'contributions', block, layout: layoutOf(contributions, block) }) as unknown as TabRead;
const empty = (): Cell[] => HEADERS.map((): Cell => '');

/** What a person does between reading and writing. */
const ACTS: Readonly<Record<string, (block: Cell[][]) => void>> = {
  'nobody does anything': () => {},
  'the rows are turned round': (block) => void block.push(...block.splice(1).reverse()),
  'a line comes at the top': (block) => void block.splice(1, 0, empty()),
  'two lines come in the midst': (block) => void block.splice(4, 0, empty(), empty()),
  'a row without id goes': (block) => void block.splice(2, 1),
  'a row with id goes': (block) => void block.splice(3, 1),
  'the id moves': (block) => {
    for (const line of block) line.splice(4, 0, ...line.splice(ID, 1));
  },
  'a new column comes before the id': (block) => {
    block.forEach((line, index) => {
      line.splice(ID, 0, index === 0 ? 'Neu' : '');
    });
  },
  'a column without header comes before the id': (block) => {
    for (const line of block) line.splice(ID, 0, '');
  },
  "the stranger's column moves before the id": (block) => {
    for (const line of block) line.splice(ID, 0, ...line.splice(-1));
  },
};

describe.each(Object.keys(ACTS))('%s, just as new ids are written', (act) => {
  test('no id is lost or stands on nothing, and no other cell is covered', () => {
    fc.assert(
      fc.property(fc.subarray([2, 4, 6, 8], { minLength: 1 }), (lines) => {
        const before = tab();
        const wanted = new Map(lines.map((line) => [line + 1, `S-new-${line}`]));
        const rows = before.slice(1).map((line, row) => ({ id: String(line[ID]), line: row + 2 }));
        const noted = JSON.parse(JSON.stringify(coveringOf(read(before), wanted, rows))) as Covering;
        const sheet = tab();
        ACTS[act]?.(sheet);
        const right = sheet.map((line) => [...line]);
        for (const [line, id] of wanted) {
          const cells = sheet[line - 1] ?? [];
          cells[ID] = id;
        }
        for (const { row, column, cell } of covered(noted, read(sheet))) (sheet[row] as Cell[])[column] = cell;
        const at = layoutOf(contributions, sheet).columnAt.id ?? 0;
        const withoutNew = sheet.map((line, row) =>
          line.map((cell, column) =>
            column === at && right[row]?.[column] === '' && String(cell).startsWith('S-new') ? '' : cell,
          ),
        );
        expect(withoutNew).toEqual(right);
        for (const line of sheet.filter((cells) => String(cells[at]).startsWith('S-new')))
          expect(line.filter((cell) => cell !== '').length).toBeGreaterThan(1);
      }),
    );
  });
});
