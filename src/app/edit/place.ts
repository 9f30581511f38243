/** Where an edit took place: lines and columns from 1, ends included. */
export interface Place {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
}

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** The place of a range: `E7`, `A2:F9`, of whole rows `5:7`; whole columns (`A:C`) have no lines. */
export function placeOf(a1: string): Place {
  const [from = '', to = from] = a1.replace(/\$/g, '').split(':');
  const line = (corner: string): number => Number(/\d+$/.exec(corner)?.[0] ?? Number.NaN);
  const [first, last] = [line(from), line(to)];
  const [left, right] = [from, to].map((corner) => columnNumber(/^[A-Za-z]*/.exec(corner)?.[0] ?? ''));
  const columns = left && right ? { left, right } : { left: 1, right: Number.MAX_SAFE_INTEGER };
  return Number.isNaN(first) || Number.isNaN(last) ? { first: 1, last: 0, ...columns } : { first, last, ...columns };
}
