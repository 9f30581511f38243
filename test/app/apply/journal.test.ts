import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowFingerprint } from '../../../src/app/apply/fingerprint.ts';
import {
  asWritten,
  changeNamed,
  entriesOf,
  entryIn,
  entryKeys,
  type JournalContext,
  journalRows,
  marksOfRows,
  notKept,
  parseCells,
  tableOfTab,
  titleTold,
  triedBefore,
} from '../../../src/app/apply/journal.ts';
import { stillOpen } from '../../../src/app/apply/log.ts';
import { type Prepared, prepare } from '../../../src/app/apply/prepare.ts';
import { layoutOf } from '../../../src/app/reading/layout.ts';
import type { TabRead } from '../../../src/app/reading/tab-reads.ts';
import type { Cell } from '../../../src/domain/cell.ts';
import type { Cells, Change, Plan } from '../../../src/domain/plan.ts';
import { say } from '../../../src/domain/text.ts';
import { type TableName, tables } from '../../../src/tables/index.ts';

/** A tab as it was read, from rows by column key, below its header. */
function tab(table: TableName, rows: readonly Cells[]): TabRead {
  const columns = Object.entries(tables[table].columns);
  const header = columns.map(([, column]) => column.header.de);
  const block = [header, ...rows.map((row) => columns.map(([key]): Cell => row[key] ?? ''))];
  const layout = layoutOf(tables[table], block);
  // Deciding and journalling look at cells only, never at the sheet.
  return { table, layout, block, sheet: undefined, range: undefined } as unknown as TabRead;
}

const VISIT = { status: 'geplant', kind: 'Infostand', guest: 'KV Eins', host: 'KV Zwei', people: 6 };
const plan = (changes: readonly Change[], more: Partial<Plan> = {}): Plan => ({
  operation: 'op-1',
  command: 'logVisit',
  title: { de: 'Einsatz', en: 'Visit' },
  changes,
  ...more,
});
const append = (...ids: string[]): Change => ({
  kind: 'append',
  table: 'visits',
  rows: ids.map((id) => ({ id, cells: { id, ...VISIT } })),
});
const set = (cells: Cells, held: Cells, id = 'E-1000'): Change => ({ kind: 'set', table: 'visits', id, cells, held });
const context: JournalContext = {
  now: '2026-11-23 09:00',
  who: 'Koordination K-1',
  coordinates: true,
  called: (command) => ({ de: `Wort ${command}`, en: command }),
  lang: 'de',
};
const written = (
  one: Plan,
  prepared: readonly Prepared[],
  given: Partial<JournalContext> = {},
  there: readonly string[] = [],
): readonly Cells[] => journalRows(one, prepared, { ...context, ...given }, new Set(there));
const standing = tab('visits', [{ id: 'E-1000', ...VISIT, note: 'Erika hilft', people: 6 }]);

