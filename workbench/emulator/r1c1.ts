import { columnLetters, columnNumber } from './a1.ts';

const A1_CELL = /"(?:[^"]|"")*"|(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![\w(])/g;
const R1C1_CELL = /"(?:[^"]|"")*"|\bR(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?(?![\w(])/gi;

/** A formula in R1C1 notation as it stands in the cell at a row and column (from 1) in A1 notation. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(R1C1_CELL, (piece, down: string | undefined, right: string | undefined) => {
    if (piece.startsWith('"')) return piece;
    const [rowMark, atRow] = placed(down, row);
    const [columnMark, atColumn] = placed(right, column);
    return atRow < 1 || atColumn < 1 ? '#REF!' : `${columnMark}${columnLetters(atColumn)}${rowMark}${atRow}`;
  });
}

function placed(part: string | undefined, own: number): ['' | '$', number] {
  if (part === undefined) return ['', own];
  return part.startsWith('[') ? ['', own + Number(part.slice(1, -1))] : ['$', Number(part)];
}

/** A formula in A1 notation as the cell at a row and column (from 1) says it in R1C1 notation. */
export function toR1C1(formula: string, row: number, column: number): string {
  return formula.replace(A1_CELL, (piece, columnMark, letters, rowMark, number) => {
    if (piece.startsWith('"')) return piece;
    const down = rowMark ? `${number}` : relative(Number(number) - row);
    const right = columnMark ? `${columnNumber(letters)}` : relative(columnNumber(letters) - column);
    return `R${down}C${right}`;
  });
}

const relative = (steps: number): string => `[${steps}]`;
