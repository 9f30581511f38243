import type { Column } from '../../define/column.ts';
import type { Known, Row } from '../../define/dataset.ts';
import { fail, ok, type Problem, type Result } from '../../domain/result.ts';
import type { Lang } from '../../domain/text.ts';
import { type Book, cellsOf, type Matrix, type Sheet } from '../../google/book.ts';
import type { Zone } from '../../google/zone.ts';
import { readSettings, type SheetSettings } from '../../settings/index.ts';
import {
  type Dataset,
  type DataTableName,
  dataTables,
  type RowIn,
  type TableName,
  tables,
} from '../../tables/index.ts';
import type { Assumed } from './assumed.ts';
import { type CutOffKind, createCachedFacts } from './cached-facts.ts';
import { confirmedWays, type FileWays } from './file-ways.ts';
import { type KnownFacts, knownOf, withRegister } from './known.ts';
import { knownTabs } from './noted-tabs.ts';
import { resolveRow } from './references.ts';
import { parseRow } from './rows.ts';
import { createTabReads, type Parts, type TabRead } from './tab-reads.ts';

/** People's tabs as far as they can be read. */
export interface Readable {
  /** Tabs that could not be read are empty in it. */
  readonly dataset: Dataset;
  readonly known: Known;
  /** Why tabs could not be read; those that refer by name to one of them among them. */
  readonly unread: ReadonlyMap<DataTableName, Problem>;
}

/** Reads each tab once per run. `fresh` reads again, for what is decided under the lock. */
export interface Reader {
  readonly book: Book;
  readonly zone: Zone;
  /** Finds the tabs of these tables, and sees whether each is still the one that setup knows; one call, once a run. */
  locate(names: readonly TableName[]): void;
  /** Why this tab must not be written to although it bears the table's name: another one was the table's. */
  doubtOf(table: TableName, sheet: Sheet): Problem | undefined;
  /** Says that the tool itself has added a tab: it is no table's. */
  tabCame(): void;
  tab(table: TableName): Result<TabRead>;
  fresh(table: TableName): Result<TabRead>;
  /** As much of a tab a second time, remembered nowhere: rows that came below since are not seen. */
  again(read: Pick<TabRead, 'table' | 'sheet' | 'size'>): Result<TabRead>;
  /** A whole tab although columns are missing in it: only for what was written there already and has to be looked after. */
  mendable(table: TableName): Result<TabRead>;
  /** A range's cells. */
  cellsOf(range: GoogleAppsScript.Spreadsheet.Range): Matrix;
  /** Only where the columns stand; `block` ends with the header. */
  header(table: TableName): Result<TabRead>;
  /** All people's tabs, parsed and resolved. Tabs that the profile leaves out are empty. One that cannot be read fails. */
  dataset(): Result<Dataset>;
  /**
   * The same as far as tabs can be read: for what goes on with the others and says which it left out. `parts`: of which of
   * them some columns or some rows are enough.
   */
  readable(parts?: Parts): Result<Readable>;
  /**
   * The same of some tabs, names and settings from the cache: for what evaluates and needs no more. The others are empty.
   * `parts`: of which of them some columns or some rows are enough.
   */
  some(names: readonly DataTableName[], parts?: Parts): Result<Dataset>;
  /** The same for forms: a register in doubt stops only what reads it. */
  someAssuming(names: readonly DataTableName[], parts?: Parts): Result<Dataset>;
  /** What the cache knows. A register that cannot be read is empty here, and nothing is kept then. */
  facts(): Result<KnownFacts>;
  known(): Result<Known>;
  /** The names for forms: while a register is in doubt what is known without it, and words that say so. */
  assumed(): Result<Assumed>;
  /** Why this tool must not write here at all: a later version has. */
  unfit(): Problem | undefined;
  /** The same answer, but for what fails in a file that was never set up: not one tab is missing there, all are still to come. */
  orNotSetUp<T>(answer: Result<T>): Result<T>;
  settings(): Result<SheetSettings>;
  /** Whether the file still reads what people type as was confirmed; else nothing may be checked, summed or sent. */
  confirmed(): Result<true>;
  /** What was confirmed of the file, past the cache; as for a new file where the settings cannot be read. */
  waysNow(): FileWays;
  /** The same from the tab Einstellungen alone, past the cache: it may be read where other tabs are broken. */
  settingsNow(): Result<SheetSettings>;
  /** Why the tab Koordination could not be read: who has which role is then unknown. */
  peopleUnread(): Problem | undefined;
  /** Why the tab Regeln could not be read: which house rules hold is then unknown. */
  rulesUnread(): Problem | undefined;
  /** Rows of the tab Regeln, from the cache. */
  ruleRows(): readonly RowIn<'ruleSettings'>[];
  /** Adds names that were just typed to what the cache knows, so that the next run finds them without reading. */
  learn(table: TableName, rows: readonly Row[]): void;
  /** Tells the cache what people accepted or settled, as a check found it: typing does not bring its words back. */
  keepClosed(closed: readonly string[]): void;
  forgetFacts(): void;
  /** Says that what was read may stand no more, or that other tabs bear the tables' names now: all is looked at anew, and what the cache knows. */
  forgetTabs(): void;
  /** What a run noted before it wrote, and did not come to take out again: it ended in between. */
  cutOff(kind: CutOffKind): string | undefined;
  /** Language of tabs and headers; German where nothing says otherwise. */
  lang(): Lang;
}

