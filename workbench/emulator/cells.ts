import { type Book, put } from './book.ts';
import { localeData } from './locale.ts';
import { formatKind } from './number-format.ts';
import { readTyped } from './typed.ts';
import type { Typed } from './typed-value.ts';
import type { CellStyle, CellValue, Rectangle, Row, Tab, TextRun } from './workbook.ts';
import { partsOfSerial, serialOf } from './zone.ts';

/** A value as a script or a paste hands it over: strings are read as typed, Dates become serial numbers. */
export type Written = CellValue | Date | null | undefined;

/** Writes a block of values as typing would: strings parsed, formats adapted, formulas recognised. */
export function writeValues(book: Book, tab: Tab, rectangle: Rectangle, values: readonly (readonly Written[])[]): void {
  const writer = new Writer(book);
  book.change(tab, 'cells', rectangle, () => {
    for (let at = 0; at < rectangle.rows; at++) {
      const row = book.row(tab, rectangle.row + at);
      const line = values[at] ?? [];
      for (let column = 0; column < rectangle.columns; column++)
        writer.write(row, rectangle.column - 1 + column, line[column]);
    }
  });
}

/** Sets formulas; '' clears. A text without "=" is taken as typed, as setFormula does. */
export function writeFormulas(book: Book, tab: Tab, rectangle: Rectangle, formulas: readonly (readonly string[])[]) {
  book.change(tab, 'cells', rectangle, () => {
    for (let at = 0; at < rectangle.rows; at++) {
      const row = book.row(tab, rectangle.row + at);
      for (let column = 0; column < rectangle.columns; column++) {
        const text = formulas[at]?.[column] ?? '';
        const where = rectangle.column - 1 + column;
        empty(row, where);
        if (text === '') continue;
        book.mayHaveFormulas = true;
        row.formulas ??= {};
        row.formulas[where] = text.startsWith('=') ? text : `=${text}`;
        put(row.values, where, '', '');
      }
    }
  });
}

class Writer {
  private readonly year: number;
  private readonly formats = new Map<string, number>();

  constructor(private readonly book: Book) {
    this.year = partsOfSerial(book.today()).getUTCFullYear();
  }

  write(row: Row, at: number, written: Written): void {
    const { data } = this.book;
    const style = row.styles[at] ?? 0;
    if (row.formulas || row.runs || row.spilled) empty(row, at);
    if (typeof written === 'string') {
      const isText = style !== 0 && data.styles[style]?.numberFormat === '@';
      const typed = readTyped(written, data.locale, isText, this.year, this.book.apostropheStays);
      put(row.values, at, this.inPercent(typed, style), '');
      if (typed.formula !== undefined) {
        this.book.mayHaveFormulas = true;
        row.formulas ??= {};
        row.formulas[at] = typed.formula;
      }
      if (typed.format !== undefined) this.adapt(row, at, style, typed.format);
    } else if (typeof written === 'number' || typeof written === 'boolean') put(row.values, at, written, '');
    else if (written === null || written === undefined) {
      if (at < row.values.length) row.values[at] = '';
    } else this.writeOther(row, at, style, written);
  }

  /** 25 typed into a cell formatted as percent means 25 %, not 2500 % [mem]. */
  private inPercent({ value, format }: Typed, style: number): CellValue {
    if (typeof value !== 'number' || format !== undefined) return value;
    const isPercent = formatKind(this.book.data.styles[style]?.numberFormat) === 'percent';
    return isPercent ? Number((value / 100).toPrecision(15)) : value;
  }

  private writeOther(row: Row, at: number, style: number, written: Date): void {
    if (Object.prototype.toString.call(written) !== '[object Date]') {
      put(row.values, at, String(written), '');
      return;
    }
    const serial = serialOf(this.book.data.timeZone, written.getTime());
    put(row.values, at, Number(serial.toFixed(9)), '');
    const locale = localeData(this.book.data.locale);
    this.adapt(row, at, style, Number.isInteger(serial) ? locale.dateFormat : locale.dateTimeFormat);
  }

  /** A value that brings its own kind (date, percent, currency) changes the format of a cell of another kind [mem]. */
  private adapt(row: Row, at: number, style: number, format: string): void {
    const now = this.book.data.styles[style]?.numberFormat;
    const kind = formatKind(now);
    const wanted = formatKind(format);
    if (kind === wanted || (wanted === 'number' && kind !== 'general')) return;
    const key = `${style} ${format}`;
    let next = this.formats.get(key);
    if (next === undefined) {
      next = this.book.style({ ...this.book.data.styles[style], numberFormat: format });
      this.formats.set(key, next);
    }
    put(row.styles, at, next, 0);
  }
}

