import type { Execution } from './execution.ts';
import type { CellValue } from './workbook.ts';
import { serialOf } from './zone.ts';

/** A value as one of the script's realm. */
export function inward(run: Execution, value: unknown): unknown {
  if (value instanceof Date) return run.realm.date(value.getTime());
  if (Array.isArray(value)) return run.realm.list(value.map((one) => inward(run, one)));
  return value === undefined ? undefined : run.realm.plain(JSON.stringify(value));
}

const flat = (cell: CellValue | CellValue[][]): CellValue => (Array.isArray(cell) ? '' : cell);

/** Whether a value may go between a page and the script. */
export function travels(value: unknown): boolean {
  if (typeof value === 'function' || value instanceof Date) return false;
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(travels);
}

/** What a custom function gives, as the sheet keeps it: a Date as its serial number. */
export function cellOf(timeZone: string, answer: unknown): CellValue | CellValue[][] {
  if (answer instanceof Date) return serialOf(timeZone, answer.getTime());
  if (Array.isArray(answer))
    return answer.map((line) => (Array.isArray(line) ? line : [line]).map((one) => flat(cellOf(timeZone, one))));
  return typeof answer === 'string' || typeof answer === 'number' || typeof answer === 'boolean' ? answer : '';
}