/** No part: every tab whole. */
const WHOLE: Parts = {};

/** A reader for one run over one file. `zone` is the one in which its days are read. */
export function createReader(book: Book, zone: Zone): Reader {
  const tabs = createTabReads(book, zone, {
    noted: () => cached.tabs(),
    knownNow: knownTabs,
    keepCount: (count) => cached.keepTabCount(count),
  });
  const cached = createCachedFacts(book, zone, tabs);
  const readables = new Map<Parts, Result<Readable>>();

  const readReadable = (parts: Parts): Result<Readable> => {
    const same = cached.confirmed();
    if (!same.ok) return same;
    // What is evaluated and checked follows the tabs as they are now, not the cache. Settings and house rules come from it: typing there empties it.
    const now = cached.readAnew();
    if (!now.ok) return now;
    const known = knownOf(now.value);
    const { profile, language } = readSettings(now.value.settings);
    const raw = new Map<DataTableName, readonly Row[]>();
    const unread = new Map<DataTableName, Problem>();
    const names = dataTables.filter((one) => tables[one].profiles.includes(profile));
    tabs.locate(names);
    for (const name of names) {
      const rows = tabs.rowsOfAll([name], language, parts);
      if (rows.ok) raw.set(name, rows.value.get(name) ?? []);
      else unread.set(name, rows.problem);
    }
    // A row whose names nobody can look up now would be judged wrongly.
    for (const [name, problem] of namingUnread([...raw.keys()], unread)) {
      unread.set(name, problem);
      raw.delete(name);
    }
    cached.keep(now.value);
    return ok({ dataset: linkDataset(raw, known, (name) => parts[name] === undefined), known, unread });
  };

  /** Once a run; what was read whole holds every part. */
  const getReadable = (parts: Parts = WHOLE): Result<Readable> => {
    const read = readables.get(WHOLE) ?? readables.get(parts) ?? readReadable(parts);
    readables.set(parts, read);
    return read;
  };

  const settings = (): Result<SheetSettings> => {
    const found = cached.facts();
    return found.ok ? ok(readSettings(found.value.settings)) : found;
  };

  const someBy = (wanted: readonly DataTableName[], parts: Parts, namesBy: () => Result<Assumed>): Result<Dataset> => {
    const same = cached.confirmed();
    if (!same.ok) return same;
    const held = cached.facts();
    if (!held.ok) return held;
    const names = namesBy();
    if (!names.ok) return names;
    const { profile, language } = readSettings(held.value.settings);
    const raw = tabs.rowsOfAll(
      wanted.filter((name) => tables[name].profiles.includes(profile)),
      language,
      parts,
    );
    if (!raw.ok) return raw;
    const register = raw.value.get('associations');
    const { told, known } = names.value;
    const now = told.length > 0 ? known : knownOf(register ? withRegister(held.value, register) : held.value);
    return ok(linkDataset(raw.value, now, (name) => parts[name] === undefined));
  };

  return {
    book,
    zone,
    ...{ locate: tabs.locate, doubtOf: tabs.doubtOf },
    tabCame: () => {
      const { count } = cached.tabs();
      if (count > 0) cached.keepTabCount(count + 1);
    },
    ...{ tab: tabs.tab, fresh: tabs.fresh, again: tabs.again, mendable: tabs.mendable, header: tabs.header },
    cellsOf: (range) => cellsOf(range, zone),
    readable: getReadable,
    dataset: () => {
      const found = getReadable();
      if (!found.ok) return found;
      const [problem] = found.value.unread.values();
      return problem ? fail(problem) : ok(found.value.dataset);
    },
    some: (wanted, parts = {}) =>
      someBy(wanted, parts, () => {
        const names = cached.known();
        return names.ok ? ok({ known: names.value, told: [] }) : names;
      }),
    someAssuming: (wanted, parts = {}) => someBy(wanted, parts, cached.assumed),
    facts: cached.facts,
    known: cached.known,
    assumed: cached.assumed,
    unfit: () => {
      const found = cached.facts();
      return found.ok || found.problem.code !== 'newer-layout' ? undefined : found.problem;
    },
    orNotSetUp: (answer) => {
      if (answer.ok || answer.problem.code !== 'missing-tab') return answer;
      const found = cached.facts();
      return !found.ok && found.problem.code === 'not-set-up' ? found : answer;
    },
    confirmed: cached.confirmed,
    settings,
    waysNow: () => {
      const typed = cached.typedSettings();
      return confirmedWays(typed.ok ? typed.value : {});
    },
    settingsNow: () => {
      const typed = cached.typedSettings();
      return typed.ok ? ok(readSettings(typed.value)) : typed;
    },
    ...{ learn: cached.learn, keepClosed: cached.keepClosed },
    forgetFacts: cached.forget,
    forgetTabs: () => {
      tabs.forget();
      readables.clear();
      cached.forget();
    },
    cutOff: cached.cutOff,
    ...{ rulesUnread: cached.rulesUnread, peopleUnread: cached.peopleUnread },
    ruleRows: () => {
      const found = cached.facts();
      const rows = found.ok ? found.value.ruleRows : [];
      return rows.map((cells) => parseRow(tables.ruleSettings, cells, 0) as RowIn<'ruleSettings'>);
    },
    lang: () => {
      const found = settings();
      return found.ok ? found.value.language : 'de';
    },
  };
}

