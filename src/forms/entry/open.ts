import type { Column } from '../../define/column.ts';
import { cellText } from '../../define/columns.ts';
import type { Row } from '../../define/dataset.ts';
import type { Telling } from '../../define/telling.ts';
import type { Reading } from '../../define/use-case.ts';
import { isEmptyCell } from '../../domain/cell.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { ROW_GONE } from '../../domain/row-gone.ts';
import type { Lang } from '../../domain/text.ts';
import { type AnyEntry, typedOf } from './answers.ts';
import type { EntryDesk } from './desk.ts';
import type { EntryStart, OpenedRow } from './shape.ts';

/** A row's answers as a person would type them; a cell that cannot be read stays as it stands. */
export function typedIn({ table }: AnyEntry, row: Row, lang: Lang): Readonly<Record<string, string>> {
  const typed: Record<string, string> = {};
  for (const [key, column] of Object.entries<Column>(table.columns)) {
    const [value, cell = ''] = [row.values[key], row.cells[key]];
    if (column.writer === 'tool') continue;
    if (value !== undefined) typed[key] = typedOf(column, value, lang);
    else if (!isEmptyCell(cell)) typed[key] = cellText(cell, lang);
  }
  return typed;
}

/** The row in one sentence, as its table tells it. */
export const sentenceIn = ({ table }: AnyEntry, values: Row['values'], telling: Telling): string =>
  table.sentence?.(values, telling) ?? '';

/** Opens a row to be changed. */
export function openRow(entry: AnyEntry, id: string, desk: Reading<EntryDesk>): Result<OpenedRow> {
  const read = desk.row(entry.table.name, id);
  if (!read.ok) return read;
  return read.value === undefined ? fail(ROW_GONE) : ok(opened(entry, read.value, desk));
}

const opened = (entry: AnyEntry, row: Row, desk: Reading<EntryDesk>): OpenedRow => ({
  id: row.id,
  says: sentenceIn(entry, row.values, desk),
  values: typedIn(entry, row, desk.lang),
});

/** What another page handed over to this form, where it did. */
export function handedTo(entry: AnyEntry, desk: Reading<EntryDesk>): Pick<EntryStart, 'handed'> {
  const handed = desk.handedTo?.(entry.name);
  if (handed === undefined) return {};
  const row = handed.id === undefined ? undefined : openRow(entry, handed.id, desk);
  return { handed: { values: handed.values, ...(row?.ok ? { row: row.value } : {}) } };
}

/** The row of the form's tab that is selected in the sheet right now, where the form can change it. */
export function selectedRow(entry: AnyEntry, desk: Reading<EntryDesk>): Pick<EntryStart, 'selected'> {
  const selection = entry.changes ? desk.selection?.() : undefined;
  if (selection?.table !== entry.table.name) return {};
  const read = desk.rowAt?.(entry.table.name, selection.line);
  return read?.ok && read.value && read.value.id !== '' ? { selected: opened(entry, read.value, desk) } : {};
}
