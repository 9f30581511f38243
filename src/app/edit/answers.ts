import { cellText } from '../../define/columns.ts';
import type { Row } from '../../define/dataset.ts';
import type { Table } from '../../define/table.ts';
import { randomId } from '../../domain/ids.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Lang } from '../../domain/text.ts';
import type { Matrix } from '../../google/book.ts';
import { type DataTableName, tables } from '../../tables/index.ts';
import { wordOnRow } from '../check/index.ts';
import type { Layout } from '../reading/layout.ts';
import { resolveRow } from '../reading/references.ts';
import { cellsOfLine, holdsRow, parseRow } from '../reading/rows.ts';
import { canonicalCell, type Kept, lostFormat } from './canonical.ts';
import type { EditDesk } from './on-edit.ts';
import type { Place } from './place.ts';

/** What the tool has to say about one line of an edit. */
export interface Answer {
  readonly row: Row;
  readonly word: string;
  readonly id: string;
  readonly newId: boolean;
  /** Cells of the edit to be written in another form, by index of their column. */
  readonly cells: ReadonlyMap<number, Kept>;
  /** Keys of columns whose cell of the edit lost its format. */
  readonly lost: readonly string[];
}

const NO_CELLS: ReadonlyMap<number, Kept> = new Map();

/** Answers each line of a block. `said` stands in Prüfung instead of what the rules say, and nothing is converted then. */
export function answersFor(
  name: DataTableName,
  layout: Layout,
  block: Matrix,
  place: Place,
  desk: EditDesk,
  said: string | undefined,
): Answer[] {
  const table: Table = tables[name];
  const known = desk.reader.known();
  const settings = desk.reader.settings();
  const look =
    known.ok && settings.ok
      ? desk.checker.rows({
          ...{ today: desk.today, settings: settings.value, known: known.value },
          ruleSettings: desk.ruleSettings(),
        })
      : undefined;
  const lang = settings.ok ? settings.value.language : 'de';
  const typedNow: Reading = { lang, today: desk.today };
  const withoutId = { ...layout, placed: layout.placed.filter(({ key }) => key !== 'id') };
  return block.map((line, index): Answer => {
    const cells = cellsOfLine(layout, line);
    const standing = cellText(cells.id ?? '').trim();
    const words = { ...cells, id: '', check: '' };
    const at = place.first + index;
    if (!holdsRow(withoutId, line))
      return { row: parseRow(table, words, at), word: '', id: standing, newId: false, cells: NO_CELLS, lost: [] };
    const id = standing === '' ? randomId(table.prefix ?? 'X', desk.random) : standing;
    const parsed = parseRow(table, { ...words, id }, at, typedNow, (key) => isOfEdit(layout, key, place));
    const row = known.ok ? resolveRow(table, parsed, known.value, () => undefined) : parsed;
    const word = look ? wordOnRow(table, look(name, row), lang) : cellText(cells.check ?? '');
    return {
      row,
      word: said ?? word,
      id,
      newId: standing === '',
      ...(look && said === undefined ? formsOf(table, layout, row, place, lang) : { cells: NO_CELLS, lost: [] }),
    };
  });
}

const isOfEdit = (layout: Layout, key: string, { left, right }: Place): boolean => {
  const column = (layout.columnAt[key] ?? -1) + 1;
  return column >= left && column <= right;
};

/** The cells of the edit itself that want another form or their format. */
function formsOf(table: Table, layout: Layout, row: Row, place: Place, lang: Lang): Pick<Answer, 'cells' | 'lost'> {
  const cells = new Map<number, Kept>();
  const lost: string[] = [];
  for (const { key, at } of layout.placed) {
    const column = table.columns[key];
    if (column === undefined || column.writer === 'tool' || !isOfEdit(layout, key, place)) continue;
    const held = row.cells[key] ?? '';
    const kept = canonicalCell(column, held, row.values[key], lang);
    if (kept) cells.set(at, kept);
    if (lostFormat(column, held, row.values[key])) lost.push(key);
  }
  return { cells, lost };
}
