import { cellText } from '../../define/columns.ts';
import type { Table } from '../../define/table.ts';
import { type Cell, isEmptyCell } from '../../domain/cell.ts';
import { momentWords } from '../../domain/day.ts';
import { momentOf } from '../../domain/day-typed.ts';
import type { Cells, Plan } from '../../domain/plan.ts';
import { both, type Lang, otherLang, say, type Text } from '../../domain/text.ts';
import { type TableName, tables } from '../../tables/index.ts';
import { whoIn } from '../journal-words.ts';
import { cellsOfLine, rowLines } from '../reading/rows.ts';
import type { TabRead } from '../reading/tab-reads.ts';
import { rowFingerprint } from './fingerprint.ts';
import type { Prepared } from './prepare.ts';

export type JournalChange = 'new' | 'changed' | 'removed';
const CHANGE_WORDS: Readonly<Record<JournalChange, Text>> = {
  new: { de: 'neu', en: 'new' },
  changed: { de: 'geändert', en: 'changed' },
  removed: { de: 'entfernt', en: 'removed' },
};
/** The kind of change that a word of Protokoll names, in either language. */
export const changeNamed = (word: string): JournalChange | undefined =>
  (['new', 'changed', 'removed'] as const).find(
    (change) => CHANGE_WORDS[change].de === word || CHANGE_WORDS[change].en === word,
  );

/** Marks operations that have no undo. */
const FINAL: Text = { de: '(endgültig)', en: '(final)' };

/** A command without the mark that it has no undo. */
export const withoutMark = (command: string): string =>
  [FINAL.de, FINAL.en].reduce((words, mark) => words.replace(` ${mark}`, ''), command);
/** Whether a command bears the mark that it has no undo, in either language. */
export const isFinal = (command: string): boolean => withoutMark(command) !== command;

/** Ids and fingerprints of so many appended rows share one journal row; a cell holds 50,000 characters. */
const CHUNK = 1_000;

export interface JournalContext {
  /** `2026-11-23 09:00` */
  readonly now: string;
  /** In words, with the contact's id where one is known. */
  readonly who: string;
  /** Setup lets coordination into each tab that it protects. */
  readonly coordinates: boolean;
  /** What people call a command. */
  readonly called: (command: string) => Text;
  readonly lang: Lang;
  /** Columns of a row whose cells hold what no journal may keep, such as a name in a free text (rule D-01). */
  readonly personal?: (table: TableName, cells: Cells) => ReadonlySet<string>;
}

/** One change of one row, as the journal names it: `new E-7K2M9QXD`. */
export const entryKey = (change: JournalChange, id: string): string => `${change} ${id}`;

/** Whether an earlier try of the plan left traces in the tabs, so that its journal rows may be there as well. */
export const triedBefore = (prepared: readonly Prepared[]): boolean =>
  prepared.some(({ added, appends, done }) => added.length > appends.length || done.size > 0);

/**
 * What the journal keeps of an operation: one row per changed row, chunks of ids for appended ones, no personal columns'
 * former values. `there` holds the entry keys that an earlier try wrote; they are not written again.
 */
export function journalRows(
  plan: Plan,
  prepared: readonly Prepared[],
  context: JournalContext,
  there: ReadonlySet<string>,
): Cells[] {
  const { now, who, lang } = context;
  const called = say(context.called(plan.command), lang);
  const final = `${called} ${say(FINAL, lang)}`;
  if (plan.journal === 'none') return [];
  if (plan.journal === 'summary' || plan.journal === 'told') {
    const { operation, takesBackBy } = plan;
    const told = { at: momentWords(now, lang), operation, title: say(plan.title, lang), who };
    const held = { ...(takesBackBy === undefined ? {} : parsed(takesBackBy)), ...otherTitle(plan.title, lang) };
    return [{ ...told, command: takesBackBy === undefined ? final : called, held: JSON.stringify(held) }];
  }
  return prepared.flatMap((one) => {
    const table: Table = tables[one.read.table];
    const row = (change: JournalChange, ids: string, wrote: string, held: Record<string, Cell>): Cells => ({
      at: momentWords(now, lang),
      operation: plan.operation,
      title: say(plan.title, lang),
      who,
      command: plan.final ? final : called,
      tab: say(table.tab, lang),
      change: say(CHANGE_WORDS[change], lang),
      rows: ids,
      wrote,
      held: JSON.stringify({ ...held, ...otherTitle(plan.title, lang) }),
    });
    const added = one.added.filter(({ id }) => !there.has(entryKey('new', id)));
    const appended: Cells[] = [];
    for (let start = 0; start < added.length; start += CHUNK) {
      const chunk = added.slice(start, start + CHUNK);
      appended.push(
        row(
          'new',
          chunk.map(({ id }) => id).join(' '),
          chunk.map(({ cells }) => rowFingerprint(table, cells)).join(' '),
          {},
        ),
      );
    }
    const name = one.read.table;
    const personal = (cells: Cells): ReadonlySet<string> => context.personal?.(name, cells) ?? new Set<string>();
    const wrote = (cells: Cells): string => JSON.stringify(written(table, cells, personal(cells)));
    const told = (held: Cells): Record<string, Cell> => (plan.final ? {} : kept(table, held, personal(held)));
    const removed = one.removes
      .filter(({ id }) => !there.has(entryKey('removed', id)))
      .map(({ id, cells }) => row('removed', id, '{}', told(cells)));
    const changed = changesOf(one)
      .filter(({ id }) => !there.has(entryKey('changed', id)))
      .map(({ id, cells, held }) => row('changed', id, wrote(cells), told(held)));
    return [...appended, ...removed, ...changed];
  });
}

