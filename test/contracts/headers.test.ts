import { describe, expect, test } from 'vitest';
import { bare, keyOfHeader, keyOfNote, namesOf } from '../../src/app/reading/layout.ts';
import { noteOf } from '../../src/app/setup/note.ts';
import type { Table } from '../../src/define/table.ts';
import { tables } from '../../src/tables/index.ts';

/** A column is known by its header, else by its note: neither may speak of two columns of a tab. */
describe.each(Object.values<Table>(tables).map((table) => [table.name, table] as const))('%s', (_, table) => {
  test('no name of a column, in either language or of former times, is another column’s', () => {
    const owners = new Map<string, Set<string>>();
    for (const [key, column] of Object.entries(table.columns))
      for (const name of namesOf(column)) owners.set(bare(name), (owners.get(bare(name)) ?? new Set()).add(key));
    expect([...owners].filter(([, keys]) => keys.size > 1)).toEqual([]);
  });

  test('the note on each header names its column and no other', () => {
    for (const lang of ['de', 'en'] as const) {
      const notes = Object.values(table.columns).map((column) => noteOf(column, lang, 'shared'));
      expect(new Set(notes).size).toBe(notes.length);
      expect(notes.map((note) => keyOfNote(table, note))).toEqual(Object.keys(table.columns));
      expect(notes.map((note) => keyOfHeader(table, note.split('\n')[0] ?? ''))).toEqual(Object.keys(table.columns));
    }
  });

  test('a note that a person wrote names none', () => {
    for (const note of ['', 'Bitte fragen', 'Name und Vorname', '\nStatus'])
      expect(keyOfNote(table, note)).toBeUndefined();
  });
});
