import type { Day } from './day.ts';

/** A date cell, freed from time zones by the reader: the day and time of day that the person sees. */
export interface DateCell {
  readonly day: Day;
  /** `HH:MM:SS` */
  readonly time: string;
}

/** What a cell of the sheet holds. Empty is `''`; an error cell is its text, such as `#REF!`. */
export type Cell = string | number | boolean | DateCell;

/** Whether the sheet holds a day or a time here, and no text that reads like one. */
export const isDateCell = (cell: Cell): cell is DateCell => typeof cell === 'object';
/** Nothing, or blanks that nobody sees. */
export const isEmptyCell = (cell: Cell): boolean => cell === '' || (typeof cell === 'string' && cell.trim() === '');
/** Whether a cell makes its line a row: a box that nobody ticked stands in empty lines too. */
export const makesRow = (cell: Cell): boolean => cell !== false && !isEmptyCell(cell);
/** `#REF!`, `#NAME?`, `#DIV/0!`, `#N/A`, … and their German spellings; `#####` is what Excel writes of a cell that was too narrow. */
export const isErrorCell = (cell: Cell): boolean =>
  typeof cell === 'string' &&
  /^#(NAME\?|N\/A|NV|(REF|DIV\/0|VALUE|WERT|NUM|ZAHL|NULL|ERROR|BEZUG|FEHLER|SPILL|CALC|ÜBERLAUF|KALK)!|#{3,})$/.test(
    cell.trim(),
  );
/** Cells compare by what they hold, not by identity. */
export const sameCell = (a: Cell, b: Cell): boolean =>
  isDateCell(a) && isDateCell(b) ? a.day === b.day && a.time === b.time : a === b;