/** Changed rows with what they hold and held, from this try and an earlier one. The word in Prüfung follows from the row: it is no news of its own. */
function changesOf({ added, sets, held, done }: Prepared): { id: string; cells: Cells; held: Cells }[] {
  const fresh = new Set(added.map(({ id }) => id));
  return [...new Set([...sets.keys(), ...done.keys()])].flatMap((id) => {
    const { check: _, ...news } = { ...done.get(id)?.cells, ...sets.get(id) };
    const { check: __, ...before } = { ...done.get(id)?.held, ...held.get(id) };
    return !fresh.has(id) && Object.keys(news).length > 0 ? [{ id, cells: news, held: before }] : [];
  });
}

/** Under this key the journal names the columns whose cells it does not keep. */
const NOT_KEPT = '*';
/** Under this key it has marks of what was written and is not kept, so that an undo sees whether they stand as they were. */
const MARKS = '#';

/** The key under which a row keeps its operation's words in the language that the sheet is not in. */
const titleKey = (lang: Lang): string => `@${lang}`;
/** A title in the language that the sheet (in `lang`) is not in, by its key, to be kept in "Vorher". */
export const otherTitle = (title: Text, lang: Lang): Readonly<Record<string, string>> => ({
  [titleKey(otherLang(lang))]: say(title, otherLang(lang)),
});

/** The words of an operation in both languages, as far as the journal has them. */
export const titleIn = ({ title, held }: Pick<Entry, 'title' | 'held'>): Text => {
  const other = parsed(held);
  return both((lang) => String(other[titleKey(lang)] ?? title));
};

/** The words of an operation in a person's language where the journal has them in it, else in the sheet's; `lang` says which it is. */
export function titleTold(
  { title = '', held = '' }: Partial<Pick<Entry, 'title' | 'held'>>,
  lang: Lang,
  sheetLang: Lang,
): { readonly title: string; readonly lang: Lang } {
  const other = lang === sheetLang ? undefined : parsed(held)[titleKey(lang)];
  return other === undefined ? { title, lang: sheetLang } : { title: String(other), lang };
}

/** What a cell of a row of the journal says. */
export const wordIn = (cells: Cells, key: string): string => cellText(cells[key] ?? '');

/** A row of the journal in a language, whichever it was written in: what people and rows are called stays. */
export function entryIn(cells: Cells, lang: Lang, called: (words: string) => Text): Cells {
  const word = (key: string): string => wordIn(cells, key);
  const [title, held, command, tab] = [word('title'), word('held'), word('command'), tableOfTab(word('tab'))];
  const change = changeNamed(word('change'));
  const there = parsed(held)[titleKey(lang)];
  const mark = isFinal(command) ? ` ${say(FINAL, lang)}` : '';
  const { [titleKey(lang)]: _, ...rest } = parsed(held);
  return {
    at: momentWords(momentOf(word('at')), lang),
    who: whoIn(word('who'), lang),
    command: command === '' ? '' : say(called(withoutMark(command)), lang) + mark,
    tab: tab ? say(tables[tab].tab, lang) : word('tab'),
    change: change ? say(CHANGE_WORDS[change], lang) : word('change'),
    ...(there === undefined
      ? {}
      : { title: there, held: JSON.stringify({ ...rest, [titleKey(otherLang(lang))]: title }) }),
  };
}

/**
 * The columns whose former values may be kept: those without a privacy class, written by people or part of the row's
 * meaning, and without personal data in them. Of the others that held something the names are kept.
 */
