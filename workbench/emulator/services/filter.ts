import type { Execution } from '../execution.ts';
import { expose, innerOf } from '../expose.ts';
import { PlatformError } from '../failure.ts';
import { PartHandle, ValueHandle } from '../handles.ts';
import { applyFilter, sortRange } from '../sorting.ts';
import type { BasicFilter, CellValue, FilterCriterion, Tab } from '../workbook.ts';
import { criteriaValues, whenMethods } from './criteria.ts';
import { enums } from './enums.ts';
import { rangeAt } from './range-at.ts';

type Filter = GoogleAppsScript.Spreadsheet.Filter;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

export function filterOf(run: Execution, tabId: number): Filter {
  const { book } = run.machine;
  const now = (): BasicFilter => found(run.read(tabId));
  const change = (edit: (tab: Tab, filter: BasicFilter) => void): void =>
    run.write(tabId, undefined, (tab) =>
      book.change(tab, 'structure', undefined, () => {
        edit(tab, found(tab));
        applyFilter(book, tab);
      }),
    );
  const filter: Filter = expose<Filter>(
    run,
    'Filter',
    {
      getRange: () => rangeAt(run, tabId, now().range),
      remove: () =>
        change((tab) => {
          delete tab.filter;
        }),
      getColumnFilterCriteria: (column) => {
        const criterion = now().criteria[column];
        return criterion ? criteriaOf(run, criterion) : null;
      },
      setColumnFilterCriteria: (column, criteria) => {
        const value = innerOf<ValueHandle<FilterCriterion>>(criteria, ValueHandle)?.value;
        change((_, one) => {
          if (value) one.criteria[column] = value;
          else delete one.criteria[column];
        });
        return filter;
      },
      removeColumnFilterCriteria: (column) => {
        change((_, one) => {
          delete one.criteria[column];
        });
        return filter;
      },
      sort: (column, ascending) => {
        const { row, column: first, rows, columns } = now().range;
        const body = { row: row + 1, column: first, rows: rows - 1, columns };
        run.touch(body.rows * columns);
        if (body.rows > 0) run.write(tabId, body, (tab) => sortRange(book, tab, body, [{ column, ascending }]));
        return filter;
      },
    },
    new PartHandle(tabId, 0),
  );
  return filter;
}

function found(tab: Tab): BasicFilter {
  if (!tab.filter) throw new PlatformError('The filter no longer exists.');
  return tab.filter;
}

function criteriaOf(run: Execution, criterion: FilterCriterion): Criteria {
  return expose<Criteria>(
    run,
    'FilterCriteria',
    {
      getCriteriaType: () => enums.booleanCriteria(criterion.type ?? 'CELL_NOT_EMPTY'),
      getCriteriaValues: () => run.realm.list(criteriaValues(run, criterion.type ?? '', criterion.args ?? [])),
      getHiddenValues: () => run.realm.list(criterion.hidden ?? []),
      getVisibleValues: () => run.realm.list(criterion.visible ?? []),
      copy: () => filterCriteriaBuilder(run, { ...criterion }),
    },
    new ValueHandle(criterion),
  );
}

export function filterCriteriaBuilder(run: Execution, criterion: FilterCriterion = {}): Builder {
  const set = (type: string, ...args: (CellValue | null)[]): Builder => {
    criterion.type = type;
    criterion.args = args;
    return builder;
  };
  const builder: Builder = expose<Builder>(run, 'FilterCriteriaBuilder', {
    setHiddenValues: (values) => {
      criterion.hidden = Array.from(values);
      return builder;
    },
    setVisibleValues: (values) => {
      criterion.visible = Array.from(values);
      return builder;
    },
    ...whenMethods(run, 'FilterCriteriaBuilder', set),
    copy: () => filterCriteriaBuilder(run, { ...criterion }),
    build: () => criteriaOf(run, { ...criterion }),
  });
  return builder;
}
