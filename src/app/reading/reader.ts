import type { Column } from '../../define/column.ts';
import { cellText } from '../../define/columns.ts';
import type { Known, Row } from '../../define/dataset.ts';
import type { Table } from '../../define/table.ts';
import { fail, ok, type Problem, type Result } from '../../domain/result.ts';
import type { Lang } from '../../domain/text.ts';
import {
  allOf,
  type Book,
  bookLocale,
  cellsOf,
  headerNotes,
  headerOf,
  type Matrix,
  type Sheet,
} from '../../google/book.ts';
import { cache, cached, forget } from '../../google/store.ts';
import type { Zone } from '../../google/zone.ts';
import { readSettings, type SheetSettings, settingNamed, settingText } from '../../settings/index.ts';
import {
  type Dataset,
  type DataTableName,
  dataTables,
  type RowIn,
  type TableName,
  tables,
} from '../../tables/index.ts';
import { LAYOUT } from '../../tables/layout.ts';
import { tabAsTyped } from './as-typed.ts';
import { changedWays, confirmedWays, type FileWays } from './file-ways.ts';
import { type KnownFacts, knownFacts, knownOf, namesBefore, withFormer, withRegister, withRows } from './known.ts';
import { type Layout, layoutOf } from './layout.ts';
import { type Part, rowsOfPart } from './narrow.ts';
import { layoutProblem, missingTab, newerLayout, notSetUp } from './problems.ts';
import { resolveRow } from './references.ts';
import { rememberedNames } from './remembered.ts';
import { parseRow, parseRows, rowLines } from './rows.ts';

/** A tab as it stood when it was read. */
export interface TabRead {
  readonly table: TableName;
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly block: Matrix;
  /** The handle that the block was read by. */
  readonly range: GoogleAppsScript.Spreadsheet.Range;
}

/** People's tabs as far as they can be read. */
export interface Readable {
  /** Tabs that could not be read are empty in it. */
  readonly dataset: Dataset;
  readonly known: Known;
  /** Why tabs could not be read; those that refer by name to one of them among them. */
  readonly unread: ReadonlyMap<DataTableName, Problem>;
}

/** Tabs of which a part is enough. */
export type Parts = Readonly<Partial<Record<DataTableName, Part>>>;

export const FACTS_KEY = 'facts-3';
const FACTS_SECONDS = 3600;

/** Reads each tab once per run. `fresh` reads again, for what is decided under the lock. */
export interface Reader {
  readonly book: Book;
  readonly zone: Zone;
  tab(table: TableName): Result<TabRead>;
  fresh(table: TableName): Result<TabRead>;
  /** The cells of a handle a second time, remembered nowhere: rows that came below since are not seen. */
  again(read: Pick<TabRead, 'table' | 'sheet' | 'range'>): Result<TabRead>;
  /** A whole tab although columns are missing in it: only for what was written there already and has to be looked after. */
  mendable(table: TableName): Result<TabRead>;
  /** A range's cells; the handle is used again for a second look. */
  cellsOf(range: GoogleAppsScript.Spreadsheet.Range): Matrix;
  /** Only where the columns stand; `block` ends with the header. */
  header(table: TableName): Result<TabRead>;
  /** All people's tabs, parsed and resolved. Tabs that the profile leaves out are empty. One that cannot be read fails. */
  dataset(): Result<Dataset>;
  /** The same as far as tabs can be read: for what goes on with the others and says which it left out. */
  readable(): Result<Readable>;
  /**
   * The same of some tabs, names and settings from the cache: for what evaluates and needs no more. The others are empty.
   * `parts`: of which of them some columns or some rows are enough.
   */
  some(names: readonly DataTableName[], parts?: Parts): Result<Dataset>;
  /** What the cache knows. A register that cannot be read is empty here, and nothing is kept then. */
  facts(): Result<KnownFacts>;
  known(): Result<Known>;
  /** Why this tool must not write here at all: a later version has. */
  unfit(): Problem | undefined;
  settings(): Result<SheetSettings>;
  /** Whether the file still reads what people type as was confirmed; else nothing may be checked, summed or sent. */
  confirmed(): Result<true>;
  /** What was confirmed of the file, past the cache; as for a new file where the settings cannot be read. */
  waysNow(): FileWays;
  /** The same from the tab Einstellungen alone, past the cache: it may be read where other tabs are broken. */
  settingsNow(): Result<SheetSettings>;
  /** Why the tab Regeln could not be read: which house rules hold is then unknown. */
  rulesUnread(): Problem | undefined;
  /** Rows of the tab Regeln, from the cache. */
  ruleRows(): readonly RowIn<'ruleSettings'>[];
  /** Adds names that were just typed to what the cache knows, so that the next run finds them without reading. */
  learn(table: TableName, rows: readonly Row[]): void;
  forgetFacts(): void;
  /** Language of tabs and headers; German where nothing says otherwise. */
  lang(): Lang;
}

