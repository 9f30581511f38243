import { expect, test } from 'vitest';
import { builtScript, call, readyHost } from '../bundle.ts';

test('of two local rules for one place the lower one is told that it does not count', async () => {
  const host = readyHost(await builtScript());
  host.type('Ortsregeln', 'C2', [
    ['Beispielstadt', 'Hessen', '6'],
    ['beispielstadt ', 'Hessen', '8'],
    ['Beispielstadt', 'Bayern', '4'],
  ]);
  host.choose('Transparenz prüfen');
  const words = host
    .tab('Ortsregeln')
    .rows()
    .map(({ Prüfung }) => Prüfung);
  expect(words).toEqual(['', expect.stringContaining('mit anderen Angaben. Nur jene zählen.'), '']);
  expect(words[1]).toContain('Zeile 2');
  host.person.deleteRows('Ortsregeln', 3);
  host.choose('Transparenz prüfen');
  expect(
    host
      .tab('Ortsregeln')
      .rows()
      .map(({ Prüfung }) => Prüfung),
  ).toEqual(['', '']);
  expect(call(host, 'chooseProfile', { profile: 'treasury' }).ok).toBe(true);
  expect(
    host
      .tab('Regeln')
      .rows()
      .map(({ Regel }) => Regel),
  ).not.toContain('Q-20');
});
