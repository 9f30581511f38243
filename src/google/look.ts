import { cellsOfRow, columnsBelow, type Sheet } from './book.ts';
import type { TabLook } from './tab-look.ts';

/** Colours of the sheet itself; the pages have the same tokens in their styles. */
const TANNE = '#005538';
const INK_2 = '#4C5B54';
const WHITE = '#FFFFFF';
const GREY = '#F1F3F2';
const REQUIRED = '@"*"';

export interface HeaderCell {
  readonly column: number;
  readonly required: boolean;
  readonly tool: boolean;
}

/**
 * Header row: green for people's columns, grey for the tool's. The asterisk of required columns is display only. Where
 * the tab looks like that already nothing is set. Says whether something was.
 */
export function styleHeader(sheet: Sheet, line: number, cells: readonly HeaderCell[], look?: TabLook): boolean {
  const stands = ({ column, required, tool }: HeaderCell): boolean | undefined =>
    look?.isStyled(line, column, required ? REQUIRED : '@', tool ? INK_2 : TANNE);
  if (cells.every(stands)) return false;
  const columns = (wanted: (cell: HeaderCell) => boolean): number[] => cells.filter(wanted).map(({ column }) => column);
  const [tool, required] = [columns((cell) => cell.tool), columns((cell) => cell.required)];
  const all = cellsOfRow(
    sheet,
    line,
    columns(() => true),
  );
  all.setBackground(TANNE).setFontColor(WHITE).setFontWeight('bold').setNumberFormat('@');
  if (tool.length > 0) cellsOfRow(sheet, line, tool).setBackground(INK_2);
  if (required.length > 0) cellsOfRow(sheet, line, required).setNumberFormat(REQUIRED);
  return true;
}

/** The notes on the first cells of a line. */
export const writeNotes = (sheet: Sheet, line: number, notes: readonly string[]): void => {
  sheet.getRange(line, 1, 1, notes.length).setNotes([[...notes]]);
};

interface Wanted<T> {
  readonly column: number;
  readonly value: T;
}

/** The formats of whole columns below the header, for rows to come as well. */
export function formatColumns(sheet: Sheet, headerLine: number, columns: readonly Wanted<string>[]): void {
  const byFormat = new Map<string, number[]>();
  for (const { column, value } of columns) byFormat.set(value, [...(byFormat.get(value) ?? []), column]);
  for (const [format, same] of byFormat) columnsBelow(sheet, headerLine, same).setNumberFormat(format);
}

/** Widths in pixels of a new tab's columns: the usual one for all at once, then those that differ, neighbours together. */
export function setWidths(sheet: Sheet, columns: readonly Wanted<number>[]): void {
  const sorted = [...columns].sort((a, b) => a.column - b.column);
  const often = (value: number): number => sorted.filter((one) => one.value === value).length;
  const [usual] = sorted.map(({ value }) => value).sort((a, b) => often(b) - often(a));
  if (usual === undefined) return;
  sheet.setColumnWidths(sorted[0]?.column ?? 1, sorted.length, usual);
  const runs: { first: number; length: number; value: number }[] = [];
  for (const { column, value } of sorted) {
    const last = runs[runs.length - 1];
    if (value === usual) continue;
    if (last && last.first + last.length === column && last.value === value) last.length += 1;
    else runs.push({ first: column, length: 1, value });
  }
  for (const { first, length, value } of runs) sheet.setColumnWidths(first, length, value);
}

/** Gives columns, from 1, the grey of the tool below the header. */
export function greyColumns(sheet: Sheet, headerLine: number, columns: readonly number[]): void {
  if (columns.length > 0) columnsBelow(sheet, headerLine, columns).setBackground(GREY).setFontColor(INK_2);
}

/** Where a table's rows may stand: all lines below its header. */
export interface Rows {
  readonly sheet: Sheet;
  /** From 1. */
  readonly headerLine: number;
  /** How many lines there are below it. */
  readonly rows: number;
}

