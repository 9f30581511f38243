import { beforeEach, expect, test } from 'vitest';
import { sheetInUse } from '../app/apply/sheet.ts';
import { builtScript, COORDINATOR, call, type Host, mailsOn } from '../bundle.ts';
import { add, rowsOf, set } from '../year/sheet.ts';
import { jump } from './jump.ts';

/** What a coordinator reads month after month: through the built script and the clock. */

const script = await builtScript();
const used = sheetInUse(script);
const agreed = { 'Einwilligung am': '01.01.2026', 'Einwilligung durch': 'Beispiel' };
add(
  used,
  'Koordination',
  { ...agreed, Verband: 'KV Eins', Rolle: 'Koordination', 'E-Mail': COORDINATOR, Bericht: 'nie' },
  { ...agreed, Verband: 'KV Zwei', Rolle: 'Koordination', 'E-Mail': 'zwei@example.org', Bericht: 'monatlich' },
);
set(used, 'Einstellungen', ['Einstellung', 'Eingerichtet am'], 'Wert', '01.11.2026');
set(used, 'Einsätze', ['Status', 'geplant'], 'Status', 'abgesagt');
mailsOn(used, 'mailEvaluation');
const start = used.snapshot();
let host: Host;
beforeEach(() => {
  host = used.restore(start);
  host.outbox.length = 0;
});

const visit = (on: string, more: Readonly<Record<string, string>> = {}) => ({
  ...{ Status: 'durchgeführt', Beginn: on, Art: 'Infostand', Gast: 'KV Eins', Gastgeber: 'KV Zwei', Angereiste: '4' },
  ...{ 'Stunden je Person': '5', ...more },
});
/** What left since it was asked the last time. */
const taken = () => host.outbox.splice(0).filter(({ to }) => to === 'zwei@example.org');
const morning = (on: string) => {
  jump(host, on);
  return taken();
};
const ledger = () => rowsOf(host, 'Versand').map((row) => [row.Zeitraum, row.Stand]);

test('new is first: visits, a partnership that began, thanks, what was learned; then what comes in eight weeks', () => {
  add(host, 'Einsätze', visit('14.11.2026', { Gelernt: 'Früh anfangen lohnt' }), {
    ...visit('16.01.2027'),
    Status: 'geplant',
  });
  add(host, 'Partnerschaften', {
    ...{ 'Verband A': 'KV Zwei', 'Verband B': 'KV Drei', Status: 'aktiv', Seit: '10.11.2026' },
    ...{ 'Zustimmung A am': '10.11.2026', 'Zustimmung B am': '10.11.2026' },
  });
  const [mail, ...others] = morning('2026-12-06');
  expect(others).toEqual([]);
  const order = [
    'KV Zwei und KV Drei sind seit dem 10.11. Partner.',
    'Infostand, KV Eins bei KV Zwei, 14.11., 4 Leute',
    'Danke an KV Eins (20 Std.).',
    'Gelernt: „Früh anfangen lohnt“',
    'Bekommen: 20 Std.',
    'In den nächsten acht Wochen',
    'KV Eins bei KV Zwei, 16.1.2027',
    'Alle Partnerschaften',
  ];
  const at = order.map((words) => mail?.body.indexOf(words) ?? -1);
  expect(order.filter((_, i) => at[i] === -1)).toEqual([]);
  expect([...at].sort((a, b) => a - b)).toEqual(at);
  expect(mail?.subject).toMatch(/^KV Zwei: .* · November 2026$/);
});

test('what was learned stays where it is when it holds a telephone number', () => {
  add(host, 'Einsätze', visit('14.11.2026', { Gelernt: 'Anrufen unter 0171 2345678' }));
  expect(morning('2026-12-06')[0]?.body).not.toContain('0171');
});

