import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createHost } from '../../workbench/emulator/index.ts';
import { Frames } from '../../workbench/server/frames.ts';
import { GridFormulas } from '../../workbench/server/grid-formulas.ts';
import { HostStage } from '../../workbench/server/host-stage.ts';
import { Session } from '../../workbench/server/session.ts';
import { StateStore } from '../../workbench/store/state.ts';

const me = 'koordination@example.org';
const guest = 'neu@example.org';

const script = `
function onOpen() { SpreadsheetApp.getUi().createMenu('Probe').addItem('Fragen', 'ask').addSeparator()
  .addSubMenu(SpreadsheetApp.getUi().createMenu('Mehr').addItem('Nennen', 'name')).addToUi(); }
function ask() {
  var sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.appendRow(['vor der Frage']);
  var ui = SpreadsheetApp.getUi();
  var answer = ui.alert('Wirklich?', 'Es gibt kein Zurück.', ui.ButtonSet.YES_NO);
  sheet.appendRow([answer === ui.Button.YES ? 'ja' : 'nein']);
}
function name() {
  var ui = SpreadsheetApp.getUi();
  var first = ui.prompt('Wie heißt Du?').getResponseText();
  var sure = ui.alert('Sicher?', first, ui.ButtonSet.OK_CANCEL);
  SpreadsheetApp.getActive().getSheets()[0].appendRow([first, sure === ui.Button.OK]);
}
function tell() { SpreadsheetApp.getUi().alert('Fertig'); SpreadsheetApp.getActive().toast('Kurz', 'Titel', 3); }
function broken() { throw new Error('kaputt'); }
function jump() { var s = SpreadsheetApp.getActive().getSheets()[0]; s.setActiveRange(s.getRange('C7')); }
function where() { return SpreadsheetApp.getActive().getActiveSheet().getActiveRange().getA1Notation(); }
function plan() { ScriptApp.newTrigger('due').timeBased().everyDays(1).atHour(3).create(); }
function due() { if (new Date().getDate() === 25) throw new Error('kein Dienst am 25.'); }
`;

function open() {
  const frames = new Frames(() => '');
  const make = () => {
    const people = { [guest]: { account: 'consumer' as const, scopes: [] } };
    const host = createHost({ now: '2026-11-23T09:00', owner: me, people, script });
    return new HostStage(
      { host, formulas: new GridFormulas(), owner: me, demo: false, frames, budgets: {}, titles: () => new Map() },
      undefined,
    );
  };
  const store = new StateStore(mkdtempSync(join(tmpdir(), 'werkbank-session-')));
  const session = new Session({ open: make, reopen: make, store, persons: [] }, make(), frames);
  const cells = () => session.full().book.tabs[0]?.rows.map((row) => row.values) ?? [];
  const run = (handler: string, answers: { button: string; text?: string }[] = [], person = me) =>
    session.run({ person, handler, label: handler, answers });
  return { session, cells, run };
}

test('the menu comes as onOpen built it, with lines and submenus', () => {
  expect(open().session.menu(me)).toEqual([
    {
      kind: 'menu',
      label: 'Probe',
      items: [
        { kind: 'item', label: 'Fragen', run: 'ask' },
        { kind: 'line' },
        { kind: 'menu', label: 'Mehr', items: [{ kind: 'item', label: 'Nennen', run: 'name' }] },
      ],
    },
  ]);
});

test('a question of the script leaves everything as it was until it is answered', () => {
  const { cells, run } = open();
  const first = run('ask');
  expect(first).toMatchObject({
    ok: false,
    reason: 'ask',
    ask: { title: 'Wirklich?', message: 'Es gibt kein Zurück.', buttons: 'YES_NO', prompt: false },
  });
  expect(cells()).toEqual([]);
  expect(run('ask', [{ button: 'NO' }])).toMatchObject({ ok: true });
  expect(cells()).toEqual([['vor der Frage'], ['nein']]);
});

test('several questions are asked one after the other', () => {
  const { cells, run } = open();
  expect(run('name')).toMatchObject({ reason: 'ask', ask: { prompt: true, message: 'Wie heißt Du?' } });
  const answers = [{ button: 'OK', text: 'Anna' }];
  expect(run('name', answers)).toMatchObject({ reason: 'ask', ask: { message: 'Anna', buttons: 'OK_CANCEL' } });
  expect(run('name', [...answers, { button: 'CANCEL' }])).toMatchObject({ ok: true });
  expect(cells()).toEqual([['Anna', false]]);
});

test('a mere message is shown after the run, and a toast', () => {
  const { run } = open();
  expect(run('tell')).toMatchObject({
    ok: true,
    effects: [
      { kind: 'alert', alert: { message: 'Fertig', buttons: 'OK' } },
      { kind: 'toast', title: 'Titel', message: 'Kurz', seconds: 3 },
    ],
  });
});

test('what fails says the words of the script and is in the list of executions', () => {
  const { run, session } = open();
  expect(run('broken')).toMatchObject({ ok: false, reason: 'failed', message: 'kaputt' });
  expect(session.full().runs.at(-1)).toMatchObject({ handler: 'broken', failed: 'kaputt', by: me });
});

test('without consent nothing runs; with it the same click works', () => {
  const { cells, run, session } = open();
  const refused = run('ask', [{ button: 'YES' }], guest);
  expect(refused).toMatchObject({ ok: false, reason: 'consent' });
  expect(refused.ok === false && refused.reason === 'consent' && refused.scopes.length).toBeGreaterThan(3);
  expect(cells()).toEqual([]);
  session.consent(guest);
  expect(run('ask', [{ button: 'YES' }], guest)).toMatchObject({ ok: true });
  expect(cells()).toEqual([['vor der Frage'], ['ja']]);
});

test('the script sees what is selected, and its own selection reaches the page', () => {
  const { session, run } = open();
  const tab = session.full().book.tabs[0]?.id ?? -1;
  const selection = { tab, row: 4, column: 2, rows: 1, columns: 1 };
  expect(session.call({ person: me, name: 'where', args: [], answers: [], selection })).toMatchObject({
    result: '"B4"',
  });
  expect(run('jump')).toMatchObject({ effects: [{ kind: 'activate', tab, row: 7, column: 3 }] });
});

test('each trigger run between two times of the clock is kept with how it ended', async () => {
  const { session, run } = open();
  run('plan');
  await session.clock({ to: '2026-11-24T12:00' });
  const [trigger] = session.full().around.triggers;
  expect(trigger?.when.de).toBe('täglich gegen 3 Uhr');
  expect(trigger?.last?.ok).toBe(true);
  expect(trigger?.last?.at).toMatch(/^2026-11-24T03:/);
  await session.clock({ to: '2026-11-25T12:00' });
  expect(session.full().around.triggers[0]?.last).toMatchObject({ ok: false, says: { de: 'kein Dienst am 25.' } });
  expect(session.full().around.now).toBe('2026-11-25T12:00:00');
  expect(session.full().runs.filter(({ handler }) => handler === 'due')).toHaveLength(2);
});

test('a window that missed steps gets them, one that was away too long begins anew', () => {
  const { session } = open();
  const tab = session.full().book.tabs[0]?.id ?? -1;
  const { version } = session.full();
  session.act(me, { kind: 'type', tab, row: 1, column: 1, values: [['a']] });
  session.act(me, { kind: 'type', tab, row: 1, column: 1, values: [['b']] });
  expect(session.since(version).map((step) => step.version)).toEqual([version + 1, version + 2]);
  expect(session.since(version + 2)).toEqual([]);
  expect(session.since(version - 5)).toEqual([{ version: version + 2, reset: true }]);
});
