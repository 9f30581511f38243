import { describe, expect, it } from 'vitest';
import { storedReference } from '../../scripts/reference/stored.ts';
import type { Column } from '../../src/define/column.ts';
import { publicHelp } from '../../src/reference/partnerships.ts';
import { type DataTableName, dataTables, tables } from '../../src/tables/index.ts';
import type { DemoRow } from '../../workbench/demo/row.ts';
import { demoRows } from '../../workbench/demo/rows.ts';
import { pasteBlock, typedRow } from '../../workbench/demo/typing.ts';

const rows = demoRows();
const every: readonly { table: DataTableName; row: DemoRow<DataTableName> }[] = dataTables.flatMap((table) =>
  rows[table].map((row) => ({ table, row })),
);
const real = new Set(storedReference.associations().map(({ name }) => name));
const madeUp = new Set(rows.associations.map(({ values }) => values.name ?? ''));

describe('the demo data', () => {
  it('is the same at every call', () => {
    expect(demoRows()).toEqual(rows);
  });

  it('has the size that was promised', () => {
    expect(rows.visits.length).toBeGreaterThanOrEqual(145);
    expect(rows.visits.length).toBeLessThanOrEqual(160);
    expect(rows.contributions.length).toBeGreaterThanOrEqual(115);
    expect(rows.contributions.length).toBeLessThanOrEqual(130);
    expect(rows.associations.length).toBeGreaterThanOrEqual(20);
    expect(rows.associations.length).toBeLessThanOrEqual(22);
  });

  it('gives each row its own id, but for the copied row that shows what copying does', () => {
    const ids = every.map(({ row }) => row.id);
    const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
    expect(twice).toHaveLength(1);
    expect(every.filter(({ row }) => row.id === twice[0]).every(({ row }) => row.shows?.includes('Q-07'))).toBe(true);
  });

  it('can be typed in German and read again, but for cells that are meant to be unreadable', () => {
    for (const { table, row } of every) {
      const columns: Readonly<Record<string, Column>> = tables[table].columns;
      const values: Readonly<Record<string, unknown>> = row.values;
      for (const [key, text] of typedRow(table, row)) {
        if (key === 'id') continue;
        const read = columns[key]?.codec.parse(text);
        if (row.typed && key in row.typed) expect(read?.ok, `${row.id} ${key}`).toBe(false);
        else expect(read, `${row.id} ${key}: ${text}`).toEqual({ ok: true, value: values[key] });
      }
    }
  });

  it('names what exists, but for the association that is meant to be unknown', () => {
    const known = (name: string): boolean => real.has(name) || madeUp.has(name);
    const unknown = rows.visits.filter(({ values }) => !known(values.guest ?? '') || !known(values.host ?? ''));
    expect(unknown.map(({ shows }) => shows)).toEqual([['Q-03']]);
    for (const { values } of rows.contributions) {
      expect(known(values.receiver ?? '')).toBe(true);
      expect(values.giver === undefined || known(values.giver)).toBe(true);
    }
    for (const { values } of [...rows.partnerships]) expect(known(values.a ?? '') && known(values.b ?? '')).toBe(true);
  });

  it('lays a block by the order of the headers it is given', () => {
    const [first] = rows.tips;
    if (!first) throw new Error('no tip');
    expect(pasteBlock('tips', ['Tipp', 'eigene Spalte', 'Thema'], [first])).toEqual([
      [first.values.tip, '', first.values.topic],
    ]);
  });
});

describe('real associations in the demo', () => {
  it('have no invented twin', () => {
    for (const name of madeUp) expect(real.has(name), name).toBe(false);
  });

  it('have no contribution, contact, request, and no visit that a public page does not date', () => {
    for (const { values } of rows.contributions)
      expect([values.receiver, values.giver].some((name) => real.has(name ?? ''))).toBe(false);
    for (const { values } of [...rows.contacts, ...rows.requests])
      expect(real.has(values.association ?? '')).toBe(false);
    const visits = rows.visits.filter(({ values }) => real.has(values.guest ?? '') || real.has(values.host ?? ''));
    expect(visits.length).toBeGreaterThan(0);
    for (const { values } of visits) {
      const told = publicHelp().find(
        ({ givers, receivers }) => givers.includes(values.guest ?? '') && receivers.includes(values.host ?? ''),
      );
      const visit = told?.visits.find(({ first }) => first === values.start);
      expect(visit?.people).toBe(values.people);
      expect(values.hours).toBeUndefined();
      expect(values.note).toContain(told?.sources[0]);
    }
  });

  it('have the partnerships that public pages name, with the source and without an invented day', () => {
    const known = rows.partnerships.filter(({ values }) => real.has(values.a ?? '') || real.has(values.b ?? ''));
    expect(known).toHaveLength(publicHelp().filter(({ kind }) => kind === 'partnership').length);
    for (const { values } of known) {
      expect(real.has(values.a ?? '') && real.has(values.b ?? '')).toBe(true);
      expect(values.note).toContain('Quelle: http');
      expect(values.note).toContain('unbestätigt');
      for (const key of ['since', 'until', 'agreedA', 'agreedB', 'confirmedOn', 'nextMeeting'] as const)
        expect(values[key], `${values.a} ${key}`).toBeUndefined();
    }
  });
});

describe('invented rows of the demo', () => {
  it('say so in a note, purpose or source', () => {
    for (const { table, row } of every) {
      const names = Object.values(row.values).filter((value) => typeof value === 'string');
      if (names.some((name) => real.has(name))) continue;
      const said = [...typedRow(table, row).values()].some((text) => text.includes('Beispiel:') || text === 'Beispiel');
      expect(said || table === 'contacts', `${table} ${row.id}`).toBe(true);
    }
  });

  it('keep all addresses at example.org', () => {
    for (const { table, row } of every)
      for (const text of typedRow(table, row).values())
        for (const address of text.match(/\S+@\S+/g) ?? []) expect(address).toMatch(/@example\.org$/);
  });

  it('name one invented election only, and it carries no date that a real one has', () => {
    const [invented, ...more] = rows.elections;
    expect(more).toEqual([]);
    expect(invented?.values.source).toContain('kein echter Termin');
    expect(storedReference.elections().map(({ period }) => period)).not.toContain(invented?.values.date);
  });

  it('are spread unequally: one association seeks and receives nothing, another much', () => {
    const received = (host: string): number => rows.visits.filter(({ values }) => values.host === host).length;
    expect(received('KV Beispielitz')).toBe(0);
    expect(received('KV Musterkreis')).toBeGreaterThan(15);
  });

  it('reach from two years before the demo to what is planned after it', () => {
    const days = rows.visits.flatMap(({ values }) =>
      values.start && madeUp.has(values.host ?? '') ? [values.start] : [],
    );
    expect(days.every((start) => start >= '2024-11-23')).toBe(true);
    expect(days.filter((start) => start > '2026-11-23').length).toBeGreaterThan(10);
  });
});
