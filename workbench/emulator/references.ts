import { columnLetters, columnNumber } from './a1.ts';

/** Where a row or column goes when others move; undefined = it is gone. */
export type Moved = (index: number) => number | undefined;

const PIECES = /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|[A-Za-zÄÖÜäöüß_][\wÄÖÜäöüß]*)!|\$?[A-Za-z]{1,3}\$?\d+(?![\w(])/g;

/**
 * Rewrites the references of a formula after rows or columns of `tab` moved.
 * `own` is the tab the formula stands in: its references without a tab's name mean that tab.
 */
export function moveReferences(formula: string, own: string, tab: string, rows: Moved, columns: Moved): string {
  let named: string | undefined;
  return formula.replace(PIECES, (piece, at: number) => {
    if (piece.startsWith('"')) return piece;
    if (piece.endsWith('!')) {
      named = piece.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
      return piece;
    }
    // The second half of A1:B2 belongs to the same tab as the first.
    const follows = formula[at - 1];
    const target = follows === '!' || follows === ':' ? (named ?? own) : own;
    if (follows !== '!' && follows !== ':') named = undefined;
    return target === tab ? moveOne(piece, rows, columns) : piece;
  });
}

function moveOne(piece: string, rows: Moved, columns: Moved): string {
  const match = /^(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(piece);
  if (!match) return piece;
  const [, columnMark, letters = '', rowMark, number] = match;
  const row = rows(Number(number));
  const column = columns(columnNumber(letters));
  if (row === undefined || column === undefined) return '#REF!';
  return `${columnMark}${columnLetters(column)}${rowMark}${row}`;
}

/** Shifts the relative references of a copied or sorted formula. */
export function shiftRelative(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECES, (piece) => {
    if (piece.startsWith('"') || piece.endsWith('!')) return piece;
    const match = /^(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(piece);
    if (!match) return piece;
    const [, columnMark, letters = '', rowMark, number] = match;
    const row = rowMark ? Number(number) : Number(number) + rows;
    const column = columnMark ? columnNumber(letters) : columnNumber(letters) + columns;
    if (row < 1 || column < 1) return '#REF!';
    return `${columnMark}${columnLetters(column)}${rowMark}${row}`;
  });
}
