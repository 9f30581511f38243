/** By day, then by id: the order of the rows in the tab never matters. */
export const byDay =
  <R extends { readonly id: string; readonly line: number }>(dayOf: (row: R) => string) =>
  (a: R, b: R): number =>
    compare(dayOf(a), dayOf(b)) || compare(a.id, b.id) || a.line - b.line;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function groupBy<R>(
  rows: readonly R[],
  keyOf: (row: R) => string | undefined,
  order?: (a: R, b: R) => number,
): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  if (order) for (const group of groups.values()) if (group.length > 1) group.sort(order);
  return groups;
}

export const lazily = <V>(compute: () => V): (() => V) => {
  let value: { readonly is: V } | undefined;
  return () => {
    value ??= { is: compute() };
    return value.is;
  };
};

/** Each part as a function that computes it once. */
export type Lazily<T> = { readonly [K in keyof T]: () => T[K] };
