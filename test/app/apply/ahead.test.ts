import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import type { Added } from '../../../src/app/apply/added.ts';
import { mendAhead, noteAhead, writeLooking } from '../../../src/app/apply/ahead.ts';
import { keepsOf } from '../../../src/app/apply/kept-rows.ts';
import { forgetNotes, type Noted, note } from '../../../src/app/apply/notes.ts';
import { changeOf, tellLate } from '../../../src/app/apply/untold.ts';
import type { Reader } from '../../../src/app/reading/reader.ts';
import type { Cells } from '../../../src/domain/plan.ts';
import { fail, ok } from '../../../src/domain/result.ts';
import { columnsOf, readTab } from './made-tab.ts';

/** What a run notes before it writes, as far as the cache takes it: some 390,000 letters. */

let kept: readonly Noted[] | undefined;
let parts: Readonly<Record<string, string>> = {};
const cache = {
  getAll: () => parts,
  putAll: (now: Readonly<Record<string, string>>): void => {
    parts = now;
    kept = JSON.parse(
      Object.values(parts)
        .map((part) => part.slice(part.indexOf(' ') + 1))
        .join(''),
    );
  },
  removeAll: vi.fn(),
};
vi.stubGlobal('CacheService', { getDocumentCache: () => cache });
vi.stubGlobal('SpreadsheetApp', { flush: () => undefined });
afterAll(() => vi.unstubAllGlobals());
beforeEach(() => {
  kept = undefined;
});

const LONG = 'x'.repeat(1_000);
/** A tab of `rows` rows of 1,000 letters, the last of which get another note. */
const ahead = (rows: number, written = 1) => {
  const cells = (row: number): Cells => ({ id: `S-${row}`, note: LONG });
  const read = readTab(
    'contributions',
    columnsOf('contributions'),
    Array.from({ length: rows }, (_, row) => cells(row)),
  );
  const lines = Array.from({ length: written }, (_, at) => rows - at);
  return { read, by: ['id'], byLine: new Map(lines.map((line): [number, Cells] => [line, { note: 'neu' }])) };
};
const added = (table: Added['table'], rows: number): Added => ({
  ...{ table, columnAt: { id: 0 }, below: 1 },
  rows: Array.from({ length: rows }, (_, row) => ({ marks: [`${row}`], line: [LONG] })),
});
/** Of each tab that is noted how many rows. */
const counts = () =>
  kept?.map((one) => [one.table, 'others' in one ? one.others.length : 'rows' in one ? one.rows.length : 0]);

test('is all of it, or of rows that stand those near what is written', () => {
  expect(noteAhead([ahead(300)], [added('visits', 20)])).toBe(true);
  expect(counts()).toEqual([
    ['contributions', 300],
    ['visits', 20],
  ]);
  expect(noteAhead([ahead(1_000)], [added('visits', 20)])).toBe(true);
  expect(counts()).toEqual([
    ['contributions', 201],
    ['visits', 20],
  ]);
});

test('is where that is too much what Protokoll is to tell, or else the rows that stand alone', () => {
  expect(noteAhead([ahead(300, 200)], [added('visits', 20), added('journal', 20)])).toBe(true);
  expect(counts()).toEqual([['journal', 20]]);
  expect(noteAhead([ahead(300)], [added('visits', 500)])).toBe(true);
  expect(counts()).toEqual([['contributions', 201]]);
});

test('is nothing of more than that: what is written is looked at all the same, and another note stays', () => {
  const all = ahead(500, 400);
  const write = vi.fn();
  const reader = { again: () => ok(all.read) } as unknown as Reader;
  writeLooking(all, reader, write);
  expect(write).toHaveBeenCalledOnce();
  expect(kept).toBeUndefined();
  expect(cache.removeAll).not.toHaveBeenCalled();
  writeLooking(ahead(3), reader, write);
  expect(cache.removeAll).toHaveBeenCalledOnce();
});

test('of a row of which nothing was noted Protokoll tells what it was to become', () => {
  expect(changeOf('S-1', '{"note":"neu"}', '{"note":"alt"}', undefined)).toEqual({
    ...{ wanted: { note: 'neu' }, held: { note: 'alt' } },
  });
});

test('of a row of Protokoll that names no row there is nothing to tell late, and nobody reads for it', () => {
  const reader = {} as Reader;
  expect(tellLate({ ...added('journal', 1), columnAt: { title: 0, rows: 1 } }, [], reader)).toBe(false);
});

test('of rows that are to stay is kept while their tab cannot be read', () => {
  const { read } = ahead(2);
  note([keepsOf(read, read.block.slice(1))]);
  const gone = fail({ code: 'missing-tab', text: { de: '', en: '' } });
  const reader = { cutOff: () => 'noted', unfit: () => undefined, fresh: () => gone } as unknown as Reader;
  kept = undefined;
  expect(mendAhead(reader)).toBe(false);
  expect(kept).toMatchObject([{ table: 'contributions', keeps: { length: 2 } }]);
  forgetNotes();
});
