import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { LedgerEntry, MailState } from '../../src/define/mail.ts';
import { addDays, day } from '../../src/domain/day.ts';
import { type Period, parsePeriodKey, periodKey } from '../../src/domain/period.ts';
import { missedPeriods } from '../../src/mails/evaluation/missed.ts';
import { sheetInUse } from '../app/apply/sheet.ts';
import { builtScript, COORDINATOR, type Host, mailsOn } from '../bundle.ts';
import { add, rowsOf, set } from '../year/sheet.ts';
import { jump } from './jump.ts';

/** What is told of months in which nothing left: the schedule did not run, mails were off, or one failed. */

const period = (key: string): Period => {
  const read = parsePeriodKey(key);
  if (!read.ok) throw new Error(key);
  return read.value;
};
const entry = (about: string, state: MailState): LedgerEntry => ({
  ...{ id: `M-${about}`, mail: 'evaluation', about, contact: 'K-1', state, reservedAt: '2026-12-06 07:00' },
});
const missed = (about: string, told: readonly string[], ledger: readonly LedgerEntry[] = []): readonly string[] =>
  missedPeriods(period(about), ledger, told.map(period)).map(periodKey);

describe('which periods were missed', () => {
  test.each([
    ['none before the first mail', '2026-12', [], [], []],
    ['none where one follows the other', '2026-12', ['2026-11'], [], []],
    ['the latest first', '2026-12', ['2026-09'], [], ['2026-11', '2026-10']],
    ['quarters', '2027-Q1', ['2026-Q3'], [], ['2026-Q4']],
    ['months, where it was monthly before', '2026-Q4', ['2026-08'], [], ['2026-09']],
    ['a month, where it was quarterly before', '2026-11', ['2026-Q3'], [], ['2026-10']],
    ['none of an older one, by hand', '2026-08', ['2026-06', '2026-11'], [], []],
    [
      'none where the ledger says that one left, waits, or had no news',
      '2026-12',
      ['2026-09'],
      ['no-news', 'waiting'],
      [],
    ],
    ['one that failed', '2026-12', ['2026-10'], ['failed'], ['2026-11']],
    ['what is unclear may have come', '2026-12', ['2026-10'], ['unclear'], []],
  ] as const)('%s', (_what, about, told, states, right) => {
    const ledger = states.map((state, at) => entry(`2026-${11 - at}`, state));
    expect(missed(about, told, ledger)).toEqual(right);
  });

  test('with the last one told and this one they are the time without a gap and without overlap', () => {
    const month = fc.tuple(fc.integer({ min: 2020, max: 2026 }), fc.integer({ min: 1, max: 12 }));
    const key = fc.oneof(
      month.map(([year, at]) => `${year}-${String(at).padStart(2, '0')}`),
      month.map(([year, at]) => `${year}-Q${Math.ceil(at / 3)}`),
      month.map(([year]) => String(year)),
    );
    fc.assert(
      fc.property(key, key, (one, other) => {
        const [last, now] = [period(one), period(other)];
        const found = missed(other, [one]).map(period).reverse();
        if (last.last >= now.first) return found.length === 0;
        const row = [...found, now];
        const joins = row.every(({ first }, at) => at === 0 || addDays(first, -1) === row[at - 1]?.last);
        return joins && (found.length === 12 || addDays(row[0]?.first ?? day('2000-01-01'), -1) === last.last);
      }),
    );
  });
});

const script = await builtScript();
const used = sheetInUse(script);
const agreed = { 'Einwilligung am': '01.01.2026', 'Einwilligung durch': 'Beispiel', Bericht: 'monatlich' };
add(
  used,
  'Koordination',
  { ...agreed, Verband: 'KV Eins', Rolle: 'Koordination', 'E-Mail': COORDINATOR, Bericht: 'nie' },
  { ...agreed, Verband: 'KV Zwei', Rolle: 'Schatzmeisterei', 'E-Mail': 'zwei@example.org' },
  { ...agreed, Verband: 'KV Drei', Rolle: 'Koordination', 'E-Mail': 'drei@example.org', Sprache: 'Englisch' },
);
set(used, 'Einstellungen', ['Einstellung', 'Eingerichtet am'], 'Wert', '01.11.2026');
set(used, 'Einsätze', ['Status', 'geplant'], 'Status', 'abgesagt');
mailsOn(used, 'mailEvaluation', 'mailVisit', 'mailUrgent', 'mailAccounts');
const visit = (on: string, more: Readonly<Record<string, string>> = {}) => ({
  ...{ Status: 'durchgeführt', Beginn: on, Art: 'Infostand', Gast: 'KV Drei', Gastgeber: 'KV Zwei', Angereiste: '4' },
  ...{ 'Stunden je Person': '5', ...more },
});
const gift = (on: string, Betrag: string, Spendennummer: string, more: Readonly<Record<string, string>> = {}) => ({
  ...{ 'Eingang am': on, 'Empfangender Verband': 'KV Zwei', Art: 'Geldspende', Betrag, Spendennummer },
  ...{ Zahlungsweg: 'Überweisung', Spenderart: 'natürliche Person', Herkunft: 'Inland', Beleg: 'B-1' },
  ...{ 'Spender:in bekannt': 'ja', ...more },
});
add(used, 'Einsätze', visit('14.11.2026'));
jump(used, '2026-12-06');
const start = used.snapshot();
let host: Host;
beforeEach(() => {
  host = used.restore(start);
  host.outbox.length = 0;
});
const bodies = (name: string): readonly string[] =>
  host.outbox.splice(0).flatMap(({ to, body }) => (to.toLowerCase() === `${name}@example.org` ? [body] : []));

