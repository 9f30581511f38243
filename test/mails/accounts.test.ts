import { beforeEach, expect, test } from 'vitest';
import { day } from '../../src/domain/day.ts';
import { tellingsOn } from '../../src/mails/accounts/due.ts';
import { sheetInUse } from '../app/apply/sheet.ts';
import { builtScript, COORDINATOR, type Host, mailsOn } from '../bundle.ts';
import { add, set } from '../year/sheet.ts';
import { jump } from './jump.ts';

/** What a treasury and those in charge of data protection are told through a year: through the built script and the clock. */

const script = await builtScript();
const used = sheetInUse(script);
const agreed = { 'Einwilligung am': '01.01.2026', 'Einwilligung durch': 'Beispiel', Bericht: 'jährlich' };
add(
  used,
  'Koordination',
  { ...agreed, Verband: 'KV Eins', Rolle: 'Koordination', 'E-Mail': COORDINATOR, 'Zuständig für': 'alles' },
  { ...agreed, Verband: 'KV Zwei', Rolle: 'Schatzmeisterei', 'E-Mail': 'kasse@example.org' },
  { ...agreed, Verband: 'KV Drei', Rolle: 'Schatzmeisterei', 'E-Mail': 'ohne-geld@example.org' },
);
add(used, 'Verbände', {
  Name: 'LV Bayern',
  Ebene: 'LV',
  Land: 'Bayern',
  Partnersuche: 'nein',
  'Abschluss bis': '15.03.',
});
const gift = { 'Empfangender Verband': 'KV Zwei', Art: 'Geldspende', Zahlungsweg: 'Überweisung', Herkunft: 'Inland' };
add(used, 'Spenden', { ...gift, 'Eingang am': '10.11.2026', Betrag: '1.234,56', Spendennummer: '4711' });
const start = used.snapshot();
let host: Host;
beforeEach(() => {
  host = used.restore(start);
  host.outbox.length = 0;
});
const morning = (on: string) => {
  jump(host, on);
  return host.outbox.splice(0).map(({ to, subject, body }) => ({ to, subject, body }));
};

test('the year in January, before the day of the Land, before 30 September: each once, no donor number, nothing without receipts', () => {
  mailsOn(host, 'mailAccounts');
  expect(morning('2027-01-05')).toEqual([]);
  const [january, ...others] = morning('2027-01-06');
  expect(others).toEqual([]);
  expect([january?.to, january?.subject]).toEqual(['kasse@example.org', 'KV Zwei: die Summen von 2026']);
  expect(january?.body).toMatch(/Spenden 1\.234,56\s€/);
  expect(january?.body).toContain('Jahresliste');
  expect(january?.body).not.toContain('4711');
  expect(morning('2027-02-14')).toEqual([]);
  expect(morning('2027-02-15').map(({ subject }) => subject)).toEqual(['KV Zwei: Abschluss 2026 bis 15.03.2027']);
  expect(morning('2027-09-01')).toEqual([]);
  expect(morning('2027-09-02').map(({ subject }) => subject)).toEqual([
    'KV Zwei: Rechenschaftsbericht 2026 bis 30.09.2027',
  ]);
  expect(morning('2027-09-30')).toEqual([]);
});

test('what is open about money is of the year that is told, not of one before or after', () => {
  mailsOn(host, 'mailAccounts');
  const open = { ...gift, Betrag: '60,00', Herkunft: 'ungeklärt', Spenderart: 'natürliche Person' };
  const rows = ['14.12.2025', '14.12.2026', '03.01.2027'].map((on, at) => ({
    ...open,
    'Eingang am': on,
    Betrag: `${60 + at}.000,00`,
    Spendennummer: String(5001 + at),
  }));
  add(host, 'Spenden', ...rows.slice(0, 2));
  jump(host, '2027-01-04');
  add(host, 'Spenden', ...rows.slice(2));
  const told = morning('2027-01-06').find(({ to }) => to === 'kasse@example.org');
  expect(told?.body).toContain('Offen zum Geld von 2026');
  expect(told?.body).toContain('14.12.2026');
  expect(told?.body).not.toContain('14.12.2025');
  expect(told?.body).not.toContain('03.01.2027');
});

test('what retention takes within the month to come reaches whoever is in charge of everything', () => {
  mailsOn(host, 'mailAccounts');
  set(host, 'Spenden', ['Spendennummer', '4711'], 'Eingang am', '20.01.2024');
  expect(morning('2026-12-05')).toEqual([]);
  const told = morning('2026-12-06');
  expect(told.map(({ to, subject }) => [to, subject])).toEqual([
    [COORDINATOR, 'Aufbewahrung: Im Januar 2027 endet die Frist von 1 Zeile'],
  ]);
  expect(told[0]?.body).toContain('Aufbewahrung anwenden');
  expect(morning('2027-01-02')).toEqual([]);
  // What was told in December is not told again with what February takes.
  expect(morning('2027-01-06').filter(({ to }) => to === COORDINATOR)).toEqual([]);
});

test('a treasury is told nothing once its association was dissolved', () => {
  mailsOn(host, 'mailAccounts');
  set(host, 'Verbände', ['Name', 'KV Zwei'], 'Aufgelöst am', '31.12.2026');
  expect(morning('2027-01-06')).toEqual([]);
});

test('nothing leaves before it is switched on', () => {
  expect(morning('2027-01-06')).toEqual([]);
});

test.each([
  ['2027-01-05', undefined, []],
  ['2027-01-06', undefined, ['2026']],
  ['2027-02-15', undefined, ['2026']],
  ['2027-09-01', undefined, ['2026']],
  ['2027-02-16', '15.03.', ['2026 15.03.']],
  ['2027-05-16', '30.06.', ['2026']],
  ['2027-06-30', '30.06.', ['2026 30.06.']],
  ['2027-02-15', '15.03.', ['2026', '2026 15.03.']],
  ['2027-03-15', '15.03.', ['2026 15.03.']],
  ['2027-03-16', '15.03.', []],
  ['2027-09-01', '15.03.', []],
  ['2027-09-02', '15.03.', ['2026 30.09.']],
  ['2027-09-30', undefined, ['2026 30.09.']],
  ['2027-10-01', undefined, []],
] as const)('on %s, own day %s: %j', (on, own, about) => {
  expect(tellingsOn(day(on), own).map((one) => one.about)).toEqual(about);
});
