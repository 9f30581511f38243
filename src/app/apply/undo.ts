import type { Table } from '../../define/table.ts';
import { isEmptyCell, sameCell } from '../../domain/cell.ts';
import { counted } from '../../domain/counted.ts';
import { type Day, daysBetween, isDay } from '../../domain/day.ts';
import { rowsInTitle } from '../../domain/import-title.ts';
import type { Cells, Change, Plan } from '../../domain/plan.ts';
import { fail, ok, type Problem, type Result } from '../../domain/result.ts';
import { both, type Lang, otherLang, say, type Text } from '../../domain/text.ts';
import { gridOf } from '../../google/book.ts';
import { type TableName, tables } from '../../tables/index.ts';
import type { Reader } from '../reading/reader.ts';
import { cellsOfLine } from '../reading/rows.ts';
import { cellsInLanguage, labelsIn } from '../setup/language.ts';
import { rowFingerprint } from './fingerprint.ts';
import { asWritten, changeNamed, type Entry, entriesOf, isFinal, notKept, parseCells, titleIn } from './journal.ts';
import { byTab, undoOf } from './log.ts';
import { allLinesById, CHANGED, columnCalled, columnChanged, rowCalled, rowLeft } from './prepare.ts';
import { type Target, targetOf } from './target.ts';
import { typedBeside } from './typed-beside.ts';

/** Former values are kept so many days (docs/privacy.md). */
const UNDO_DAYS = 30;

const problem = (code: Problem['code'], de: string, en: string): Problem => ({ code, text: { de, en } });

export interface UndoPlan {
  readonly plan: Plan;
  /** The commands that are asked for a role, as Protokoll has them: the operation's, and of an undo the one that it took back as well. */
  readonly commands: readonly string[];
  /** What stays or does not come back, named. */
  readonly left: readonly Text[];
  /** The tabs as they were read. */
  readonly targets: ReadonlyMap<TableName, Target>;
  /** Protokoll as it was read. */
  readonly journal: Target;
}

/**
 * The reverse of an operation, as the journal tells it: appended rows are cleared, changed columns get back what they
 * held. What people changed since is left alone, a row that they deleted stays deleted, and both are named, as are cells
 * that no journal keeps. Reads ids and the rows in question, however long a tab is. Refuses what the journal does not
 * know, what is older than 30 days, what has no undo (erasure, retention), and anything while the settings cannot be read.
 */
export function undoPlan(operation: string, reader: Reader, today: Day): Result<UndoPlan> {
  const journal = reader.fresh('journal');
  if (!journal.ok) return journal;
  const entries = entriesOf(journal.value, operation);
  const begun = entriesOf(journal.value, undoOf(operation));
  const [first] = entries;
  if (first === undefined) return fail(UNKNOWN);
  const refused = refusal(first, today);
  if (refused) return fail(refused);

  const facts = reader.facts();
  // In which language the rows speak, nobody can tell without.
  if (!facts.ok) return facts;
  const words = wordsOf(facts.value.elections, reader.lang());
  const changes: Change[] = [];
  const left: Text[] = [];
  const targets = new Map<TableName, Target>();
  for (const [table, some] of byTab(entries, ({ tab }) => tab)) {
    const ids = some.flatMap(({ rows }) => rows.map((id): Change => ({ kind: 'remove', table, id, held: {} })));
    const target = targetOf(table, ids, reader);
    if (!target.ok) return target;
    targets.set(table, target.value);
    const places = allLinesById(target.value);
    const beside = typedBeside(target.value);
    for (const entry of some) {
      const reversed = reverse(entry, target.value, places, begun, beside, words);
      changes.push(...reversed.changes);
      left.push(...reversed.left);
    }
  }
  const named = titleIn(first);
  left.push(...untold(first.title, entries));
  const title = both((lang) => `${lang === 'de' ? 'Rückgängig' : 'Undone'}: ${say(named, lang)}`);
  // What takes rows away tells of all of it ahead, the columns that get back what they held among it.
  const ahead = entries.some(({ change: word }) => changeNamed(word) === 'new');
  const plan = { operation: undoOf(operation), command: 'undo', title, changes, ahead };
  const commands = [operation, operation.replace(/(-undo)+$/, '')].map(
    (one) => entriesOf(journal.value, one)[0]?.command ?? '',
  );
  const grid = gridOf(journal.value.sheet);
  return ok({ plan, commands, left, targets, journal: { ...journal.value, grid } });
}

