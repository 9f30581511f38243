import { beforeEach, expect, test } from 'vitest';
import { day } from '../../src/domain/day.ts';
import { askedNow } from '../../src/mails/partnership/due.ts';
import { sheetInUse } from '../app/apply/sheet.ts';
import { builtScript, COORDINATOR, type Host, mailsOn } from '../bundle.ts';
import { add, rowsOf, set } from '../year/sheet.ts';

/** Once a year both sides are asked; requests reach those in charge: through the built script and the clock. */

const script = await builtScript();
const used = sheetInUse(script);
const agreed = { 'Einwilligung am': '01.01.2026', 'Einwilligung durch': 'Beispiel', Bericht: 'jährlich' };
add(
  used,
  'Koordination',
  { ...agreed, Verband: 'KV Eins', Rolle: 'Koordination', 'E-Mail': COORDINATOR, 'Zuständig für': 'alles' },
  { ...agreed, Verband: 'KV Zwei', Rolle: 'Koordination', 'E-Mail': 'zwei@example.org', Sprache: 'Englisch' },
);
set(used, 'Verbände', ['Name', 'KV Drei'], 'Postfach', 'buero-drei@example.org');
set(used, 'Einstellungen', ['Einstellung', 'Eingerichtet am'], 'Wert', '01.12.2025');
set(used, 'Einsätze', ['Status', 'geplant'], 'Status', 'abgesagt');
const pair = (a: string, b: string, more: Readonly<Record<string, string>> = {}) => ({
  ...{ 'Verband A': a, 'Verband B': b, Status: 'aktiv', Seit: '01.01.2024' },
  ...{ 'Zustimmung A am': '01.01.2024', 'Zustimmung B am': '01.01.2024', ...more },
});
add(
  used,
  'Partnerschaften',
  pair('KV Zwei', 'KV Drei', { Ziele: 'Infostände im Frühjahr' }),
  pair('KV Drei', 'KV Vier', { Status: 'beendet', Bis: '01.10.2026' }),
  pair('KV Zwei', 'KV Vier', { 'Zuletzt bestätigt am': '20.11.2026' }),
);
const start = used.snapshot();
let host: Host;
beforeEach(() => {
  host = used.restore(start);
  host.outbox.length = 0;
});
const left = () => host.outbox.map(({ to, subject }) => [to, subject]).sort();

test('both sides are asked once a year, not of one that ended or was confirmed, and answers go to the coordination', () => {
  mailsOn(host, 'mailPartnership');
  host.advance('2026-11-30T09:00');
  expect(left()).toEqual([]);
  host.advance('2026-12-06T09:00');
  expect(left()).toEqual([
    ['buero-drei@example.org', 'Läuft Eure Partnerschaft noch? KV Zwei und KV Drei'],
    ['zwei@example.org', 'Is your partnership still going on? KV Zwei and KV Drei'],
  ]);
  expect(new Set(host.outbox.map(({ replyTo }) => replyTo))).toEqual(new Set(['kv-partnerschaften@gruene.de']));
  expect(host.outbox.every(({ body }) => body.includes('Infostände im Frühjahr'))).toBe(true);
});

test('nobody is asked about a partnership with an association that was dissolved', () => {
  mailsOn(host, 'mailPartnership');
  set(host, 'Verbände', ['Name', 'KV Drei'], 'Aufgelöst am', '20.11.2026');
  host.advance('2026-12-06T09:00');
  expect(left()).toEqual([]);
});