function kept(table: Table, cells: Cells, personal: ReadonlySet<string>): Record<string, Cell> {
  // An empty cell tells nothing of anybody.
  const keeps = (key: string): boolean =>
    (table.columns[key]?.privacy === 'none' && !personal.has(key)) || isEmptyCell(cells[key] ?? '');
  const told = Object.entries(cells).filter(([key]) => key !== 'check' && key in table.columns);
  const lost = told.filter(([key, cell]) => !keeps(key) && !isEmptyCell(cell)).map(([key]) => key);
  const some = told.filter(([key]) => keeps(key));
  return Object.fromEntries(lost.length > 0 ? [...some, [NOT_KEPT, lost.join(' ')]] : some);
}

/** What was written, with marks of the free texts and of other words about persons among it. */
function written(table: Table, cells: Cells, personal: ReadonlySet<string>): Record<string, Cell> {
  const marks = Object.keys(cells)
    .filter((key) => table.columns[key]?.privacy === 'free text' || personal.has(key))
    .filter((key) => !isEmptyCell(cells[key] ?? ''))
    .map((key) => `${key}:${cellMark(table, key, cells[key] ?? '')}`);
  const rest = kept(table, cells, personal);
  return marks.length > 0 ? { ...rest, [MARKS]: marks.join(' ') } : rest;
}

const cellMark = (table: Table, key: string, cell: Cell): string => rowFingerprint(table, { [key]: cell });

/** Columns with a free text that an operation wrote and that stands as it was written. */
export function asWritten(table: Table, json: string, now: Cells): readonly string[] {
  const marks = parsed(json)[MARKS];
  if (typeof marks !== 'string') return [];
  return marks.split(' ').flatMap((mark) => {
    const [key = '', print] = mark.split(':');
    return print === cellMark(table, key, now[key] ?? '') ? [key] : [];
  });
}

/** Cells as the journal holds them. */
export function parseCells(json: string): Cells {
  return Object.fromEntries(Object.entries(parsed(json)).filter(([key]) => /^\w/.test(key)));
}

/** Columns that held something which the journal does not keep. */
export function notKept(json: string): readonly string[] {
  const names = parsed(json)[NOT_KEPT];
  return typeof names === 'string' ? names.split(' ') : [];
}

function parsed(json: string): Record<string, Cell> {
  try {
    return JSON.parse(json) as Record<string, Cell>;
  } catch {
    // Empty, or a person edited the journal: nothing to give back then.
    return {};
  }
}

/** The table whose tab has this name. */
export const tableOfTab = (tab: string): TableName | undefined =>
  (Object.keys(tables) as TableName[]).find((name) => tables[name].tab.de === tab || tables[name].tab.en === tab);

/** A row of the journal. */
export interface Entry {
  readonly at: string;
  readonly command: string;
  readonly title: string;
  readonly tab: string;
  readonly change: string;
  readonly rows: readonly string[];
  readonly wrote: string;
  readonly held: string;
}

/** An operation's rows in the journal, in their order. */
export function entriesOf(read: TabRead, operation: string): Entry[] {
  return rowLines(read.layout, read.block).flatMap((line) => {
    const cells = cellsOfLine(read.layout, line);
    return wordIn(cells, 'operation') === operation ? [entryOf(cells)] : [];
  });
}

function entryOf(cells: Cells): Entry {
  const word = (key: string): string => wordIn(cells, key);
  return {
    at: momentOf(word('at')),
    command: word('command'),
    title: word('title'),
    tab: word('tab'),
    change: word('change'),
    rows: idsIn(cells),
    wrote: word('wrote'),
    held: word('held'),
  };
}

/** The ids of rows that a row of the journal tells of. */
export const idsIn = (cells: Cells): string[] =>
  wordIn(cells, 'rows')
    .split(' ')
    .filter((id) => id !== '');

/** The entry key of a row by the word that Protokoll has for its change. */
export const keyTold = (change: string, id: string): string => entryKey(changeNamed(change) ?? 'changed', id);

/** Their entry keys. */
export const entryKeys = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(entries.flatMap(({ change, rows }) => rows.map((id) => keyTold(change, id))));

/** Of rows that entries say were added: each id with the mark of what the row held then. */
export const marksOf = (entries: readonly Entry[]): readonly (readonly [string, string])[] =>
  entries
    .filter(({ change }) => changeNamed(change) === 'new')
    .flatMap(({ rows, wrote }) => rows.map((id, index) => [id, wrote.split(' ')[index] ?? ''] as const));

/** By the id of each row of a tab that an operation added: the mark of what it held then. */
export function marksOfRows({ layout, block }: TabRead, table: TableName): ReadonlyMap<string, string> {
  const entries = rowLines(layout, block).map((line) => entryOf(cellsOfLine(layout, line)));
  return new Map(marksOf(entries.filter(({ tab }) => tableOfTab(tab) === table)));
}
