import { describe, expect, it } from 'vitest';
import { largeSheet } from '../../budgets/large-sheet.ts';
import { type Answer, builtScript, call } from '../../bundle.ts';
import { visit } from './sheet.ts';

/** What is written into rows of a tab too large to be read whole, while people move rows and columns. */
const script = await builtScript();
const host = largeSheet(script, 2_300);
const VISIT = { ...visit, guest: 'KV Beispielstadt', host: 'KV Musterkreis' };
const saved = call(host, 'saveVisit', { operation: 'op-visit', values: VISIT });
const mine = String(saved.value?.id);
const start = host.snapshot();

const said = ({ value }: Answer): string => JSON.stringify(value?.left ?? '');
const rows = (tab = 'Einsätze') =>
  new Map(
    host
      .tab(tab)
      .values()
      .map(({ id, ...row }) => [String(id), row]),
  );
const contents = (tab?: string) =>
  new Map([...rows(tab)].map(([id, { Prüfung: _, Check: __, ...row }]) => [id, JSON.stringify(row)]));

/** The first write of a run, by its method and tab, counted from 1; the sheet is as before then. */
const writeOf = (run: () => unknown, method: string): number => {
  host.restore(start);
  run();
  const at = host.calls.findIndex((one) => one.method === method && one.target?.startsWith('Einsätze'));
  host.restore(start);
  return at + 1;
};

describe('a change of one row', () => {
  const seen = { ...VISIT, start: 'Sa 10.10.2026', status: 'done' };
  const change = (values: object = { people: '9' }): Answer =>
    call(host, 'saveVisit', { operation: 'op-change', row: { id: mine, seen }, values: { ...seen, ...values } });

  it.each([
    ['far from its id', { people: '9' }],
    ['beside its id', { status: 'planned' }],
  ])('%s is looked at by the header, the ids and the rows around it', (_, values) => {
    const run = () => change(values);
    const at = writeOf(run, 'setValues');
    expect(run().ok).toBe(true);
    const ours = host.calls.slice(at).filter(({ target }) => target?.startsWith('Einsätze'));
    const read = ours.filter(({ method }) => /^get.*Values$/.test(method)).map(({ cells }) => cells);
    const width = host.tab('Einsätze').headers().length;
    expect(read).toEqual([10 * width, 2_302, 21 * width]);
  });

  it('stands in it, though someone inserts a row above: whose cell was hit, which nobody had read, is named', () => {
    const at = writeOf(change, 'setValues');
    const before = contents();
    host.during(at, () => host.person.insertRows('Einsätze', 5));
    const answer = change();
    expect(answer.ok).toBe(true);
    expect(rows().get(mine)).toMatchObject({ Angereiste: 9 });
    const hit = [...contents()].filter(([id, row]) => id !== mine && row !== before.get(id)).map(([id]) => id);
    expect(hit).toHaveLength(1);
    expect(said(answer)).toContain(hit[0]);
    expect(said(answer)).toContain('Versionsverlauf');
  });

  it('stands in it, though someone deletes a row above, and below it nothing is left', () => {
    const at = writeOf(change, 'setValues');
    const before = contents();
    const fifth = String(host.tab('Einsätze').values()[3]?.id);
    host.during(at, () => host.person.deleteRows('Einsätze', 5));
    // The grid ends above the row just then: the platform refuses, and one tries again.
    if (!change().ok) expect(change()).toMatchObject({ ok: true, value: { left: [] } });
    const now = contents();
    expect(rows().get(mine)).toMatchObject({ Angereiste: 9 });
    expect(now.size).toBe(before.size - 1);
    expect(now.has(fifth)).toBe(false);
    expect([...now].filter(([id, row]) => id !== mine && row !== before.get(id))).toEqual([]);
  });
});

describe('a new row', () => {
  it.each([
    ['a column comes in the midst', () => host.person.insertColumn('Einsätze', 'Gast', 'Mein Vermerk')],
    [
      'one comes at the end',
      () => host.person.insertColumn('Einsätze', host.tab('Einsätze').headers().length + 1, 'X'),
    ],
    ['the id moves', () => host.person.moveColumn('Einsätze', 'id', 'Gast')],
  ])('has each value under its header, though %s, at each call from its writing on', (_, act) => {
    const values = { ...VISIT, start: '11.10.2026' };
    const save = () => call(host, 'saveVisit', { operation: 'op-next', values });
    host.restore(start);
    save();
    const first = host.calls.findIndex(({ method }) => method === 'insertRowsAfter') + 1;
    const places = host.calls.flatMap(({ target }, at) =>
      at + 1 >= first && target?.startsWith('Einsätze') ? [at + 1] : [],
    );
    for (const at of places) {
      host.restore(start).during(at, act);
      const answer = save();
      expect(answer.ok, `at ${at}`).toBe(true);
      expect(rows().get(String(answer.value?.id)), `at ${at}`).toMatchObject({
        ...{
          Art: 'Haustürwahlkampf',
          Gast: 'KV Beispielstadt',
          Gastgeber: 'KV Musterkreis',
          Angereiste: 7,
          Türen: 120,
        },
      });
    }
  });
});

