import { describe, expect, test } from 'vitest';
import { CONCERN } from './happenings.ts';
import { masked } from './judge.ts';
import { faultsOf, LINES, mailOf, morning, tabs, visit } from './mornings.ts';
import type { Morning } from './play.ts';
import type { Shown } from './sheet.ts';

/** The judge notices what was told too late, of other associations than it says, or again; right, and then wrong in one thing. */

const sent = (id: string, about: string, state = 'gesendet'): Shown => ({
  ...{ id, Mail: 'Auswertung', Zeitraum: about, Kontakt: 'K-1', Stand: state },
});
const told = (day: string, about: string, lines: readonly string[], more: Partial<Morning['tabs']> = {}): Morning =>
  morning({
    day,
    mails: [mailOf(lines)],
    tabs: { ...tabs, Versand: [...tabs.Versand, sent(`M-${day}`, about)], ...more },
  });
const FEBRUARY = ['Eure Auswertung · Februar 2027', 'Hilfe bekommen'];

describe('months of which no mail told', () => {
  const helped = [visit(), visit({ id: 'E-2', Beginn: '10.01.2027' })];
  const judged = (...lines: readonly string[]): string =>
    faultsOf(morning(), told('2027-03-06', '2027-02', [...FEBRUARY, ...lines], { Einsätze: helped })).join('\n');
  test('named with what they came to, and no others', () => {
    expect(judged('- Januar 2027, wovon keine Mail kam: 20 Std. Hilfe, 1 Einsatz')).toBe('');
    expect(judged()).toContain('2027-01 was told to K-1 in no mail');
    expect(judged('- Januar 2027, wovon keine Mail kam: 21 Std. Hilfe, 1 Einsatz')).toContain('by the rows 20 in 1');
    expect(judged('- Januar 2027, wovon keine Mail kam: 20 Std. Hilfe, 2 Einsätze')).toContain('by the rows 20 in 1');
    expect(
      judged(
        '- Januar 2027, wovon keine Mail kam: 20 Std. Hilfe, 1 Einsatz',
        '- November 2026, wovon keine Mail kam: 20 Std. Hilfe, 1 Einsatz',
      ),
    ).toContain('told up to 2026-11');
  });
});

describe('what a mail counts', () => {
  const [contact] = tabs.Koordination;
  const wider = { Koordination: [{ ...contact, 'Zuständig für': 'alles' }] };
  const judged = (line: string, more: Partial<Morning['tabs']>): string =>
    faultsOf(
      morning(),
      told('2027-01-06', '2026-12', ['Eure Auswertung · Dezember 2026', 'Nachgemeldet', line], more),
    ).join('\n');
  test('is said when it is another, with its number, and only then', () => {
    expect(judged('Diese Mail zählt 2 Verbände', wider)).not.toContain('counted');
    expect(judged('', wider)).toContain('nothing of what is counted');
    expect(judged('Diese Mail zählt 3 Verbände', wider)).toContain('by the rows 2');
    expect(judged('Diese Mail zählt 1 Verband', {})).toContain('it is the same');
  });
});

describe('requests', () => {
  const asked = { id: 'A-1', 'Eingang am': '05.12.2026', Art: 'Frage', Verband: 'KV Linde', Status: 'neu' };
  const [contact] = tabs.Koordination;
  const rows = { Koordination: [{ ...contact, Rolle: 'Koordination' }], Versand: [] };
  const judged = (request: Shown, lines: readonly string[], findings: readonly Shown[] = []): string =>
    faultsOf(
      morning({
        mails: [mailOf(lines)],
        tabs: { ...tabs, ...rows, Anfragen: [{ 'Fällig am': '', ...request }], Prüfhinweise: findings },
      }),
    ).join('\n');
  const late = { id: 'H-1', Regel: 'F-11', Status: 'offen', Zeile: 'A-1', 'Zuerst gesehen': '06.12.2026' };
  test.each([
    ['told', asked, ['Frage, KV Linde'], [], /^$/],
    ['that one came', asked, ['nichts'], [], /not told of the request A-1 \(A-1 came\)/],
    ['its day', { ...asked, Status: 'in Arbeit', 'Fällig am': '06.12.2026' }, ['nichts'], [], /A-1 due 2026-12-06/],
    ['that it waits', { ...asked, Status: 'in Arbeit' }, ['nichts'], [late], /H-1 06\.12\.2026 late/],
    ['never what was written', asked, ['Frage, KV Linde', CONCERN], [], /what somebody wrote/],
  ] as const)('%s', (_what, request, lines, findings, fault) => {
    expect(judged(request, lines, findings)).toMatch(fault);
  });

  test.each([
    ['told', ['Frage, KV Linde', 'KV Linde ist seit dem 01.12.2026 aufgelöst.'], [], /^$/],
    ['not told', ['nichts'], [], /not told of the request A-1 \(A-1 over\)/],
    [
      'told, and still waited for',
      ['KV Linde, aufgelöst'],
      [late],
      /F-11 still waits for an association that is dissolved/,
    ],
  ] as const)('of an association that was dissolved are over: %s', (_what, lines, findings, fault) => {
    const Verbände = tabs.Verbände.map((row) =>
      row.Name === 'KV Linde' ? { ...row, 'Aufgelöst am': '01.12.2026' } : row,
    );
    const Koordination = [{ ...rows.Koordination[0], Verband: 'KV Ahorn', 'Zuständig für': 'alles' }];
    const all = { ...tabs, Versand: [], Koordination, Verbände, Prüfhinweise: findings };
    const Anfragen = [{ 'Fällig am': '', ...asked, Status: 'in Arbeit' }];
    const said = faultsOf(morning({ mails: [mailOf(lines)], tabs: { ...all, Anfragen } }));
    expect(said.filter((one) => /request|F-11/.test(one)).join('\n')).toMatch(fault);
  });
});

test('two mails are alike but for numbers however long they are; two days of visits are two things', () => {
  const long = 'Ein Satz, der lang ist. '.repeat(40);
  const both = (first: string, second: string): string =>
    faultsOf(
      morning({ mails: [mailOf([...LINES, first])] }),
      morning({ day: '2026-12-07', mails: [mailOf([...LINES, second])] }),
    ).join('\n');
  expect(both(`${long} 3 Dinge`, `${long} 4 Dinge`)).toContain('alike but for numbers');
  expect(both(`${long} 3 Dinge · 06.12.2026`, `${long} 4 Dinge · 07.12.2026`)).toContain('alike but for numbers');
  expect(both(`${long} am 5.12.`, `${long} am 6.12.`)).not.toContain('alike');
  expect(both(`liegt seit 7 Tagen ${long}`, `liegt seit 30 Tagen ${long}`)).not.toContain('alike');
  expect(masked('Street stall, 5 Dec, 4 people · 6 Dec 2026')).toBe('Street stall, 5 Dec, # people #');
});
