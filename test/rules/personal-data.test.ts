import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordOnRow } from '../../src/app/check/word.ts';
import type { Column } from '../../src/define/column.ts';
import { findPersonalData } from '../../src/rules/data-protection/personal-data/find.ts';
import { findIban } from '../../src/rules/data-protection/personal-data/iban.ts';
import { dataTables, tables } from '../../src/tables/index.ts';
import { parts } from './personal-data/phrases.ts';
import { type Score, scoresOf } from './personal-data/score.ts';
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
    ['Madame Muster schläft im Pfarrhaus', 'person'],
    ['Pfr. i. R. Beispiel segnet das Banner', 'person'],
    ['ask Lady Sample-Example whether the meadow is free', 'person'],
    ['Cllr Sample rang', 'person'],
    ['Wirt Beispiel sagt, das Zimmer ist frei', 'person'],
    ['sort code 80-00-00, acct 10 00 00 19', 'iban'],
    ['thank-you card to 3 Sample Cottages', 'address'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });
});

describe('what is none', () => {
  test.each([
    'Mr Whippy van parked next to us',
    'Frau Landesrat ist verhindert',
    'Captain Cook Square stall, pitch nine',
    "Dr Barnardo's charity shop",
    'Lady Gaga läuft am Stand',
    'Wirte nehmen Plakate gern',
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

  test('phones are not looked for where numbers of files stand', () => {
    expect(findPersonalData('0171 2345678', false)).toEqual([]);
  });
});

describe('the IBAN', () => {
  /** With the right check number, by the definition: the remainder of the whole number by 97 is 1. */
  const whole = (country: string, account: string): string => {
    const digits = [...`${account}${country}00`].map((sign) => Number.parseInt(sign, 36)).join('');
    return country + String(98n - (BigInt(digits) % 97n)).padStart(2, '0') + account;
  };
  const ibans = fc.tuple(fc.constantFrom('DE', 'FI', 'NL'), fc.stringMatching(/^\d{18}$/)).map(([country, digits]) => {
    const account = { DE: digits, FI: digits.slice(0, 14), NL: `ABCD${digits.slice(0, 10)}` }[country] ?? '';
    return whole(country, account);
  });

  test('is found where the checksum is right, however it is set', () => {
    fc.assert(
      fc.property(ibans, fc.constantFrom('', ' ', '-', '.'), fc.boolean(), (iban, between, lower) => {
        const set = (iban.match(/.{1,4}/g) ?? []).join(between);
        const text = `von ${lower ? set.toLowerCase() : set}, danke`;
        expect(findIban(text).at).toBe(4);
        expect(findPersonalData(text)).toEqual([{ kind: 'iban', at: 4 }]);
      }),
    );
  });

  test('every single wrong digit is noticed', () => {
    fc.assert(
      fc.property(ibans, fc.nat(), fc.integer({ min: 1, max: 9 }), (iban, place, step) => {
        const digits = [...iban.matchAll(/\d/g)].map(({ index }) => index);
        const at = digits[place % digits.length] ?? 2;
        const wrong = iban.slice(0, at) + ((Number(iban[at]) + step) % 10) + iban.slice(at + 1);
        expect(findIban(wrong).at).toBeUndefined();
      }),
    );
  });

  test('a country of another length is none', () => {
    expect(findIban(whole('DE', '12345678901234567')).at).toBeUndefined();
    expect(findIban(whole('DE', '1234567890123456789')).at).toBeUndefined();
  });
});

describe('the labelled phrases', () => {
  const all = Object.values(parts).flat();
  const shown = ({ alarms, misses }: Score): string =>
    [...alarms.map((text) => `not there: ${text}`), ...misses.map((text) => `missed: ${text}`)].join('\n');

  test('there are more than 300, each once, traps at least as many as true ones', () => {
    expect(all.length).toBeGreaterThan(300);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    expect(all.filter(({ holds }) => holds.length === 0).length * 2).toBeGreaterThanOrEqual(all.length);
  });

  test.each(scoresOf(all).map((score) => [score.kind, score] as const))('%s', (_kind, score) => {
    expect(score.hits).toBeGreaterThan(20);
    expect(score.precision, shown(score)).toBeGreaterThanOrEqual(0.95);
    expect(score.recall, shown(score)).toBeGreaterThanOrEqual(0.95);
  });
});

describe('a text of 50,000 signs is read once', () => {
  const pieces = [
    'a',
    'A',
    '1',
    '.',
    '@.',
    'a@',
    'a.',
    'A-',
    'Äa-',
    '1-',
    '1 ',
    ' at ',
    'a (at) ',
    '0171 ',
    '+49 ',
    '00',
  ];
  const words = [
    'Frau ',
    'Prof. Dr. ',
    'Frau A. ',
    'Frau von der ',
    'Straße der ',
    'An der Alten ',
    'Musterstraße ',
    'weg ',
  ];
  const near = [
    'DE89 ',
    'DE00 3704 0044 0532 0130 00 ',
    'Rechnung 0815-4711 ',
    'Lindenweg 3 Türen ',
    'Tel.-Nr. ',
    'a@a ',
  ];
  test.each([...pieces, ...words, ...near])('%s', (piece) => {
    const text = `@ 1 Frau ${piece.repeat(50_000 / piece.length)} @1`;
    // What others do meanwhile on this machine does not count.
    const start = process.cpuUsage();
    findPersonalData(text);
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
  });
});

describe('the finding never repeats what it found', () => {
  const columns = dataTables.flatMap((table) =>
    Object.entries<Column>(tables[table].columns)
      .filter(([, column]) => column.kind === 'text' && column.privacy === 'free text' && column.writer === 'person')
      .map(([key]) => ({ table, key })),
  );
  const whole = Object.values(parts).flat();
  const langs = ['de', 'en'] as const;

  test('each column of free text is looked at', () => {
    expect(columns.map(({ table, key }) => `${table}.${key}`)).toEqual(
      expect.arrayContaining(['visits.note', 'contributions.purpose', 'requests.concern', 'tips.tip']),
    );
    for (const { table, key } of columns) {
      const findings = checker.checkRow(table, rowFromCells(table, { [key]: 'Tel. 030 23125456' }, 'X-1'), context);
      expect(findings.filter(({ rule, column }) => rule === 'D-01' && column === key)).toHaveLength(1);
    }
  });

  const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [];

  test.each(columns.map(({ table, key }) => [table, key] as const))('%s.%s', (table, key) => {
    const saidOf = (text: string): string => {
      const found = checker.checkRow(table, rowFromCells(table, { [key]: text }, 'X-1'), context);
      const findings = found.filter(({ rule }) => rule.startsWith('D-'));
      return [JSON.stringify(findings), ...langs.map((lang) => wordOnRow(tables[table], findings, lang))].join(' ');
    };
    // The rule's own words for all five kinds; none of them comes from what was found.
    const own = saidOf('zzqx@example.org, Tel. 030 23125456, DE89370400440532013000, Zzqxweg 5, Frau Zzqx');
    expect(own).not.toMatch(/zzqx|23125|3704/i);
    const allowed = new Set(wordsOf(own));
    for (const { text } of whole.filter(({ holds }) => holds.length > 0)) {
      const said = new Set(wordsOf(saidOf(text)));
      expect(
        wordsOf(text).filter((word) => said.has(word) && !allowed.has(word)),
        text,
      ).toEqual([]);
    }
  });

  test('a donor number neither', () => {
    for (const secret of ['Geheimbeispiel', 'DE89370400440532013000', 'geheim@example.org', 'Geheim 2']) {
      const findings = checker.checkRow(
        'contributions',
        rowFromCells('contributions', { donorNumber: secret }, 'X-1'),
        context,
      );
      const rules = findings.filter(({ column, rule }) => column === 'donorNumber' && rule.startsWith('D-'));
      expect(rules, secret).toHaveLength(1);
      expect(JSON.stringify(findings)).not.toMatch(/geheim|3704/i);
    }
  });
});