test('after a month without mails the next one says what that month came to, with thanks and what was learned, once', () => {
  add(host, 'Einsätze', visit('12.12.2026', { Gelernt: 'Früh anfangen lohnt' }), visit('16.01.2027'));
  add(host, 'Spenden', gift('10.12.2026', '120,50', '1'));
  jump(host, '2027-02-06');
  const [body = ''] = bodies('zwei');
  expect(body).toContain('Neu seit der letzten Mail (06.12.2026)');
  expect(body).toMatch(/Dezember 2026, wovon keine Mail kam: 20 Std\. Hilfe, 1 Einsatz, 120,50\s€ eingegangen/);
  expect(body).toContain('Dezember 2026: Danke an KV Drei (20 Std.).');
  expect(body).toContain('Früh anfangen lohnt');
  add(host, 'Einsätze', visit('28.12.2026'), visit('10.02.2027'));
  jump(host, '2027-03-06');
  const [next = ''] = bodies('zwei');
  expect(next).toContain('Nachgemeldet: Dezember 2026 +20 Std.');
  expect(next).not.toContain('wovon keine Mail kam');
});

test('it is the news of a month in which there was none, in the language of whoever reads it', () => {
  add(host, 'Einsätze', visit('12.12.2026'));
  jump(host, '2027-02-06');
  const mail = host.outbox.find(({ to }) => to === 'drei@example.org');
  expect(mail?.subject).toBe('KV Drei: December 2026, of which no mail came: 20 hrs of help, 1 visit · January 2027');
});

test('a visit that came and went in between is asked about once and not announced; the sums of the year still come, once', () => {
  add(host, 'Einsätze', visit('20.01.2027', { Status: 'geplant', 'Stunden je Person': '' }));
  add(
    host,
    'Spenden',
    gift('10.12.2026', '120,50', '1'),
    gift('20.01.2027', '7.000', '2', { Herkunft: 'Ausland, andere' }),
  );
  jump(host, '2027-02-06');
  const told = host.outbox.splice(0);
  const to = (name: string): string => told.find((mail) => mail.to === `${name}@example.org`)?.body ?? '';
  expect(told.map((mail) => mail.to).filter((one) => one === 'drei@example.org')).toHaveLength(1);
  expect(to('drei')).not.toMatch(/In \d+ days|coming/);
  expect(to('drei').match(/Did it take place|Was that|happen/g)).toHaveLength(1);
  expect(to('zwei')).toContain('Zum Geld von 2026');
  expect(to('zwei')).toMatch(/7\.000\s€ an KV Zwei/);
  expect(to('zwei')).not.toContain('liegt seit');
  jump(host, '2027-02-07');
  expect(host.outbox.map(({ body }) => body).join()).not.toMatch(/Zum Geld von 2026|Did it take place/);
  expect(rowsOf(host, 'Versand').filter((row) => row.Mail === 'Auswertung' && row.Zeitraum === '2026-12')).toEqual([]);
});

test('that mails did not come in between is no news of the month', () => {
  set(host, 'Koordination', ['Verband', 'KV Zwei'], 'Zuständig für', 'alles');
  jump(host, '2027-01-06');
  host.outbox.length = 0;
  jump(host, '2027-03-05');
  expect(rowsOf(host, 'Prüfhinweise').map(({ Regel }) => Regel)).toContain('F-09');
  expect(host.outbox.map(({ subject }) => subject).join()).not.toContain('neu offen');
});

test('of two contacts at one address one gets the mail: with the money, and without months of which the other was told', () => {
  const both = { ...agreed, Verband: 'KV Zwei', 'E-Mail': 'Zwei@example.org' };
  add(host, 'Koordination', { ...both, Rolle: 'Koordination' });
  add(host, 'Einsätze', visit('12.12.2026'), visit('10.01.2027'), visit('10.02.2027'));
  add(host, 'Spenden', gift('10.12.2026', '120,50', '1'), gift('10.02.2027', '90', '2'));
  set(host, 'Koordination', ['E-Mail', 'zwei@example.org'], 'Rolle', 'Koordination');
  set(host, 'Koordination', ['E-Mail', 'Zwei@example.org'], 'Rolle', 'Schatzmeisterei');
  jump(host, '2027-01-06');
  const [body = '', ...others] = bodies('zwei');
  expect(others).toEqual([]);
  expect(body).toMatch(/Eingegangen: Spenden 120,50\s€/);
  set(host, 'Koordination', ['E-Mail', 'zwei@example.org'], 'Abgemeldet am', '20.02.2027');
  jump(host, '2027-03-06');
  const next = host.outbox.find(({ to }) => to === 'Zwei@example.org')?.body ?? '';
  expect(next).toMatch(/Eingegangen: Spenden 90,00\s€/);
  expect(next.match(/\w+ \d{4}, wovon keine Mail kam/g)).toEqual(['Januar 2027, wovon keine Mail kam']);
});
