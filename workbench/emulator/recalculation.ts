import type { Book } from './book.ts';
import { put } from './book.ts';
import { type Argument, cellOf, evaluateFormula } from './formula.ts';
import { formatKind } from './number-format.ts';
import type { CellValue, Row, Tab } from './workbook.ts';
import { instantOfSerial } from './zone.ts';

/** Where a formula stands, for a hook that works out formulas in its own way. */
export interface FormulaPlace {
  tab: string;
  row: number;
  column: number;
}

/** Gives a formula's value (a matrix spills), or undefined to leave it to the built-in evaluator. */
export type Evaluate = (formula: string, place: FormulaPlace) => CellValue | CellValue[][] | undefined;

export interface RecalculationOptions {
  evaluate: Evaluate | undefined;
  custom: (name: string, args: Argument[]) => CellValue | CellValue[][] | undefined;
}

/** Keeps the values of formulas up to date: on demand, when the workbook has changed since. */
export class Recalculation {
  private done = -1;
  /** A new day is news to TODAY. */
  private doneOn = 0;
  private running = false;
  private readonly finished = new Set<string>();
  private readonly open = new Set<string>();

  constructor(
    private readonly book: Book,
    private readonly options: RecalculationOptions,
  ) {}

  /** Forgets what is up to date, as after restoring a snapshot. */
  reset(): void {
    this.done = -1;
  }

  run(): void {
    const same = this.done === this.book.data.revision;
    if (this.running || (same && !this.book.mayHaveFormulas)) return;
    const day = Math.floor(this.book.today());
    if (same && this.doneOn === day) return;
    if (this.book.mayHaveFormulas) {
      this.running = true;
      this.finished.clear();
      try {
        for (const tab of this.book.data.tabs) clearSpilled(tab);
        for (const tab of this.book.data.tabs)
          for (const [at, row] of tab.rows.entries())
            if (row.formulas) for (const key of Object.keys(row.formulas)) this.cell(tab, at, Number(key));
      } finally {
        this.running = false;
      }
    }
    this.done = this.book.data.revision;
    this.doneOn = day;
  }

  private cell(tab: Tab, rowAt: number, columnAt: number): void {
    const row = tab.rows[rowAt];
    const formula = row?.formulas?.[columnAt];
    const key = `${tab.id} ${rowAt} ${columnAt}`;
    if (!row || formula === undefined || this.finished.has(key)) return;
    if (this.open.has(key)) {
      this.store(tab, row, rowAt, columnAt, '#REF!');
      return;
    }
    this.open.add(key);
    const place = { tab: tab.name, row: rowAt + 1, column: columnAt + 1 };
    const value = this.options.evaluate?.(formula, place) ?? this.builtIn(tab, formula);
    this.open.delete(key);
    this.finished.add(key);
    if (Array.isArray(value)) this.spill(tab, rowAt, columnAt, value);
    else this.store(tab, row, rowAt, columnAt, value);
  }

  private builtIn(own: Tab, formula: string): CellValue | CellValue[][] {
    return evaluateFormula(formula, {
      locale: this.book.data.locale,
      today: this.book.today(),
      custom: this.options.custom,
      range: (name, from, to) => {
        const tab = name === undefined ? own : this.book.tabByName(name);
        return tab && this.values(tab, from, to);
      },
      dated: (name, from, to) => {
        const tab = name === undefined ? own : this.book.tabByName(name);
        return tab && this.dated(tab, from, to);
      },
    });
  }

  private values(tab: Tab, from: string, to: string | undefined): CellValue[][] | undefined {
    const start = cellOf(from);
    const end = cellOf(to ?? from);
    if (!start || !end) return undefined;
    const top = (start.row ?? 1) - 1;
    const bottom = Math.min(end.row ?? tab.maxRows, tab.maxRows);
    const values: CellValue[][] = [];
    for (let at = top; at < Math.min(bottom, Math.max(tab.rows.length, top + 1)); at++) {
      const line: CellValue[] = [];
      for (let column = start.column - 1; column < end.column; column++) {
        if (tab.rows[at]?.formulas?.[column] !== undefined) this.cell(tab, at, column);
        line.push(tab.rows[at]?.values[column] ?? '');
      }
      values.push(line);
    }
    return values;
  }

  /** The values of a reference, those that a date format shows as Dates. */
  private dated(tab: Tab, from: string, to: string | undefined): (CellValue | Date)[][] | undefined {
    const start = cellOf(from);
    const { styles, timeZone } = this.book.data;
    return this.values(tab, from, to)?.map((line, down) =>
      line.map((value, right) => {
        const row = tab.rows[(start?.row ?? 1) - 1 + down];
        const style = styles[row?.styles[(start?.column ?? 1) - 1 + right] ?? 0];
        const isDate = typeof value === 'number' && formatKind(style?.numberFormat) === 'date';
        return isDate ? new Date(instantOfSerial(timeZone, value)) : value;
      }),
    );
  }

  private store(tab: Tab, row: Row, rowAt: number, columnAt: number, value: CellValue): void {
    if (row.values[columnAt] === value) return;
    const rectangle = { row: rowAt + 1, column: columnAt + 1, rows: 1, columns: 1 };
    this.book.change(tab, 'cells', rectangle, () => put(row.values, columnAt, value, ''));
  }

  private spill(tab: Tab, rowAt: number, columnAt: number, matrix: CellValue[][]): void {
    const fits = matrix.every((line, down) =>
      line.every((_, right) => {
        if (down === 0 && right === 0) return true;
        const target = tab.rows[rowAt + down];
        const at = columnAt + right;
        return (target?.values[at] ?? '') === '' && target?.formulas?.[at] === undefined;
      }),
    );
    const rectangle = { row: rowAt + 1, column: columnAt + 1, rows: matrix.length, columns: matrix[0]?.length ?? 1 };
    this.book.change(tab, 'cells', rectangle, () => {
      if (!fits) put(this.book.row(tab, rowAt + 1).values, columnAt, '#REF!', '');
      else for (const [down, line] of matrix.entries()) this.lay(tab, rowAt + down, columnAt, line, down === 0);
    });
  }

  private lay(tab: Tab, rowAt: number, columnAt: number, line: CellValue[], first: boolean): void {
    if (rowAt >= tab.maxRows) return;
    const row = this.book.row(tab, rowAt + 1);
    for (const [right, value] of line.entries()) {
      put(row.values, columnAt + right, value, '');
      if (first && right === 0) continue;
      row.spilled ??= {};
      row.spilled[columnAt + right] = true;
    }
  }
}

function clearSpilled(tab: Tab): void {
  for (const row of tab.rows) {
    if (!row.spilled) continue;
    for (const key of Object.keys(row.spilled)) row.values[Number(key)] = '';
    delete row.spilled;
  }
}