test.each([
  ['tells of one person at the door', 'Haustürwahlkampf', 'unser fahrer ist seit acht wochen trocken'],
  ['names a door', 'Haustürwahlkampf', 'bei Nr. 14 nochmal klingeln'],
  ['names a person in full', 'Infostand', 'Max Beispiel hat den Schlüssel'],
])('what was learned stays where it is when it %s', (_, Art, Gelernt) => {
  add(
    host,
    'Einsätze',
    visit('14.11.2026', { Art, Gelernt }),
    visit('15.11.2026', { Art, Gelernt: 'Wasser mitnehmen' }),
  );
  const body = morning('2026-12-06')[0]?.body;
  expect(body).toContain('Gelernt: „Wasser mitnehmen“');
  expect(body).not.toContain(Gelernt.slice(0, 12));
});

test('nothing new: no mail and a word in the ledger, two lines once a quarter has passed', () => {
  add(host, 'Einsätze', visit('14.11.2026'));
  expect(morning('2026-12-06')).toHaveLength(1);
  expect(morning('2027-01-06')).toEqual([]);
  expect(morning('2027-02-06')).toEqual([]);
  expect(ledger()).toEqual([
    ['2026-11', 'gesendet'],
    ['2026-12', 'nichts Neues'],
    ['2027-01', 'nichts Neues'],
  ]);
  const [brief] = morning('2027-03-06');
  expect(brief?.subject).toBe('KV Zwei: nichts Neues · Februar 2027');
  expect(brief?.body.split('--')[0]?.trim().split('\n\n')).toHaveLength(4);
  // And nothing says that an evaluation is missing.
  expect(rowsOf(host, 'Prüfhinweise').filter((row) => row.Regel === 'F-09')).toEqual([]);
});

test('what is still open stands in the two lines as well: "nichts Neues" alone reads as if nothing were', () => {
  add(host, 'Einsätze', visit('14.11.2026'));
  add(host, 'Spenden', {
    ...{ 'Eingang am': '20.11.2026', 'Empfangender Verband': 'KV Zwei', Art: 'Geldspende', Betrag: '1.200,00' },
    ...{ Zahlungsweg: 'bar', Spendennummer: '4711', Beleg: 'B 1', 'Codex geprüft am': '21.11.2026' },
  });
  expect(morning('2026-12-06')[0]?.body).toContain('Bargeld über dem Höchstbetrag');
  morning('2027-01-06');
  morning('2027-02-06');
  const [brief] = morning('2027-03-06');
  expect(brief?.subject).toBe('KV Zwei: nichts Neues · Februar 2027');
  expect(brief?.body).toMatch(/Zwei Dinge sind offen:\nhttps:\S+\n/);
  expect(brief?.htmlBody ?? '').toMatch(/<a [^>]*>Zwei Dinge sind offen<\/a>/);
});

test('what came late for a month that was told is told, once', () => {
  add(host, 'Einsätze', visit('14.11.2026'));
  morning('2026-12-06');
  add(host, 'Einsätze', visit('28.11.2026', { 'Stunden je Person': '2,5' }));
  const [mail] = morning('2027-01-06');
  expect(mail?.body).toContain('Nachgemeldet: November 2026 +10 Std.');
  expect(morning('2027-02-06')).toEqual([]);
});

test('never "noch keine Hilfe" where there was some before, and what comes next is the news', () => {
  add(host, 'Einsätze', visit('14.02.2026'), { ...visit('16.01.2027'), Status: 'bestätigt' });
  const [mail] = morning('2026-12-06');
  expect(mail?.subject).toBe(
    'KV Zwei: als Nächstes Infostand, KV Eins bei KV Zwei, 16.1.2027, 4 Leute · November 2026',
  );
  expect(mail?.body).not.toContain('noch keine Hilfe');
});

test('by hand it is written in full, whatever is new', () => {
  add(host, 'Einsätze', visit('14.11.2026'));
  morning('2026-12-06');
  jump(host, '2027-01-07');
  taken();
  const contacts = rowsOf(host, 'Koordination').flatMap((row) => (row.Verband === 'KV Zwei' ? [row.id] : []));
  expect(call(host, 'sendEvaluation', { operation: 'op-hand', period: '2026-12', contacts }).ok).toBe(true);
  expect(taken()[0]?.body).toContain('Alle Partnerschaften');
});

