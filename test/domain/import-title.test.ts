import { expect, test } from 'vitest';
import { importTitle, rowsInTitle } from '../../src/domain/import-title.ts';

test.each([1, 2, 5_000])('the title of an import of %i rows says how many, in both languages', (rows) => {
  const { de, en } = importTitle(rows, { de: 'Einsätze', en: 'Visits' });
  expect([rowsInTitle(de), rowsInTitle(en)]).toEqual([rows, rows]);
});

test.each(['', 'Einsatz erfasst', 'Import rückgängig', 'Import: alle'])('%j says none', (title) => {
  expect(rowsInTitle(title)).toBe(0);
});
