import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../src/domain/day.ts';
import { periodOf } from '../../src/domain/period.ts';
import { type PersonalSum, publishable } from '../../src/evaluation/publishable.ts';
import { editionOf } from '../../src/forms/transparency/report.ts';
import { readSettings } from '../../src/settings/index.ts';
import { contributionKinds } from '../../src/tables/options.ts';
import { contribution, datasetOf, evaluated } from './sample.ts';
import { reduced } from './solve.ts';

const K = 5;
const NAMES = ['KV A', 'KV B', 'KV C', 'KV D', 'KV E'];
const KINDS = ['Geld', 'Sache', 'Verzicht'];

const sums: fc.Arbitrary<readonly PersonalSum[]> = fc
  .array(fc.tuple(fc.nat(4), fc.nat(2), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 99_999 })), {
    maxLength: 15,
  })
  .map((made) => {
    const cells = new Map<string, PersonalSum>();
    for (const [a, k, donors, cents] of made) {
      const [association = '', kind = ''] = [NAMES[a], KINDS[k]];
      cells.set(`${association}|${kind}`, {
        ...{ association, kind, cents },
        // Some give to several associations, and of several kinds.
        donors: new Set(Array.from({ length: donors }, (_, i) => (i % 3 === 0 ? `all ${i}` : `${association} ${i}`))),
      });
    }
    return [...cells.values()];
  });

/** What an attacker knows of the hidden cells: one equation for each published sum that holds some of them. */
function attack(all: readonly PersonalSum[]) {
  const table = publishable(all, K);
  const hidden = all.filter(({ donors }) => donors.size < K);
  const equation = (holds: (sum: PersonalSum) => boolean): readonly number[] =>
    hidden.map((sum) => (holds(sum) ? 1 : 0));
  const equations = [
    ...table.rows.flatMap(({ association, total }) =>
      total === 'hidden' ? [] : [equation((sum) => sum.association === association)],
    ),
    ...table.kinds.flatMap((kind, i) => (table.rest[i] === 'hidden' ? [] : [equation((sum) => sum.kind === kind)])),
    ...table.kinds.flatMap((kind, i) => (table.totals[i] === 'hidden' ? [] : [equation((sum) => sum.kind === kind)])),
  ].filter((row) => row.some((value) => value !== 0));
  return { hidden, table, known: reduced(equations) };
}

describe('what may be published', () => {
  test('no combination of published sums tells of a group of hidden cells with fewer than k donors', () => {
    fc.assert(
      fc.property(sums, (all) => {
        const { hidden, known } = attack(all);
        for (const row of known) {
          const donors = new Set(hidden.flatMap((sum, i) => (Math.abs(row[i] ?? 0) > 1e-9 ? [...sum.donors] : [])));
          expect(donors.size).toBeGreaterThanOrEqual(K);
        }
        // Combinations of two known rows, too: a difference must not tell less than a whole group.
        for (const one of known)
          for (const other of known)
            for (const factor of [-1, 1]) {
              const row = one.map((value, i) => value + factor * (other[i] ?? 0));
              const support = hidden.filter((_, i) => Math.abs(row[i] ?? 0) > 1e-9);
              if (support.length > 0)
                expect(new Set(support.flatMap((sum) => [...sum.donors])).size).toBeGreaterThanOrEqual(K);
            }
      }),
      { numRuns: 1_000, seed: 5 },
    );
  });
  test('each cell from fewer than k donors is hidden, each other shown as it is, and what is shown adds up', () => {
    fc.assert(
      fc.property(sums, (all) => {
        const table = publishable(all, K);
        for (const { association, kind, cents, donors } of all) {
          const cell = table.rows.find((row) => row.association === association)?.cells[table.kinds.indexOf(kind)];
          expect(cell).toBe(donors.size < K ? 'hidden' : cents);
        }
        table.kinds.forEach((kind, i) => {
          const whole = all.filter((sum) => sum.kind === kind).reduce((total, { cents }) => total + cents, 0);
          if (table.totals[i] !== 'hidden') expect(table.totals[i]).toBe(whole);
        });
      }),
      { numRuns: 1_000, seed: 6 },
    );
  });
  test('what is hidden is told together where k donors stand behind it', () => {
    const four = (association: string): PersonalSum => ({
      ...{ association, kind: 'Geld', cents: 100 },
      donors: new Set([1, 2, 3, 4].map((i) => `${association} ${i}`)),
    });
    expect(publishable([four('KV A')], K)).toMatchObject({ rest: ['hidden'], totals: ['hidden'] });
    expect(publishable([four('KV A'), four('KV B')], K)).toMatchObject({ rest: [200], totals: [200] });
  });
});

