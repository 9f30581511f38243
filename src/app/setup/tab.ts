import type { Column } from '../../define/column.ts';
import type { Table } from '../../define/table.ts';
import { type Lang, say } from '../../domain/text.ts';
import { type Book, readAll, type Sheet, writeBlock } from '../../google/book.ts';
import {
  colourLevels,
  filterTable,
  formatColumns,
  freezeHeader,
  greyColumns,
  groupColumns,
  hideColumn,
  setWidths,
  styleHeader,
  suggestList,
} from '../../google/look.ts';
import { addTab, tabNamed, tabWithId } from '../../google/tabs.ts';
import type { Zone } from '../../google/zone.ts';
import { planHeaders } from './mend-headers.ts';

export interface TabSetup {
  readonly sheet: Sheet;
  /** Rows below the header. */
  readonly rows: number;
  readonly columnOf: Readonly<Record<string, number>>;
  readonly created: boolean;
  /** What was mended, for the message to the person. */
  readonly mended: readonly ('name' | 'header')[];
}

/**
 * Creates or mends one tab: name, headers, formats, dropdowns, frozen header, filter. What is a matter of taste
 * (widths, groups, hidden columns) is set once, when the tab is created. Never touches a person's cells.
 */
export function setUpTab(book: Book, table: Table, lang: Lang, knownSheetId: number | undefined, zone: Zone): TabSetup {
  const name = say(table.tab, lang);
  const mended: ('name' | 'header')[] = [];
  let sheet =
    tabNamed(book, name) ??
    tabNamed(book, lang === 'de' ? table.tab.en : table.tab.de) ??
    (knownSheetId === undefined ? undefined : tabWithId(book, knownSheetId));
  const created = sheet === undefined;
  sheet ??= addTab(book, name, Object.keys(table.columns).length);
  if (sheet.getName() !== name) {
    sheet.setName(name);
    mended.push('name');
  }
  const { write, columnOf } = planHeaders(table, readAll(sheet, zone), lang);
  if (write.length > 0 && !created) mended.push('header');
  writeHeaders(sheet, write, zone);
  const placed = Object.entries(table.columns).map(([key, column]) => ({ key, column, at: columnOf[key] ?? 1 }));
  styleHeader(
    sheet,
    placed.map(({ column, at }) => ({
      column: at,
      required: column.required && column.writer === 'person',
      tool: column.writer === 'tool',
      help: helpOf(column, lang),
    })),
  );
  formatColumns(
    sheet,
    placed.map(({ column, at }) => ({ column: at, value: column.codec.format })),
  );
  const rows = sheet.getMaxRows() - 1;
  for (const { column, at } of placed) suggestChoices(sheet, at, rows, column, lang);
  freezeHeader(sheet);
  if (created) decorate(sheet, placed);
  filterTable(sheet, Math.max(...Object.values(columnOf)), rows);
  if (columnOf.check !== undefined) colourLevels(sheet, columnOf.check, rows, LEVEL_COLOURS[lang]);
  return { sheet, rows, columnOf, created, mended };
}

const helpOf = (column: Column, lang: Lang): string =>
  column.required && column.writer === 'person'
    ? `${say(column.help, lang)} ${lang === 'de' ? 'Pflichtfeld.' : 'Required.'}`
    : say(column.help, lang);

/** Contrast of ink on ground: 5.7, 7.2 and 5.9 (look.md). */
const RED = { ink: '#B3261E', ground: '#FCEDEB' };
const YELLOW = { ink: '#6B4E00', ground: '#FFF8C9' };
const BLUE = { ink: '#00638C', ground: '#E6F4FB' };
const LEVEL_COLOURS = {
  de: [
    { word: 'dringend', ...RED },
    { word: 'klären', ...YELLOW },
    { word: 'Hinweis', ...BLUE },
  ],
  en: [
    { word: 'urgent', ...RED },
    { word: 'clarify', ...YELLOW },
    { word: 'hint', ...BLUE },
  ],
} as const;

function writeHeaders(
  sheet: Sheet,
  write: readonly { readonly column: number; readonly header: string }[],
  zone: Zone,
): void {
  const sorted = [...write].sort((a, b) => a.column - b.column);
  const needed = sorted[sorted.length - 1]?.column ?? 0;
  const width = sheet.getMaxColumns();
  if (width < needed) sheet.insertColumnsAfter(width, needed - width);
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1;
    while (sorted[end] && sorted[end]?.column === (sorted[end - 1]?.column ?? 0) + 1) end += 1;
    writeBlock(sheet, 1, sorted[start]?.column ?? 1, [sorted.slice(start, end).map(({ header }) => header)], zone);
    start = end;
  }
}

function suggestChoices(sheet: Sheet, at: number, rows: number, column: Column, lang: Lang): void {
  // Several choices in one cell have no dropdown: a dropdown would replace what stands there.
  if (column.options && column.kind !== 'choices')
    suggestList(
      sheet,
      at,
      rows,
      column.options.map((option) => say(option.label, lang)),
      say(column.help, lang),
    );
}

type Placed = readonly { readonly key: string; readonly column: Column; readonly at: number }[];

function decorate(sheet: Sheet, placed: Placed): void {
  setWidths(
    sheet,
    placed.map(({ column, at }) => ({ column: at, value: column.width })),
  );
  greyColumns(
    sheet,
    placed.filter(({ column }) => column.writer === 'tool').map(({ at }) => at),
  );
  for (const { column, at } of placed) if (column.hidden) hideColumn(sheet, at);
  // Two groups that touch would be one: a group ends before the next one's first column.
  const groups = new Map<string, number[]>();
  for (const { column, at } of placed)
    if (column.group) groups.set(column.group.de, [...(groups.get(column.group.de) ?? []), at]);
  for (const columns of groups.values())
    if (columns.length > 1) groupColumns(sheet, (columns[0] ?? 1) + 1, columns.length - 1);
}