it('a new row is to be looked after where a header comes twice before anybody could look', () => {
  const save = () => call(host, 'saveVisit', { operation: 'op-next', values: { ...VISIT, start: '11.10.2026' } });
  const at = writeOf(save, 'setValues');
  const before = rows().size;
  const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName('Einsätze');
  host.during(at + 1, () => sheet?.getRange(1, sheet.getMaxColumns()).setValue('Gast'));
  expect(said(save())).toContain('Bitte sieh nach, ob die Zeile noch da ist');
  sheet?.getRange(1, sheet.getMaxColumns()).clearContent();
  expect(rows().size).toBe(before + 1);
});

it('a row that is undone goes, though someone inserts many rows above: whose cells were hit, which nobody had read, is named', () => {
  const undo = () => call(host, 'undoVisit', { operation: 'op-visit' });
  const at = writeOf(undo, 'setValues');
  const before = contents();
  host.during(at, () => host.person.insertRows('Einsätze', 5, 30));
  const answer = undo();
  const now = contents();
  const hit = [...before].filter(([id, row]) => id !== mine && row !== now.get(id)).map(([id]) => id);
  expect(hit).toHaveLength(1);
  expect(said(answer)).toContain(hit[0]);
  expect(said(answer)).toContain('Versionsverlauf');
  expect(now.has(mine)).toBe(false);
});

it('a save whose columns have lost their formats holds what was sent, and reads no whole tab', () => {
  host.restore(start);
  const tab = host.globals.SpreadsheetApp.getActive().getSheetByName('Einsätze');
  tab?.getRange(2, 1, tab.getMaxRows() - 1, tab.getMaxColumns()).setNumberFormat('General');
  const values = { ...VISIT, start: '24.10.2026', note: '2024-08' };
  const { value } = call(host, 'saveVisit', { operation: 'op-plain', values });
  const mended = host.calls.filter(
    ({ method, target }) => method === 'setNumberFormats' && target?.startsWith('Einsätze'),
  );
  const most = Math.max(...host.calls.map(({ cells }) => cells));
  expect(rows().get(String(value?.id))).toMatchObject({ Notiz: '2024-08' });
  expect(mended).not.toEqual([]);
  expect(most).toBeLessThan(2_300 * 10);
});

describe('a switch of the language', () => {
  it('reads the columns of the words and the ids again once they are written, not the whole tab', () => {
    host.restore(start);
    expect(call(host, 'chooseLanguage', { lang: 'en' }).ok).toBe(true);
    const calls = host.calls.filter(({ target }) => target?.startsWith('Visits'));
    const written = calls.slice(calls.findLastIndex(({ method }) => /^setValues?$/.test(method)) + 1);
    // Then people's formulas are looked for, in the first lines.
    const looks = written.slice(
      0,
      written.findIndex(({ method }) => method === 'getFormulas'),
    );
    const read = looks.filter(({ method }) => /^get.*Values$/.test(method)).map(({ cells }) => cells);
    expect(read.length).toBeGreaterThan(0);
    expect(Math.max(...read)).toBeLessThan(3 * 2_400);
  });

  it.each<[string, () => void]>([
    ['sorts', () => host.person.sort('Visits', 'Guest', { descending: true })],
    ['inserts a row', () => host.person.insertRows('Visits', 5)],
    ['moves a column', () => host.person.moveColumn('Visits', 'Note', 'Guest')],
  ])('reaches each row, though someone %s as the words are read and written', (_, act) => {
    host.restore(start);
    expect(call(host, 'chooseLanguage', { lang: 'en' }).ok).toBe(true);
    const chosen = host.snapshot();
    host.call('setUp');
    const after = contents('Visits');
    const writes = host.calls.flatMap(({ method, target }, at) =>
      /^Visits/.test(target ?? '') && /^set|getValues/.test(method) ? [at + 1] : [],
    );
    for (const at of writes.slice(-4)) {
      host.restore(chosen).during(at, act);
      host.call('setUp');
      const now = contents('Visits');
      for (const [id, row] of after) expect(JSON.parse(now.get(id) ?? '{}'), `${id} at ${at}`).toEqual(JSON.parse(row));
    }
  });
});
