/**
 * The plain model of a spreadsheet: JSON only, so that it can be stored, sent to a browser and compared.
 * Rows and columns are counted from 1 wherever a rectangle is meant, as Sheets does; arrays inside a row from 0.
 */

/** What a cell holds. Empty is ''. Dates are serial numbers (days since 1899-12-30) shown by a date format. */
export type CellValue = string | number | boolean;

export interface Rectangle {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** How a cell looks. Missing = the sheet's default. Interned in `Workbook.styles`; index 0 is the default. */
export interface CellStyle {
  numberFormat?: string;
  background?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontSize?: number;
  fontFamily?: string;
  wrap?: 'WRAP' | 'OVERFLOW' | 'CLIP';
  horizontal?: string;
  vertical?: string;
  border?: string;
}

export interface TextRun {
  start: number;
  end: number;
  link?: string;
  style?: CellStyle;
}

/** A data validation, interned in `Workbook.validations`. `type` is a name of DataValidationCriteria. */
export interface Validation {
  type: string;
  args: (CellValue | null)[];
  /** For VALUE_IN_RANGE. */
  range?: { tabId: number; rectangle: Rectangle };
  allowInvalid: boolean;
  /** Whether the cell shows an arrow for its list; missing = yes. */
  arrow?: false;
  help?: string;
}

/** One row, as long as its last used column. Sparse properties are keyed by column, counted from 0. */
export interface Row {
  values: CellValue[];
  /** Index into `Workbook.styles` per column; shorter or 0 = default. */
  styles: number[];
  formulas?: Record<number, string>;
  notes?: Record<number, string>;
  /** Index into `Workbook.validations` per column. */
  validations?: Record<number, number>;
  runs?: Record<number, TextRun[]>;
  /** Columns whose value comes from an array formula elsewhere. */
  spilled?: Record<number, true>;
  height?: number;
  hiddenByUser?: boolean;
  hiddenByFilter?: boolean;
}

export interface Column {
  width?: number;
  hiddenByUser?: boolean;
  /** How many column groups enclose it. */
  depth?: number;
}

export interface ColumnGroup {
  start: number;
  count: number;
  depth: number;
  collapsed: boolean;
}

export interface ConditionalFormat {
  ranges: Rectangle[];
  /** A name of BooleanCriteria, e.g. TEXT_EQUAL_TO, CUSTOM_FORMULA. */
  type: string;
  args: (CellValue | null)[];
  style: CellStyle;
}

export interface Protection {
  id: number;
  type: 'SHEET' | 'RANGE';
  rectangle?: Rectangle;
  description: string;
  warningOnly: boolean;
  /** Missing until a script or person narrows it: then everybody who may edit the file may edit here. */
  editors?: string[];
  domainEdit: boolean;
  unprotected: Rectangle[];
}

export interface BasicFilter {
  range: Rectangle;
  /** By column, counted from 1 in the sheet. */
  criteria: Record<number, FilterCriterion>;
}

export interface FilterCriterion {
  type?: string;
  args?: (CellValue | null)[];
  hidden?: string[];
  visible?: string[];
}

export interface Chart {
  id: number;
  type: string;
  ranges: { tabId: number; rectangle: Rectangle }[];
  position: { row: number; column: number; offsetX: number; offsetY: number };
  options: Record<string, unknown>;
  headers: number;
}

export interface Tab {
  id: number;
  name: string;
  rows: Row[];
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  columns: Column[];
  columnGroups: ColumnGroup[];
  groupControl: 'BEFORE' | 'AFTER';
  merges: Rectangle[];
  conditionalFormats: ConditionalFormat[];
  protections: Protection[];
  filter?: BasicFilter;
  charts: Chart[];
  color?: string;
  hidden: boolean;
  /** Grows by one with every change of this tab. */
  revision: number;
}

export interface Workbook {
  id: string;
  title: string;
  locale: string;
  timeZone: string;
  tabs: Tab[];
  styles: CellStyle[];
  validations: Validation[];
  namedRanges: Record<string, { tabId: number; rectangle: Rectangle }>;
  revision: number;
  nextId: number;
}

/** One cell as a page needs it. */
export interface CellView {
  value: CellValue;
  formula?: string;
  note?: string;
  style: CellStyle;
  validation?: Validation;
  runs?: TextRun[];
}

export type ChangeKind = 'cells' | 'structure' | 'format';

/** `rectangle` is missing when the whole tab is meant (rows or columns moved, a tab came or went). */
export interface Change {
  tabId: number;
  kind: ChangeKind;
  rectangle?: Rectangle;
}

/** An empty workbook without tabs. */
export function emptyWorkbook(id: string, title: string, locale: string, timeZone: string): Workbook {
  return {
    id,
    title,
    locale,
    timeZone,
    tabs: [],
    styles: [{}],
    validations: [],
    namedRanges: {},
    revision: 0,
    nextId: 1,
  };
}

/** An empty tab of Google's default size. */
export function emptyTab(id: number, name: string, maxRows = 1000, maxColumns = 26): Tab {
  return {
    id,
    name,
    rows: [],
    maxRows,
    maxColumns,
    frozenRows: 0,
    frozenColumns: 0,
    columns: [],
    columnGroups: [],
    groupControl: 'AFTER',
    merges: [],
    conditionalFormats: [],
    protections: [],
    charts: [],
    hidden: false,
    revision: 0,
  };
}

/** The cell at a row and column (from 1). Never fails: what does not exist is empty. */
export function cellAt(workbook: Workbook, tab: Tab, row: number, column: number): CellView {
  const line = tab.rows[row - 1];
  const at = column - 1;
  const view: CellView = {
    value: line?.values[at] ?? '',
    style: workbook.styles[line?.styles[at] ?? 0] ?? {},
  };
  const formula = line?.formulas?.[at];
  if (formula !== undefined) view.formula = formula;
  const note = line?.notes?.[at];
  if (note !== undefined) view.note = note;
  const validation = line?.validations?.[at];
  if (validation !== undefined) view.validation = workbook.validations[validation];
  const runs = line?.runs?.[at];
  if (runs !== undefined) view.runs = runs;
  return view;
}

/** The last row (from 1) that holds a value or formula; 0 if none. */
export function lastRow(tab: Tab): number {
  for (let at = tab.rows.length - 1; at >= 0; at--) if (lastColumnOf(tab.rows[at]) > 0) return at + 1;
  return 0;
}

/** The last column (from 1) that holds a value or formula; 0 if none. */
export function lastColumn(tab: Tab): number {
  let last = 0;
  for (const row of tab.rows) {
    const here = lastColumnOf(row);
    if (here > last) last = here;
  }
  return last;
}

function lastColumnOf(row: Row | undefined): number {
  if (!row) return 0;
  let last = 0;
  for (let at = row.values.length - 1; at >= 0; at--)
    if (row.values[at] !== '') {
      last = at + 1;
      break;
    }
  if (row.formulas) for (const key of Object.keys(row.formulas)) last = Math.max(last, Number(key) + 1);
  return last;
}
