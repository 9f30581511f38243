import { beforeEach, describe, expect, it } from 'vitest';
import { type Answer, builtScript, call, type Host } from '../../bundle.ts';
import { cellAt, rowsOf, save, sheetInUse, visit } from './sheet.ts';

/** Rows that are changed or added while people move lines and columns, or whose columns have lost their formats. */
const script = await builtScript();
const used = sheetInUse(script);
const start = used.snapshot();
let host: Host;
beforeEach(() => {
  host = used.restore(start);
});

const opened = (row = 0) => call(host, 'openVisit', { id: host.tab('Einsätze').values()[row]?.id }).value;
const change = (seen: ReturnType<typeof opened>, note = 'anders') =>
  call(host, 'saveVisit', {
    operation: 'op-change',
    values: { ...(seen?.values as object), people: '44', note },
    row: { id: seen?.id, seen: seen?.values },
  });
/** The first call that writes into a tab, from 1; all is as before then. */
const writeOf = (run: () => unknown, tab = 'Einsätze'): number => {
  const before = host.snapshot();
  run();
  const at = host.calls.findIndex((one) => one.method === 'setValues' && one.target?.startsWith(tab)) + 1;
  host.restore(before);
  expect(at).toBeGreaterThan(0);
  return at;
};

describe('a row that is changed', () => {
  it('stands below headers that a line inserted above them put under the pen: they come back', () => {
    const seen = opened();
    const at = writeOf(() => change(seen));
    const headers = host.tab('Einsätze').headers();
    change(seen);
    const changed = rowsOf(host);
    host.restore(start).during(at, () => {
      host.person.insertRows('Einsätze', 1);
      host.type('Einsätze', 'A1', 'Unsere Einsätze');
    });
    expect(change(seen)).toMatchObject({ ok: true, value: { left: [] } });
    const cells = host.workbook.tabs.find(({ name }) => name === 'Einsätze')?.rows ?? [];
    expect(cells[1]?.values).toEqual(headers);
    expect(rowsOf(host)).toEqual(changed);
  });

  it('is the last one and deleted just then, as a column comes: nothing is left below', () => {
    const seen = opened(2);
    const at = writeOf(() => change(seen));
    host.during(at, () => {
      host.person.insertColumn('Einsätze', 'Ort', 'Mein Vermerk');
      host.person.deleteRows('Einsätze', 4);
    });
    expect(change(seen)).toMatchObject({ ok: true, value: { line: 4 } });
    expect(rowsOf(host)).toHaveLength(2);
  });

  it('stands below one that someone inserts just then, and the answer says where', () => {
    const seen = opened();
    const at = writeOf(() => change(seen));
    change(seen);
    const changed = rowsOf(host);
    host.restore(start).during(at, () => host.person.insertRows('Einsätze', 2));
    expect(change(seen)).toMatchObject({ ok: true, value: { line: 3, left: [] } });
    expect(rowsOf(host)).toEqual(changed);
  });
});

it('a new row without formats holds what was sent, though a column comes just then', () => {
  const at = writeOf(() => save(host));
  const tab = host.globals.SpreadsheetApp.getActive().getSheetByName('Einsätze');
  tab?.getRange(2, 1, 4, tab.getMaxColumns()).setNumberFormat('General');
  host.during(at, () => host.person.insertColumn('Einsätze', 'Ort', 'Mein Vermerk'));
  expect(save(host, 'op-plain', { ...visit, note: '2024-08' })).toMatchObject({ ok: true, value: { left: [] } });
  expect(host.tab('Einsätze').values().at(-1)).toMatchObject({ Gast: 'KV Zwei', Türen: 120, Notiz: '2024-08' });
});

describe('what was written is looked at once', () => {
  /** Cells of Einsätze that are read after the first write there, look by look. */
  const looks = () => {
    const at = host.calls.findIndex(({ method, target }) => method === 'setValues' && target?.startsWith('Einsätze'));
    const ours = host.calls.slice(at).filter(({ target }) => target?.startsWith('Einsätze'));
    return ours.filter(({ method }) => /^get.*Values$/.test(method)).map(({ cells }) => cells);
  };
  const width = () => host.tab('Einsätze').headers().length;

  it('as a new row or a changed one: with the rows above it', () => {
    save(host);
    expect(looks()).toEqual([5 * width()]);
    change(opened());
    expect(looks()).toEqual([5 * width()]);
  });

  it('and once more where a cell of plain text keeps the apostrophe before what looks like a formula', () => {
    host = sheetInUse(script, { apostropheStays: true });
    change(opened(), '=1+1');
    expect(looks()).toEqual([4 * width(), 4 * width()]);
    expect(host.tab('Einsätze').values()[0]?.Notiz).toBe('=1+1');
  });

  it('as words beside rows: by their ids', () => {
    host.globals.SpreadsheetApp.getActive().getSheetByName('Einsätze')?.getRange('D3').setValue('im Mai');
    host.rpc('checkNow');
    expect(looks()).toEqual([4]);
  });
});

