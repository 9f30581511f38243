import { beforeEach, describe, expect, test } from 'vitest';
import { sheetInUse } from '../app/apply/sheet.ts';
import { builtScript, COORDINATOR, call, type Host } from '../bundle.ts';

/** What runs by itself: who set it, how it ended, and what is said when it stopped. */

const SECOND = 'zweite@example.org';
const script = await builtScript();
const used = sheetInUse(script);
const agreed = ['quartalsweise', '01.01.2026', 'Beispiel'];
used.type('Koordination', 'C2', [
  ['KV Eins', 'Koordination', COORDINATOR, ...agreed],
  ['KV Zwei', 'Koordination', SECOND, ...agreed],
]);
const start = used.snapshot();
let host: Host;
beforeEach(() => {
  host = used.restore(start);
});
const shown = () => call(host, 'scheduleStart', {}).value as unknown as Shown;
interface Shown {
  readonly jobs: readonly { name: string; own: boolean; last?: { at: string; ok: boolean } }[];
  readonly others: readonly { de: string }[];
  readonly missed: boolean;
  readonly mails: readonly { readonly key: string; readonly on: boolean }[];
}
/** What stands at the top of the tab Auswertung beside its title. */
const watched = () =>
  host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Auswertung')?.getRange('C1').getDisplayValue();
/** What Heute says above everything else. */
const today = () => JSON.stringify(call(host, 'todayStart', {}).value?.say);
const toasts = () => host.ui.toasts.filter((toast) => JSON.stringify(toast).includes('zwei Nächten'));

describe('Zeitplan', () => {
  test('shows both jobs, whose they are, and how the last run ended', () => {
    expect(shown().jobs.map(({ own, last }) => [own, last])).toEqual([
      [true, undefined],
      [true, undefined],
    ]);
    host.advance('2026-11-24T09:00');
    const [night, mails] = shown().jobs;
    expect(night?.last).toMatchObject({ ok: true });
    expect(night?.last?.at).toMatch(/^2026-11-24 0[23]:/);
    expect(mails?.last?.at).toMatch(/^2026-11-24 0[78]:/);
  });

  test('switches the mails on by one call, and off again', () => {
    const on = () => shown().mails.flatMap((one) => (one.on ? [one.key] : []));
    expect(on()).toEqual([]);
    expect(call(host, 'saveSchedule', { triggers: true, mailUrgent: true }).ok).toBe(true);
    const value = () =>
      host
        .tab('Einstellungen')
        .rows()
        .find((row) => Object.values(row).includes('Mails zu Dringendem'));
    expect(Object.values(value() ?? {})).toContain('ja');
    expect(on()).toEqual(['mailUrgent']);
    call(host, 'saveSchedule', { triggers: true, mailVisit: true });
    expect(on()).toEqual(['mailUrgent', 'mailVisit']);
    call(host, 'saveSchedule', { triggers: true, mailUrgent: false });
    expect(on()).toEqual(['mailVisit']);
  });

  test('warns a second person that someone has set it, and sets it for them only where they say so', () => {
    host.as(SECOND).authorize();
    expect(shown().others).toHaveLength(1);
    expect(shown().jobs.map(({ own }) => own)).toEqual([false, false]);
    call(host, 'saveSchedule', { triggers: false, mailUrgent: false });
    expect(shown().jobs.map(({ own }) => own)).toEqual([false, false]);
    call(host, 'saveSchedule', { triggers: true, mailUrgent: false });
    expect(shown().jobs.map(({ own }) => own)).toEqual([true, true]);
    host.as(COORDINATOR);
    expect(shown().others.map(({ de }) => de)).toEqual(['KV Zwei, seit 23.11.2026']);
  });

  test('sets again what is gone, and takes away what is there twice', () => {
    const { ScriptApp } = host.globals;
    for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);
    ScriptApp.newTrigger('nightlyCheck').timeBased().everyDays(1).atHour(2).create();
    ScriptApp.newTrigger('nightlyCheck').timeBased().everyDays(1).atHour(2).create();
    call(host, 'saveSchedule', { triggers: true, mailUrgent: true });
    expect(
      host.globals.ScriptApp.getProjectTriggers()
        .map((one) => one.getHandlerFunction())
        .sort(),
    ).toEqual(['nightlyCheck', 'sendDueEvaluations']);
  });

  test('says on opening that two nights were missed, and not before', () => {
    host.advance('2026-11-24T09:00');
    for (const trigger of host.globals.ScriptApp.getProjectTriggers()) host.globals.ScriptApp.deleteTrigger(trigger);
    host.advance('2026-11-25T09:00');
    host.run('onOpen');
    expect(toasts()).toEqual([]);
    expect(shown().missed).toBe(false);
    expect(today()).not.toContain('Nächten');
    expect(watched()).toBe('');
    host.advance('2026-11-26T09:00');
    host.run('onOpen');
    expect(toasts()).toHaveLength(1);
    expect(shown().missed).toBe(true);
    expect(watched()).toContain('Seit zwei Nächten nicht geprüft');
    expect(today()).toContain('Seit zwei Nächten wurde nichts geprüft');
    call(host, 'saveSchedule', { triggers: true, mailUrgent: false });
    host.advance('2026-11-27T09:00');
    expect(shown().missed).toBe(false);
  });
});
