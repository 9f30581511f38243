import { cellText } from '../../define/columns.ts';
import { columnsSince } from '../../define/layout-step.ts';
import type { Table } from '../../define/table.ts';
import { isEmptyCell } from '../../domain/cell.ts';
import { momentWords } from '../../domain/day.ts';
import type { Cells } from '../../domain/plan.ts';
import { ok, type Result } from '../../domain/result.ts';
import { both, say, type Text } from '../../domain/text.ts';
import { flush, headerNotes, insertLine, readAll, readHeader, removeLine, type Sheet } from '../../google/book.ts';
import { writeNotes } from '../../google/look.ts';
import { tabNamed } from '../../google/tabs.ts';
import { type TableName, tables } from '../../tables/index.ts';
import { LAYOUT } from '../../tables/layout.ts';
import { addRows } from '../apply/add.ts';
import { alone } from '../apply/alone.ts';
import { type Entry, entriesOf, otherTitle, tableOfTab, titleIn } from '../apply/journal.ts';
import { readBack } from '../apply/read-back.ts';
import { keysOf } from '../apply/target.ts';
import type { Bench } from '../bench.ts';
import { knownTabs } from '../reading/noted-tabs.ts';
import { layoutProblem, tabTwice } from '../reading/problems.ts';
import type { Reader } from '../reading/reader.ts';
import { layoutIn, type TabRead } from '../reading/tab-reads.ts';
import { type Assignment, assign, type HeaderWrite, leftOver, type TabAnswer } from '../setup/assign.ts';
import { type HeaderDoubt, inDoubtAsAWhole, inDoubtForCopy, planHeaders } from '../setup/mend-headers.ts';
import { writeHeaders } from '../setup/tab.ts';
import { copiesOf, tabsOf } from '../setup/tabs-of.ts';
import {
  carryOutChoice,
  chooseTab,
  type Rivals,
  type RivalTab,
  rivalTabs,
  type TabChoice,
  type TabsHeld,
  takeChoiceBack,
} from './which-tab.ts';

const WAIT_MS = 8_000;
/** The command's name, by which an undo knows what it takes back. */
export const ASSIGN = 'assignColumns';

/** A tab that waits for answers, with what it looks like. */
export interface TabQuestion extends HeaderDoubt {
  readonly table: TableName;
  readonly block: TabRead['block'];
  /** The two tabs among which people choose first; none where the table's tab is certain. */
  readonly tabs: readonly RivalTab[];
}

/** What was done, in the tabs' names and, where more is to be known, in sentences. */
export interface Assigned {
  readonly tabs: readonly Text[];
  readonly said: readonly Text[];
}

interface Seen {
  readonly sheet: Sheet;
  readonly block: TabQuestion['block'];
  readonly notes: readonly (readonly string[])[];
  readonly doubt: HeaderDoubt;
  readonly rivals?: Rivals;
}

/** A tab as it stands, where its columns are in doubt, or which of two tabs it is. */
function lookAt({ reader, book, zone, features }: Bench, name: TableName): Seen | undefined {
  const table: Table = tables[name];
  const known = knownTabs()[name];
  const { sheet: named, former } = tabsOf(book, table, reader.lang(), known);
  if (named && former) {
    const doubt = inDoubtAsAWhole(tabTwice(table, former.getName()));
    return { sheet: named, block: [], notes: [], doubt, rivals: { named, former } };
  }
  const sheet = tabNamed(book, table.tab.de) ?? tabNamed(book, table.tab.en);
  const copy = named || known === undefined ? undefined : copiesOf(book, table, zone)[0];
  if (copy) return { sheet: copy, block: [], notes: [], doubt: inDoubtForCopy(table, copy.getName()) };
  if (!sheet) return undefined;
  const settings = reader.settings();
  const version = settings.ok ? settings.value.layout : LAYOUT;
  // Most tabs are in no doubt: for those the rows below the header are not read.
  if (!layoutProblem(table, layoutIn(table, sheet, readHeader(sheet, zone)))) return undefined;
  const block = readAll(sheet, zone);
  const notes = headerNotes(sheet);
  const verdict = planHeaders(table, block, notes, reader.lang(), columnsSince(features.layoutSteps, version, name));
  return verdict.sure ? undefined : { sheet, block, notes, doubt: verdict.doubt };
}

/** The tabs of which people have to say what their columns are, or which of two it is. Problem: 'not-set-up'. */
export function columnQuestions(bench: Bench): Result<readonly TabQuestion[]> {
  const settings = bench.reader.settings();
  if (!settings.ok && settings.problem.code === 'not-set-up') return settings;
  const asked = (Object.keys(tables) as TableName[]).flatMap((table): TabQuestion[] => {
    if (settings.ok && !tables[table].profiles.includes(settings.value.profile)) return [];
    const seen = lookAt(bench, table);
    if (!seen) return [];
    const tabs = seen.rivals ? rivalTabs(tables[table], seen.rivals, bench.zone) : [];
    return [{ ...seen.doubt, table, block: seen.block, tabs }];
  });
  return ok(asked);
}

