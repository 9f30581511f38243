/** The lines of a range: `E7`, `A2:F9`; of whole columns (`A:C`) none. */
export function linesOf(a1: string): { readonly first: number; readonly last: number } {
  const [from = '', to = from] = a1.split(':');
  const line = (corner: string): number => Number(/\d+$/.exec(corner)?.[0] ?? Number.NaN);
  const first = line(from);
  const last = line(to);
  return Number.isNaN(first) || Number.isNaN(last) ? { first: 1, last: 0 } : { first, last };
}
