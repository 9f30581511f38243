import * as U from './vendor.ts';

/** Lets the editor of a cell begin with a text of ours instead of the grid's idea of the value. */
export function startEditorWith(
  injector: U.Injector,
  textOf: (sheet: string, row: number, column: number) => string | undefined,
): void {
  injector.get(U.SheetInterceptorService).writeCellInterceptor.intercept(U.BEFORE_CELL_EDIT, {
    priority: 1000,
    handler: (cell, { subUnitId, row, col }, next) => {
      const text = cell ? textOf(subUnitId, row, col) : undefined;
      if (!cell || text === undefined) return next(cell);
      const { p: _rich, f: _formula, si: _shared, ...plain } = cell;
      return { ...plain, v: text, t: U.CellValueType.STRING };
    },
  });
}