/** Tabs that were read and refer by name to one that was not, with why that one was not. */
const namingUnread = (
  names: readonly DataTableName[],
  unread: ReadonlyMap<DataTableName, Problem>,
): (readonly [DataTableName, Problem])[] =>
  names.flatMap((name) => {
    const to = new Set(Object.values<Column>(tables[name].columns).map((column) => column.to));
    const problem = (['associations', 'elections'] as const).flatMap((one) =>
      to.has(one) ? (unread.get(one) ?? []) : [],
    )[0];
    return problem ? [[name, problem] as const] : [];
  });

/**
 * Joins parsed tabs to a dataset: every reference holds the register's name or an existing id. A tab that is not whole
 * says of no id that nobody has it.
 */
export function linkDataset(
  raw: ReadonlyMap<DataTableName, readonly Row[]>,
  known: Known,
  isWhole: (name: DataTableName) => boolean = () => true,
): Dataset {
  const ids = new Map<string, ReadonlySet<string>>();
  for (const [name, rows] of raw) if (isWhole(name)) ids.set(name, new Set(rows.map((row) => row.id)));
  const linked: Partial<Record<DataTableName, readonly Row[]>> = {};
  for (const name of dataTables)
    linked[name] = (raw.get(name) ?? []).map((row) => resolveRow(tables[name], row, known, (table) => ids.get(table)));
  // The rows were parsed by these very tables' codecs; the compiler cannot see that through the loop.
  return linked as Dataset;
}
