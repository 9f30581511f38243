import { cellText } from '../../define/columns.ts';
import type { Table } from '../../define/table.ts';
import { ok, type Result } from '../../domain/result.ts';
import { say } from '../../domain/text.ts';
import { type Marks, patternOf } from '../../domain/traces.ts';
import { columnLetters } from '../../google/book.ts';
import { type Corner, type CornerKind, cornersOf } from '../../google/corners.ts';
import { type TabTexts, textsOf } from '../../google/traces.ts';
import { tables } from '../../tables/index.ts';
import { tableOfTab } from '../apply/journal.ts';
import type { Bench } from '../bench.ts';
import { layoutOf } from '../reading/layout.ts';

/** One place in the file that holds something of a person. */
export interface Trace {
  /** The tab's name as it stands. */
  readonly tab: string;
  /** The table's name; `''` for a tab that is none of the tool's. */
  readonly table: string;
  /** Row number in the sheet. */
  readonly line: number;
  /** The row's id, `''` where it has none. */
  readonly id: string;
  /** The column's header, else its letters; outside the tool's tabs always these. */
  readonly column: string;
  readonly kind: 'cell' | 'formula' | 'note' | CornerKind;
  /** Part of the person's own row in Koordination, beside it in a column that is none of the tool's, or a mention elsewhere. */
  readonly of: 'row' | 'beside' | 'mention';
  readonly text: string;
}

/** Where the rows and columns of a tab stand, as far as it is one of the tool's. */
function placesIn({ name, shown }: TabTexts, lang: Bench['reader']['lang']) {
  const found = tableOfTab(name);
  const table: Table | undefined = found && tables[found];
  const layout = table && layoutOf(table, shown);
  const idAt = layout?.columnAt.id;
  const headers = new Map(layout?.placed.map(({ key, at }) => [at, table?.columns[key]?.header]));
  return {
    table: found ?? '',
    idOf: (line: number): string => (idAt === undefined ? '' : cellText(shown[line]?.[idAt] ?? '').trim()),
    isOwn: (at: number): boolean => headers.has(at),
    columnOf: (at: number): string => {
      const header = headers.get(at);
      const typed = layout === undefined ? '' : (shown[layout.headerLine - 1]?.[at] ?? '');
      return header ? say(header, lang()) : typed || columnLetters(at + 1);
    },
  };
}

/** All that the file holds of a person, tab by tab: cells as shown, formulas, notes, and what stands beside cells. Reads every tab whole. */
export function tracesOf(bench: Bench, marks: Marks): Result<readonly Trace[]> {
  const pattern = patternOf(marks);
  if (pattern === undefined) return ok([]);
  const inCells = tracesIn(textsOf(bench.book), pattern, bench, new Set(marks.ids));
  return ok([...inCells, ...tracesAround(cornersOf(bench.book), pattern)]);
}

/** The same of what stands beside cells: names of tabs, titles of charts, protections, filters, who may open the file. */
export const tracesAround = (corners: readonly Corner[], pattern: RegExp): Trace[] =>
  corners
    .filter(({ text }) => text.search(pattern) >= 0)
    .map(({ tab, kind, text }) => ({ ...{ tab, table: '', line: 0, id: '', column: '' }, kind, of: 'mention', text }));

/** The same of texts that were read already; of rows of Koordination with one of these ids everything. */
export const tracesIn = (
  tabs: readonly TabTexts[],
  pattern: RegExp,
  bench: Bench,
  rows: ReadonlySet<string> = new Set(),
): Trace[] =>
  tabs.flatMap((tab) => {
    const places = placesIn(tab, bench.reader.lang);
    const isTheirs = (line: number): boolean => places.table === 'contacts' && rows.has(places.idOf(line));
    const at = (line: number, column: number, kind: Trace['kind'], text: string): Trace => ({
      ...{ tab: tab.name, table: places.table, line: line + 1, id: places.idOf(line) },
      ...{ column: places.columnOf(column), kind, text },
      of: !isTheirs(line) ? 'mention' : places.isOwn(column) ? 'row' : 'beside',
    });
    const found: Trace[] = [];
    tab.notes.forEach((notes, line) => {
      const theirs = isTheirs(line);
      notes.forEach((note, column) => {
        const text = tab.shown[line]?.[column] ?? '';
        const formula = tab.formulas[line]?.[column] ?? '';
        if (formula !== '' && formula.search(pattern) >= 0) found.push(at(line, column, 'formula', formula));
        else if (text !== '' && (theirs || text.search(pattern) >= 0)) found.push(at(line, column, 'cell', text));
        if (note !== '' && (theirs || note.search(pattern) >= 0)) found.push(at(line, column, 'note', note));
      });
    });
    return found;
  });