/** A reader for one run over one file. `zone` is the one in which its days are read. */
export function createReader(book: Book, zone: Zone): Reader {
  const reads = new Map<TableName, Result<TabRead>>();
  let facts: Result<KnownFacts> | undefined;
  /** What the cache holds, as far as this run knows. */
  let kept: string | undefined;
  let known: Known | undefined;
  let readable: Result<Readable> | undefined;
  /** What the facts are built from and could not be read. */
  const lacking = new Map<TableName, Problem>();

  const sheets = new Map<TableName, Sheet | null>();
  const sheetOf = (table: TableName): Sheet | null => {
    const { de, en } = tables[table].tab;
    const found = sheets.get(table) ?? book.getSheetByName(de) ?? book.getSheetByName(en);
    sheets.set(table, found);
    return found;
  };

  const readRange = (table: TableName, sheet: Sheet, range: TabRead['range']): Result<TabRead> => {
    const block = cellsOf(range, zone);
    const layout = layoutIn(tables[table], sheet, block);
    const problem = layoutProblem(tables[table], layout);
    return problem ? fail(problem) : ok({ table, sheet, layout, block, range });
  };

  const read = (table: TableName, rangeOf: (sheet: Sheet) => TabRead['range']): Result<TabRead> => {
    const sheet = sheetOf(table);
    if (!sheet) return fail(missingTab(tables[table]));
    return readRange(table, sheet, rangeOf(sheet));
  };

  const fresh = (table: TableName): Result<TabRead> => read(table, allOf);

  const mendable = (table: TableName): Result<TabRead> => {
    const sheet = sheetOf(table);
    if (!sheet) return fail(missingTab(tables[table]));
    const range = allOf(sheet);
    const block = cellsOf(range, zone);
    const layout = layoutIn(tables[table], sheet, block);
    const problem = layoutProblem(tables[table], { ...layout, missing: [] });
    return problem ? fail(problem) : ok({ table, sheet, layout, block, range });
  };

  const header = (table: TableName): Result<TabRead> => {
    const found = read(table, headerOf);
    if (!found.ok) return found;
    const { layout, block } = found.value;
    return ok({ ...found.value, block: block.slice(0, layout.headerLine) });
  };

  const tab = (table: TableName): Result<TabRead> => {
    const found = reads.get(table) ?? fresh(table);
    reads.set(table, found);
    return found;
  };

  const rowsOf = (table: TableName, lang: Lang): Result<Row[]> => {
    const found = tab(table);
    if (!found.ok) return found;
    const block = tabAsTyped(tables[table], found.value, lang);
    return ok(parseRows(tables[table], found.value.layout, block, { lang }));
  };

  /** The rows of a part of a tab; all of them where the whole tab was read already, or has to be. */
  const partOf = (name: DataTableName, part: Part, lang: Lang): Result<Row[]> => {
    if (reads.has(name)) return rowsOf(name, lang);
    const top = header(name);
    if (!top.ok) return top;
    const rows = rowsOfPart(tables[name], top.value, part, lang, (range) => cellsOf(range, zone));
    return rows ? ok(rows) : rowsOf(name, lang);
  };

  const rowsOfAll = (
    names: readonly DataTableName[],
    lang: Lang,
    parts: Parts,
  ): Result<Map<DataTableName, readonly Row[]>> => {
    const raw = new Map<DataTableName, readonly Row[]>();
    for (const name of names) {
      const part = parts[name];
      const rows = part ? partOf(name, part, lang) : rowsOf(name, lang);
      if (!rows.ok) return rows;
      raw.set(name, rows.value);
    }
    return ok(raw);
  };

  /** The rows of a tab; none where it cannot be read, which is remembered. */
  const rowsOrLack = (name: TableName, lang: Lang): Row[] => {
    const rows = rowsOf(name, lang);
    if (rows.ok) lacking.delete(name);
    else lacking.set(name, rows.problem);
    return rows.ok ? rows.value : [];
  };

  const typedSettings = (): Result<Readonly<Record<string, string>>> => {
    const settings = tab('settings');
    if (settings.ok) return fitting(rawSettings(settings.value));
    return sheetOf('visits') || sheetOf('contributions') ? settings : fail(notSetUp);
  };

  const buildFacts = (given?: KnownFacts): Result<KnownFacts> => {
    const settings = given ? ok(given.settings) : typedSettings();
    if (!settings.ok) return settings;
    const raw = settings.value;
    const { profile, language } = readSettings(raw);
    const registers: Record<'associations' | 'elections' | 'contacts', Row[]> = {
      associations: [],
      elections: [],
      contacts: [],
    };
    for (const name of ['associations', 'elections', 'contacts'] as const) {
      if (!tables[name].profiles.includes(profile)) continue;
      registers[name] = rowsOrLack(name, language);
    }
    const ruleRows = given ? [] : rowsOrLack('ruleSettings', language);
    const read = knownFacts(registers as Parameters<typeof knownFacts>[0], raw, ruleRows);
    const fresh = withFormer(read, given ? namesBefore(given) : rememberedNames());
    return ok(given ? { ...fresh, ruleRows: given.ruleRows } : fresh);
  };

  /** The cache is written once a run, and only where it says something else. What is not whole is not kept. */
  const keepFacts = (built: KnownFacts): void => {
    facts = ok(built);
    if (lacking.size > 0) return;
    const told = JSON.stringify(built);
    if (told !== kept) cache(FACTS_KEY, told, FACTS_SECONDS);
    kept = told;
  };

  const getFacts = (): Result<KnownFacts> => {
    if (facts) return facts;
    kept = cached(FACTS_KEY);
    const found = kept === undefined ? buildFacts() : ok(JSON.parse(kept) as KnownFacts);
    if (found.ok && kept === undefined) keepFacts(found.value);
    const fits = found.ok ? fitting(found.value.settings) : found;
    facts = fits.ok ? found : fits;
    return facts;
  };

  const getKnown = (): Result<Known> => {
    const found = getFacts();
    if (!found.ok) return found;
    const lack = lacking.get('associations') ?? lacking.get('elections');
    if (lack) return fail(lack);
    known ??= knownOf(found.value);
    return ok(known);
  };

  let ways: Result<true> | undefined;
  const confirmed = (): Result<true> => {
    const found = getFacts();
    if (!found.ok) return found;
    ways ??= waysOf(
      changedWays({ locale: bookLocale(book), timeZone: zone.name }, confirmedWays(found.value.settings)),
    );
    return ways;
  };

  const readReadable = (): Result<Readable> => {
    const same = confirmed();
    if (!same.ok) return same;
    // What is evaluated and checked follows the tabs as they are now, not the cache. Settings and house rules come from it: typing there empties it.
    const held = getFacts();
    const now = held.ok ? buildFacts(held.value) : held;
    if (!now.ok) return now;
    known = knownOf(now.value);
    const { profile, language } = readSettings(now.value.settings);
    const raw = new Map<DataTableName, readonly Row[]>();
    const unread = new Map<DataTableName, Problem>();
    for (const name of dataTables.filter((one) => tables[one].profiles.includes(profile))) {
      const rows = rowsOf(name, language);
      if (rows.ok) raw.set(name, rows.value);
      else unread.set(name, rows.problem);
    }
    // A row whose names nobody can look up now would be judged wrongly.
    for (const [name, problem] of namingUnread([...raw.keys()], unread)) {
      unread.set(name, problem);
      raw.delete(name);
    }
    keepFacts(now.value);
    return ok({ dataset: linkDataset(raw, known), known, unread });
  };

  const getReadable = (): Result<Readable> => {
    readable ??= readReadable();
    return readable;
  };

  return {
    book,
    zone,
    tab,
    fresh: (table) => {
      const found = fresh(table);
      reads.set(table, found);
      return found;
    },
    mendable,
    again: ({ table, sheet, range }) => readRange(table, sheet, range),
    cellsOf: (range) => cellsOf(range, zone),
    header,
    readable: getReadable,
    dataset: () => {
      const found = getReadable();
      if (!found.ok) return found;
      const [problem] = found.value.unread.values();
      return problem ? fail(problem) : ok(found.value.dataset);
    },
    some: (wanted, parts = {}) => {
      const same = confirmed();
      if (!same.ok) return same;
      const settings = getFacts();
      if (!settings.ok) return settings;
      const names = getKnown();
      if (!names.ok) return names;
      const { profile, language } = readSettings(settings.value.settings);
      const raw = rowsOfAll(
        wanted.filter((name) => tables[name].profiles.includes(profile)),
        language,
        parts,
      );
      if (!raw.ok) return raw;
      const register = raw.value.get('associations');
      const now = knownOf(register ? withRegister(settings.value, register) : settings.value);
      return ok(linkDataset(raw.value, now, (name) => parts[name] === undefined));
    },
    facts: getFacts,
    known: getKnown,
    unfit: () => {
      const found = getFacts();
      return found.ok || found.problem.code !== 'newer-layout' ? undefined : found.problem;
    },
    confirmed,
    settings: () => {
      const found = getFacts();
      return found.ok ? ok(readSettings(found.value.settings)) : found;
    },
    waysNow: () => {
      const typed = typedSettings();
      return confirmedWays(typed.ok ? typed.value : {});
    },
    settingsNow: () => {
      const typed = typedSettings();
      return typed.ok ? ok(readSettings(typed.value)) : typed;
    },
    learn: (table, rows) => {
      if (table === 'contacts') forget(FACTS_KEY);
      if (table !== 'associations' && table !== 'elections') return;
      const found = getFacts();
      if (!found.ok) return;
      const richer = withRows(found.value, table, rows);
      if (richer === found.value) return;
      facts = ok(richer);
      known = undefined;
      if (lacking.size === 0) cache(FACTS_KEY, JSON.stringify(richer), FACTS_SECONDS);
    },
    forgetFacts: () => {
      facts = undefined;
      known = undefined;
      forget(FACTS_KEY);
    },
    rulesUnread: () => {
      getFacts();
      return lacking.get('ruleSettings');
    },
    ruleRows: () => {
      const found = getFacts();
      const rows = found.ok ? found.value.ruleRows : [];
      return rows.map((cells) => parseRow(tables.ruleSettings, cells, 0) as RowIn<'ruleSettings'>);
    },
    lang: () => {
      const found = getFacts();
      return found.ok ? readSettings(found.value.settings).language : 'de';
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

/** The settings of a sheet whose layout this version of the tool knows. */
const fitting = (raw: Readonly<Record<string, string>>): Result<Readonly<Record<string, string>>> =>
  readSettings(raw).layout > LAYOUT ? fail(newerLayout) : ok(raw);

/**
 * Where the columns stand in a tab, given its cells or those of its first ten lines. The notes on the header are asked
 * only where a header is missing: one call on cells more.
 */
export function layoutIn(table: Table, sheet: Sheet, lines: Matrix): Layout {
  const layout = layoutOf(table, lines);
  return layout.missing.length === 0 || layout.doubles.length > 0 ? layout : layoutOf(table, lines, headerNotes(sheet));
}

const waysOf = (changed: Problem | undefined): Result<true> => (changed ? fail(changed) : ok(true));

/** Settings by key, as typed. */
function rawSettings(read: TabRead): Record<string, string> {
  const raw: Record<string, string> = {};
  for (const line of rowLines(read.layout, read.block)) {
    const found = settingNamed(cellText(line[read.layout.columnAt.key ?? -1] ?? ''));
    if (found) raw[found.key] = settingText(line[read.layout.columnAt.value ?? -1] ?? '');
  }
  return raw;
}

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
