import { cellsOf, linesOf, type Matrix, type Sheet } from './book.ts';
import type { Zone } from './zone.ts';

type Dropdown = GoogleAppsScript.Spreadsheet.DataValidation;

/** How a tab looks now, by a few of its lines: the first ones, and in a long tab the last ones. Columns count from 1. */
export interface TabLook {
  /** Lines of the grid. */
  readonly lines: number;
  /** Cells and notes of the first lines, the header among them. */
  readonly top: Matrix;
  readonly notes: readonly (readonly string[])[];
  /** Whether a cell of the header has this format and this ground. */
  isStyled(headerLine: number, column: number, format: string, ground: string): boolean;
  /** Whether a column has this format in every line that was looked at below the header. */
  isFormatted(headerLine: number, column: number, format: string): boolean;
  /** A column's dropdown; nothing where a line that was looked at has none. */
  dropdown(headerLine: number, column: number): Dropdown | undefined;
}

/** What somebody does to a column shows in so many lines. */
const LINES = 100;
/** A tab with more lines than this is looked at from below, too: rows were added there. */
const LONG = 1_000;

/** The format of cells that were never given one is read as what it does. */
const AUTOMATIC = '0.###############';
const bare = (look: string | undefined): string | undefined =>
  look?.toLowerCase() === 'general' ? AUTOMATIC : look?.toLowerCase();
const same = (a: string | undefined, b: string): boolean => bare(a) === bare(b);

/** One call for each kind of look, however many columns there are, and two more in a long tab. */
export function lookAt(sheet: Sheet, zone: Zone): TabLook {
  const lines = sheet.getMaxRows();
  const first = linesOf(sheet, 1, Math.min(LINES, lines));
  const top = cellsOf(first, zone);
  const notes = first.getNotes();
  const grounds = first.getBackgrounds();
  const last = lines > LONG ? linesOf(sheet, lines - LINES + 1, lines) : undefined;
  const formats = [first.getNumberFormats(), last?.getNumberFormats() ?? []];
  const dropdowns = [first.getDataValidations(), last?.getDataValidations() ?? []];
  const below = <T>([upper = [], lower = []]: readonly T[][][], headerLine: number, column: number) => [
    ...upper.slice(headerLine).map((line) => line[column - 1]),
    ...lower.map((line) => line[column - 1]),
  ];
  return {
    lines,
    top,
    notes,
    isStyled: (headerLine, column, format, ground) =>
      same(formats[0]?.[headerLine - 1]?.[column - 1], format) && same(grounds[headerLine - 1]?.[column - 1], ground),
    isFormatted: (headerLine, column, format) => below(formats, headerLine, column).every((one) => same(one, format)),
    dropdown: (headerLine, column) => {
      const found = below<Dropdown | null>(dropdowns, headerLine, column);
      return found.every((one) => one !== null && one !== undefined) ? (found[0] ?? undefined) : undefined;
    },
  };
}