describe('where a column comes, and its header is one that is there already before anybody could look', () => {
  /** Told to be looked after, and mended by whoever writes next. */
  const nobodyLooks = (run: () => Answer, at: number): Answer => {
    const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName('Einsätze');
    const theirs = host.tab('Einsätze').column('Ort');
    host.during(at, () => host.person.insertColumn('Einsätze', 'Ort', 'Mein Vermerk'));
    host.during(at + 1, () => sheet?.getRange(1, theirs).setValue('Gast'));
    const answer = run();
    sheet?.getRange(1, theirs).setValue('Mein Vermerk');
    expect(save(host, 'op-other', { ...visit, host: 'KV Vier', start: '11.10.2026' }).ok).toBe(true);
    return answer;
  };
  const rows = () => rowsOf(host).filter((row) => row.Gastgeber !== 'KV Vier');
  const contents = () => rows().map(({ id: _, ...row }) => row);

  it.each([
    ['a new row', (_: ReturnType<typeof opened>) => save(host)],
    ['a change', (seen: ReturnType<typeof opened>) => change(seen)],
  ])('%s is put under its headers by whoever writes next', (_, act) => {
    const seen = opened();
    const run = () => act(seen);
    const at = writeOf(run);
    run();
    const after = contents();
    host.restore(start);
    const answer = nobodyLooks(run, at);
    expect(answer.ok).toBe(true);
    expect(JSON.stringify(answer.value?.left)).toContain('Bitte sieh');
    expect(contents()).toEqual(after);
  });
});

describe('what people do once it was looked at stays', () => {
  const other = () => save(host, 'op-other', { ...visit, host: 'KV Vier', start: '11.10.2026' });

  it('in a row that comes into the line of a changed one', () => {
    change(opened());
    host.person.sort('Einsätze', 'Gast', { descending: true });
    expect(host.tab('Einsätze').values()[0]?.Angereiste).toBe(4);
    host.type('Einsätze', cellAt(host, 'Angereiste', 2), 44);
    other();
    expect(host.tab('Einsätze').values()[0]?.Angereiste).toBe(44);
  });

  it('in a new row whose columns somebody moves', () => {
    save(host);
    host.person.moveColumn('Einsätze', 'Türen', 'Ort');
    host.type('Einsätze', cellAt(host, 'Türen', 5), '');
    other();
    expect(host.tab('Einsätze').values()[3]).toMatchObject({ Gastgeber: 'KV Fünf', Türen: '' });
  });
});

it('rows that are changed together stand in theirs, though the last one slides below all that was read', () => {
  const id = host.tab('Verbände').values()[0]?.id;
  const rename = () =>
    call(host, 'changeAssociation', { operation: 'op-rename', kind: 'rename', name: 'KV Eins', to: 'KV Erster', id });
  const at = writeOf(rename);
  rename();
  const after = rowsOf(host);
  expect(after.map(({ Gast, Gastgeber }) => [Gast, Gastgeber].includes('KV Erster'))).toEqual([true, false, true]);
  for (const line of [2, 3]) {
    host.restore(start).during(at, () => host.person.insertRows('Einsätze', line));
    expect(rename()).toMatchObject({ ok: true, value: { left: [] } });
    expect(rowsOf(host), `above ${line}`).toEqual(after);
  }
});

it('a row over which people never stop inserting others is looked at four times at the most', () => {
  const seen = opened();
  const at = writeOf(() => change(seen));
  for (let later = at; later < at + 60; later += 1) host.during(later, () => host.person.insertRows('Einsätze', 2));
  change(seen);
  const looks = host.calls.slice(at).filter(({ method }) => method === 'getSheetValues');
  // Each look is at what was read before, and then at the whole tab; the last one is at Protokoll.
  expect(looks.map(({ target }) => target)).toEqual([...new Array(8).fill('Einsätze'), 'Protokoll']);
});