/**
 * Writes the headers and tabs' names that people chose, as one operation with one undo. All tabs are looked at first: where one has
 * changed since it was asked, nothing is written anywhere. The same answers a second time change nothing. Without
 * Protokoll nothing is written, unless Protokoll itself is among the tabs. Gives what was done.
 * Problems: 'busy', 'changed-meanwhile', 'invalid', those of reading Protokoll.
 */
export const assignColumns = (bench: Bench, operation: string, answers: readonly TabAnswer[]): Result<Assigned> =>
  alone(bench.reader, WAIT_MS, (): Result<Assigned> => {
    const { reader, zone } = bench;
    const settings = reader.settings();
    if (!settings.ok && settings.problem.code === 'not-set-up') return settings;
    const spoken = { lang: reader.lang(), profile: settings.ok ? settings.value.profile : 'shared' } as const;
    const plans: { name: TableName; sheet: Sheet; notes: readonly (readonly string[])[]; todo: Assignment }[] = [];
    const choices: { name: TableName; choice: TabChoice }[] = [];
    for (const answer of answers) {
      const name = (Object.keys(tables) as TableName[]).find((one) => one === answer.table);
      const seen = name && lookAt(bench, name);
      if (!name || !seen || seen.doubt.stray) continue;
      if (seen.rivals) {
        const choice = answer.tab && chooseTab(bench, tables[name], seen.rivals, answer.tab);
        if (choice?.ok === false) return choice;
        if (choice) choices.push({ name, choice: choice.value });
        continue;
      }
      const todo = assign(tables[name], seen.block, seen.notes, seen.doubt, answer, spoken);
      if (!todo.ok) return todo;
      plans.push({ name, sheet: seen.sheet, notes: seen.notes, todo: todo.value });
    }
    const rows = [
      ...choices.map(({ name, choice }) => choiceRow(bench, operation, name, choice)),
      ...plans.map(({ name, todo }) => journalRow(bench, operation, name, todo)),
    ];
    const done = [...choices, ...plans].map(({ name }) => name);
    const mendsJournal = done.includes('journal');
    const noted = mendsJournal ? ok(true) : note(reader, rows);
    if (!noted.ok) return noted;
    for (const { name, choice } of choices) carryOutChoice(bench.book, name, choice);
    for (const { sheet, notes, todo } of plans) {
      const { headerLine, inserts, writes } = todo;
      if (inserts) insertLine(sheet, headerLine);
      writeHeaders(sheet, headerLine, writes, zone);
      noteWrites(sheet, headerLine, inserts ? [] : (notes[headerLine - 1] ?? []), writes);
    }
    flush();
    if (choices.length > 0) reader.forgetTabs();
    const late = mendsJournal ? note(reader, rows) : ok(true);
    if (!late.ok) return late;
    const said = [...choices.map(({ choice }) => choice.said), ...plans.flatMap(({ todo }) => leftOver(todo))];
    return ok({ tabs: done.map((name) => tables[name].tab), said });
  });

function noteWrites(
  sheet: Sheet,
  line: number,
  now: readonly string[],
  writes: readonly Pick<HeaderWrite, 'column' | 'note'>[],
): void {
  const changed = writes.filter(({ note: wanted }) => wanted !== undefined);
  if (changed.length === 0) return;
  const width = Math.max(...changed.map(({ column }) => column));
  const notes = Array.from({ length: width }, (_, at) => now[at] ?? '');
  for (const { column, note: wanted } of changed) notes[column - 1] = wanted ?? '';
  writeNotes(sheet, line, notes);
}

function note(reader: Reader, rows: readonly Cells[]): Result<true> {
  if (rows.length === 0) return ok(true);
  const target = keysOf('journal', reader);
  if (!target.ok) return target;
  const put = addRows(target.value, rows, reader.zone, true);
  flush();
  const marked = rows.map((cells) => ({
    marks: ['operation', 'tab'].map((key) => cellText(cells[key] ?? '')),
    cells,
  }));
  readBack(target.value, put, marked, reader);
  return ok(true);
}

/** What an undo needs to know again: by its new header, what each cell held. */
interface Held {
  readonly inserts: boolean;
  readonly headers: readonly Pick<HeaderWrite, 'header' | 'was' | 'wasNote' | 'fresh'>[];
  readonly tabs?: TabsHeld;
}

