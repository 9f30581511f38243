import { beforeEach, describe, expect, test } from 'vitest';
import { builtScript, COORDINATOR, call, type Host, mailsOn, newHost, readyHost } from '../bundle.ts';

/** A day that says "done" and that Prüfung says does not count counts nowhere else either. */

const script = await builtScript();

let setUp: ReturnType<Host['snapshot']> | undefined;
let host: Host;
/** Coordination of KV Musterstadt, a partnership that is asked about once a year, KV Neudorf that seeks. */
beforeEach(() => {
  if (setUp === undefined) {
    const made = readyHost(script);
    made.type('Verbände', 'C2', [
      ['KV Musterstadt', 'KV', 'Bayern', 'offen'],
      ['KV Altstadt', 'KV', 'Bayern', 'bietet'],
      ['KV Neudorf', 'KV', 'Bayern', 'sucht'],
    ]);
    made.type('Koordination', 'C2', [
      ['KV Musterstadt', 'Koordination', COORDINATOR, 'jährlich', '01.11.2026', 'Beispiel'],
    ]);
    mailsOn(made, 'mailPartnership');
    // A year later, without its nights: nobody is asked in a sheet's first year.
    const later = newHost(script, { workbook: { ...made.snapshot(), clock: Date.UTC(2027, 11, 10, 9) } });
    partnershipIn(later, '01.11.2025', '01.11.2025');
    setUp = later.snapshot();
  }
  host = newHost(script, { workbook: setUp });
});

const place = (of: Host, tab: string, header: string, line: number): string =>
  `${String.fromCharCode(64 + of.tab(tab).column(header))}${line}`;
const put = (of: Host, tab: string, line: number, cells: Readonly<Record<string, string>>): void => {
  for (const [header, value] of Object.entries(cells)) of.type(tab, place(of, tab, header, line), value);
};
function partnershipIn(of: Host, a: string, b: string): void {
  const agreed = { 'Zustimmung A am': a, 'Zustimmung B am': b };
  const pair = { 'Verband A': 'KV Musterstadt', 'Verband B': 'KV Altstadt' };
  put(of, 'Partnerschaften', 2, { ...pair, Status: 'aktiv', Seit: '01.11.2025', ...agreed });
}
const word = (tab: string): string => host.tab(tab).rows()[0]?.Prüfung ?? '';
const asked = (): readonly string[] =>
  (call(host, 'todayStart', {}).value as { things: { kind: string }[] }).things.map(({ kind }) => kind);
const AHEAD = 'in der Zukunft. Bis dahin zählt der Tag nicht';

describe('a partnership', () => {
  test('confirmed in the year 2072 is asked about this year, in Heute and by mail', () => {
    expect(asked()).toContain('renew');
    put(host, 'Partnerschaften', 2, { 'Zuletzt bestätigt am': '01.11.2072' });
    expect(word('Partnerschaften')).toContain(AHEAD);
    expect(asked()).toContain('renew');
    const before = host.outbox.length;
    host.fire('sendDueEvaluations');
    expect(host.outbox.slice(before).map(({ subject }) => subject)).toEqual([
      expect.stringContaining('Läuft Eure Partnerschaft noch?'),
    ]);
  });

  test('to which one side agreed ahead waits for its agreement', () => {
    expect(asked()).not.toContain('agree');
    put(host, 'Partnerschaften', 2, { 'Zustimmung A am': '01.11.2072' });
    expect(word('Partnerschaften')).toContain(AHEAD);
    expect(asked()).toContain('agree');
  });

  test('that ended by its last day asks nobody to agree, whatever its status says', () => {
    put(host, 'Partnerschaften', 2, { 'Zustimmung A am': '', Bis: '10.12.2027' });
    expect(asked()).toContain('agree');
    put(host, 'Partnerschaften', 2, { Bis: '09.12.2027' });
    expect(asked()).not.toContain('agree');
  });

  test('is not active by the form where a side agrees ahead', () => {
    const values = { a: 'KV Neudorf', b: 'KV Altstadt', agreedA: '01.11.2027', agreedB: '01.03.2028' };
    expect(call(host, 'savePartnership', { operation: 'op-1', values }).ok).toBe(true);
    expect(host.tab('Partnerschaften').rows()[1]).toMatchObject({ Status: 'angefragt', Seit: '' });
  });
});

test('who was declined on a day before the request came is proposed to nobody for twelve months', () => {
  const seeks = () => call(host, 'partnersStart', { open: true }).value?.seekers;
  expect(seeks()).toEqual(['KV Neudorf']);
  put(host, 'Anfragen', 2, {
    'Eingang am': '20.11.2027',
    ...{ Art: 'Partnerschaft gesucht', Anliegen: 'Wir suchen', Status: 'abgelehnt', Verband: 'KV Neudorf' },
    ...{ Antwort: 'Niemand frei', 'Erledigt am': '21.11.2026' },
  });
  expect(word('Anfragen')).toContain('der Tag zählt nicht');
  expect(seeks()).toEqual([]);
  expect(asked()).not.toContain('pair');
});

test('a tip that is released ahead is in no profile yet', () => {
  put(host, 'Einsätze', 2, {
    ...{ Status: 'durchgeführt', Beginn: '01.11.2027', Art: 'Infostand', Gast: 'KV Musterstadt' },
    ...{ Gastgeber: 'KV Altstadt', Angereiste: '4' },
  });
  const tips = () =>
    (call(host, 'profileStart', { association: 'KV Altstadt' }).value as { profile: { tips: unknown[] } }).profile.tips;
  const from = host.tab('Einsätze').rows()[0]?.id ?? '';
  put(host, 'Tipps', 2, { Thema: 'Infostand', Tipp: 'Wechselgeld mitnehmen', 'Aus Einsatz': from });
  put(host, 'Tipps', 2, { 'Freigegeben am': '01.01.2030' });
  expect(word('Tipps')).toContain(AHEAD);
  expect(tips()).toEqual([]);
  put(host, 'Tipps', 2, { 'Freigegeben am': '01.11.2027' });
  expect(tips()).toHaveLength(1);
});
