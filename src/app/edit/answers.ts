import { cellText } from '../../define/columns.ts';
import type { Known, Row } from '../../define/dataset.ts';
import type { Table } from '../../define/table.ts';
import { type Cell, sameCell } from '../../domain/cell.ts';
import { randomId } from '../../domain/ids.ts';
import type { Reading } from '../../domain/reading.ts';
import { type Lang, say } from '../../domain/text.ts';
import type { Matrix } from '../../google/book.ts';
import { type DataTableName, tables } from '../../tables/index.ts';
import { levelWord, withoutClosed, wordOnNoEntry, wordOnRow } from '../check/index.ts';
import type { Layout } from '../reading/layout.ts';
import { type NoEntryKind, needsCheckCell, noEntryIn } from '../reading/no-entry.ts';
import { resolveRow } from '../reading/references.ts';
import { cellsOfLine, holdsRow, parseRow } from '../reading/rows.ts';
import { canonicalCell, type Kept, lostFormat, needsText } from './canonical.ts';
import type { EditDesk } from './edited.ts';
import { type OtherId, withIdWord } from './other-ids.ts';
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
  /** The line is no entry: a header, a sum, signs. */
  readonly noEntry?: NoEntryKind | undefined;
}

const NO_CELLS: ReadonlyMap<number, Kept> = new Map();

/** The lines of an edit: as they were read, and with what was typed where the sheet made another value of it. */
interface Lines {
  readonly before: Matrix;
  readonly typed: Matrix;
}

/** Answers each line of a block. `said` stands in Prüfung instead of what the rules say, and nothing is converted then. */
export function answersFor(
  name: DataTableName,
  layout: Layout,
  { before, typed }: Lines,
  place: Place,
  desk: EditDesk,
  said: string | undefined,
  oldValue: unknown,
  ids: ReadonlyMap<number, OtherId>,
  others: (reading: Reading) => readonly Row[],
): Answer[] {
  const table: Table = tables[name];
  const settings = desk.reader.settings();
  const lang = settings.ok ? settings.value.language : 'de';
  const rows = typedRows(table, layout, typed, place, { lang, today: desk.today }, desk.random, ids);
  // Rows of one block may name each other: all their names are known before the first is judged. A contact has none.
  if (name !== 'contacts')
    desk.reader.learn(
      name,
      rows.map(({ row }) => row),
    );
  const known = desk.reader.known();
  const facts = desk.reader.facts();
  const closed = facts.ok ? facts.value.closed : [];
  const alone = place.first === place.last && place.left === place.right;
  const atWork = rows.some(({ stands }) => isAtWork(table, layout, place, stands, lang, oldValue));
  const context = known.ok &&
    settings.ok && {
      ...{ today: desk.today, settings: settings.value, known: known.value },
      ruleSettings: desk.ruleSettings(),
      ...(alone ? { entered: (key: string) => isOfEdit(layout, key, place) || atWork } : {}),
    };
  const resolved = (row: Row): Row => (known.ok ? resolveRow(table, row, known.value, () => undefined) : row);
  const look = context ? desk.checker.rows(context) : undefined;
  // What was said of a row of the whole tab is asked again, whatever is typed: else the word would be gone until the check.
  const standing = rows.some(({ stands }) => stands !== '');
  const twice =
    context && said === undefined
      ? desk.checker.together(
          name,
          (key) => standing || isOfEdit(layout, key, place),
          () =>
            [...others({ lang, today: desk.today }), ...rows.filter(({ holds }) => holds).map(({ row }) => row)].map(
              resolved,
            ),
          { ...context, isTyped: (line) => line >= place.first && line <= place.last },
        )
      : () => [];
  return rows.map(({ row: parsed, holds, noEntry, keepsCheck, id, newId, stands }, index): Answer => {
    if (!holds) {
      const word = noEntry === undefined ? '' : keepsCheck ? stands : wordOnNoEntry(noEntry, lang);
      return { row: parsed, noEntry, word, id, newId, cells: NO_CELLS, lost: [] };
    }
    const row = known.ok
      ? asEntered(table, resolved(parsed), known.value, (key) => isOfEdit(layout, key, place))
      : parsed;
    const found = look ? withoutClosed(name, { ...row, id }, [...look(name, row), ...twice(row)], closed) : [];
    const word = look ? wordOnRow(table, found, lang) : stands;
    return {
      row,
      word: said ?? withIdWord(word, ids.get(index), lang),
      id,
      newId,
      ...(look && said === undefined
        ? formsOf(table, layout, row, before[index] ?? [], place, lang)
        : { cells: NO_CELLS, lost: [] }),
    };
  });
}

