import { cellsOf, gridOf, linesOf, type Matrix, type Sheet } from './book.ts';
import type { Zone } from './zone.ts';

type Dropdown = GoogleAppsScript.Spreadsheet.DataValidation;

/** How a tab looks now. Columns count from 1. */
export interface TabLook {
  /** Lines of the grid. */
  readonly lines: number;
  /** Cells and notes of the first ten lines, the header among them. */
  readonly top: Matrix;
  readonly notes: readonly (readonly string[])[];
  /** Whether a cell of the header has this format and this ground. */
  isStyled(headerLine: number, column: number, format: string, ground: string): boolean;
  /** Whether a column has this format in every line that was looked at below the header. */
  isFormatted(headerLine: number, column: number, format: string): boolean;
  /** A column's dropdown; nothing where a line that was looked at has none. */
  dropdown(headerLine: number, column: number): Dropdown | undefined;
}

/** Among so many lines the header stands. */
const TOP = 10;
/** A tab of at most so many lines is looked at from the first to the last. */
const ALL = 1_200;
/** Of a longer one so many at the top and at the end, where rows are added, and so many between them. */
const ENDS = 100;
const BETWEEN = 500;

/** First and last line of each stretch of a tab that a run looks at; of a long tab another stretch in the middle each day. */
export function stretchesOf(lines: number, dayNumber: number): readonly (readonly [number, number])[] {
  if (lines <= ALL) return [[1, lines]];
  const inner = lines - 2 * ENDS;
  const stretch = Math.min(inner, BETWEEN);
  const first = ENDS + 1 + stretch * (dayNumber % Math.ceil(inner / stretch));
  return [
    [1, ENDS],
    [first, Math.min(first + stretch - 1, lines - ENDS)],
    [lines - ENDS + 1, lines],
  ];
}

/** The format of cells that were never given one is read as what it does. */
const AUTOMATIC = '0.###############';
const bare = (look: string | undefined): string | undefined =>
  look?.toLowerCase() === 'general' ? AUTOMATIC : look?.toLowerCase();
const same = (a: string | undefined, b: string): boolean => bare(a) === bare(b);

/** Up to the last cell that holds anything. */
function filledWidth(line: readonly unknown[]): number {
  let width = line.length;
  while (width > 0 && line[width - 1] === '') width -= 1;
  return width;
}

/**
 * One call for each kind of look, however many columns there are, and four more in a long tab. `dayNumber`: of today. Who
 * deletes a line meanwhile leaves fewer than were counted, which the platform refuses: then all of it once more.
 */
export function lookAt(sheet: Sheet, zone: Zone, dayNumber: number): TabLook {
  try {
    return look(sheet, zone, dayNumber);
  } catch {
    return look(sheet, zone, dayNumber);
  }
}

function look(sheet: Sheet, zone: Zone, dayNumber: number): TabLook {
  const lines = gridOf(sheet);
  const head = linesOf(sheet, 1, Math.min(TOP, lines));
  const top = cellsOf(head, zone);
  const notes = head.getNotes();
  const grounds = head.getBackgrounds();
  const width = Math.max(1, ...[...top, ...notes].map(filledWidth));
  const looked = stretchesOf(lines, dayNumber).map(([first, last]) => {
    const range = sheet.getRange(first, 1, last - first + 1, width);
    return { first, formats: range.getNumberFormats(), dropdowns: range.getDataValidations() };
  });
  /** Whether a column is so in every line that was looked at below the header. */
  const everywhere = <T>(
    part: (stretch: (typeof looked)[number]) => readonly (readonly T[])[],
    headerLine: number,
    column: number,
    isSo: (one: T | undefined) => boolean,
  ): boolean =>
    looked.every((stretch) => {
      const lines = part(stretch);
      for (let at = Math.max(0, headerLine + 1 - stretch.first); at < lines.length; at += 1)
        if (!isSo(lines[at]?.[column - 1])) return false;
      return true;
    });
  return {
    lines,
    top,
    notes,
    isStyled: (headerLine, column, format, ground) =>
      same(looked[0]?.formats[headerLine - 1]?.[column - 1], format) &&
      same(grounds[headerLine - 1]?.[column - 1], ground),
    isFormatted: (headerLine, column, format) =>
      everywhere(
        ({ formats }) => formats,
        headerLine,
        column,
        (one) => one === format || same(one, format),
      ),
    dropdown: (headerLine, column) => {
      const [first] = looked;
      const found = first?.dropdowns[headerLine]?.[column - 1] ?? undefined;
      return found &&
        everywhere(
          ({ dropdowns }) => dropdowns,
          headerLine,
          column,
          (one) => Boolean(one),
        )
        ? found
        : undefined;
    },
  };
}

/** Whether a dropdown takes what it offers from a range. */
export const isRange = (held: unknown): held is GoogleAppsScript.Spreadsheet.Range =>
  typeof held === 'object' && held !== null && typeof Reflect.get(held, 'getA1Notation') === 'function';

/** The place of such a range; `''` where its tab is gone, of which the platform says nothing any more. */
export function placeOf(range: GoogleAppsScript.Spreadsheet.Range): string {
  try {
    return range.getA1Notation();
  } catch {
    return '';
  }
}
