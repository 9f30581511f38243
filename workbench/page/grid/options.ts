import { display } from '../../emulator/number-format.ts';
import type { Row, Tab, Validation, Workbook } from '../../emulator/workbook.ts';

/** The validation of a cell (from 0) that offers a list; undefined where it offers none. */
export function listOf(book: Workbook, row: Row | undefined, column: number): Validation | undefined {
  const validation = book.validations[row?.validations?.[column] ?? -1];
  return validation?.type.startsWith('VALUE_IN_') ? validation : undefined;
}

/** What a list offers, in its order and each once: as shown where it is taken from other cells. */
export function optionsOf(book: Workbook, validation: Validation): string[] {
  const source = validation.range;
  if (!source) return validation.args.filter((arg) => typeof arg === 'string');
  const tab = book.tabs.find((candidate) => candidate.id === source.tabId);
  const { row, column, rows, columns } = source.rectangle;
  const found = new Set<string>();
  for (const line of tab?.rows.slice(row - 1, row - 1 + rows) ?? [])
    for (let at = column - 1; at < column - 1 + columns; at++) {
      const shown = display(line.values[at] ?? '', book.styles[line.styles[at] ?? 0]?.numberFormat, book.locale);
      if (shown !== '') found.add(shown);
    }
  return [...found];
}

/** What a cell (from 0) offers; undefined where it has no list. */
export function optionsAt(book: Workbook, tab: Tab, row: number, column: number): string[] | undefined {
  const validation = listOf(book, tab.rows[row], column);
  return validation && optionsOf(book, validation);
}

const plain = (text: string): string => text.toLocaleLowerCase('de').normalize('NFD').replace(/\p{M}/gu, '');

/** The options that hold what was typed, those that begin with it first. */
export function matching(options: readonly string[], typed: string): string[] {
  const wanted = plain(typed.trim());
  if (wanted === '') return [...options];
  const held = options.filter((option) => plain(option).includes(wanted));
  const begins = (option: string): boolean => plain(option).startsWith(wanted);
  return [...held.filter(begins), ...held.filter((option) => !begins(option))];
}