/** A column below its header, as far as the sheet reaches. */
export const below = ({ sheet, headerLine, rows }: Rows, column: number): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(headerLine + 1, column, rows, 1);

/** The header stays in sight, with the title rows above it; says whether it did not. */
export function freezeHeader(sheet: Sheet, line: number): boolean {
  if (sheet.getFrozenRows() === line) return false;
  sheet.setFrozenRows(line);
  return true;
}

/** Hides a column, from 1. */
export const hideColumn = (sheet: Sheet, column: number): void => {
  sheet.hideColumns(column);
};

/** Collapses the groups that a tab has. */
export const collapseGroups = (sheet: Sheet): void => {
  sheet.collapseAllColumnGroups();
};

/** Groups neighbouring columns, one group in the other where they overlap, and collapses them; the sign to open one stands before it. */
export function collapseColumns(
  sheet: Sheet,
  groups: readonly { readonly first: number; readonly length: number }[],
): void {
  if (groups.length === 0) return;
  sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
  for (const { first, length } of groups) sheet.getRange(1, first, 1, length).shiftColumnGroupDepth(1);
  collapseGroups(sheet);
}

/** The first columns stay in sight. */
export const freezeColumns = (sheet: Sheet, columns: number): void => {
  sheet.setFrozenColumns(columns);
};

/** Headers are wrapped, so that none is cut. */
export const wrapHeaders = (sheet: Sheet, headerLine: number, columns: readonly number[]): void => {
  cellsOfRow(sheet, headerLine, columns).setWrap(true);
};

/**
 * The words of columns are wrapped below the header. Not of collapsed or very narrow ones: rows would be high for what
 * nobody sees, or for one sentence set a word a line; the line above the sheet shows it whole.
 */
export function wrapWords(sheet: Sheet, headerLine: number, columns: readonly number[]): void {
  if (columns.length > 0) columnsBelow(sheet, headerLine, columns).setWrap(true);
}

/** A filter over the whole table, so that a person's sort moves whole rows. An existing one stays as it is. Says whether one was made. */
export function filterTable({ sheet, headerLine, rows }: Rows, columns: number): boolean {
  if (sheet.getFilter()) return false;
  sheet.getRange(headerLine, 1, rows + 1, columns).createFilter();
  return true;
}

export interface LevelLook {
  readonly word: string;
  readonly ink: string;
  readonly ground: string;
}

/** Rules that this run has built: other tabs get copies. */
const built = new Map<string, GoogleAppsScript.Spreadsheet.ConditionalFormatRule>();

function levelRule(
  { word, ink, ground }: LevelLook,
  range: GoogleAppsScript.Spreadsheet.Range,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const builder =
    built.get(word)?.copy() ??
    SpreadsheetApp.newConditionalFormatRule().whenTextStartsWith(word).setFontColor(ink).setBackground(ground);
  const rule = builder.setRanges([range]).build();
  built.set(word, rule);
  return rule;
}

/**
 * Words of the Prüfung column by their level; someone's own conditional formats stay. `counted`: how many formats the tab
 * had when all of ours were seen last; where it has as many they are not asked one by one. Gives how many it has now, and
 * whether some were set.
 */
export function colourLevels(
  rows: Rows,
  column: number,
  levels: readonly LevelLook[],
  counted: number | undefined,
): { readonly count: number; readonly set: boolean } {
  const { sheet } = rows;
  const rules = sheet.getConditionalFormatRules();
  if (rules.length === counted) return { count: rules.length, set: false };
  const known = new Set(rules.flatMap((rule) => rule.getBooleanCondition()?.getCriteriaValues() ?? []).map(String));
  const missing = levels.filter(({ word }) => !known.has(word));
  const count = rules.length + missing.length;
  if (missing.length === 0) return { count, set: false };
  const range = below(rows, column);
  sheet.setConditionalFormatRules([...rules, ...missing.map((level) => levelRule(level, range))]);
  return { count, set: true };
}