test('a treasury reads of money first, in cents and with what is undecided apart', () => {
  set(host, 'Koordination', ['Verband', 'KV Zwei'], 'Rolle', 'Schatzmeisterei');
  const gift = {
    'Eingang am': '10.11.2026',
    'Empfangender Verband': 'KV Zwei',
    Art: 'Geldspende',
    Zahlungsweg: 'Überweisung',
  };
  add(
    host,
    'Spenden',
    { ...gift, Betrag: '120,50', Spendennummer: '1' },
    { ...gift, Betrag: '30', Spendennummer: '2' },
  );
  const [mail] = morning('2026-12-06');
  expect(mail?.body).toMatch(/Eingegangen: Spenden 150,50\s€, Zuschüsse 0,00\s€\./);
});

test('what came late for months before the last one, and for one with nothing new, is told once', () => {
  add(host, 'Einsätze', visit('14.11.2026'));
  morning('2026-12-06');
  expect(morning('2027-01-06')).toEqual([]);
  // December said "nichts Neues"; now both months get more.
  add(host, 'Einsätze', visit('28.11.2026', { 'Stunden je Person': '2,5' }), visit('28.12.2026'));
  const [mail] = morning('2027-02-06');
  expect(mail?.body).toContain('Nachgemeldet: Dezember 2026 +20 Std.');
  expect(mail?.body).toContain('Nachgemeldet: November 2026 +10 Std.');
  add(host, 'Einsätze', visit('29.11.2026', { 'Stunden je Person': '1' }));
  const [next] = morning('2027-03-06');
  expect(next?.body).toContain('Nachgemeldet: November 2026 +4 Std.');
  expect(next?.body).not.toContain('Dezember 2026 +');
  expect(morning('2027-04-06')).toEqual([]);
});

test('money alone is news for whoever keeps the books', () => {
  set(host, 'Koordination', ['Verband', 'KV Zwei'], 'Rolle', 'Schatzmeisterei');
  add(host, 'Einsätze', visit('14.11.2026'));
  morning('2026-12-06');
  const kept = { Zahlungsweg: 'Überweisung', Spendennummer: '1', Spenderart: 'natürliche Person', Herkunft: 'Inland' };
  const gift = { 'Eingang am': '10.12.2026', 'Empfangender Verband': 'KV Zwei', Art: 'Geldspende', Betrag: '120,50' };
  add(host, 'Spenden', { ...kept, ...gift, 'Spender:in bekannt': 'ja', Beleg: 'B-1' });
  expect(morning('2027-01-06')[0]?.body).toMatch(/Eingegangen: Spenden 120,50\s€/);
});

test('what comes is news once, and again when it moved; a partnership or money of long ago that is entered late is told once', () => {
  set(host, 'Koordination', ['Verband', 'KV Zwei'], 'Rolle', 'Schatzmeisterei');
  add(host, 'Einsätze', visit('14.11.2026'), { ...visit('20.03.2027'), Status: 'geplant' });
  expect(morning('2026-12-06')).toHaveLength(1);
  expect(morning('2027-01-06')).toEqual([]);
  // Within eight weeks by now.
  expect(morning('2027-02-06')[0]?.subject).toContain('als Nächstes Infostand, KV Eins bei KV Zwei, 20.3., 4 Leute');
  expect(morning('2027-03-06')).toEqual([]);
  set(host, 'Einsätze', ['Beginn', '20.03.2027'], 'Beginn', '10.04.2027');
  const kept = { Zahlungsweg: 'Überweisung', Spendennummer: '1', Spenderart: 'natürliche Person', Herkunft: 'Inland' };
  const gift = { 'Eingang am': '10.11.2026', 'Empfangender Verband': 'KV Zwei', Art: 'Geldspende', Betrag: '120,50' };
  add(host, 'Spenden', { ...kept, ...gift, 'Spender:in bekannt': 'ja', Beleg: 'B-1' });
  add(host, 'Partnerschaften', {
    ...{ 'Verband A': 'KV Zwei', 'Verband B': 'KV Drei', Status: 'aktiv', Seit: '01.02.2026' },
    ...{ 'Zustimmung A am': '01.02.2026', 'Zustimmung B am': '01.02.2026' },
  });
  const [mail] = morning('2027-04-06');
  expect(mail?.body).toMatch(/Nachgemeldet: November 2026 \+120,50\s€/);
  expect(mail?.body).toContain('KV Zwei und KV Drei sind seit dem 1.2.2026 Partner.');
  expect(mail?.body).toContain('10.4.');
  set(host, 'Einsätze', ['Beginn', '10.04.2027'], 'Status', 'abgesagt');
  expect(morning('2027-05-06')).toEqual([]);
});