/** A row that is asked something, or whose required cells are being filled: what was asked of it is asked on. */
function isAtWork(table: Table, layout: Layout, place: Place, stands: string, lang: Lang, oldValue: unknown): boolean {
  const says = (level: 'incomplete' | 'hint'): boolean => stands.startsWith(`${say(levelWord(level), lang)}:`);
  const fills = Object.entries(table.columns).some(([key, { required }]) => required && isOfEdit(layout, key, place));
  return says('hint') || (says('incomplete') && fills && (oldValue === undefined || oldValue === ''));
}

interface TypedRow extends Pick<Answer, 'row' | 'id' | 'newId' | 'noEntry'> {
  /** People wrote an entry into this line. */
  readonly holds: boolean;
  /** The word in Prüfung as it stood. */
  readonly stands: string;
  /** What people wrote there is part of what makes the line no entry. */
  readonly keepsCheck: boolean;
}

/** Lines as people left them, each with its id or a new one. */
function typedRows(
  table: Table,
  layout: Layout,
  block: Matrix,
  place: Place,
  reading: Reading,
  random: () => number,
  ids: ReadonlyMap<number, OtherId>,
): readonly TypedRow[] {
  const withoutId = { ...layout, placed: layout.placed.filter(({ key }) => key !== 'id') };
  return block.map((line, index): TypedRow => {
    const cells = cellsOfLine(layout, line);
    const standing = cellText(cells.id ?? '').trim();
    const noEntry = noEntryIn(table, cells);
    const holds = noEntry === undefined && holdsRow(withoutId, line);
    const other = ids.get(index);
    const newId = holds && (standing === '' || other !== undefined);
    const id = newId ? (other?.former ?? randomId(table.prefix ?? 'X', random)) : standing;
    const typed = (key: string): boolean => isOfEdit(layout, key, place);
    const words = { ...separated(table, cells, typed), id: holds ? id : '', check: '' };
    const row = parseRow(table, noEntry ? {} : words, place.first + index, reading, typed);
    const keepsCheck = noEntry !== undefined && needsCheckCell(table, cells);
    return { row, holds, noEntry, keepsCheck, id, newId, stands: cellText(cells.check ?? '') };
  });
}

/** Names that were typed between commas are several: a semicolon parts them there. */
const separated = (table: Table, cells: Readonly<Record<string, Cell>>, typed: (key: string) => boolean) =>
  Object.fromEntries(
    Object.entries(cells).map(([key, cell]): readonly [string, Cell] => {
      const isList = table.columns[key]?.kind === 'list' && table.columns[key]?.writer === 'person' && typed(key);
      const several = isList && typeof cell === 'string' && cell.includes(',') && !cell.includes(';');
      return [key, several ? cell.replace(/\s*,\s*/g, '; ') : cell];
    }),
  );

/** The names that were typed just now, as they are meant now: that of one that merged means the one it merged into. */
function asEntered(table: Table, row: Row, { entered }: Known, typed: (key: string) => boolean): Row {
  if (entered === undefined || table.name === 'associations') return row;
  const values = Object.entries(table.columns).flatMap(([key, { to }]) => {
    const name = to === 'associations' && typed(key) ? row.values[key] : undefined;
    return typeof name === 'string' ? [[key, entered.find(name) ?? name] as const] : [];
  });
  return { ...row, values: { ...row.values, ...Object.fromEntries(values) } };
}

const isOfEdit = (layout: Layout, key: string, { left, right }: Place): boolean => {
  const column = (layout.columnAt[key] ?? -1) + 1;
  return column >= left && column <= right;
};

/** The cells of the edit itself that want another form or their format. */
function formsOf(
  table: Table,
  layout: Layout,
  row: Row,
  before: readonly Cell[],
  place: Place,
  lang: Lang,
): Pick<Answer, 'cells' | 'lost'> {
  const cells = new Map<number, Kept>();
  const lost: string[] = [];
  for (const { key, at } of layout.placed) {
    const column = table.columns[key];
    if (column === undefined || column.writer === 'tool' || !isOfEdit(layout, key, place)) continue;
    const held = row.cells[key] ?? '';
    if (!sameCell(held, before[at] ?? '')) {
      // What was typed, kept as text: with its format given back the value would read as another.
      cells.set(at, { cell: held, asText: true });
      lost.push(key);
      continue;
    }
    const kept = canonicalCell(column, held, row.values[key], lang);
    if (kept) cells.set(at, kept);
    if (lostFormat(column, held, row.values[key]) || needsText(column, kept)) lost.push(key);
  }
  return { cells, lost };
}
