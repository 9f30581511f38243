import type { Day } from '../domain/day.ts';
import { type Period, parsePeriodKey } from '../domain/period.ts';
import type { RowIn } from './index.ts';

/** A row of the tab Summen that says all that a sum needs, with its days. */
export interface Spanned {
  readonly row: RowIn<'sums'>;
  readonly period: Period;
}

const told = ({ row }: Spanned): Day | '' => row.values.asOf ?? '';

/**
 * By row the one that counts in its place: of the same association and kind the one whose period holds its own. Of two with the
 * same period the one that was told for the later day counts, and of two of one day the upper one. Rows that count are absent.
 */
export function takenBy(rows: readonly Spanned[]): ReadonlyMap<RowIn<'sums'>, RowIn<'sums'>> {
  const alike = new Map<string, Spanned[]>();
  for (const one of rows) {
    const key = `${one.row.values.association}\n${one.row.values.kind}`;
    const group = alike.get(key);
    if (group) group.push(one);
    else alike.set(key, [one]);
  }
  const taken = new Map<RowIn<'sums'>, RowIn<'sums'>>();
  for (const group of alike.values())
    for (const [at, one] of group.entries()) {
      const other = group.find((other, place) => other !== one && goesBefore(other, one, place < at));
      if (other) taken.set(one.row, other.row);
    }
  return taken;
}

function goesBefore(a: Spanned, b: Spanned, upper: boolean): boolean {
  if (a.period.first > b.period.first || a.period.last < b.period.last) return false;
  if (a.period.first !== b.period.first || a.period.last !== b.period.last) return true;
  return told(a) === told(b) ? upper : told(a) > told(b);
}

/** Rows that say what a sum needs: period, association, kind and amount. */
export const spanned = (rows: readonly RowIn<'sums'>[]): readonly Spanned[] =>
  rows.flatMap((row) => {
    const { period, association, kind, amount } = row.values;
    const read = period === undefined ? undefined : parsePeriodKey(period);
    return read?.ok && association !== undefined && kind !== undefined && amount !== undefined
      ? [{ row, period: read.value }]
      : [];
  });
