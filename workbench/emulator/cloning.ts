import type { HostData } from './state.ts';
import type { Row, Tab, Workbook } from './workbook.ts';

/** A deep copy of a state. The rows, which are nearly all of it, are copied by hand: ten times as fast. */
export function cloneData(data: HostData): HostData {
  const { workbook, ...rest } = data;
  return { ...structuredClone(rest), workbook: cloneWorkbook(workbook) };
}

export function cloneWorkbook(workbook: Workbook): Workbook {
  const { tabs, ...rest } = workbook;
  return { ...structuredClone(rest), tabs: tabs.map(cloneTab) };
}

export function cloneTab(tab: Tab): Tab {
  const { rows, ...rest } = tab;
  return { ...structuredClone(rest), rows: rows.map(cloneRow) };
}

export function cloneRow(row: Row): Row {
  const copy: Row = { ...row, values: row.values.slice(), styles: row.styles.slice() };
  if (row.formulas) copy.formulas = { ...row.formulas };
  if (row.notes) copy.notes = { ...row.notes };
  if (row.validations) copy.validations = { ...row.validations };
  if (row.spilled) copy.spilled = { ...row.spilled };
  if (row.runs) copy.runs = structuredClone(row.runs);
  return copy;
}
