import type { BasicFilter, FilterCriterion, Tab, Workbook } from '../../emulator/workbook.ts';
import { sheetId } from './ids.ts';
import type { Target } from './values.ts';

interface FilterColumn {
  colId: number;
  filters: { filters: string[]; blank?: true };
}

export interface AutoFilter {
  ref: Target;
  filterColumns: FilterColumn[];
  cachedFilteredOut: number[];
}

/** The last row that a filter covers may lie beyond the rows in use. */
export function filterRange(filter: BasicFilter): Target {
  const { row, column, rows, columns } = filter.range;
  return { startRow: row - 1, endRow: row + rows - 2, startColumn: column - 1, endColumn: column + columns - 2 };
}

function shown(tab: Tab, column: number, criterion: FilterCriterion): FilterColumn['filters'] {
  const filters = new Set(criterion.visible ?? []);
  if (criterion.hidden) {
    const hidden = new Set(criterion.hidden);
    for (const row of tab.rows) {
      const value = String(row.values[column - 1] ?? '');
      if (!hidden.has(value)) filters.add(value);
    }
  }
  return {
    filters: [...filters].filter((value) => value !== ''),
    ...(filters.has('') ? { blank: true as const } : {}),
  };
}

/** The filter of a tab as the grid stores it; which rows it hides comes from the model. */
export function autoFilter(tab: Tab): AutoFilter | undefined {
  const filter = tab.filter;
  if (!filter) return undefined;
  const ref = filterRange(filter);
  const filterColumns = Object.entries(filter.criteria).map(([column, criterion]) => ({
    colId: Number(column) - 1,
    filters: shown(tab, Number(column), criterion),
  }));
  const cachedFilteredOut = tab.rows.flatMap((row, at) => (row.hiddenByFilter ? [at] : []));
  return { ref, filterColumns, cachedFilteredOut };
}

export function filterResource(book: Workbook): Record<string, AutoFilter> {
  const entries = book.tabs.flatMap((tab) => {
    const filter = autoFilter(tab);
    return filter ? [[sheetId(tab), filter] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Which displayed values of a column a person's choice in the filter panel leaves; undefined where all stay. */
export function visibleValues(criteria: unknown): string[] | undefined {
  const choice = (criteria as { filters?: { filters?: string[]; blank?: true } } | null)?.filters;
  return choice && [...(choice.filters ?? []), ...(choice.blank ? [''] : [])];
}
