import { describe, expect, test } from 'vitest';
import { looksLikeName } from '../../../src/rules/data-protection/personal-data/donor-number.ts';
import { namesResidents } from '../../../src/rules/data-protection/personal-data/residents.ts';

describe('house numbers, floors and families at the door', () => {
  test.each([
    'Hausnummer 12 nochmal',
    'Hausnr. 7 offen',
    'Haus-Nr. 5 nicht klingeln',
    'bei Nr. 14 niemand da',
    'in Haus 7 wohnt wer mit Interesse',
    'Nr. 14 zweiter Stock',
    '3. OG links',
    'im 2. Stock sehr nett',
    '3. Stock links wollte Material',
    '4. Etage will Besuch',
    'im dritten Obergeschoss Fragen zur Miete',
    'EG rechts nimmt Plakat',
    'Erdgeschoss links offen',
    'Klingel Muster',
    'Klingelschild „Beispiel“ nochmal',
    'bei Müller',
    'bei Müllers Tee getrunken',
    'bei Müller niemand da',
    'noch einmal bei Schmidts vorbei',
    'Bei Beispiel geklingelt',
    'flat 4 open',
  ])('%s', (text) => expect(namesResidents(text)).toBe(true));

  test.each([
    '3. Versuch',
    'Nr. 1 Thema Miete',
    'Thema Nr. 1: Miete',
    '2. Stock an Flyern',
    '45 Türen, 20 Gespräche',
    'Haus 7 Türen offen',
    'in Haus 7 Türen offen',
    'Häuser mit 4 Stockwerken',
    'Klingelschilder schlecht lesbar',
    'Klingel oft defekt',
    'bei Regen weniger Gespräche',
    'bei Regen',
    'bei Hitze niemand draußen',
    'bei Familien gut angekommen',
    'bei Interesse',
    'bei Bedarf wieder',
    'bei Edeka war viel los',
    'bei Fragen melden',
    'bei Sonne waren viele draußen',
    'bei Jugendlichen, bei Rentner:innen',
    'viele Familien mit Kindern, Familie und Beruf als Thema',
    'viele Erdgeschosswohnungen',
    'in 12 Häusern',
    'Runde 3 von 4',
    'Plakat Nr. 12',
    'am 3. Oktober',
    'Wahlkreis Nr. 191',
  ])('not in: %s', (text) => expect(namesResidents(text)).toBe(false));

  test('long texts are read once', () => {
    for (const piece of [
      'x-',
      'katholische ',
      'Mieterin ',
      'bei Aaaa ',
      'bei A',
      'a',
      'A',
      '1. ',
      'Klingel ',
      'erster ',
      'in Nr. 1',
      'Nr. 1 ',
      'Haus 1 ',
      'Tür 1 ',
      '1. Stock ',
      'Stcok ',
      '1/li',
      'Top 1 ',
      'bei Aaaake ',
      'die 1 ',
      'A Nr. ',
    ]) {
      // What others do meanwhile on this machine does not count.
      const start = process.cpuUsage();
      namesResidents(piece.repeat(50_000 / piece.length));
      expect(process.cpuUsage(start).user, piece).toBeLessThan(1_000_000);
    }
  });
});

describe('a donor number', () => {
  test.each([
    'Beispiel',
    'E. Beispiel',
    'Beispiel, Erika',
    'kv@example.org',
    'Beispiel 2',
    '2024 Muster',
    'Eva 2',
    '-',
  ])('%s looks like a name', (text) => expect(looksLikeName(text)).toBe(true));
  test.each([
    '4711',
    'D-4711',
    'B-17',
    'S 4711',
    '2024 0815',
    'DEB 10023',
    'Nr. 4711',
    'SP-2024/0815',
    'Beleg 12',
    ' 7 ',
  ])('%s is a number', (text) => expect(looksLikeName(text)).toBe(false));
});
