import { cellText } from '../../define/columns.ts';
import type { Row } from '../../define/dataset.ts';
import type { Table } from '../../define/table.ts';
import type { Cell } from '../../domain/cell.ts';
import { isEmptyCell } from '../../domain/cell.ts';
import type { Day } from '../../domain/day.ts';
import { randomId } from '../../domain/ids.ts';
import type { Lang } from '../../domain/text.ts';
import { type Book, flush, type Matrix, readHeader, type Sheet, writeBlock } from '../../google/book.ts';
import { toast } from '../../google/window.ts';
import type { Zone } from '../../google/zone.ts';
import {
  type Dataset,
  type DataTableName,
  dataTables,
  type RowIn,
  type TableName,
  tables,
} from '../../tables/index.ts';
import { type Checker, type RuleAnswer, type RuleSettings, wordOnRow } from '../check/index.ts';
import type { Layout } from '../reading/layout.ts';
import { layoutProblem } from '../reading/problems.ts';
import { layoutIn, type Reader } from '../reading/reader.ts';
import { resolveRow } from '../reading/references.ts';
import { cellsOfLine, firstRowLine, holdsRow, parseRow, rowLines } from '../reading/rows.ts';
import { linesOf } from './lines.ts';
import { answerRules } from './rules.ts';

/** What a simple trigger tells about an edit; a pasted block has no `value`. */
export interface EditEvent {
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly source: Book;
}

export interface EditDesk {
  readonly reader: Reader;
  readonly checker: Checker<Dataset>;
  /** What the tab Regeln says: off, other levels, other values. */
  readonly ruleSettings: () => RuleSettings;
  /** What a row of the tab Regeln means; nothing for a row that is no rule's. */
  readonly answerRule: (row: RowIn<'ruleSettings'>, lang: Lang) => RuleAnswer | undefined;
  readonly zone: Zone;
  readonly today: Day;
  readonly random: () => number;
}

/** More rows than this at once are left to the next check: a simple trigger has 30 seconds. */
const MOST_ROWS = 6_000;

const isTab = ({ tab }: Table, name: string): boolean => name === tab.de || name === tab.en;

const tableNamed = (tab: string): DataTableName | undefined =>
  dataTables.find((name) => tables[name].tab.de === tab || tables[name].tab.en === tab);

/**
 * Gives typed and pasted rows their id and their word in Prüfung at once. Needs no authorisation, takes no lock, and
 * writes tool columns only. After writing it reads the rows again: where someone sorted meanwhile, it starts over.
 */
export function answerEdit(event: EditEvent, desk: EditDesk): void {
  const sheet = event.range.getSheet();
  const tab = sheet.getName();
  const name = tableNamed(tab);
  if (name === undefined) {
    // What stands in these tabs is known from the cache.
    if (isTab(tables.settings, tab)) desk.reader.forgetFacts();
    if (isTab(tables.ruleSettings, tab)) answerRules(event.range, sheet, desk);
    return;
  }
  const unfit = desk.reader.unfit();
  if (unfit) {
    // Nobody knows the sheet's language here: what the settings say is not read from a layout that may have moved them.
    toast(`${unfit.text.de} · ${unfit.text.en}`, tab);
    return;
  }
  const span = linesOf(event.range.getA1Notation());
  if (span.last < span.first) return;
  const layout = layoutIn(tables[name], sheet, readHeader(sheet, desk.zone));
  // Where a column is in doubt, nothing is written: a check says so, and the repair asks.
  if (layoutProblem(tables[name], layout)) return;
  const first = Math.max(firstRowLine(layout), span.first);
  const rows = span.last - first + 1;
  if (rows < 1 || rows > MOST_ROWS) return;
  const width = Math.max(...Object.values(layout.columnAt)) + 1;
  answerRows(sheet, name, layout, { first, rows, width }, desk);
}

interface Span {
  readonly first: number;
  readonly rows: number;
  readonly width: number;
}

function answerRows(sheet: Sheet, name: DataTableName, layout: Layout, span: Span, desk: EditDesk): void {
  const range = sheet.getRange(span.first, 1, span.rows, span.width);
  const read = (): Matrix => desk.reader.cellsOf(range);
  const before = read();
  const table: Table = tables[name];
  const answers = answersFor(table, name, layout, before, span.first, desk);
  const checkAt = layout.columnAt.check ?? 0;
  const idAt = layout.columnAt.id ?? 0;
  const newIds = answers.some((answer) => answer.newId);
  const newWords = answers.some((answer, index) => answer.word !== (before[index]?.[checkAt] ?? ''));
  if (!newIds && !newWords) return;
  // New ids may cover others if someone sorts this very moment: whose they were is told by the tab as it stood before.
  const whole = newIds ? desk.reader.fresh(name) : undefined;
  if (newIds && Math.abs(checkAt - idAt) === 1) {
    writeBlock(
      sheet,
      span.first,
      Math.min(checkAt, idAt) + 1,
      answers.map(({ word, id }) => (checkAt < idAt ? [word, id] : [id, word])),
      desk.zone,
    );
  } else {
    if (newWords)
      writeBlock(
        sheet,
        span.first,
        checkAt + 1,
        answers.map(({ word }) => [word]),
        desk.zone,
      );
    if (newIds)
      writeBlock(
        sheet,
        span.first,
        idAt + 1,
        answers.map(({ id }) => [id]),
        desk.zone,
      );
  }
  // Reading again flushes. A row that is not the one we read has been moved under our pen.
  const moved = read().some((line, index) => !sameRow(layout, line, before[index] ?? []));
  if (!moved) return;
  mendMoved(sheet, name, layout, { before, answers, whole: whole?.ok ? whole.value.block : [] }, desk);
  flush();
}