const TAB_TITLE: Text = { de: 'Tab gewählt', en: 'Tab chosen' };
const TITLE: Text = { de: 'Spalten zugeordnet', en: 'Columns assigned' };
function journalRow(bench: Bench, operation: string, name: TableName, todo: Assignment): Cells {
  return rowOf(bench, operation, name, TITLE, {
    inserts: todo.inserts,
    // A note alone may stay: by no header would it be found again.
    headers: todo.writes.flatMap(({ header, was, wasNote, fresh }) =>
      header === '' && was === '' ? [] : [{ header, was, wasNote, fresh }],
    ),
  });
}

const choiceRow = (bench: Bench, operation: string, name: TableName, { known, renames }: TabChoice): Cells =>
  rowOf(bench, operation, name, TAB_TITLE, { inserts: false, headers: [], tabs: { known, renames } });

function rowOf({ journal }: Bench, operation: string, name: TableName, title: Text, held: Held): Cells {
  const { now, who, called, lang } = journal();
  return {
    ...{
      at: momentWords(now, lang),
      operation,
      title: say(title, lang),
      who,
      command: say(called(ASSIGN), lang),
      tab: say(tables[name].tab, lang),
    },
    wrote: JSON.stringify(held.headers.map(({ header }) => header)),
    held: JSON.stringify({ ...held, ...otherTitle(title, lang) }),
  };
}

export interface HeadersTakenBack {
  readonly undone: boolean;
  readonly left: readonly Text[];
}

/**
 * Gives header cells back what they held before the answers, and tabs their names. A header that someone renamed since, or a new column that
 * holds something now, is left alone and named. A second time changes nothing. The caller holds the lock.
 */
export function takeBackHeaders(bench: Bench, operation: string): Result<HeadersTakenBack> {
  const { reader, journal } = bench;
  const read = reader.fresh('journal');
  if (!read.ok) return read;
  const undo = `${operation}-undo`;
  if (entriesOf(read.value, undo).length > 0) return ok({ undone: false, left: [] });
  const entries = entriesOf(read.value, operation);
  const { now, who, called, lang } = journal();
  const command = say(called('undo'), lang);
  const title = both(
    (one) => `${one === 'de' ? 'Rückgängig' : 'Undone'}: ${say(entries[0] ? titleIn(entries[0]) : TITLE, one)}`,
  );
  const noted = note(
    reader,
    entries.map(({ tab }) => ({
      at: momentWords(now, lang),
      operation: undo,
      title: say(title, lang),
      who,
      ...{ command, tab, held: JSON.stringify(otherTitle(title, lang)) },
    })),
  );
  if (!noted.ok) return noted;
  const left = entries.flatMap((entry) => giveBack(bench, entry));
  flush();
  reader.forgetTabs();
  return ok({ undone: true, left });
}

function giveBack({ book, zone }: Bench, entry: Entry): Text[] {
  const name = tableOfTab(entry.tab);
  const sheet = name && tabNamed(book, entry.tab);
  const held = heldIn(entry.held);
  if (name && held?.tabs) return takeChoiceBack(book, name, held.tabs);
  if (!name || !sheet || !held?.headers) return [leftAlone(entry.tab, '')];
  const block = readAll(sheet, zone);
  const { headerLine } = layoutIn(tables[name], sheet, block);
  const headers = (block[headerLine - 1] ?? []).map((cell) => cellText(cell));
  const left: Text[] = [];
  const writes: { column: number; header: string; note: string }[] = [];
  for (const { header, was, wasNote, fresh } of held.headers) {
    const at = headers.indexOf(header);
    const used = fresh && block.slice(headerLine).some((line) => !isEmptyCell(line[at] ?? ''));
    if (at < 0 || used || headers.lastIndexOf(header) !== at) left.push(leftAlone(entry.tab, header));
    else writes.push({ column: at + 1, header: was, note: wasNote });
  }
  writeHeaders(sheet, headerLine, writes, zone);
  noteWrites(sheet, headerLine, headerNotes(sheet)[headerLine - 1] ?? [], writes);
  const gone = new Set(writes.map(({ column }) => column));
  const rest = headers.some((header, at) => header !== '' && !gone.has(at + 1));
  if (held.inserts && !rest && left.length === 0) removeLine(sheet, headerLine);
  return left;
}

function heldIn(json: string): Held | undefined {
  try {
    return JSON.parse(json) as Held;
  } catch {
    // Emptied after its time, or edited by a person: nothing to give back then.
    return undefined;
  }
}

const leftAlone = (tab: string, header: string): Text =>
  header === ''
    ? {
        de: `Tab „${tab}“: Die Überschriften bleiben, wie sie sind.`,
        en: `Tab "${tab}": its headers stay as they are.`,
      }
    : {
        de: `Tab „${tab}“: Die Spalte „${header}“ wurde inzwischen benutzt oder umbenannt und bleibt so.`,
        en: `Tab "${tab}": the column "${header}" was used or renamed meanwhile and stays so.`,
      };