/** Rows of an import that Protokoll does not name, as its title says how many there were: lost from it, or they never came. */
function untold(title: string, entries: readonly Entry[]): readonly Text[] {
  const were = rowsInTitle(title);
  const named = entries.reduce((sum, { rows }) => sum + rows.length, 0);
  return were <= named
    ? []
    : [
        {
          de: `Der Import hatte ${counted(were, 'Zeile', 'Zeilen')}, Protokoll nennt ${named}. Kamen mehr davon an, bleiben sie stehen.`,
          en: `The import had ${counted(were, 'row', 'rows')}, the journal names ${named}. If more of them came, they stay.`,
        },
      ];
}

const UNKNOWN = problem(
  'gone',
  'Diesen Vorgang finden wir nicht im Protokoll.',
  'We do not find this operation in the journal.',
);

function refusal(first: Entry, today: Day): Problem | undefined {
  if (isFinal(first.command))
    return problem(
      'forbidden',
      'Dieser Vorgang lässt sich nicht rückgängig machen.',
      'This operation cannot be undone.',
    );
  const at = first.at.slice(0, 10);
  if (isDay(at) && daysBetween(at, today) > UNDO_DAYS)
    return problem(
      'gone',
      'Der Vorgang ist älter als 30 Tage. So lange reicht das Protokoll zurück.',
      'The operation is older than 30 days, which is as far as the journal reaches.',
    );
  return undefined;
}

/** Cells with the words of the sheet's language, and with those of the other one, in which it may have been before. */
type Words = Readonly<Record<'now' | 'former', (table: TableName, cells: Cells) => Cells>>;

function wordsOf(elections: Parameters<typeof labelsIn>[0], now: Lang): Words {
  const into = (lang: Lang) => {
    // Made where a row names an election, once for all rows.
    let labels: ReturnType<typeof labelsIn> | undefined;
    const get = (name: string): string | undefined => {
      labels ??= labelsIn(elections, lang);
      return labels.get(name);
    };
    return (table: TableName, cells: Cells): Cells => cellsInLanguage(tables[table], cells, lang, { get });
  };
  return { now: into(now), former: into(otherLang(now)) };
}

interface Reversed {
  readonly changes: readonly Change[];
  readonly left: readonly Text[];
}

const change = (...changes: Change[]): Reversed => ({ changes, left: [] });
const stays = (...left: Text[]): Reversed => ({ changes: [], left });

function reverse(
  entry: Entry,
  target: Target,
  places: ReadonlyMap<string, readonly number[]>,
  begun: readonly Entry[],
  beside: (line: number) => boolean,
  words: Words,
): Reversed {
  const { table } = target;
  const inWords = (told: string): Cells => words.now(table, parseCells(told));
  const marks = entry.wrote.split(' ');
  const all = entry.rows.map((id, index): Reversed => {
    const lines = places.get(id) ?? [];
    const earlier = begun.find(({ rows }) => rows.includes(id));
    const kind = changeNamed(entry.change);
    if (kind === 'new') return reverseNew(id, target, lines, marks[index], earlier, beside, words);
    const held = inWords(entry.held);
    if (kind === 'removed') {
      if (lines.length > 0) return change();
      const lost = notKept(entry.held);
      return {
        changes: [{ kind: 'append', table, rows: [{ id, cells: { ...held, id } }] }],
        left: lost.length > 0 ? [notBroughtBack(table, id, lost, held)] : [],
      };
    }
    if (lines.length === 0) return earlier ? change() : stays(rowLeft(table, id, DELETED));
    return reverseSet(entry, target, id, lines, inWords);
  });
  return { changes: all.flatMap(({ changes }) => changes), left: all.flatMap(({ left }) => left) };
}

/** Stands for a free text that is gone already, by a first try of the undo: nothing tells what it was. */
const SOME_TEXT = '…';

/**
 * What the columns held comes back. Of a free text the journal has a mark only: where it stands as it was written, it is
 * cleared if the cell was empty before; else it is named, as is one whose former words no journal keeps.
 */
