/** "AB" for column 28 (from 1). */
export function columnName(column: number): string {
  const rest = (column - 1) % 26;
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnName(before) : '') + String.fromCharCode(65 + rest);
}

/** "D152" */
export const toAddress = (row: number, column: number): string => `${columnName(column)}${row}`;

/** Reads "d152" or "A1:C3" (its first cell); undefined where it is no address. */
export function parseAddress(text: string): { row: number; column: number; rows: number; columns: number } | undefined {
  const found = /^\s*\$?([a-z]{1,3})\$?(\d+)(?::\$?([a-z]{1,3})\$?(\d+))?\s*$/i.exec(text);
  if (!found?.[1] || !found[2]) return undefined;
  const [column, row] = [columnNumber(found[1]), Number(found[2])];
  const lastColumn = found[3] ? columnNumber(found[3]) : column;
  const lastRow = found[4] ? Number(found[4]) : row;
  return { row, column, rows: Math.max(1, lastRow - row + 1), columns: Math.max(1, lastColumn - column + 1) };
}

const columnNumber = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
