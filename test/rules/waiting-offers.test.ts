import { expect, it } from 'vitest';
import { day } from '../../src/domain/day.ts';
import { exampleDataset } from '../../src/rules/examples/rows.ts';
import { EXAMPLES_DAY, exampleKnown, exampleSettings } from '../../src/rules/examples/typical.ts';
import { waiting } from '../../src/rules/fairness/f-04-waiting.ts';

const PLACES: Readonly<Record<string, { lat: number; lon: number }>> = {
  '01001': { lat: 54.78, lon: 9.43 },
  '02000': { lat: 53.55, lon: 10 },
  '11000': { lat: 52.52, lon: 13.4 },
  '09162': { lat: 48.14, lon: 11.58 },
};
type Values = Readonly<Record<string, unknown>>;
const judged = (associations: readonly Values[], partnerships: readonly Values[] = [], places = PLACES) =>
  waiting.prepare({
    ...{ today: EXAMPLES_DAY, settings: exampleSettings, known: exampleKnown },
    placeOf: (key) => places[key],
    houseValues: () => ({ after: 90 }),
  })(exampleDataset({ associations, partnerships }));

const seeker = { name: 'KV A', search: 'seeks', searchSince: day('2026-01-01'), district: '01001' };
const offer = (name: string, district: string | undefined, more: object = {}) => ({
  ...{ name, search: 'offers', capacity: undefined },
  ...(district ? { district } : {}),
  ...more,
});

it('names who offers, nearest first, three at most; who is full, dissolved or of unknown place comes not or last', () => {
  const [found] = judged([
    seeker,
    offer('KV Weit', '09162'),
    offer('KV Voll', '02000', { capacity: 0 }),
    offer('KV Fort', '02000', { dissolvedOn: day('2026-10-01') }),
    offer('KV Ohne Ort', undefined),
    offer('KV Mitte', '11000'),
    offer('KV Nah', '02000', { capacity: 1 }),
  ]);
  expect(found?.next.de).toBe('Fragen, wer bietet: KV Nah, KV Mitte, KV Weit.');
});

it('stays the same finding when others offer', () => {
  const [alone] = judged([seeker]);
  const [now] = judged([seeker, offer('KV Nah', '02000')]);
  expect(alone?.next.de).toContain('Gerade bietet niemand');
  expect(now?.facts).toBe(alone?.facts);
});

it('counts room by active partnerships', () => {
  const full = judged(
    [seeker, offer('KV Nah', '02000', { capacity: 1 })],
    [{ a: 'KV Nah', b: 'KV Dritte', status: 'active', since: day('2026-02-01') }],
  );
  expect(full[0]?.next.de).toContain('Gerade bietet niemand');
});
