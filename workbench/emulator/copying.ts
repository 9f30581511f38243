import { type Book, put } from './book.ts';
import { cloneRow } from './cloning.ts';
import { shiftRelative } from './references.ts';
import type { Rectangle, Row, Tab } from './workbook.ts';

/** Copies cells; the source repeats when the target is larger, and relative references of formulas shift. */
export function copyCells(
  book: Book,
  from: Tab,
  source: Rectangle,
  to: Tab,
  target: Rectangle,
  what: 'all' | 'values' | 'format',
): void {
  const lines = Array.from({ length: source.rows }, (_, at): Row | undefined => {
    const row = from.rows[source.row - 1 + at];
    return row && cloneRow(row);
  });
  book.change(to, 'cells', target, () => {
    for (let down = 0; down < target.rows; down++) {
      const row = book.row(to, target.row + down);
      for (let right = 0; right < target.columns; right++) {
        const old = source.column - 1 + (right % source.columns);
        const at = target.column - 1 + right;
        const shift = { rows: target.row + down - source.row - (down % source.rows), columns: at - old };
        copyCell(lines[down % source.rows], old, row, at, what, shift);
      }
    }
  });
}

/** Moves cells with all they carry; what they leave is as untouched, also where source and target overlap [3rd]. */
export function moveCells(book: Book, from: Tab, source: Rectangle, to: Tab, target: Rectangle): void {
  const taken: Tab = { ...from, rows: from.rows.slice(source.row - 1, source.row - 1 + source.rows).map(cloneRow) };
  const nothing: Tab = { ...from, rows: [] };
  copyCells(book, nothing, source, from, source, 'all');
  copyCells(book, taken, { ...source, row: 1 }, to, target, 'all');
}

function copyCell(
  from: Row | undefined,
  old: number,
  to: Row,
  at: number,
  what: 'all' | 'values' | 'format',
  shift: { rows: number; columns: number },
): void {
  if (what !== 'values') put(to.styles, at, from?.styles[old] ?? 0, 0);
  if (what === 'format') return;
  put(to.values, at, from?.values[old] ?? '', '');
  if (to.spilled) delete to.spilled[at];
  if (to.formulas) delete to.formulas[at];
  if (what === 'values') return;
  const formula = from?.formulas?.[old];
  if (formula !== undefined) to.formulas = { ...to.formulas, [at]: shiftRelative(formula, shift.rows, shift.columns) };
  for (const key of ['notes', 'validations', 'runs'] as const) {
    const value = from?.[key]?.[old];
    if (value !== undefined) Object.assign(to, { [key]: { ...to[key], [at]: value } });
    else if (to[key]) delete to[key][at];
  }
}
