import { expect, test } from 'vitest';
import { readAll, readHeader, type Sheet } from '../../src/google/book.ts';
import { zoneOf } from '../../src/google/zone.ts';
import { createHost } from '../../workbench/emulator/index.ts';

const zone = zoneOf('Europe/Berlin');

function sheetOf(cells: readonly (readonly unknown[])[], lines = 20): Sheet {
  const host = createHost({});
  const sheet = host.globals.SpreadsheetApp.getActive().getActiveSheet();
  if (cells.length > 0)
    sheet.getRange(1, 1, cells.length, cells[0]?.length ?? 1).setValues(cells.map((line) => [...line]));
  sheet.deleteRows(lines + 1, sheet.getMaxRows() - lines);
  return sheet;
}

test('a tab is read from A1 to the last line and the last column that hold something', () => {
  const sheet = sheetOf([
    ['a', '', ''],
    ['', '', ''],
    ['', 'b', ''],
  ]);
  expect(readAll(sheet, zone)).toEqual([
    ['a', ''],
    ['', ''],
    ['', 'b'],
  ]);
});

test('of a tab in which nothing stands there is one empty cell', () => {
  expect(readAll(sheetOf([]), zone)).toEqual([['']]);
});

test('the header is looked for in ten lines, in as many as there are, and in an empty tab', () => {
  const eleven = Array.from({ length: 11 }, (_, at) => [at, 'x']);
  expect(readHeader(sheetOf(eleven), zone)).toEqual(eleven.slice(0, 10));
  const short = readHeader(sheetOf([['a', 'b']], 3), zone);
  expect(short.map((line) => line.slice(0, 2))).toEqual([
    ['a', 'b'],
    ['', ''],
    ['', ''],
  ]);
  expect(
    readHeader(sheetOf([]), zone)
      .flat()
      .every((cell) => cell === ''),
  ).toBe(true);
});
