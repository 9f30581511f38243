import { writeFormulas } from '../cells.ts';
import type { Execution } from '../execution.ts';
import type { RangeHandle } from '../handles.ts';
import { fromR1C1, toR1C1 } from '../r1c1.ts';
import { shiftRelative } from '../references.ts';
import { matrix, text } from './arguments.ts';
import { type Pick, readFirst, readMatrix, rectangleOf, writeCells } from './range-values.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

const pick = (): Pick<string> => (row, at) => row?.formulas?.[at] ?? '';

/** Formulas in both notations. One formula for a block is that of its first cell: its references shift [3rd]. */
export function rangeFormulas(run: Execution, handle: RangeHandle, self: () => Range): Partial<Range> {
  const place = () => rectangleOf(handle, run.tab(handle.tabId));
  const store = (formulas: readonly (readonly string[])[]): Range => {
    writeCells(run, handle, (tab, rectangle) => writeFormulas(run.machine.book, tab, rectangle, formulas));
    return self();
  };
  const block = (formulas: string[][], method: string): string[][] => {
    const { rows, columns } = place();
    return matrix(formulas, rows, columns, `SpreadsheetApp.Range.${method}`).map((line) =>
      Array.from(line, (one) => one ?? ''),
    );
  };
  const one = (formula: unknown, method: string): string =>
    formula === null ? '' : text(formula, `SpreadsheetApp.Range.${method}`);
  const each = (made: (down: number, right: number) => string): string[][] => {
    const { rows, columns } = place();
    return Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (__, right) => made(down, right)));
  };
  const inA1 = (formula: string, down: number, right: number): string =>
    fromR1C1(formula, handle.row + down, handle.column + right);
  const inR1C1 = (formula: string, down: number, right: number): string =>
    toR1C1(formula, handle.row + down, handle.column + right);
  return {
    getFormulas: () => readMatrix(run, handle, pick),
    getFormula: () => readFirst(run, handle, pick),
    getFormulasR1C1: () =>
      run.realm.list(
        Array.from(readMatrix(run, handle, pick), (line, down) =>
          run.realm.list(Array.from(line, (formula, right) => inR1C1(formula, down, right))),
        ),
      ),
    getFormulaR1C1: () => inR1C1(readFirst(run, handle, pick), 0, 0),
    setFormulas: (formulas: string[][]) => store(block(formulas, 'setFormulas')),
    setFormula: (formula: string) => {
      const first = one(formula, 'setFormula');
      return store(each((down, right) => shiftRelative(first, down, right)));
    },
    setFormulasR1C1: (formulas: string[][]) => {
      const given = block(formulas, 'setFormulasR1C1');
      return store(each((down, right) => inA1(given[down]?.[right] ?? '', down, right)));
    },
    setFormulaR1C1: (formula: string) => {
      const first = one(formula, 'setFormulaR1C1');
      return store(each((down, right) => inA1(first, down, right)));
    },
  };
}
