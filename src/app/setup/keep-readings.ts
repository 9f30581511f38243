import type { Column } from '../../define/column.ts';
import { type Cell, type DateCell, isDateCell } from '../../domain/cell.ts';
import { cellsOf, columnsOf, type Matrix, type Sheet, setFormats } from '../../google/book.ts';
import type { Zone } from '../../google/zone.ts';
import { grouped, neighbours } from '../apply/blocks.ts';

type Placed = readonly { readonly column: Column; readonly at: number }[];

/** What people's columns among these hold, the others left out; columns from 1. */
export function heldIn(sheet: Sheet, placed: Placed, zone: Zone): Matrix {
  const block: Cell[][] = [];
  const places = placed.flatMap(({ column, at }) => (column.writer === 'tool' ? [] : [at])).sort((a, b) => a - b);
  for (const [first, last] of neighbours(places))
    cellsOf(columnsOf(sheet, first, last), zone).forEach((cells, index) => {
      block[index] ??= [];
      cells.forEach((cell, offset) => {
        (block[index] ?? [])[first - 1 + offset] = cell;
      });
    });
  return block;
}

/**
 * Formats that single cells keep when their columns get theirs back. A date among amounts would read as a number of
 * days, a number among days as a day: what was refused would then count, as another value. Columns from 1.
 */
export function keepReadings(sheet: Sheet, headerLine: number, block: Matrix, placed: Placed): void {
  const kept = new Map<string, { row: number; column: number }[]>();
  for (const { column, at } of placed) {
    if (column.writer === 'tool') continue;
    for (let index = headerLine; index < block.length; index += 1) {
      const format = formatOf(column, block[index]?.[at - 1] ?? '');
      if (format !== undefined) grouped(kept, format).push({ row: index + 1, column: at });
    }
  }
  for (const [format, cells] of kept) setFormats(sheet, cells, format);
}

const formatOf = (column: Column, cell: Cell): string | undefined => {
  if (column.kind === 'day') return typeof cell === 'number' ? '0.##########' : undefined;
  return isDateCell(cell) ? dateFormat(cell) : undefined;
};

/** A time alone lies on the sheet's day 0. */
const dateFormat = ({ day, time }: DateCell): string =>
  day < '1900-01-02' ? 'hh:mm' : time === '00:00:00' ? 'dd.mm.yyyy' : 'dd.mm.yyyy hh:mm';
