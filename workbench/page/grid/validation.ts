import type { Tab, Validation, Workbook } from '../../emulator/workbook';
import { columnName } from '../address';
import { listSource } from './lists';

/** A rectangle as the grid counts: from 0, ends included. */
export interface GridRange {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

export interface ValidationRule {
  uid: string;
  type: string;
  formula1?: string;
  operator?: string;
  ranges: GridRange[];
  allowBlank: boolean;
  showDropDown?: boolean;
  renderMode?: number;
  errorStyle: number;
  showErrorMessage: boolean;
}

const warning = 2;
const chip = 2;

/** Where each validation of a tab applies: vertical runs of cells with the same one. */
function runs(tab: Tab): Map<number, GridRange[]> {
  const found = new Map<number, GridRange[]>();
  const open = new Map<number, { index: number; range: GridRange }>();
  const close = (column: number) => {
    const run = open.get(column);
    if (!run) return;
    open.delete(column);
    found.set(run.index, [...(found.get(run.index) ?? []), run.range]);
  };
  tab.rows.forEach((row, at) => {
    const here = row.validations ?? {};
    for (const [column, run] of open) if (here[column] !== run.index) close(column);
    for (const [key, index] of Object.entries(here)) {
      const column = Number(key);
      const run = open.get(column);
      if (run) run.range.endRow = at;
      else open.set(column, { index, range: { startRow: at, endRow: at, startColumn: column, endColumn: column } });
    }
  });
  for (const column of [...open.keys()]) close(column);
  return found;
}

function optionSource(book: Workbook, validation: Validation, index: number): string | undefined {
  if (validation.type === 'VALUE_IN_LIST') return listSource(validation, index);
  const source = validation.range;
  const tab = source && book.tabs.find((candidate) => candidate.id === source.tabId);
  if (!tab || !source) return undefined;
  const { row, column, rows, columns } = source.rectangle;
  const last = Math.min(row + rows - 1, Math.max(tab.rows.length, row));
  return `='${tab.name.replaceAll("'", "''")}'!$${columnName(column)}$${row}:$${columnName(column + columns - 1)}$${last}`;
}

/**
 * The dropdowns and checkboxes of a tab. Others (dates, numbers) are checked by the add-in in words, so that the
 * grid shows no mark of its own for them.
 */
export function validationRules(book: Workbook, tab: Tab): ValidationRule[] {
  const rules: ValidationRule[] = [];
  for (const [index, ranges] of runs(tab)) {
    const validation = book.validations[index];
    if (!validation) continue;
    const common = {
      uid: `v${tab.id}-${index}`,
      ranges,
      allowBlank: true,
      errorStyle: warning,
      showErrorMessage: false,
    };
    if (validation.type === 'CHECKBOX') rules.push({ ...common, type: 'checkbox' });
    const source = validation.type.startsWith('VALUE_IN_') ? optionSource(book, validation, index) : undefined;
    if (source) rules.push({ ...common, type: 'list', formula1: source, showDropDown: true, renderMode: chip });
  }
  return rules;
}
