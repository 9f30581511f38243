const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/**
 * Gini coefficient, G = Σi Σj |xi − xj| / (2 n² mean), in its sorted form Σ (2i − n − 1) xi / (n Σ x).
 * Takes values from 0; gives 0 to (n − 1)/n, or `undefined` for fewer than 2 values or where all are 0.
 */
export function gini(values: readonly number[]): number | undefined {
  const n = values.length;
  const ascending = sorted(values);
  const sum = total(ascending);
  if (n < 2 || !(sum > 0)) return undefined;
  const weighted = ascending.reduce((acc, value, i) => acc + (2 * (i + 1) - n - 1) * value, 0);
  return Math.min(Math.max(weighted / (n * sum), 0), (n - 1) / n);
}

export interface LorenzPoint {
  /** Share of the values, smallest first, 0 to 1. */
  readonly of: number;
  /** Their share of the sum, 0 to 1. */
  readonly share: number;
}

/** Lorenz curve from (0, 0) to (1, 1), one point a value; `undefined` where `gini` is. */
export function lorenz(values: readonly number[]): readonly LorenzPoint[] | undefined {
  const n = values.length;
  const ascending = sorted(values);
  const sum = total(ascending);
  if (n < 2 || !(sum > 0)) return undefined;
  let running = 0;
  const points = ascending.map((value, i) => {
    running += value;
    return { of: (i + 1) / n, share: i + 1 === n ? 1 : Math.min(running / sum, 1) };
  });
  return [{ of: 0, share: 0 }, ...points];
}

/** Share of the sum that the ceil(n / 10) largest have; `undefined` where `gini` is. */
export function topTenthShare(values: readonly number[]): number | undefined {
  const sum = total(values);
  if (values.length < 2 || !(sum > 0)) return undefined;
  return total(sorted(values).slice(-Math.ceil(values.length / 10))) / sum;
}

/** Herfindahl–Hirschman index, Σ share²: 1 where one has all, 1/n among n equal ones; `undefined` where the sum is 0. */
export function herfindahl(values: readonly number[]): number | undefined {
  const sum = total(values);
  return sum > 0 ? values.reduce((acc, value) => acc + (value / sum) ** 2, 0) : undefined;
}

/** The middle value, or the mean of the two in the middle; `undefined` for none. */
export function median(values: readonly number[]): number | undefined {
  const ascending = sorted(values);
  const middle = ascending.length / 2;
  const upper = ascending[Math.floor(middle)];
  if (upper === undefined) return undefined;
  const lower = ascending[Math.ceil(middle) - 1] ?? upper;
  return ascending.length % 2 === 1 ? upper : (lower + upper) / 2;
}
