import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PersonalSum, publishable } from '../../src/evaluation/publishable.ts';

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
        donors: new Set(Array.from({ length: donors }, (_, i) => `${association} ${i}`)),
      });
    }
    return [...cells.values()];
  });

/** Rows of the reduced echelon form: whatever combination of the published sums tells of hidden cells is made of these. */
function reduced(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const rows = matrix.map((row) => [...row]);
  let top = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0) && top < rows.length; column += 1) {
    const pivot = rows.findIndex((row, i) => i >= top && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    [rows[top], rows[pivot]] = [rows[pivot] ?? [], rows[top] ?? []];
    const by = rows[top]?.[column] ?? 1;
    rows[top] = (rows[top] ?? []).map((value) => value / by);
    rows.forEach((row, i) => {
      const factor = i === top ? 0 : (row[column] ?? 0);
      if (factor !== 0) rows[i] = row.map((value, j) => value - factor * (rows[top]?.[j] ?? 0));
    });
    top += 1;
  }
  return rows.slice(0, top);
}

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
