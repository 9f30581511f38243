import { beforeEach, describe, expect, it } from 'vitest';
import { builtScript, call, type Host } from '../../bundle.ts';
import { rowsOf, save, sheetInUse, visit } from './sheet.ts';

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