/** Takes away formula and links of a cell, not its value or format. */
function empty(row: Row, at: number): void {
  if (row.formulas && at in row.formulas) delete row.formulas[at];
  if (row.runs && at in row.runs) delete row.runs[at];
  if (row.spilled && at in row.spilled) delete row.spilled[at];
  if (at < row.values.length) row.values[at] = '';
}

/** Clears what a cell holds; formats, notes and validations stay. */
export function clearContent(book: Book, tab: Tab, rectangle: Rectangle): void {
  book.change(tab, 'cells', rectangle, () =>
    eachCell(tab, rectangle, (row, at) => {
      empty(row, at);
    }),
  );
}

/** Takes spaces away at both ends of texts and leaves one of each stretch inside; a text stays one [doc]. */
export function trimValues(book: Book, tab: Tab, rectangle: Rectangle): void {
  book.change(tab, 'cells', rectangle, () =>
    eachCell(tab, rectangle, (row, at) => {
      const value = row.values[at];
      if (typeof value === 'string' && row.formulas?.[at] === undefined)
        row.values[at] = value.trim().replace(/\s+/g, ' ');
    }),
  );
}

/** Visits the existing rows of a rectangle, cell by cell (column from 0). */
export function eachCell(
  tab: Tab,
  rectangle: Rectangle,
  visit: (row: Row, at: number, rowAt: number, columnAt: number) => void,
): void {
  const bottom = Math.min(rectangle.rows, tab.rows.length - rectangle.row + 1);
  for (let at = 0; at < bottom; at++) {
    const row = tab.rows[rectangle.row - 1 + at];
    if (!row) continue;
    for (let column = 0; column < rectangle.columns; column++) visit(row, rectangle.column - 1 + column, at, column);
  }
}

/** Changes the style of each cell of a rectangle; `patch` gets its place from 0. Undefined values reset. */
export function restyle(
  book: Book,
  tab: Tab,
  rectangle: Rectangle,
  patch: (row: number, column: number) => Partial<Record<keyof CellStyle, unknown>> | null,
): void {
  const known = new Map<string, number>();
  let last: unknown;
  let lastKey = '';
  book.change(tab, 'format', rectangle, () => {
    for (let at = 0; at < rectangle.rows; at++) {
      const row = book.row(tab, rectangle.row + at);
      for (let column = 0; column < rectangle.columns; column++) {
        const where = rectangle.column - 1 + column;
        const change = patch(at, column);
        const before = row.styles[where] ?? 0;
        if (change !== last) {
          last = change;
          lastKey = JSON.stringify(change, (_, value) => (value === undefined ? null : value));
        }
        const key = `${before} ${lastKey}`;
        let next = change === null ? 0 : known.get(key);
        if (next === undefined) {
          next = book.style(merged(book.data.styles[before] ?? {}, change ?? {}));
          known.set(key, next);
        }
        if (next !== before) put(row.styles, where, next, 0);
      }
    }
  });
}

function merged(style: CellStyle, change: Partial<Record<keyof CellStyle, unknown>>): CellStyle {
  return Object.fromEntries(
    Object.entries({ ...style, ...change }).filter(([, value]) => value !== undefined && value !== null),
  );
}

/** Sets or removes (undefined) one of the sparse properties of each cell. */
export function setSparse<K extends 'notes' | 'validations' | 'runs'>(
  book: Book,
  tab: Tab,
  rectangle: Rectangle,
  key: K,
  valueAt: (row: number, column: number) => NonNullable<Row[K]>[number] | undefined,
): void {
  book.change(tab, 'format', rectangle, () => {
    for (let at = 0; at < rectangle.rows; at++) {
      const row = book.row(tab, rectangle.row + at);
      for (let column = 0; column < rectangle.columns; column++) {
        const value = valueAt(at, column);
        const store: Record<number, string | number | TextRun[]> = row[key] ?? {};
        if (value === undefined) delete store[rectangle.column - 1 + column];
        else store[rectangle.column - 1 + column] = value;
        if (Object.keys(store).length === 0) delete row[key];
        else Object.assign(row, { [key]: store });
      }
    }
  });
}