function reverseSet(
  entry: Entry,
  { table, layout, block }: Target,
  id: string,
  lines: readonly number[],
  inWords: (told: string) => Cells,
): Reversed {
  const [held, wrote] = [inWords(entry.held), inWords(entry.wrote)];
  const free = Object.keys(held).filter((key) => !(key in wrote));
  const now = cellsOfLine(layout, block[lines[0] ?? 0] ?? []);
  const stand = new Set(asWritten(tables[table], entry.wrote, now));
  const changed = free.filter((key) => !stand.has(key) && !sameCell(now[key] ?? '', held[key] ?? ''));
  const cells = Object.fromEntries(Object.entries(held).filter(([key]) => !changed.includes(key)));
  const expected = { ...wrote, ...Object.fromEntries(free.map((key) => [key, now[key] || SOME_TEXT])) };
  const lost = notKept(entry.held);
  return {
    changes: [{ kind: 'set', table, id, cells, held: expected }],
    left: [
      ...changed.map((key) => rowLeft(table, id, columnChanged(table, key), now)),
      ...(lost.length > 0 ? [notBroughtBack(table, id, lost, now)] : []),
    ],
  };
}

/** Of a row and its copies the one goes that holds what the operation wrote and nothing beside it; the others are people's. */
function reverseNew(
  id: string,
  target: Target,
  lines: readonly number[],
  mark: string | undefined,
  earlier: Entry | undefined,
  beside: (line: number) => boolean,
  words: Words,
): Reversed {
  const { table, layout, block } = target;
  if (lines.length === 0) return earlier ? change() : stays(rowLeft(table, id, DELETED));
  const cellsAt = (line: number): Cells => cellsOfLine(layout, block[line] ?? []);
  const free = lines.filter((line) => !beside(line));
  // Where the language was switched since, the row says the same in other words.
  const former = (line: number): Cells => words.former(table, cellsAt(line));
  const mine =
    free.find((line) => rowFingerprint(tables[table], cellsAt(line)) === mark) ??
    free.find((line) => rowFingerprint(tables[table], former(line)) === mark) ??
    free.find((line) => earlier !== undefined && isRest(table, cellsAt(line), parseCells(earlier.held), mark));
  if (mine !== undefined) return change({ kind: 'remove', table, id, held: cellsAt(mine) });
  const [first = 0] = lines;
  return stays(changedSince(table, id, first + 1, cellsAt(first)));
}

const DELETED: Text = {
  de: 'Eine Zeile mit dieser Kennung gibt es nicht mehr. Wurde sie gelöscht, bleibt sie gelöscht; hat sie eine andere Kennung, bleibt sie stehen.',
  en: 'No row has this id any more. If it was deleted, it stays deleted; if it has another id, it stays.',
};

/** Which cells of a row that comes back stay empty. */
const notBroughtBack = (table: TableName, id: string, keys: readonly string[], held: Cells): Text =>
  both((lang) => {
    const names = keys.map((key) => {
      const name = say(columnCalled(table, key), lang);
      return lang === 'de' ? `„${name}“` : `"${name}"`;
    });
    const called = say(rowCalled(table, id, held), lang);
    return lang === 'de'
      ? `${called}: ${names.join(', ')} kam nicht zurück. Das steht nicht im Protokoll.`
      : `${called}: ${names.join(', ')} did not come back. The journal does not hold it.`;
  });

/**
 * What an undo that was cut off left of a row: nothing in it that the row did not hold then. Personal columns are in no
 * journal: whether somebody typed into them tells the fingerprint `mark` of what was written, as long as the row was not begun.
 */
export function isRest(table: TableName, now: Cells, held: Cells, mark?: string): boolean {
  const columns: Table['columns'] = tables[table].columns;
  const told = Object.keys(now).filter((key) => columns[key]?.writer === 'person' && columns[key]?.privacy === 'none');
  const stands = (key: string): boolean => sameCell(now[key] ?? '', held[key] ?? '');
  if (!told.every((key) => isEmptyCell(now[key] ?? '') || stands(key))) return false;
  const begun = !told.every(stands) || told.every((key) => isEmptyCell(now[key] ?? ''));
  return mark === undefined || begun || rowFingerprint(tables[table], now) === mark;
}

const changedSince = (table: TableName, id: string, line: number, cells: Cells): Text =>
  rowLeft(table, id, CHANGED, cells, { de: `, Zeile ${line}`, en: `, row ${line}` });
