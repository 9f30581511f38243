import { describe, expect, test } from 'vitest';
import { lacks } from './lacks.ts';
import { association, faultsOf, LINES, mailOf, morning, tabs, visit } from './mornings.ts';
import type { Morning } from './play.ts';
import type { Shown } from './sheet.ts';

/** The judge of the played year notices each thing that it looks for: mornings made by hand, right and then wrong in one thing. */

const said = (from: string, to: string): Partial<Morning> => ({
  mails: [mailOf(LINES.map((line) => line.replace(from, to)))],
});

const thanked = (words: string): Partial<Morning> => ({ mails: [mailOf([...LINES, words])] });

test('a morning that is right has no fault', () => {
  expect(faultsOf(morning())).toEqual([]);
  expect(faultsOf(morning(thanked('Danke an KV Ahorn (20 Std.).')))).toEqual([]);
});

describe('one thing wrong', () => {
  test.each([
    ['money', said('120,50', '120,51'), /Spenden 120,51/],
    ['hours', said('Bekommen: 20', 'Bekommen: 21'), /Bekommen: 21/],
    ['the total', said('20 Stunden', '22 Stunden'), /22 Stunden/],
    ['a Land', said('█ 20', '█ 19'), /Thüringen/],
    ['Gini', said('0,50.', '0,49.'), /Gini-Wert ist 0,49/],
    ['who got none', said('Einer von 2', 'Einer von 3'), /Einer von 3/],
    ['a word in the text alone', { mails: [{ ...mailOf(LINES), body: `${LINES.join('\n')}\nNur hier` }] }, /Nur hier/],
    [
      'a word in the page alone',
      { mails: [{ ...mailOf(LINES), html: `${mailOf(LINES).html}<p>Nur da</p>` }] },
      /Nur da/,
    ],
    [
      'a link in the page alone',
      { mails: [{ ...mailOf(LINES), html: `<body><a href="https://x.de"></a></body>` }] },
      /x\.de/,
    ],
    [
      'a partnership that ended',
      {
        tabs: { ...tabs, Partnerschaften: [{ ...tabs.Partnerschaften[0], Status: 'beendet' }] },
        mails: [mailOf([...LINES, 'KV Ahorn und KV Linde sind seit dem 1.3. Partner.'])],
      },
      /no partnership of theirs runs/,
    ],
    [
      'an association that was dissolved',
      { tabs: { ...tabs, Verbände: tabs.Verbände.map((row) => ({ ...row, 'Aufgelöst am': '01.09.2026' })) } },
      /dissolved/,
    ],
    ['a closed year', { closed: { before: '20 Stunden', after: '21 Stunden' } }, /rename/],
    ['mails that are off', { mailsOn: false, said: 'Mails sind noch aus' }, /although they are off/],
    ['hours in thanks', { mails: [mailOf([...LINES, 'Danke an KV Ahorn (21 Std.).'])] }, /KV Ahorn \(21 Std.*rows 20/],
    ['thanks for hours of another month', thanked('Oktober 2026: Danke an KV Ahorn (20 Std.).'), /rows 0/],
    ['how many are open', { mails: [mailOf([...LINES, 'Drei Dinge sind offen'])] }, /Drei Dinge.*rows 0/],
    ['Heute silent about that', { mailsOn: false, mails: [] }, /Heute does not say/],
  ] as const)('%s', (_what, more, fault) => {
    expect(faultsOf(morning(more as Partial<Morning>)).join('\n')).toMatch(fault);
  });
});

describe('over time', () => {
  const later = (Stand: string, lines: readonly string[], more: Partial<Morning> = {}): Morning =>
    morning({
      day: '2027-01-06',
      tabs: {
        ...tabs,
        Versand: [...tabs.Versand, { id: 'M-2', Mail: 'Auswertung', Zeitraum: '2026-12', Kontakt: 'K-1', Stand }],
      },
      mails: lines.length === 0 ? [] : [{ ...mailOf(lines), subject: `KV Linde: ${lines[1] ?? ''}` }],
      ...more,
    });
  const DECEMBER = ['Eure Auswertung · Dezember 2026', 'Hilfe bekommen'];
  const grown = { ...tabs.Einsätze[0], 'Stunden je Person': '6' };
  const withMore = { ...later('gesendet', DECEMBER).tabs, Einsätze: [grown] };

  test.each([
    ['a mail without news', later('gesendet', DECEMBER), /nothing is new/],
    ['two lines after a month', later('gesendet', [DECEMBER[0] ?? '', 'nichts Neues']), /reads "nichts Neues"/],
    [
      'nothing said of what came late',
      later('gesendet', DECEMBER, { tabs: withMore }),
      /"Nachgemeldet: November 2026 \+4 Std\."/,
    ],
    [
      'what came late by another number',
      later('gesendet', [...DECEMBER, 'Nachgemeldet: November 2026 +5 Std.'], { tabs: withMore }),
      /by the rows Nachgemeldet: November 2026 \+4/,
    ],
    [
      'news withheld',
      later('nichts Neues', [], {
        tabs: {
          ...later('nichts Neues', []).tabs,
          Einsätze: [visit(), visit({ id: 'E-2', Beginn: '10.12.2026' })],
        },
      }),
      /who has visits in it/,
    ],
    ['the sums of the year twice', later('', ['KV Linde: die Summen von 2025']), undefined],
  ] as const)('%s', (_what, second, fault) => {
    const faults = faultsOf(morning(), second).join('\n');
    if (fault) expect(faults).toMatch(fault);
    else expect(faultsOf(morning(), second, { ...second, day: '2027-01-07' }).join('\n')).toMatch(/again to/);
  });

  test('the yearly question asked twice, and a finding about what the Handbuch tells one to do', () => {
    const asked = (id: string, on: string) => ({
      ...{ id, Mail: 'Läuft Eure Partnerschaft noch?', Zeitraum: `P-1 ${on}`, Kontakt: 'K-1', Stand: 'gesendet' },
    });
    const first = morning({ mails: [], tabs: { ...tabs, Versand: [asked('M-8', '2026-12-01')] } });
    const Versand = [asked('M-8', '2026-12-01'), asked('M-9', '2027-02-01')];
    const found = { id: 'H-1', Zeile: 'P-1', Regel: 'Q-11', Status: 'offen', Stufe: 'klären' };
    const second = morning({
      ...{ day: '2027-02-01', mails: [], acts: ['P-1'] },
      tabs: { ...tabs, Versand, Prüfhinweise: [found] },
    });
    const faults = faultsOf(first, second).join('\n');
    expect(faults).toContain('is asked on 2026-12-06 and again on 2027-02-01');
    expect(faults).toContain('somebody did as the Handbuch says');
  });
});

test('a mail on accounts may name an association in the year in which it was there, and in no later one', () => {
  const gone = {
    ...tabs,
    Verbände: [...tabs.Verbände, association('KV Weg', 'Hessen', { 'Aufgelöst am': '01.09.2026' })],
  };
  const told = (year: string): Morning => {
    const lines = [`KV Linde: die Summen von ${year}`, `Zum Geld von ${year} ist kein Prüfhinweis offen.`, 'KV Weg'];
    return morning({ day: '2027-01-06', tabs: { ...gone, Versand: [] }, mails: [mailOf(lines)] });
  };
  expect(faultsOf(told('2026'))).toEqual([]);
  expect(faultsOf(told('2027')).join()).toContain('KV Weg, dissolved on 2026-09-01');
});

test('a visit is told by a link to its row, not by one to the same row of another tab', () => {
  const ahead = visit({ Status: 'bestätigt', Beginn: '06.12.2026', Einweisung: 'ja', Genehmigung: 'liegt vor' });
  const linked = (gid: string): string => {
    const mails = [mailOf([`https://docs.google.com/spreadsheets/d/x/edit#gid=${gid}&range=A2`, ''])];
    return faultsOf(morning({ mails, tabs: { ...tabs, Einsätze: [ahead], Versand: [] } })).join();
  };
  expect(linked('7')).not.toContain('knows nothing of');
  expect(linked('8')).toContain('KV Linde knows nothing of');
});

test('of a side those who coordinate are told what is missing; a treasury that reads of it in its evaluation is not asked', () => {
  const ahead = visit({ Status: 'bestätigt', Beginn: '06.12.2026', Genehmigung: 'liegt vor' });
  const [treasury] = tabs.Koordination;
  const coordination = { ...treasury, id: 'K-2', Rolle: 'Koordination', 'E-Mail': 'zwei@example.org' };
  const Koordination = [...tabs.Koordination, coordination];
  const told = (...lines: readonly string[]): string => {
    const mail = { ...mailOf(['Infostand, KV Ahorn bei KV Linde, 06.12.', ...lines]), to: 'zwei@example.org' };
    const mails = [mailOf(['Geplant: Infostand, KV Ahorn bei KV Linde, 06.12.']), mail];
    return faultsOf(morning({ mails, tabs: { ...tabs, Koordination, Einsätze: [ahead], Versand: [] } })).join();
  };
  expect(told('„Einweisung“ ist leer')).not.toContain('was not said');
  expect(told()).toContain('was not said to zwei@example.org');
});

describe('what was missing before a visit', () => {
  const ahead = (more: Shown = {}): Shown =>
    visit({ Status: 'bestätigt', Beginn: '05.12.2026', Einweisung: 'ja', Genehmigung: 'liegt vor', ...more });
  const reckoned = (one: Shown, more: Partial<Morning['tabs']> = {}): string =>
    lacks(one, { ...tabs, Einsätze: [one], ...more }).join('\n');
  const posters = { Art: 'Plakatieren', Wahl: 'Kommunalwahl Hessen 2027' };
  test.each([
    ['nothing', ahead(), {}, /^$/],
    ['W-04', ahead({ Einweisung: '' }), {}, /Einweisung/],
    ['W-05', ahead({ Genehmigung: 'beantragt' }), {}, /Genehmigung/],
    ['W-06', ahead({ ...posters, Beginn: '25.01.2027' }), {}, /gewählt wird am/],
    ['W-06 in time', ahead({ ...posters, Beginn: '05.02.2027', Gast: 'KV Linde', Gastgeber: 'KV Linde' }), {}, /^$/],
    ['W-08', ahead({ Beginn: '14.03.2027', Gastgeber: 'KV Ahorn' }), {}, /beim Gastgeber gewählt/],
    ['W-12', ahead({ Status: 'geplant' }), { Partnerschaften: [] }, /noch nicht zugestimmt/],
    ['W-13', ahead({ 'Betten benötigt': '3', 'Autos benötigt': '1' }), {}, /Betten[\s\S]*Autos/],
    ['F-06', ahead({ Beginn: '05.02.2027' }), {}, /Beim Gast wird am/],
    ['F-05', ahead(), { Einsätze: ['KV Ahorn', 'KV X', 'KV Y'].map((Gast) => ahead({ Gast })) }, /Gruppen zu/],
  ] as const)('%s', (_rule, one, more, words) => {
    expect(reckoned(one, more as Partial<Morning['tabs']>)).toMatch(words);
  });
});
