import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../src/rules/data-protection/personal-data/find.ts';
import { findFullName } from '../../../src/rules/data-protection/personal-data/full-name.ts';
import { othersPhrases } from './others.ts';

const given = new Set(
  readFileSync(new URL('../../../src/reference/given-names.txt', import.meta.url), 'utf8').split(/\s+/),
);
const KINDS = ['e-mail', 'phone', 'iban', 'address', 'person', 'name'] as const;

const phrases = othersPhrases
  .trim()
  .split('\n')
  .map((line, index) => {
    const [label = '', text = ''] = line.split(' | ');
    return { label, text, unseen: index % 3 === 2 };
  });
const found = (text: string): readonly string[] => [
  ...findPersonalData(text).map(({ kind }) => kind),
  ...(findFullName(text, (word) => given.has(word)) === undefined ? [] : ['name']),
];

function score(kind: string, among: typeof phrases) {
  const alarms = among.filter(({ label, text }) => label !== kind && label === '–' && found(text).includes(kind));
  const wanted = among.filter(({ label }) => label === kind);
  const missed = wanted.filter(({ text }) => !found(text).includes(kind));
  const hits = wanted.length - missed.length;
  return {
    hits,
    alarms,
    missed,
    precision: hits / Math.max(1, hits + alarms.length),
    recall: hits / Math.max(1, wanted.length),
  };
}

describe('phrases that others wrote', () => {
  test('are at least 400, half of them with nothing in them, each once and at most twelve words long', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(400);
    expect(phrases.filter(({ label }) => label === '–').length * 2).toBeGreaterThanOrEqual(phrases.length);
    expect(new Set(phrases.map(({ text }) => text)).size).toBe(phrases.length);
    for (const { label } of phrases) expect([...KINDS, '–']).toContain(label);
  });

  test('each kind, and all that D-01 speaks of together, on the whole list and on the third that nobody looked at', () => {
    const lines = [];
    for (const kind of KINDS) {
      const [all, unseen] = [
        score(kind, phrases),
        score(
          kind,
          phrases.filter((one) => one.unseen),
        ),
      ];
      lines.push(
        `${kind}: ${all.hits} hits, precision ${all.precision.toFixed(2)}, recall ${all.recall.toFixed(2)}; unseen ${unseen.precision.toFixed(2)}, ${unseen.recall.toFixed(2)}`,
        ...all.missed.map(({ text }) => `  missed: ${text}`),
        ...all.alarms.map(({ text }) => `  not there: ${text}`),
      );
      const told = lines.join('\n');
      // A hint that asks whether this is a name has to be right; whom the list of names does not know it misses.
      expect(all.precision, told).toBeGreaterThanOrEqual(kind === 'name' ? 0.9 : 0.95);
      if (kind !== 'name') expect(all.recall, told).toBeGreaterThanOrEqual(0.95);
    }
    console.info(lines.join('\n'));
  });
});
