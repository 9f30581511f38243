import { eachCell, setSparse } from '../cells.ts';
import type { Execution } from '../execution.ts';
import type { RangeHandle } from '../handles.ts';
import type { CellValue, Rectangle, Row, Tab, Validation } from '../workbook.ts';
import { rectangleOf, writeCells } from './range-values.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Checkboxes are a validation whose cells hold one of two values: true and false unless others were given. */
export function rangeCheckboxes(run: Execution, handle: RangeHandle, self: () => Range): Partial<Range> {
  const { book } = run.machine;
  const boxAt = (row: Row, at: number): Validation | undefined => {
    const found = book.data.validations[row.validations?.[at] ?? -1];
    return found?.type === 'CHECKBOX' ? found : undefined;
  };
  const change = (write: (tab: Tab, rectangle: Rectangle) => void): Range => {
    writeCells(run, handle, (tab, rectangle) => book.change(tab, 'cells', rectangle, () => write(tab, rectangle)));
    return self();
  };
  const tick = (checked: boolean): Range =>
    change((tab, rectangle) =>
      eachCell(tab, rectangle, (row, at) => {
        const box = boxAt(row, at);
        if (box) row.values[at] = stateOf(box, checked);
      }),
    );
  return {
    insertCheckboxes: (...values: unknown[]) =>
      change((tab, rectangle) => {
        const args = values.filter((value): value is CellValue => value !== undefined);
        const box = book.validation({ type: 'CHECKBOX', args, allowInvalid: true });
        setSparse(book, tab, rectangle, 'validations', () => box);
        const unticked = stateOf({ type: 'CHECKBOX', args, allowInvalid: true }, false);
        eachCell(tab, rectangle, (row, at) => {
          if ((row.values[at] ?? '') !== '') return;
          while (row.values.length <= at) row.values.push('');
          row.values[at] = unticked;
        });
      }),
    removeCheckboxes: () =>
      change((tab, rectangle) =>
        eachCell(tab, rectangle, (row, at) => {
          if (!boxAt(row, at) || !row.validations) return;
          delete row.validations[at];
          row.values[at] = '';
        }),
      ),
    check: () => tick(true),
    uncheck: () => tick(false),
    isChecked: () => {
      const tab = run.read(handle.tabId);
      const rectangle = rectangleOf(handle, tab);
      const states = new Set<boolean | null>();
      let seen = 0;
      eachCell(tab, rectangle, (row, at) => {
        seen += 1;
        const box = boxAt(row, at);
        states.add(box ? row.values[at] === stateOf(box, true) : null);
      });
      const [only] = states;
      return states.size === 1 && seen === rectangle.rows * rectangle.columns ? (only ?? null) : null;
    },
  };
}

function stateOf({ args }: Validation, checked: boolean): CellValue {
  if (checked) return args[0] ?? true;
  return args.length > 0 ? (args[1] ?? '') : false;
}