const gift = fc.record({
  receiver: fc.constantFrom('KV A', 'KV B', 'KV C'),
  kind: fc.constantFrom('money', 'goods', 'collection'),
  amount: fc.integer({ min: 1, max: 99_999 }),
  donorNumber: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', undefined),
  decision: fc.constantFrom(undefined, undefined, undefined, 'accepted', 'returned', 'open'),
  donorKind: fc.constantFrom('person', 'person', 'unknown', undefined, 'company'),
} as const);

type Gift = typeof gift extends fc.Arbitrary<infer G> ? G : never;
const OUTCOMES: Readonly<Record<string, string>> = { returned: 'zurückgegeben', open: 'unentschieden' };
const itemOf = ({ kind, decision }: Gift): string =>
  OUTCOMES[decision ?? ''] ?? contributionKinds.find(({ key }) => key === kind)?.label.de ?? '';

/** The printed edition of 2025, and of each printed sum of persons the cells it is made of, by the words of its line. */
function printedEdition(gifts: readonly Gift[], partyWide: boolean) {
  const contributions = gifts.map(({ receiver, amount, ...more }) =>
    contribution(receiver, '2025-03-01', amount, more),
  );
  const period = periodOf(day('2025-03-01'), 'year');
  const dataset = datasetOf({ contributions });
  const settings = { ...readSettings({}), donorNumbersPartyWide: partyWide };
  const made = {
    ...{ evaluation: evaluated({ contributions }, { period }), dataset, settings, notes: [], open: [] },
    period: { key: '2025', name: '2025' },
  };
  const lines = editionOf(made, K, undefined, 'de').filter(([part]) => part === 'Spenden von Personen');
  const cells = new Map<string, { cents: number; donors: Set<string>; association: string; item: string }>();
  gifts.forEach((one, i) => {
    if (one.donorKind === 'company') return;
    const [association, item] = [one.receiver, itemOf(one)];
    const cell = cells.get(`${association}|${item}`) ?? { cents: 0, donors: new Set<string>(), association, item };
    cells.set(`${association}|${item}`, cell);
    cell.cents += one.amount;
    cell.donors.add(one.donorNumber === undefined ? `gift ${i}` : `${partyWide ? '' : association} ${one.donorNumber}`);
  });
  const all = [...cells.values()];
  const shownCell = (association: string, item: string): boolean =>
    lines.some(([, a, what, value]) => a === association && what === item && value !== 'unter 5');
  const behind = (association: string, item: string) =>
    all.filter((cell) =>
      association === 'alle Verbände'
        ? cell.item === item
        : association === 'verborgene Verbände zusammen'
          ? cell.item === item && !shownCell(cell.association, item)
          : cell.association === association && (item === 'alle Arten' || cell.item === item),
    );
  return { all, lines, behind };
}

test('from 1,000 printed editions no reader computes a sum over hidden cells of fewer than k donors', () => {
  fc.assert(
    fc.property(fc.array(gift, { maxLength: 40 }), fc.boolean(), (gifts, partyWide) => {
      const { all, lines, behind } = printedEdition(gifts, partyWide);
      const equations = lines.flatMap(([, association, item, value]) => {
        if (value === 'unter 5') return [];
        const cells = behind(association, item);
        const cents = Number(value.replace(/[^\d]/g, ''));
        expect(cents, `${association} ${item}`).toBe(cells.reduce((sum, cell) => sum + cell.cents, 0));
        return [all.map((cell) => (cells.includes(cell) ? 1 : 0))];
      });
      const known = reduced(equations);
      const differences = known.flatMap((one) =>
        known.flatMap((other) => [-1, 1].map((by) => one.map((value, i) => value + by * (other[i] ?? 0)))),
      );
      for (const row of [...known, ...differences]) {
        const cells = all.filter((_, i) => Math.abs(row[i] ?? 0) > 1e-9);
        if (cells.length === 0) continue;
        expect(new Set(cells.flatMap(({ donors }) => [...donors])).size).toBeGreaterThanOrEqual(K);
      }
    }),
    { numRuns: 1_000, seed: 7 },
  );
});
