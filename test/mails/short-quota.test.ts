import { beforeEach, describe, expect, test } from 'vitest';
import { sheetInUse } from '../app/apply/sheet.ts';
import { builtScript, COORDINATOR, call, type Host, mailsOn } from '../bundle.ts';
import { add, rowsOf, set } from '../year/sheet.ts';

/** Mornings on which sending meets a limit: no quota, a wrong address, a trigger that fires twice or late. Through the built script. */

const script = await builtScript();
const used = sheetInUse(script);
const person = (Verband: string, Rolle: string, name: string, more: Readonly<Record<string, string>> = {}) => ({
  ...{ 'Einwilligung am': '01.01.2026', 'Einwilligung durch': 'Beispiel', Bericht: 'monatlich' },
  ...{ Verband, Rolle, 'E-Mail': name, ...more },
});
const FROM_ABROAD = {
  ...{ 'Eingang am': '05.12.2026', 'Empfangender Verband': 'KV Zwei', Art: 'Geldspende', Betrag: '52.000,00' },
  ...{
    Zahlungsweg: 'Überweisung',
    Spendennummer: '4711',
    Spenderart: 'natürliche Person',
    Herkunft: 'Ausland, andere',
  },
};
add(
  used,
  'Koordination',
  person('KV Eins', 'Koordination', COORDINATOR, { 'Zuständig für': 'alles', Bericht: 'jährlich' }),
  person('KV Drei', 'Koordination', 'drei@example.org'),
  person('KV Vier', 'Koordination', 'vier@example.org'),
  // Told of the gift, and last of the tab.
  person('KV Zwei', 'Schatzmeisterei', 'kasse@example.org', { Bericht: 'jährlich' }),
);
set(used, 'Einstellungen', ['Einstellung', 'Eingerichtet am'], 'Wert', '01.11.2026');
set(used, 'Einsätze', ['Status', 'geplant'], 'Status', 'abgesagt');
mailsOn(used, 'mailEvaluation', 'mailUrgent');
add(used, 'Einsätze', {
  ...{ Status: 'durchgeführt', Beginn: '14.11.2026', Art: 'Infostand', Gast: 'KV Drei', Gastgeber: 'KV Vier' },
  ...{ Angereiste: '4', 'Stunden je Person': '5' },
});
used.advance('2026-12-05T09:00');
add(used, 'Spenden', FROM_ABROAD);
used.outbox.length = 0;
const start = used.snapshot();
let host: Host;
beforeEach(() => {
  host = used.restore(start);
});

const URGENT = ['kasse@example.org', COORDINATOR].sort();
const EVALUATED = ['drei@example.org', 'vier@example.org'];
const ALL = [...EVALUATED, ...URGENT].sort();
const to = (): string[] => host.outbox.map((mail) => mail.to);
const states = (mail: string): string[] =>
  rowsOf(host, 'Versand')
    .filter((row) => row.Mail === mail)
    .map(({ Stand = '' }) => Stand)
    .sort();
/** Uses the day's quota up but for so many; what it was used for is no mail of the sheet. */
const leave = (mails: number): void => {
  const { MailApp } = host.globals;
  while (MailApp.getRemainingDailyQuota() > mails) MailApp.sendEmail('andere@example.org', 'Test', 'Test');
  host.outbox.length = 0;
};

test('with quota enough everybody gets theirs', () => {
  host.advance('2026-12-06T09:00');
  expect(to().sort()).toEqual(ALL);
});

describe('a short quota', () => {
  test('goes to what is urgent, whatever stands first in the tab; the rest leaves the next day', () => {
    host.advance('2026-12-06T05:00');
    leave(2);
    host.advance('2026-12-06T09:00');
    expect(to().sort()).toEqual(URGENT);
    expect(states('Auswertung')).toEqual(['wartet', 'wartet']);
    expect(new Set(states('Dringendes'))).toEqual(new Set(['gesendet']));
    host.outbox.length = 0;
    host.advance('2026-12-08T09:00');
    expect(to().sort()).toEqual(EVALUATED);
    expect(states('Auswertung')).toEqual(['gesendet', 'gesendet']);
  });

  test('of nothing at all: nobody is told, all wait and say so, and all leave once when there is one again', () => {
    host.advance('2026-12-06T05:00');
    leave(0);
    host.advance('2026-12-06T09:00');
    expect(to()).toEqual([]);
    expect([states('Auswertung').length, states('Dringendes').length]).toEqual([2, 4]);
    expect(new Set([...states('Auswertung'), ...states('Dringendes')])).toEqual(new Set(['wartet']));
    host.advance('2026-12-08T09:00');
    expect(to().sort()).toEqual(ALL);
    expect([states('Auswertung').length, states('Dringendes').length]).toEqual([2, 4]);
    expect(new Set([...states('Auswertung'), ...states('Dringendes')])).toEqual(new Set(['gesendet']));
  });
});

