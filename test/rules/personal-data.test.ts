import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../src/rules/personal-data/find.ts';
import { findIban } from '../../src/rules/personal-data/iban.ts';
import { checker, context, rowFromCells } from './support.ts';

const kinds = (text: string): readonly string[] => findPersonalData(text).map(({ kind }) => kind);

describe('what looks like personal data', () => {
  test.each([
    ['helferin@example.org', 'e-mail'],
    ['Schreibt an erika.muster+wahl@mail.example.com!', 'e-mail'],
    ['0170 0000000', 'phone'],
    ['0171/2345678', 'phone'],
    ['ruf an: 030 1234567', 'phone'],
    ['(0431) 12 34 56', 'phone'],
    ['+49 171 2345678', 'phone'],
    ['+49 (0)171 2345678', 'phone'],
    ['0049-171-2345678', 'phone'],
    ['+43 1 5880 0000', 'phone'],
    ['Handy 15 12 34 56 78', 'phone'],
    ['Tel.: 123456', 'phone'],
    ['DE89370400440532013000', 'iban'],
    ['Konto de89 3704 0044 0532 0130 00 bitte', 'iban'],
    ['AT61 1904 3002 3457 3201', 'iban'],
    ['NL91-ABNA-0417-1643-00', 'iban'],
    ['Musterstraße 12', 'address'],
    ['Treffpunkt Hauptstr. 5a, 2. Stock', 'address'],
    ['Berliner Allee 101', 'address'],
    ['bei Lindenweg 3, 12345 Beispielstadt', 'address'],
    ['Schlüssel: Am Rathausplatz 7', 'address'],
    ['Karl-Marx-Straße 8 in Beispielstadt', 'address'],
    ['Herr Beispiel war da', 'person'],
    ['mit Frau Dr. Muster', 'person'],
    ['Hr. Beispiel', 'person'],
    ['Fr. Muster rief an', 'person'],
    ['Mrs Sample helped', 'person'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });
});

describe('what is none', () => {
  test.each([
    'Tür 12 von 30',
    '14:00–17:30',
    '2024-08-30',
    '30.08.2026',
    'vom 01.02.2026 bis 03.02.2026',
    '01/2026 02/2026',
    '09-12 Uhr, dann 13-16 Uhr',
    '08:00-10:00',
    '1.234,56 €',
    '12.500 Flyer, 300 Plakate',
    'Wahlkreis 012, Stimmbezirk 0815',
    '01067 Dresden',
    'PLZ 01067, 01069, 01097',
    'AGS 09162',
    'Aktenzeichen 32.1-45/2026',
    'Bescheid vom 2026-05-01, Nr. 4711',
    '2024-2029',
    '100 200 300 Flyer',
    '10000000 Stimmen',
    'Tel. 3 Gespräche',
    'Telefonaktion mit 12 Leuten',
    'Infostand Marktplatz 10 Uhr',
    'Marktplatz 14:00–17:30',
    'Marktplatz 30.08.',
    'Hauptstraße 12 Plakate gehängt',
    'Lindenweg 5 Türen offen',
    'Berliner Straße 14–17 Uhr',
    'Platz 1 bei der Wahl',
    'Sitzplatz 12',
    'Listenplatz 3',
    'Umweg 2 km',
    'In der Hauptstraße viele Gespräche',
    'Frauen und Männer',
    'Frau und Mann',
    'Herr der Lage',
    'Fr. Abend und Sa. früh',
    'Fr. 30.08.',
    'Wir trafen @gruene auf dem Marktplatz',
    'Beispiel e.V., 3 x 2 m Banner',
    'https://example.org/termine/0171234567/2026',
    'DE 12 Stimmen',
    '',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  test('an IBAN is no phone number too', () => {
    expect(kinds('DE89 3704 0044 0532 0130 00')).toEqual(['iban']);
  });

  test('phones are not looked for where numbers of files stand', () => {
    expect(findPersonalData('0171 2345678', false)).toEqual([]);
  });
});

describe('the IBAN', () => {
  test('every single wrong digit is noticed', () => {
    const right = 'DE89370400440532013000';
    expect(findIban(right)).toBe(0);
    for (let i = 2; i < right.length; i += 1) {
      const wrong = right.slice(0, i) + ((Number(right[i]) + 1) % 10) + right.slice(i + 1);
      expect(findIban(wrong)).toBeUndefined();
    }
  });
});

test('the finding never repeats what it found', () => {
  const secret = 'helferin@example.org 0170 0000000 Musterstraße 12 Frau Geheim DE89370400440532013000';
  const findings = checker.checkRow('visits', rowFromCells('visits', { note: secret }, 'E-1'), context);
  const found = findings.find(({ rule }) => rule === 'D-01');
  expect(found?.what.de).toContain('„Notiz“');
  for (const word of secret.split(' ')) {
    expect(JSON.stringify(found)).not.toContain(word.length > 3 ? word : `"${word}"`);
  }
});
