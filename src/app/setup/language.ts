import type { Column } from '../../define/column.ts';
import type { Row } from '../../define/dataset.ts';
import type { Table } from '../../define/table.ts';
import type { Cell } from '../../domain/cell.ts';
import type { Change } from '../../domain/plan.ts';
import { fold } from '../../domain/spelling.ts';
import { type Lang, otherLang } from '../../domain/text.ts';

/** What dropdowns offer by another tab's names, in the other language, with what they are called in this one. */
export type Labels = ReadonlyMap<string, string>;

/** Whether a column's cells are words that differ by language: choices, periods such as "Frühjahr 2027", elections. */
export const isWorded = ({ options, kind, to }: Column): boolean =>
  options !== undefined || kind === 'period' || to === 'elections';

/** What a cell is called in this language; nothing where it stays as it is: what people wrote their own way, numbers, days. */
export function wordIn(column: Column, cell: Cell, lang: Lang, elections: Labels): string | undefined {
  if (typeof cell !== 'string' || cell.trim() === '') return undefined;
  if (column.to === 'elections') return elections.get(fold(cell));
  const reading = { lang: otherLang(lang) };
  const read = column.codec.parse(cell, reading);
  if (!read.ok) return undefined;
  const [word, former] = [column.codec.print(read.value, lang), column.codec.print(read.value, reading.lang)];
  const own = column.kind === 'yes-no' && fold(String(former)) !== fold(cell);
  return own || typeof word !== 'string' || word === cell ? undefined : word;
}

/**
 * The changes by which the words of a tab's cells follow the language. `isFormula` tells of a row's line, from 1, and a
 * column's key whether a formula stands there: it stays. Rows without an id are left to the next run. Pure.
 */
export function languageChanges(
  table: Table,
  rows: readonly Row[],
  lang: Lang,
  elections: Labels,
  isFormula: (line: number, key: string) => boolean,
): readonly Change[] {
  const worded = Object.entries(table.columns).filter(([, column]) => isWorded(column));
  return rows.flatMap(({ id, line, cells: held }): Change[] => {
    if (id === '') return [];
    const cells: Record<string, Cell> = {};
    const before: Record<string, Cell> = {};
    for (const [key, column] of worded) {
      const cell = held[key] ?? '';
      const word = wordIn(column, cell, lang, elections);
      if (word === undefined || isFormula(line, key)) continue;
      cells[key] = word;
      before[key] = cell;
    }
    return Object.keys(cells).length === 0 ? [] : [{ kind: 'set', table: table.name, id, cells, held: before }];
  });
}
