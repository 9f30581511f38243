import { parseA1, resolve } from './a1.ts';
import type { Machine } from './machine.ts';
import { display } from './number-format.ts';
import { type CellValue, type CellView, cellAt, lastColumn, lastRow, type Row, type Tab } from './workbook.ts';

/** A tab as a person sees it. */
export class TabView {
  constructor(
    private readonly machine: Machine,
    readonly tab: Tab,
  ) {
    machine.recalculate();
  }

  /** The row (from 1) that holds the headers: the filter's first, else the last frozen one, else the first. */
  get headerRow(): number {
    return this.tab.filter?.range.row ?? (this.tab.frozenRows || 1);
  }

  /** The headers in order; '' where a column has none. */
  headers(): string[] {
    // The text itself: a format may add an asterisk to what is shown.
    const row = this.tab.rows[this.headerRow - 1];
    return Array.from({ length: lastColumn(this.tab) }, (_, at) => String(row?.values[at] ?? ''));
  }

  /** The column (from 1) of a header. Refuses one that does not exist. */
  column(header: string): number {
    const at = this.headers().indexOf(header);
    if (at < 0) throw new RangeError(`No column "${header}" in ${this.tab.name}: ${this.headers().join(', ')}`);
    return at + 1;
  }

  /** What a person sees: each row that is not empty, as { header: displayed value }. */
  rows(): Record<string, string>[] {
    const keys = uniqueKeys(this.headers());
    return this.body().map(({ row }) => {
      const shown: Record<string, string> = {};
      for (const [at, key] of keys.entries()) if (key !== '') shown[key] = this.shown(row, at);
      return shown;
    });
  }

  /** The same rows with the values behind what is shown; dates are serial numbers. */
  values(): Record<string, CellValue>[] {
    const keys = uniqueKeys(this.headers());
    return this.body().map(({ row }) => {
      const found: Record<string, CellValue> = {};
      for (const [at, key] of keys.entries()) if (key !== '') found[key] = row.values[at] ?? '';
      return found;
    });
  }

  /** The row numbers (from 1) of `rows()`. */
  rowNumbers(): number[] {
    return this.body().map(({ number }) => number);
  }

  /** One cell with what is shown. */
  cell(a1: string): CellView & { display: string } {
    const reference = parseA1(a1);
    if (!reference) throw new RangeError(`No cell: ${a1}`);
    const { row, column } = resolve(reference, this.tab);
    const view = cellAt(this.machine.book.data, this.tab, row, column);
    return { ...view, display: this.shown(this.tab.rows[row - 1], column - 1) };
  }

  private body(): { row: Row; number: number }[] {
    const found: { row: Row; number: number }[] = [];
    for (let number = this.headerRow + 1; number <= lastRow(this.tab); number++) {
      const row = this.tab.rows[number - 1];
      if (row?.values.some((value) => value !== '')) found.push({ row, number });
    }
    return found;
  }

  private shown(row: Row | undefined, at: number): string {
    const { styles, locale } = this.machine.book.data;
    return display(row?.values[at] ?? '', styles[row?.styles[at] ?? 0]?.numberFormat, locale);
  }
}

/** Headers as keys; the second of the same name becomes "Name (2)". */
function uniqueKeys(headers: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const count = (seen.get(header) ?? 0) + 1;
    seen.set(header, count);
    return count === 1 || header === '' ? header : `${header} (${count})`;
  });
}