test('a request reaches whoever is in charge the next morning and on its day, without what was written', () => {
  mailsOn(host, 'mailRequests');
  const request = {
    'Eingang am': '23.11.2026',
    Art: 'Frage',
    Verband: 'KV Zwei',
    Anliegen: 'Alex fragt nach Plakaten',
    Status: 'neu',
  };
  add(host, 'Anfragen', { ...request, 'Fällig am': '27.11.2026' }, { ...request, Verband: '', Status: 'beantwortet' });
  host.advance('2026-11-24T09:00');
  expect(left()).toEqual(
    [
      [COORDINATOR, 'Eine Anfrage wartet auf Antwort: Frage, KV Zwei'],
      ['zwei@example.org', 'One request is waiting for an answer: Question, KV Zwei'],
    ].sort(),
  );
  expect(host.outbox.some(({ body }) => body.includes('Alex'))).toBe(false);
  const bodyTo = (address: string) => host.outbox.find(({ to }) => to === address)?.body;
  expect(bodyTo('zwei@example.org')).toContain('new · asked by you · Received 23 Nov 2026');
  expect(bodyTo(COORDINATOR)).toContain('neu · Eingang 23.11.2026');
  host.advance('2026-11-26T09:00');
  expect(host.outbox).toHaveLength(2);
  host.advance('2026-11-27T09:00');
  expect(host.outbox).toHaveLength(4);
  set(host, 'Anfragen', ['id', String(rowsOf(host, 'Anfragen')[0]?.id)], 'Status', 'beantwortet');
  host.advance('2026-12-03T09:00');
  expect(host.outbox).toHaveLength(4);
});

test('what waits too long is told to those in charge: a request without a day, one past it, a partnership only asked for', () => {
  mailsOn(host, 'mailRequests');
  const request = { Art: 'Frage', Verband: 'KV Zwei', Anliegen: 'Alex fragt', Status: 'in Arbeit' };
  add(
    host,
    'Anfragen',
    { ...request, 'Eingang am': '15.11.2026' },
    { ...request, 'Eingang am': '15.11.2026', 'Fällig am': '25.11.2026', Verband: 'KV Drei' },
  );
  const asked = { 'Verband A': 'KV Vier', 'Verband B': 'KV Fünf', Status: 'angefragt', 'Angefragt am': '29.09.2026' };
  add(host, 'Partnerschaften', asked);
  const told = (on: string) => {
    host.outbox.length = 0;
    host.advance(`${on}T09:00`);
    const mine = host.outbox.filter(({ to }) => to === COORDINATOR);
    return mine.flatMap(({ body }) =>
      body.split('\n\n').filter((part) => /\nhttps:/.test(part) && !/Abbestellen/.test(part)),
    );
  };
  expect(told('2026-11-24')).toEqual([]);
  expect(told('2026-11-25').map((item) => item.split('\n')[0])).toEqual(['Frage, KV Drei']);
  const [partnership, ...others] = told('2026-11-29');
  expect(others).toEqual([]);
  expect(partnership).toMatch(/^KV Vier und KV Fünf, angefragt\nAngefragt und noch ohne Antwort\n/);
  expect(told('2026-11-30').map((item) => item.split('\n').slice(0, 2))).toEqual([
    ['Frage, KV Zwei, 15.11.', 'Eine Anfrage wartet zu lange'],
  ]);
  expect(told('2026-12-03').map((item) => item.split('\n').slice(0, 2))).toEqual([
    ['Frage, KV Drei, 15.11.', 'Eine Anfrage wartet zu lange'],
  ]);
  expect(told('2026-12-20')).toEqual([]);
  expect(host.outbox.some(({ body }) => body.includes('Alex'))).toBe(false);
});