describe('what Protokoll keeps', () => {
  it('of new rows: ids and fingerprints, a thousand to a row', () => {
    const ids = Array.from({ length: 1001 }, (_, index) => `E-${String(index).padStart(4, '0')}`);
    const one = plan([append(...ids)]);
    const rows = written(one, [prepare(tab('visits', []), one.changes)]);
    expect(rows.map((row) => String(row.rows).split(' ').length)).toEqual([1000, 1]);
    expect(rows[0]).toMatchObject({ change: 'neu', tab: 'Einsätze', at: '23.11.2026, 09:00', who: context.who });
    expect(parseCells(String(rows[0]?.held))).toEqual({});
    const mark = rowFingerprint(tables.visits, { id: 'E-0000', ...VISIT });
    expect(new Set(String(rows[0]?.wrote).split(' '))).toEqual(new Set([mark]));
    expect(mark).toMatch(/^[0-9A-Z]{4}$/);
  });

  it('of a changed row: what the columns held and what was written', () => {
    const one = plan([set({ people: 7, place: 'Weimar' }, { people: 6, place: '' })]);
    const [row, ...others] = written(one, [prepare(standing, one.changes)]);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ change: 'geändert', rows: 'E-1000', command: 'Wort logVisit', title: 'Einsatz' });
    expect(parseCells(String(row?.wrote))).toEqual({ people: 7, place: 'Weimar' });
    expect(parseCells(String(row?.held))).toEqual({ people: 6, place: '' });
    expect(written(one, [prepare(standing, one.changes)], { lang: 'en' })[0]).toMatchObject({
      ...{ change: 'changed', tab: 'Visits', title: 'Visit' },
    });
  });

  it('of columns with a privacy class and of cells in which personal data was found: the name alone', () => {
    expect(tables.visits.columns.note.privacy).not.toBe('none');
    const one = plan([set({ note: 'Neu', people: 7, place: 'Weimar' }, {})]);
    const personal = () => new Set(['place']);
    const [row] = written(
      one,
      [prepare(tab('visits', [{ id: 'E-1000', note: 'Alt', place: 'Bei Erika' }]), one.changes)],
      {
        personal,
      },
    );
    expect(JSON.stringify(row)).not.toMatch(/Alt|Neu|Erika|Weimar/);
    expect(notKept(String(row?.held)).toSorted()).toEqual(['note', 'place']);
    expect(parseCells(String(row?.held))).toEqual({ people: '' });
    expect(parseCells(String(row?.wrote))).toEqual({ people: 7 });
  });

  it('of an empty personal cell nothing: there is nothing to miss', () => {
    const one = plan([set({ note: 'Neu', people: 7 }, {})]);
    const [row] = written(one, [prepare(tab('visits', [{ id: 'E-1000', people: 6 }]), one.changes)]);
    expect(notKept(String(row?.held))).toEqual([]);
  });

  it('of a removed row: what it held, without the word of the tool and without strangers', () => {
    const one = plan([{ kind: 'remove', table: 'visits', id: 'E-1000', held: {} }]);
    const prepared = prepare(standing, one.changes);
    const [removed] = prepared.removes;
    const odd = {
      ...prepared,
      removes: [{ ...removed, id: 'E-1000', line: 1, cells: { ...removed?.cells, check: 'klären', mine: 1 } }],
    };
    const [row] = written(one, [odd]);
    expect(row).toMatchObject({ change: 'entfernt', rows: 'E-1000', wrote: '{}' });
    expect(parseCells(String(row?.held))).toMatchObject({ kind: 'Infostand', people: 6 });
    expect(Object.keys(parseCells(String(row?.held)))).not.toEqual(expect.arrayContaining(['check']));
    expect(String(row?.held)).not.toMatch(/mine|Erika/);
  });

  it('of the word of the tool alone: nothing, for it follows from the row', () => {
    const one = plan([set({ check: 'klären: …' }, {})]);
    expect(written(one, [prepare(standing, one.changes)])).toEqual([]);
    const both = plan([set({ check: 'klären: …', people: 7 }, {})]);
    const [row] = written(both, [prepare(standing, both.changes)]);
    expect(parseCells(String(row?.wrote))).toEqual({ people: 7 });
  });

  it('of what the operation added itself no change besides', () => {
    const one = plan([append('E-1000')]);
    const second = prepare(tab('visits', [{ id: 'E-1000', status: 'geplant' }]), one.changes);
    expect(second.sets.get('E-1000')).toMatchObject({ kind: 'Infostand' });
    expect(written(one, [second]).map((row) => row.change)).toEqual(['neu']);
  });

  it('of an operation that is final no former value, and that it is so', () => {
    const one = plan([set({ people: 7 }, {})], { final: true });
    const [row] = written(one, [prepare(standing, one.changes)]);
    expect(row).toMatchObject({ command: 'Wort logVisit (endgültig)', held: '{"@en":"Visit"}' });
  });

  it('in one line or none where the plan wants no more', () => {
    const prepared = (one: Plan) => [prepare(standing, one.changes)];
    const summary = plan([set({ people: 7 }, {})], { journal: 'summary' });
    expect(written(summary, prepared(summary))).toEqual([
      {
        ...{ at: '23.11.2026, 09:00', operation: 'op-1', title: 'Einsatz', who: context.who },
        ...{ command: 'Wort logVisit (endgültig)', held: '{"@en":"Visit"}' },
      },
    ]);
    const none = plan([set({ people: 7 }, {})], { journal: 'none' });
    expect(written(none, prepared(none))).toEqual([]);
  });

  it('no second time what an earlier try wrote', () => {
    const removal: Change = { kind: 'remove', table: 'visits', id: 'E-2000', held: {} };
    const one = plan([append('E-3000', 'E-4000'), set({ people: 7 }, {}), removal]);
    const prepared = prepare(
      tab('visits', [
        { id: 'E-1000', ...VISIT },
        { id: 'E-2000', ...VISIT },
      ]),
      one.changes,
    );
    const kinds = (there: readonly string[]) =>
      written(one, [prepared], {}, there).map((row) => `${String(row.change)} ${String(row.rows)}`);
    expect(kinds([])).toEqual(['neu E-3000 E-4000', 'entfernt E-2000', 'geändert E-1000']);
    expect(kinds(['new E-3000'])).toEqual(['neu E-4000', 'entfernt E-2000', 'geändert E-1000']);
    expect(kinds(['new E-3000', 'new E-4000', 'removed E-2000'])).toEqual(['geändert E-1000']);
    expect(kinds(['changed E-1000'])).toEqual(['neu E-3000 E-4000', 'entfernt E-2000']);
  });
});

