import type { Sheet } from './book.ts';

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
  const look = (cell: HeaderCell): string => `${cell.tool ? 'tool' : 'people'} ${cell.required ? 'required' : ''}`;
  for (const { first, length, value } of runsOf(cells.map((cell) => ({ column: cell.column, value: look(cell) })))) {
    const range = sheet.getRange(1, first, 1, length);
    range
      .setBackground(value.startsWith('tool') ? INK_2 : TANNE)
      .setFontColor(WHITE)
      .setFontWeight('bold');
    range.setNumberFormat(value.endsWith('required') ? '@"*"' : '@');
  }
  const width = Math.max(...cells.map(({ column }) => column));
  const row = sheet.getRange(1, 1, 1, width);
  const notes = [...(row.getNotes()[0] ?? [])];
  // A person's own note on a header stays; ours come where none is.
  const missing = cells.filter(({ column }) => notes[column - 1] === '');
  if (missing.length === 0) return;
  for (const { column, help } of missing) notes[column - 1] = help;
  row.setNotes([notes]);
}

/** Neighbouring columns that share a value, as runs. */
function runsOf<T>(
  columns: readonly { readonly column: number; readonly value: T }[],
): { first: number; length: number; value: T }[] {
  const found: { first: number; length: number; value: T }[] = [];
  for (const { column, value } of [...columns].sort((a, b) => a.column - b.column)) {
    const last = found[found.length - 1];
    if (last && last.first + last.length === column && last.value === value) last.length += 1;
    else found.push({ first: column, length: 1, value });
  }
  return found;
}

/** The formats of whole columns below the header, for rows to come as well. */
export function formatColumns(
  sheet: Sheet,
  columns: readonly { readonly column: number; readonly value: string }[],
): void {
  const rows = sheet.getMaxRows() - 1;
  for (const { first, length, value } of runsOf(columns)) sheet.getRange(2, first, rows, length).setNumberFormat(value);
}

/** Widths in pixels. */
export function setWidths(sheet: Sheet, columns: readonly { readonly column: number; readonly value: number }[]): void {
  for (const { first, length, value } of runsOf(columns)) sheet.setColumnWidths(first, length, value);
}

export const greyColumn = (sheet: Sheet, column: number): void => {
  sheet
    .getRange(2, column, sheet.getMaxRows() - 1, 1)
    .setBackground(GREY)
    .setFontColor(INK_2);
};

/** A dropdown that suggests and never rejects: a rejecting one makes a script's own write throw. */
export function suggestList(sheet: Sheet, column: number, values: readonly string[], help: string): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...values], true)
    .setAllowInvalid(true)
    .setHelpText(help)
    .build();
  sheet.getRange(2, column, sheet.getMaxRows() - 1, 1).setDataValidation(rule);
}

/** The same from a column of another tab. */
export function suggestFrom(sheet: Sheet, column: number, source: Sheet, sourceColumn: number, help: string): void {
  const range = source.getRange(2, sourceColumn, source.getMaxRows() - 1, 1);
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInRange(range, true)
    .setAllowInvalid(true)
    .setHelpText(help)
    .build();
  sheet.getRange(2, column, sheet.getMaxRows() - 1, 1).setDataValidation(rule);
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
export function filterTable(sheet: Sheet, columns: number): void {
  if (!sheet.getFilter()) sheet.getRange(1, 1, sheet.getMaxRows(), columns).createFilter();
}

/** Words of the Prüfung column by their level; someone's own conditional formats stay. */
export function colourLevels(
  sheet: Sheet,
  column: number,
  levels: readonly { readonly word: string; readonly ink: string; readonly ground: string }[],
): void {
  const rules = sheet.getConditionalFormatRules();
  const known = new Set(rules.flatMap((rule) => rule.getBooleanCondition()?.getCriteriaValues() ?? []).map(String));
  const missing = levels.filter(({ word }) => !known.has(word));
  if (missing.length === 0) return;
  const range = sheet.getRange(2, column, sheet.getMaxRows() - 1, 1);
  const added = missing.map(({ word, ink, ground }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextStartsWith(word)
      .setFontColor(ink)
      .setBackground(ground)
      .setRanges([range])
      .build(),
  );
  sheet.setConditionalFormatRules([...rules, ...added]);
}