/** Numbers of calls, the morning's run through: what another does in the middle of it. */
const MOMENTS = Array.from({ length: 12 }, (_, at) => 10 + at * 12);

test('used up by something else in the middle: whatever did not leave waits', () => {
  const seen = new Set<string>();
  for (const moment of MOMENTS) {
    host.restore(start);
    host.outbox.length = 0;
    host.advance('2026-12-06T05:00');
    host.during(moment, () => leave(0));
    host.advance('2026-12-06T09:00');
    const after = [...states('Auswertung'), ...states('Dringendes')];
    for (const state of after) seen.add(state);
    expect(after, `at call ${moment}`).not.toContain('nicht gesendet');
  }
  expect([...seen].sort()).toEqual(['gesendet', 'wartet']);
});

test.each(['drei@example', 'drei@@example.org', 'drei example.org'])(
  'the mistyped address "%s" stops none of the others, and is said',
  (typed) => {
    set(host, 'Koordination', ['E-Mail', 'drei@example.org'], 'E-Mail', typed);
    host.advance('2026-12-06T09:00');
    expect(to().sort()).toEqual(ALL.filter((one) => one !== 'drei@example.org'));
    const said = rowsOf(host, 'Prüfhinweise').filter((row) => row['Worum es geht'] === 'Koordination von KV Drei');
    expect(said.map(({ Status }) => Status)).toEqual(['offen']);
    host.outbox.length = 0;
    // Mended, it gets what it missed.
    set(host, 'Koordination', ['Verband', 'KV Drei'], 'E-Mail', 'drei@example.org');
    host.advance('2026-12-07T09:00');
    expect(to()).toEqual(['drei@example.org']);
  },
);

test('an address that the mail service refuses stops none of the others and stands in the ledger', () => {
  host.restore({ ...host.snapshot(), refusedAddresses: ['drei@example.org'] });
  host.advance('2026-12-06T09:00');
  expect(to().sort()).toEqual(ALL.filter((one) => one !== 'drei@example.org'));
  expect(states('Auswertung')).toEqual(['gesendet', 'nicht gesendet']);
});

describe('the trigger', () => {
  test('that fires twice for one person sends nothing twice, nor does it at the same moment', () => {
    host.advance('2026-12-06T09:00');
    host.fire('sendDueEvaluations');
    host.advance('2026-12-06T12:00');
    host.fire('sendDueEvaluations');
    expect(to().sort()).toEqual(ALL);
    for (const moment of MOMENTS) {
      host.restore(start);
      host.outbox.length = 0;
      host.advance('2026-12-06T05:00');
      host.during(moment, () => host.fire('sendDueEvaluations'));
      host.fire('sendDueEvaluations');
      host.advance('2026-12-06T09:00');
      expect(to().sort(), `at call ${moment}`).toEqual(ALL);
    }
  });

  test('that comes a month late sends one mail each, of the newest period, and what is urgent', () => {
    const { ScriptApp } = host.globals;
    for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);
    host.advance('2027-01-06T12:00');
    expect(to()).toEqual([]);
    expect(call(host, 'saveSchedule', { triggers: true }).ok).toBe(true);
    host.advance('2027-01-07T09:00');
    expect(to().sort()).toEqual(ALL);
    expect(
      host.outbox
        .filter(({ subject }) => /^Dringend/.test(subject))
        .map((mail) => mail.to)
        .sort(),
    ).toEqual(URGENT);
    const monthly = rowsOf(host, 'Versand').filter((row) => row.Zeitraum?.startsWith('2026-'));
    expect(monthly.map(({ Zeitraum, Stand }) => [Zeitraum, Stand])).toEqual(Array(2).fill(['2026-12', 'gesendet']));
    host.fire('sendDueEvaluations');
    expect(to()).toHaveLength(ALL.length);
  });
});
