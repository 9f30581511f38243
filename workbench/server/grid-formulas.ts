import type { CellValue, Workbook } from '../emulator/index.ts';
import type { Act } from './acts.ts';

interface Place {
  tab: string;
  row: number;
  column: number;
}

const key = (tab: string, row: number, column: number, formula: string): string =>
  `${tab}\n${row}\n${column}\n${formula}`;

/**
 * The emulator works out few functions. A typed formula that it does not know is left to the grid's engine: the
 * windows compute it and tell the value, which stands in the cell until they tell another one.
 */
export class GridFormulas {
  private readonly formulas: Set<string>;
  private readonly values: Map<string, CellValue>;

  /** `kept`: what `keep` gave before. */
  constructor(kept?: unknown) {
    const { formulas, values } = (kept ?? {}) as { formulas?: string[]; values?: [string, CellValue][] };
    this.formulas = new Set(formulas);
    this.values = new Map(values);
  }

  list(): string[] {
    return [...this.formulas];
  }

  keep(): { formulas: string[]; values: [string, CellValue][] } {
    return { formulas: [...this.formulas], values: [...this.values] };
  }

  /** The emulator asks for a formula's value; undefined leaves it to the emulator. */
  evaluate(formula: string, place: Place): CellValue | undefined {
    if (!this.formulas.has(formula)) return undefined;
    return this.values.get(key(place.tab, place.row, place.column, formula)) ?? '';
  }

  /** Looks at what was just typed: formulas that ended as unknown are the grid's from now on. */
  note(book: Workbook, { tab: id, row, column, values }: Extract<Act, { kind: 'type' }>): void {
    const tab = book.tabs.find((candidate) => candidate.id === id);
    for (const [down, line] of values.entries())
      for (const right of line.keys()) {
        const found = tab?.rows[row - 1 + down];
        const at = column - 1 + right;
        const formula = found?.formulas?.[at];
        if (formula !== undefined && /^#(NAME\?|ERROR!)$/.test(String(found?.values[at]))) this.formulas.add(formula);
      }
  }

  /** Takes values that a window computed, and lets the emulator look again. */
  learn(book: Workbook, { tab: id, cells }: Extract<Act, { kind: 'computed' }>): void {
    const tab = book.tabs.find((candidate) => candidate.id === id);
    if (!tab) return;
    for (const [row, column, value] of cells) {
      const formula = tab.rows[row - 1]?.formulas?.[column - 1];
      if (formula !== undefined && this.formulas.has(formula))
        this.values.set(key(tab.name, row, column, formula), value);
    }
    // A number of the model only: without a new one the emulator would not work formulas out again.
    book.revision += 1;
  }
}