test('what an association asked is over when it is dissolved, which those in charge are told once and in time, and nobody is reminded', () => {
  mailsOn(host, 'mailRequests');
  const request = { Art: 'Frage', Anliegen: 'Alex fragt', 'Eingang am': '20.11.2026' };
  add(
    host,
    'Anfragen',
    { ...request, Verband: 'KV Drei', Status: 'in Arbeit', 'Fällig am': '27.11.2026' },
    { ...request, Verband: 'KV Drei', Status: 'beantwortet' },
    { ...request, Verband: 'KV Zwei', Status: 'in Arbeit', 'Fällig am': '29.11.2026' },
  );
  const asked = { 'Verband A': 'KV Vier', 'Verband B': 'KV Drei', Status: 'angefragt', 'Angefragt am': '29.09.2026' };
  add(host, 'Partnerschaften', asked);
  const told = (on: string) => {
    host.outbox.length = 0;
    host.advance(`${on}T09:00`);
    return host.outbox.filter(({ to }) => to === COORDINATOR).map(({ subject, body }) => ({ subject, body }));
  };
  const open = () =>
    rowsOf(host, 'Prüfhinweise')
      .filter(({ Regel, Status }) => (Regel === 'F-11' || Regel === 'F-12') && Status === 'offen')
      .map(({ Regel }) => Regel);
  told('2026-11-24');
  set(host, 'Verbände', ['Name', 'KV Drei'], 'Aufgelöst am', '26.11.2026');
  expect(told('2026-11-25')).toEqual([]);
  const [over, ...more] = told('2026-11-26');
  expect(more).toEqual([]);
  expect(over?.subject).toMatch(/^2 Anfragen sind vorbei: Frage, KV Drei/);
  expect(over?.body).toContain('KV Drei ist seit dem 26.11.2026 aufgelöst.');
  expect(over?.body).toContain('KV Vier und KV Drei, angefragt');
  expect(over?.body).not.toContain('Alex');
  // Their days come, and are nobody's any more; those of others are.
  expect(told('2026-11-29').map(({ subject }) => subject)).toEqual(['Eine Anfrage wartet auf Antwort: Frage, KV Zwei']);
  told('2026-12-20');
  expect(open()).toEqual(['F-11']);
  expect(rowsOf(host, 'Prüfhinweise').some((row) => row.Verband?.includes('KV Drei') && row.Regel === 'F-12')).toBe(
    false,
  );
});

test('an end that is entered late is told all the same, and ends what was open', () => {
  mailsOn(host, 'mailRequests');
  add(host, 'Anfragen', { Art: 'Frage', Anliegen: 'x', 'Eingang am': '01.10.2026', Verband: 'KV Drei', Status: 'neu' });
  host.advance('2026-11-25T09:00');
  const state = () =>
    rowsOf(host, 'Prüfhinweise')
      .filter(({ Regel }) => Regel === 'F-11')
      .map(({ Status }) => Status);
  expect(state()).toEqual(['offen']);
  set(host, 'Verbände', ['Name', 'KV Drei'], 'Aufgelöst am', '01.09.2026');
  host.outbox.length = 0;
  host.advance('2026-11-26T09:00');
  expect(state()).toEqual(['erledigt']);
  expect(host.outbox.map(({ subject }) => subject)).toEqual([
    expect.stringMatching(/^Eine Anfrage ist vorbei: Frage, KV Drei/),
  ]);
});

test('the yearly question is asked once, also where its day is changed after it was asked', () => {
  mailsOn(host, 'mailPartnership');
  host.advance('2026-12-02T09:00');
  expect(host.outbox).toHaveLength(2);
  set(host, 'Partnerschaften', ['Ziele', 'Infostände im Frühjahr'], 'Seit', '05.12.2025');
  host.advance('2026-12-08T09:00');
  expect(host.outbox).toHaveLength(2);
});

test.each([
  ['2026-12-01', undefined, '2026-12-02', '2026-12-01'],
  ['2027-02-01', '2026-12-01', '2027-02-03', '2026-12-01'],
  ['2027-10-01', '2026-12-01', '2027-10-02', '2026-12-01'],
  ['2027-10-01', '2026-12-01', '2027-12-01', '2027-12-01'],
  ['2027-12-01', '2026-12-01', '2027-12-01', '2027-12-01'],
] as const)('due on %s, asked for %s, today %s: %s', (on, before, today, now) => {
  expect(askedNow(day(on), before && day(before), day(today))).toBe(now);
});

test('neither leaves before it is switched on', () => {
  add(host, 'Anfragen', { 'Eingang am': '23.11.2026', Art: 'Frage', Anliegen: 'x', Status: 'neu' });
  host.advance('2026-12-05T09:00');
  expect(left()).toEqual([]);
});