test('who is in charge of more than the own association hears of it: the Land, or everything', () => {
  add(host, 'Einsätze', { ...visit('14.11.2026'), Gast: 'KV Drei', Gastgeber: 'KV Eins' });
  expect(morning('2026-12-06')[0]?.body).not.toContain('KV Drei bei KV Eins');
  host.restore(start);
  host.outbox.length = 0;
  add(host, 'Einsätze', { ...visit('14.11.2026'), Gast: 'KV Drei', Gastgeber: 'KV Eins' });
  set(host, 'Koordination', ['Verband', 'KV Zwei'], 'Zuständig für', 'alles');
  expect(morning('2026-12-06')[0]?.body).toContain('KV Drei bei KV Eins');
  host.restore(start);
  host.outbox.length = 0;
  add(host, 'Einsätze', { ...visit('14.11.2026'), Gast: 'KV Drei', Gastgeber: 'KV Eins' });
  set(host, 'Koordination', ['Verband', 'KV Zwei'], 'Zuständig für', 'Land');
  set(host, 'Verbände', ['Name', 'KV Drei'], 'Land', 'Hessen');
  expect(morning('2026-12-06')[0]?.body).toContain('Bayern, wofür Du zuständig bist: 0 Std. gegeben, 20 Std. bekommen');
});

test('who helped two of a Land, or was helped by two, is thanked once', () => {
  add(host, 'Verbände', { Name: 'LV Hessen', Ebene: 'LV', Land: 'Hessen', Partnersuche: 'nein' });
  for (const name of ['KV Zwei', 'KV Drei']) set(host, 'Verbände', ['Name', name], 'Land', 'Hessen');
  set(host, 'Koordination', ['Verband', 'KV Zwei'], 'Verband', 'LV Hessen');
  add(host, 'Einsätze', visit('14.11.2026'), { ...visit('15.11.2026'), Gastgeber: 'KV Drei' });
  add(
    host,
    'Einsätze',
    ...['KV Zwei', 'KV Drei'].map((Gast) => ({ ...visit('21.11.2026'), Gast, Gastgeber: 'KV Eins' })),
  );
  const body = morning('2026-12-06')[0]?.body ?? '';
  expect(body).toContain('Danke an KV Eins (40 Std.).');
  expect(body).toContain('Danke für Eure Hilfe bei KV Eins.');
});

test('a loss does not lead the mail', () => {
  add(host, 'Einsätze', visit('14.11.2026'), visit('12.12.2026', { 'Stunden je Person': '1' }));
  morning('2026-12-06');
  const [mail] = morning('2027-01-06');
  expect(mail?.subject).toBe('KV Zwei: Hilfe bekommen · Dezember 2026');
  expect(mail?.body).toContain('Bekommen: 4 Std. (−16 zum Vormonat)');
});

test('meetings of the next eight weeks are named, none of a partnership that ended or with an association that is gone', () => {
  const since = { Seit: '10.11.2025', 'Zustimmung A am': '10.11.2025', 'Zustimmung B am': '10.11.2025' };
  const pair = { 'Verband A': 'KV Zwei', Status: 'aktiv', 'Nächstes Treffen': '20.12.2026', ...since };
  add(
    host,
    'Partnerschaften',
    { ...pair, 'Verband B': 'KV Drei' },
    { ...pair, 'Verband B': 'KV Vier' },
    { ...pair, 'Verband B': 'KV Fünf', Status: 'beendet', Bis: '20.11.2026' },
  );
  set(host, 'Verbände', ['Name', 'KV Vier'], 'Aufgelöst am', '20.11.2026');
  const body = morning('2026-12-06')[0]?.body ?? '';
  expect([...new Set(body.match(/Treffen von .*/g))]).toEqual(['Treffen von KV Zwei und KV Drei']);
});
