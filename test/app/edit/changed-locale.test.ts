import { beforeEach, describe, expect, test } from 'vitest';
import { builtScript, COORDINATOR, call, mailsOn, readyHost } from '../../bundle.ts';

const script = await builtScript();
const host = readyHost(script);
host.type('Verbände', 'C2', [['KV Eins', 'KV', 'Bayern', 'offen']]);
host.type('Koordination', 'C2', [['KV Eins', 'Koordination', COORDINATOR, 'quartalsweise', '01.01.2026', 'Beispiel']]);
host.type('Spenden', 'C2', [['30.08.2026', 'KV Eins', 'Geldspende', '36.000', 'Überweisung']]);
host.choose('Transparenz prüfen');
mailsOn(host, 'mailEvaluation');
const start = host.snapshot();
const book = () => host.globals.SpreadsheetApp.getActive();
const state = (): string =>
  JSON.stringify([host.tab('Prüfhinweise').values(), host.tab('Auswertung').values(), host.tab('Spenden').values()]);

const CHANGES = {
  locale: { act: () => book().setSpreadsheetLocale('en_US'), says: 'Gebietsschema', now: 'en_US', typed: '8/30/2026' },
  'time zone': {
    act: () => book().setSpreadsheetTimeZone('America/New_York'),
    says: 'Zeitzone',
    typed: '30.08.2026',
    now: 'America/New_York',
  },
} as const;

describe.each(Object.entries(CHANGES))('the %s of the file changed after setup', (_, { act, says, now, typed }) => {
  beforeEach(() => {
    host.restore(structuredClone(start));
    act();
    host.ui.toasts.length = 0;
    host.ui.alerts.length = 0;
  });

  test('is said while typing, before anything else, and nothing is converted', () => {
    host.type('Spenden', 'C3', [[typed, 'eins', 'geldspende', '36.000', 'bar']]);
    expect(host.tab('Spenden').cell('A3').value).toContain(`klären: `);
    expect(host.tab('Spenden').cell('A3').value).toContain(says);
    expect(host.tab('Spenden').cell('A3').value).toContain(now);
    expect(host.tab('Spenden').cell('B3').value).toMatch(/^S-/);
    expect(host.tab('Spenden').cell('E3').value).toBe('geldspende');
  });

  test('is said by the check, and nothing is written', () => {
    const before = state();
    host.choose('Transparenz prüfen');
    expect(JSON.stringify(host.ui)).toContain(says);
    expect(state()).toBe(before);
    expect(call(host, 'checkNow').problem?.code).toBe('file-changed');
  });

  test('keeps evaluation and mails from leaving, and the night says why', () => {
    const before = state();
    host.choose('Auswertung aktualisieren');
    expect(JSON.stringify(host.ui)).toContain(says);
    const contacts = host
      .tab('Koordination')
      .rows()
      .map(({ id }) => id);
    const answer = call(host, 'sendEvaluation', { operation: 'op-mail', period: '2026-Q3', contacts });
    expect(answer.problem?.code).toBe('file-changed');
    host.log.length = 0;
    host.advance('2027-01-12T10:00');
    expect(host.outbox).toEqual([]);
    expect(state()).toBe(before);
    for (const job of ['nightlyCheck', 'sendDueEvaluations'])
      expect(
        host.log.some(({ text }) => text.startsWith(`${job}: file-changed`)),
        job,
      ).toBe(true);
  });

  test('leaves what a form saves right: days and numbers are written as such, not as text that is read again', () => {
    const values = {
      ...{ kind: 'Flyer', start: '30.08.2026', guest: 'KV Eins', host: 'KV Eins', people: '12' },
      ...{ leaflets: '1.200', hours: '3,5', from: '14:30', to: '16:00' },
    };
    const saved = call(host, 'saveVisit', { operation: 'op-changed', values });
    expect(saved.ok, JSON.stringify(saved.problem)).toBe(true);
    const held = () => {
      const { Beginn, Flyer, 'Stunden je Person': hours, 'Von Uhr': from } = host.tab('Einsätze').values()[0] ?? {};
      return { day: host.tab('Einsätze').cell('D2').display, Beginn, Flyer, hours, from };
    };
    const inChanged = held();
    expect(inChanged).toMatchObject({ day: '30.08.2026', Flyer: 1200, hours: 3.5, from: '14:30' });
    // Set back, the same row holds the same.
    host.choose('Einrichten und reparieren');
    expect(held()).toMatchObject({ day: '30.08.2026', Flyer: 1200, hours: 3.5, from: '14:30' });
    expect(call(host, 'checkNow').ok).toBe(true);
    expect(String(host.tab('Einsätze').cell('A2').value)).not.toMatch(/Beginn|Flyer|Stunden/);
  });

  test('is set back by setup, which says what to look at', () => {
    host.choose('Einrichten und reparieren');
    expect([book().getSpreadsheetLocale(), book().getSpreadsheetTimeZone()]).toEqual(['de_DE', 'Europe/Berlin']);
    expect(JSON.stringify(host.ui)).toContain('zurückgestellt');
    expect(call(host, 'checkNow').ok).toBe(true);
  });

  test('may be confirmed in the tab Einstellungen; then it holds, also for setup', () => {
    const settings = host.tab('Einstellungen');
    const line = settings.rowNumbers()[settings.rows().findIndex((row) => row.Einstellung?.startsWith(says))];
    host.type('Einstellungen', `B${line}`, now);
    expect(call(host, 'checkNow').ok).toBe(true);
    host.choose('Einrichten und reparieren');
    expect([book().getSpreadsheetLocale(), book().getSpreadsheetTimeZone()]).toContain(now);
    host.type('Spenden', 'C3', [["'30.08.2026", 'KV Eins', 'Geldspende', '12', 'bar']]);
    expect(String(host.tab('Spenden').cell('A3').value)).not.toContain(says);
    expect(host.tab('Spenden').cell('C3').display).toMatch(/30/);
  });
});

test('an unchanged file is asked for its locale once an edit, and says nothing', () => {
  host.restore(structuredClone(start));
  host.type('Spenden', 'J2', '7');
  expect(host.calls.filter(({ method }) => /Locale|TimeZone/.test(method))).toHaveLength(1);
  expect(String(host.tab('Spenden').cell('A2').value)).not.toContain('Gebietsschema');
});
