import { beforeEach, expect, it } from 'vitest';
import { builtScript, call, type Host } from '../../bundle.ts';
import { rowsOf, save, sheetInUse, undo, visit } from './sheet.ts';

/* What was saved before the language of the sheet was switched, and is taken back afterwards. */

const script = await builtScript();
const used = sheetInUse(script);
const ELECTION = 'Landtagswahl Sachsen-Anhalt 2026';
expect(save(used, 'op-visit', { ...visit, election: ELECTION }).ok).toBe(true);
const planned = String(used.tab('Einsätze').values()[2]?.id);
const seen = call(used, 'openVisit', { id: planned }).value?.values as Record<string, string>;
const change = { operation: 'op-change', values: { ...seen, kind: 'Infostand' }, row: { id: planned, seen } };
expect(call(used, 'saveVisit', change).ok).toBe(true);
const settings = used.tab('Einstellungen');
const language = settings.rowNumbers()[settings.rows().findIndex((row) => row.Einstellung === 'Sprache')];
used.type('Einstellungen', `B${language}`, 'en');
used.choose('Einrichten und reparieren');
const start = used.snapshot();
let host: Host;
beforeEach(() => {
  host = used.restore(start);
});

it('a row goes, whatever its words are called now', () => {
  expect(rowsOf(host, 'Visits').at(-1)).toMatchObject({ Kind: 'Canvassing' });
  expect(rowsOf(host, 'Visits').at(-1)?.Election).not.toBe(ELECTION);
  expect(undo(host).value).toEqual({ undone: true, left: [] });
  expect(rowsOf(host, 'Visits')).toHaveLength(3);
});

it('a row that somebody changed since stays, and is named', () => {
  host.type('Visits', 'H5', '9');
  expect(undo(host).value).toMatchObject({
    undone: false,
    left: [{ en: expect.stringContaining('changed meanwhile') }],
  });
  expect(rowsOf(host, 'Visits')).toHaveLength(4);
});

it('a column gets back what it held, in the words that count now', () => {
  expect(rowsOf(host, 'Visits')[2]).toMatchObject({ Kind: 'Street stall' });
  expect(undo(host, 'op-change').value).toEqual({ undone: true, left: [] });
  expect(rowsOf(host, 'Visits')[2]).toMatchObject({ Kind: 'Putting up posters' });
});

it('a row that comes back does so in the words that count now', () => {
  expect(undo(host).ok).toBe(true);
  expect(call(host, 'undoOperation', { operation: 'op-visit-undo' }).value).toMatchObject({ undone: true });
  expect(rowsOf(host, 'Visits').at(-1)).toMatchObject({ Kind: 'Canvassing', Status: 'done' });
});

it('nothing comes back while nobody can tell which language counts: the tab of settings is not there', () => {
  expect(undo(host).ok).toBe(true);
  const before = host.snapshot();
  save(host, 'op-next');
  const at = host.calls.findIndex(({ method }) => method === 'insertRowsAfter') + 3;
  // What the next run mends first makes it read the settings anew.
  host.restore(before).crash({ at: at + 1, unflushed: 'kept' });
  expect(() => save(host, 'op-next')).toThrow();
  host.person.rename('Settings', 'Former settings');
  const rows = rowsOf(host, 'Visits');
  const again = () => call(host, 'undoOperation', { operation: 'op-visit-undo' });
  expect(again().problem?.code).toBe('missing-tab');
  expect(rowsOf(host, 'Visits')).toEqual(rows);
  host.person.rename('Former settings', 'Settings');
  expect(again().value).toMatchObject({ undone: true, left: [] });
  expect(rowsOf(host, 'Visits').at(-1)).toMatchObject({ Kind: 'Canvassing', Status: 'done' });
});