describe('what is read from Protokoll', () => {
  const entry = (more: Cells): Cells => ({ at: '2026-11-23 09:00', operation: 'op-1', command: 'logVisit', ...more });
  const read = tab('journal', [
    entry({ tab: 'Einsätze', change: 'neu', rows: 'E-1 E-2', wrote: 'AAAA BBBB' }),
    entry({ tab: 'Einsätze', change: 'changed', rows: ' E-3 ', wrote: '{"people":7}', held: '{"people":6}' }),
    entry({ operation: 'op-2', change: 'neu', rows: 'E-9' }),
    entry({ change: 'irgendwas', rows: 'E-4' }),
  ]);

  it('is the rows of the operation alone', () => {
    expect(entriesOf(read, 'op-1').map(({ rows }) => rows)).toEqual([['E-1', 'E-2'], ['E-3'], ['E-4']]);
    expect(entriesOf(read, 'op-3')).toEqual([]);
    expect(entriesOf(read, 'op-1')[1]).toMatchObject({
      wrote: '{"people":7}',
      held: '{"people":6}',
      command: 'logVisit',
    });
  });

  it('is what an earlier try wrote; an unknown word counts as a change', () => {
    expect([...entryKeys(entriesOf(read, 'op-1'))]).toEqual(['new E-1', 'new E-2', 'changed E-3', 'changed E-4']);
  });

  it('knows tabs and kinds of change in both languages', () => {
    for (const [name, table] of Object.entries(tables))
      for (const lang of ['de', 'en'] as const) expect(tableOfTab(say(table.tab, lang))).toBe(name);
    expect(tableOfTab('Meine Liste')).toBeUndefined();
    expect(['neu', 'new', 'geändert', 'changed', 'entfernt', 'removed', 'weg'].map(changeNamed)).toEqual([
      ...['new', 'new', 'changed', 'changed', 'removed', 'removed', undefined],
    ]);
  });

  it('is by the id of each new row of a tab what it held then', () => {
    expect([...marksOfRows(read, 'visits')]).toEqual([
      ['E-1', 'AAAA'],
      ['E-2', 'BBBB'],
    ]);
    expect(marksOfRows(read, 'associations').size).toBe(0);
  });

  it('is told in another language as far as it has words there; what nobody knows stays as it is', () => {
    const called = (words: string) => ({ de: words, en: `${words} in English` });
    const row = entry({ command: 'Löschen (endgültig)', tab: 'Meine Liste', change: 'weg', held: '{"@en":"Visit"}' });
    expect(entryIn({ ...row, title: 'Einsatz' }, 'en', called)).toMatchObject({
      ...{ command: 'Löschen in English (final)', tab: 'Meine Liste', change: 'weg' },
      ...{ title: 'Visit', held: '{"@de":"Einsatz"}' },
    });
    expect(entryIn(entry({ tab: 'Einsätze', change: 'neu' }), 'en', called)).toMatchObject({
      ...{ command: 'logVisit in English', tab: 'Visits', change: 'new' },
    });
    expect(titleTold({ title: 'Einsatz', held: '{"@en":"Visit"}' }, 'en', 'de')).toEqual({
      ...{ title: 'Visit', lang: 'en' },
    });
    expect(titleTold({ title: 'Einsatz', held: '' }, 'en', 'de')).toEqual({ title: 'Einsatz', lang: 'de' });
  });

  it('is nothing where a person edited it', () => {
    for (const json of ['', 'kaputt', '{"people":']) {
      expect(parseCells(json)).toEqual({});
      expect(notKept(json)).toEqual([]);
    }
    expect(notKept('{"*":7}')).toEqual([]);
  });
});