interface Answer {
  readonly word: string;
  readonly id: string;
  readonly newId: boolean;
}

function answersFor(
  table: Table,
  name: TableName,
  layout: Layout,
  block: Matrix,
  firstLine: number,
  desk: EditDesk,
): Answer[] {
  const typed = block.map((line, index) => typedRow(table, layout, line, firstLine + index, desk));
  const settings = desk.reader.settings();
  // Rows are judged with the rows that were pasted with them: a name that the block itself brings is known.
  desk.reader.learn(
    name,
    typed.map(({ row }) => row),
  );
  const known = desk.reader.known();
  const look =
    known.ok && settings.ok
      ? desk.checker.rows({
          ...{ today: desk.today, settings: settings.value, known: known.value },
          ruleSettings: desk.ruleSettings(),
        })
      : undefined;
  const lang = settings.ok ? settings.value.language : 'de';
  return typed.map(({ row, stands, id, newId, holds }) => {
    if (!holds) return { word: '', id, newId };
    const resolved = known.ok ? resolveRow(table, row, known.value, () => undefined) : row;
    return { word: look ? wordOnRow(table, look(name, resolved), lang) : stands, id, newId };
  });
}

interface Typed {
  readonly row: Row;
  readonly id: string;
  readonly newId: boolean;
  /** People wrote something into this line. */
  readonly holds: boolean;
  /** The word in Prüfung as it stood. */
  readonly stands: string;
}

/** A line as people left it, with its id or a new one. */
function typedRow(table: Table, layout: Layout, line: readonly Cell[], at: number, desk: EditDesk): Typed {
  const cells = cellsOfLine(layout, line);
  const standing = cellText(cells.id ?? '').trim();
  const holds = holdsRow({ ...layout, columnAt: without(layout.columnAt, 'id') }, line);
  const newId = holds && standing === '';
  const id = newId ? randomId(table.prefix ?? 'X', desk.random) : standing;
  const row = parseRow(table, { ...cells, id: holds ? id : '', check: '' }, at);
  return { row, id, newId, holds, stands: cellText(cells.check ?? '') };
}

const without = (columnAt: Layout['columnAt'], key: string): Layout['columnAt'] =>
  Object.fromEntries(Object.entries(columnAt).filter(([one]) => one !== key));

/** What people wrote into two lines is the same. */
const sameRow = (layout: Layout, a: readonly Cell[], b: readonly Cell[]): boolean =>
  Object.entries(layout.columnAt).every(
    ([key, at]) => key === 'id' || key === 'check' || JSON.stringify(a[at] ?? '') === JSON.stringify(b[at] ?? ''),
  );

/**
 * Someone sorted or inserted between our read and our write: whole rows lie elsewhere now. Each row is known by what
 * people wrote into it, and gets back its own id and word.
 */
function mendMoved(
  sheet: Sheet,
  name: DataTableName,
  layout: Layout,
  read: { readonly before: Matrix; readonly answers: readonly Answer[]; readonly whole: Matrix },
  desk: EditDesk,
): void {
  const now = desk.reader.fresh(name);
  if (!now.ok) return;
  const checkAt = layout.columnAt.check ?? 0;
  const idAt = layout.columnAt.id ?? 0;
  const content = (line: readonly Cell[]): string =>
    Object.entries(layout.columnAt)
      .filter(([column]) => column !== 'id' && column !== 'check')
      .map(([, at]) => JSON.stringify(line[at] ?? ''))
      .join('|');
  const owned = new Map<string, { id: string; word: string }[]>();
  const own = (line: readonly Cell[], one: { id: string; word: string }): void => {
    const known = owned.get(content(line));
    if (known) known.push(one);
    else owned.set(content(line), [one]);
  };
  const span = new Set(read.answers.map(({ id }) => id));
  for (const line of rowLines(layout, read.whole)) {
    const id = cellText(line[idAt] ?? '');
    if (id !== '' && !span.has(id)) own(line, { id, word: cellText(line[checkAt] ?? '') });
  }
  read.before.forEach((line, index) => {
    const answer = read.answers[index];
    if (answer && answer.id !== '') own(line, answer);
  });
  const write = (index: number, at: number, cell: Cell, word: string): void => {
    if (word !== cellText(cell)) writeBlock(sheet, index + 1, at + 1, [[word]], desk.zone);
  };
  const mend = (line: readonly Cell[], index: number, answer: { id: string; word: string }): void => {
    write(index, idAt, line[idAt] ?? '', answer.id);
    write(index, checkAt, line[checkAt] ?? '', answer.word);
  };
  // Rows that carry their own id first: of two rows that read the same, each keeps its own.
  const open: { line: readonly Cell[]; index: number }[] = [];
  now.value.block.forEach((line, index) => {
    if (index < now.value.layout.headerLine) return;
    const known = owned.get(content(line)) ?? [];
    const at = known.findIndex(({ id }) => id === cellText(line[idAt] ?? ''));
    const [found] = at < 0 ? [] : known.splice(at, 1);
    if (found) mend(line, index, found);
    else open.push({ line, index });
  });
  for (const { line, index } of open) {
    const answer = owned.get(content(line))?.shift();
    // An id of ours where nothing stands fell on a line that its row had left.
    const stray = span.has(cellText(line[idAt] ?? '')) && isBlank(layout, line);
    if (answer) mend(line, index, answer);
    else if (stray) mend(line, index, { id: '', word: '' });
  }
}

/** No person wrote into the table's columns of this line. */
const isBlank = (layout: Layout, line: readonly Cell[]): boolean =>
  Object.entries(layout.columnAt).every(([key, at]) => key === 'id' || key === 'check' || isEmptyCell(line[at] ?? ''));
