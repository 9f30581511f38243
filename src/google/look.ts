import { columnsBelowHeader, headerCells, type Sheet } from './book.ts';

/** Colours of the sheet itself; the pages have the same tokens in their styles. */
const TANNE = '#005538';
const INK_2 = '#4C5B54';
const WHITE = '#FFFFFF';
const GREY = '#F1F3F2';

export interface HeaderCell {
  readonly column: number;
  readonly required: boolean;
  readonly tool: boolean;
  readonly help: string;
}

/** Header row: green for people's columns, grey for the tool's. The asterisk of required columns is display only. */
export function styleHeader(sheet: Sheet, cells: readonly HeaderCell[]): void {
  const columns = (wanted: (cell: HeaderCell) => boolean): number[] => cells.filter(wanted).map(({ column }) => column);
  const [tool, required] = [columns((cell) => cell.tool), columns((cell) => cell.required)];
  const all = headerCells(
    sheet,
    columns(() => true),
  );
  all.setBackground(TANNE).setFontColor(WHITE).setFontWeight('bold').setNumberFormat('@');
  if (tool.length > 0) headerCells(sheet, tool).setBackground(INK_2);
  if (required.length > 0) headerCells(sheet, required).setNumberFormat('@"*"');
  noteHelp(sheet, cells);
}

/** A person's own note on a header stays; the help comes where none is. */
function noteHelp(sheet: Sheet, cells: readonly HeaderCell[]): void {
  const row = sheet.getRange(1, 1, 1, Math.max(...cells.map(({ column }) => column)));
  const notes = [...(row.getNotes()[0] ?? [])];
  const missing = cells.filter(({ column }) => notes[column - 1] === '');
  if (missing.length === 0) return;
  for (const { column, help } of missing) notes[column - 1] = help;
  row.setNotes([notes]);
}

interface Wanted<T> {
  readonly column: number;
  readonly value: T;
}

/** The formats of whole columns below the header, for rows to come as well. */
export function formatColumns(sheet: Sheet, columns: readonly Wanted<string>[]): void {
  const byFormat = new Map<string, number[]>();
  for (const { column, value } of columns) byFormat.set(value, [...(byFormat.get(value) ?? []), column]);
  for (const [format, same] of byFormat) columnsBelowHeader(sheet, same).setNumberFormat(format);
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

export function greyColumns(sheet: Sheet, columns: readonly number[]): void {
  if (columns.length > 0) columnsBelowHeader(sheet, columns).setBackground(GREY).setFontColor(INK_2);
}

/** A column below its header, as far as the sheet reaches. */
const below = (sheet: Sheet, column: number, rows: number): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(2, column, rows, 1);

type Dropdown = GoogleAppsScript.Spreadsheet.DataValidation;
/** Dropdowns that this run has built: columns with the same choices get a copy. */
const dropdowns = new Map<string, Dropdown>();

function dropdown(
  key: string,
  choices: (
    builder: GoogleAppsScript.Spreadsheet.DataValidationBuilder,
  ) => GoogleAppsScript.Spreadsheet.DataValidationBuilder,
  help: string,
): Dropdown {
  // It suggests and never rejects: a rejecting one makes a script's own write throw.
  const builder = dropdowns.get(key)?.copy() ?? choices(SpreadsheetApp.newDataValidation()).setAllowInvalid(true);
  const rule = builder.setHelpText(help).build();
  dropdowns.set(key, rule);
  return rule;
}

/** A dropdown of these values. `rows` are those below the header. */
export function suggestList(sheet: Sheet, column: number, rows: number, values: readonly string[], help: string): void {
  const rule = dropdown(JSON.stringify(values), (builder) => builder.requireValueInList([...values], true), help);
  below(sheet, column, rows).setDataValidation(rule);
}

/** A dropdown of the association's names: one column of another tab. */
export function suggestFrom(
  sheet: Sheet,
  column: number,
  rows: number,
  source: GoogleAppsScript.Spreadsheet.Range,
  help: string,
): void {
  const rule = dropdown('names', (builder) => builder.requireValueInRange(source, true), help);
  below(sheet, column, rows).setDataValidation(rule);
}

export function freezeHeader(sheet: Sheet): void {
  if (sheet.getFrozenRows() !== 1) sheet.setFrozenRows(1);
}

export const hideColumn = (sheet: Sheet, column: number): void => {
  sheet.hideColumns(column);
};

/** A collapsible group over neighbouring columns, once. */
export function groupColumns(sheet: Sheet, first: number, length: number): void {
  if (sheet.getColumnGroupDepth(first) === 0) sheet.getRange(1, first, 1, length).shiftColumnGroupDepth(1);
}

/** A filter over the whole table, so that a person's sort moves whole rows. An existing one stays as it is. */
export function filterTable(sheet: Sheet, columns: number, rows: number): void {
  if (!sheet.getFilter()) sheet.getRange(1, 1, rows + 1, columns).createFilter();
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

/** Words of the Prüfung column by their level; someone's own conditional formats stay. */
export function colourLevels(sheet: Sheet, column: number, rows: number, levels: readonly LevelLook[]): void {
  const rules = sheet.getConditionalFormatRules();
  const known = new Set(rules.flatMap((rule) => rule.getBooleanCondition()?.getCriteriaValues() ?? []).map(String));
  const missing = levels.filter(({ word }) => !known.has(word));
  if (missing.length === 0) return;
  const range = below(sheet, column, rows);
  sheet.setConditionalFormatRules([...rules, ...missing.map((level) => levelRule(level, range))]);
}