describe('a fingerprint', () => {
  it('changes with any cell of people, not with those of the tool', () => {
    const keys = Object.entries(tables.visits.columns).filter(([key]) => key !== 'id');
    const before = rowFingerprint(tables.visits, VISIT);
    for (const [key, { writer }] of keys) {
      const after = rowFingerprint(tables.visits, { ...VISIT, [key]: 'etwas anderes' });
      if (writer === 'tool') expect(after, key).toBe(before);
      else expect(after, key).not.toBe(before);
    }
  });

  it('is the same for what reads the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), (people) => {
        expect(rowFingerprint(tables.visits, { ...VISIT, people })).toBe(
          rowFingerprint(tables.visits, { ...VISIT, people: ` ${people} `, note: ' ' }),
        );
      }),
    );
    const on = (time: string) => rowFingerprint(tables.visits, { start: { day: '2026-08-30' as never, time } });
    expect(on('00:00:00')).not.toBe(on('09:00:00'));
  });
});

describe('what is still to do', () => {
  it('is what does not stand there yet, and nothing that people changed', () => {
    const one = plan([set({ people: 7, place: 'Weimar', kind: 'Flyer' }, { people: 6, place: '', kind: 'Schulung' })]);
    const found = prepare(tab('visits', [{ id: 'E-1000', people: 7, place: '', kind: 'Infostand' }]), one.changes);
    expect(found.sets.get('E-1000')).toEqual({ place: 'Weimar' });
    expect(found.held.get('E-1000')).toEqual({ place: '' });
    expect(found.done.get('E-1000')).toEqual({ cells: { people: 7 }, held: { people: 6 } });
    expect(found.left.map(({ de }) => de)).toEqual([
      'Infostand, 7 Leute (Einsätze, E-1000): „Art“ wurde inzwischen geändert und bleibt so.',
    ]);
    expect(triedBefore([found])).toBe(true);
  });

  it('was not begun where nothing of it stands', () => {
    const one = plan([append('E-2000'), set({ people: 7 }, { people: 6 })]);
    expect(triedBefore([prepare(standing, one.changes)])).toBe(false);
    // What stands there and was expected to stand there is no trace of this operation.
    const same = plan([set({ people: 6 }, { people: 6 }), set({ people: 6 }, {})]);
    expect(triedBefore([prepare(standing, same.changes)])).toBe(false);
    expect(prepare(standing, same.changes).sets.size).toBe(0);
    const again = plan([append('E-1000')]);
    expect(triedBefore([prepare(standing, again.changes)])).toBe(true);
    expect(triedBefore([prepare(standing, one.changes), prepare(standing, again.changes)])).toBe(true);
  });

  it('fills of a row that stands only what is empty', () => {
    const one = plan([append('E-1000')]);
    const found = prepare(tab('visits', [{ id: 'E-1000', status: 'abgesagt', guest: ' ' }]), one.changes);
    expect(found.appends).toEqual([]);
    expect(found.sets.get('E-1000')).toEqual({ kind: 'Infostand', guest: 'KV Eins', host: 'KV Zwei', people: 6 });
  });

  it('is done to the copy of a row that holds what the plan expects, else to the upper one', () => {
    const twice = tab('visits', [
      { id: 'E-1000', people: 5 },
      { id: 'E-1000', people: 6 },
    ]);
    expect(prepare(twice, [set({ people: 7 }, { people: 6 })]).lines.get('E-1000')).toBe(2);
    expect(prepare(twice, [set({ people: 7 }, {})]).lines.get('E-1000')).toBe(1);
    expect(prepare(twice, [set({ place: 'Weimar' }, { people: 4 })]).lines.get('E-1000')).toBe(1);
    const remove = (people: number): Prepared =>
      prepare(twice, [{ kind: 'remove', table: 'visits', id: 'E-1000', held: { people } }]);
    expect(remove(6).removes.map(({ line }) => line)).toEqual([2]);
    expect(remove(4).removes).toEqual([]);
    expect(remove(4).left[0]?.de).toContain('wurde inzwischen geändert');
  });

  it('is of a plan that an earlier try told of in part the rest', () => {
    const changes = [append('E-2000', 'E-3000'), set({ people: 7 }, { people: 6 }), set({ people: 8 }, {}, 'E-4000')];
    const log = { there: new Set(['new E-2000', 'changed E-1000']) } as unknown as Parameters<typeof stillOpen>[1];
    expect(stillOpen(plan(changes), log, changes)).toEqual([append('E-3000'), changes[2]]);
  });

  it('is the word on a row that changes, too, unless the tab has no place for it or the plan says which', () => {
    const word = () => 'klären: …';
    const [one, other] = [set({ people: 7 }, { people: 6 }), set({ people: 7, check: 'gut' }, { people: 6 })];
    const wordless = { ...standing, layout: { ...standing.layout, columnAt: { ...standing.layout.columnAt } } };
    delete (wordless.layout.columnAt as Record<string, number>).check;
    expect(prepare(standing, [one], word).sets.get('E-1000')).toEqual({ people: 7, check: 'klären: …' });
    expect(prepare(standing, [other], word).sets.get('E-1000')).toEqual({ people: 7, check: 'gut' });
    expect(prepare(wordless, [one], word).sets.get('E-1000')).toEqual({ people: 7 });
  });

  it('is nothing for a row that is gone', () => {
    expect(prepare(standing, [set({ people: 7 }, {}, 'E-9')]).left[0]?.de).toContain('gibt es nicht mehr');
  });
});

describe('free texts that an operation wrote', () => {
  const wrote = { people: 6, note: 'Erika hilft oft', learned: 'Treffpunkt am Markt' };
  const [row] = written(plan([set(wrote, {})]), [prepare(standing, [set(wrote, {})])]);
  const json = String(row?.wrote);

  it('are known by their marks while they stand as they were written', () => {
    expect(json).not.toMatch(/Erika|Markt/);
    const texts = Object.keys(wrote).filter((key) => key !== 'people');
    expect([...asWritten(tables.visits, json, wrote)].sort()).toEqual(texts.sort());
    expect(asWritten(tables.visits, json, { ...wrote, note: 'Erika hilft nicht' })).toEqual(['learned']);
    expect(asWritten(tables.visits, json, { note: 'Erika hilft oft' })).toEqual(['note']);
  });

  it('are unknown where the journal has no marks', () => {
    expect(asWritten(tables.visits, '{"people":6}', wrote)).toEqual([]);
    expect(asWritten(tables.visits, '', wrote)).toEqual([]);
  });
});
