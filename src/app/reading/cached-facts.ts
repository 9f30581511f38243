import { cellText } from '../../define/columns.ts';
import type { Known, Row } from '../../define/dataset.ts';
import type { Table } from '../../define/table.ts';
import { fail, ok, type Problem, type Result } from '../../domain/result.ts';
import type { Lang } from '../../domain/text.ts';
import { type Book, bookLocale } from '../../google/book.ts';
import { allDocumentFacts, cache, cached, forget } from '../../google/store.ts';
import type { Zone } from '../../google/zone.ts';
import { readSettings, settingNamed, settingText } from '../../settings/index.ts';
import { type TableName, tables } from '../../tables/index.ts';
import { LAYOUT } from '../../tables/layout.ts';
import { type Assumed, assumedOf, type Register } from './assumed.ts';
import { changedWays, confirmedWays } from './file-ways.ts';
import { type KnownFacts, knownFacts, knownOf, namesBefore, withFormer, withRows } from './known.ts';
import { type NotedTabs, notedTabsIn, noteTabCount } from './noted-tabs.ts';
import { newerLayout, notSetUp } from './problems.ts';
import { closedFact, closedIn, rememberedNames } from './remembered.ts';
import { rowLines } from './rows.ts';
import type { TabRead, TabReads } from './tab-reads.ts';

/** Under this name the file remembers the language in which setup left it. */
export const LANGUAGE_FACT = 'language';
export const FACTS_KEY = 'facts-6';
const FACTS_SECONDS = 3600;
/**
 * Under these keys an edit (src/app/edit/cut-off.ts), an undo (src/app/apply/cut-off.ts), whatever writes into rows that
 * stand there (src/app/apply/ahead.ts) and who gives ids (src/app/identity.ts) note what they are about to write over.
 */
export const CUT_OFF_KEYS = { edit: 'edit-1', undo: 'undo-1', rows: 'rows-1', ids: 'ids-1' } as const;
export type CutOffKind = keyof typeof CUT_OFF_KEYS;

const REGISTERS: readonly Register[] = ['associations', 'elections'];

/** The tabs that the facts are built from. */
const BUILT_FROM: readonly TableName[] = ['settings', 'associations', 'elections', 'contacts', 'ruleSettings'];

/** Names, settings and house rules: from the cache, or read from their tabs and kept there. */
export interface CachedFacts {
  readonly facts: () => Result<KnownFacts>;
  readonly known: () => Result<Known>;
  /** The same while a register is in doubt, with what is known without it; `told` says so. */
  readonly assumed: () => Result<Assumed>;
  readonly confirmed: () => Result<true>;
  /** Names as they stand in the tabs now, beside the settings and rules that are held; not kept yet. */
  readonly readAnew: () => Result<KnownFacts>;
  readonly keep: (built: KnownFacts) => void;
  /** The settings as typed, past the cache. */
  readonly typedSettings: () => Result<Readonly<Record<string, string>>>;
  readonly learn: (table: TableName, rows: readonly Row[]) => void;
  readonly forget: () => void;
  /** What a run noted before it wrote, and did not come to take out again: it ended in between. */
  readonly cutOff: (kind: CutOffKind) => string | undefined;
  /** Why the tab Koordination could not be read: nobody has a role then. */
  readonly peopleUnread: () => Problem | undefined;
  /** Why the tab Regeln could not be read. */
  readonly rulesUnread: () => Problem | undefined;
  /** What is noted of the tabs, from the cache where it is there. */
  readonly tabs: () => NotedTabs;
  /** What people accepted or settled, as a check found it. */
  readonly keepClosed: (closed: readonly string[]) => void;
  /** Notes how many tabs the file has while each of a table is certain; 0 where one is not. */
  readonly keepTabCount: (count: number) => void;
}

/** Whether the headers of a tab are in a language. */
const isIn = ({ table, layout, block }: TabRead, lang: Lang): boolean =>
  layout.placed.every(
    ({ key, at }) =>
      (tables[table] as Table).columns[key]?.header[lang] === cellText(block[layout.headerLine - 1]?.[at] ?? '').trim(),
  );

/** What a run knows of a file without reading its large tabs. */
export function createCachedFacts(book: Book, zone: Zone, { tab, sheetOf, rowsOf, locate }: TabReads): CachedFacts {
  let facts: Result<KnownFacts> | undefined;
  /** What the cache holds, as far as this run knows. */
  let kept: string | undefined;
  let cutOff: Partial<ReturnType<typeof cached>> = {};
  let known: Known | undefined;
  /** What the facts are built from and could not be read. */
  const lacking = new Map<TableName, Problem>();

  /** The rows of a tab; none where it cannot be read, which is remembered. */
  const rowsOrLack = (name: TableName, lang: Lang): Row[] => {
    const rows = rowsOf(name, lang);
    if (rows.ok) lacking.delete(name);
    else lacking.set(name, rows.problem);
    return rows.ok ? rows.value : [];
  };

  let noted: NotedTabs | undefined;
  let properties: Readonly<Record<string, string>> | undefined;
  const remembering = (): Readonly<Record<string, string>> => {
    properties ??= allDocumentFacts();
    return properties;
  };
  const tabs = (): NotedTabs => {
    // The cache tells, where it holds anything.
    if (!noted && !facts) getFacts();
    noted ??= facts?.ok ? facts.value.tabs : notedTabsIn(remembering());
    return noted;
  };

  const typedSettings = (): Result<Readonly<Record<string, string>>> => {
    const settings = tab('settings');
    if (settings.ok) return fitting(rawSettings(settings.value));
    return sheetOf('visits') || sheetOf('contributions') ? settings : fail(notSetUp);
  };

  /**
   * The settings with the language that the tabs speak. Another one that is typed changes nothing before setup brings them into
   * it: their lists would refuse its words. Where the headers speak it too, an older version of the file was restored.
   */
  const spoken = (typed: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
    const { [LANGUAGE_FACT]: noted } = remembering();
    const read = tab('settings');
    const asHeaders = read.ok && isIn(read.value, readSettings(typed).language);
    return noted === undefined || asHeaders ? typed : { ...typed, language: noted };
  };

  const buildFacts = (given?: KnownFacts): Result<KnownFacts> => {
    const settings = given ? ok(given.settings) : typedSettings();
    if (!settings.ok) return settings;
    const raw = given ? settings.value : spoken(settings.value);
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
    const read = knownFacts(registers as Parameters<typeof knownFacts>[0], raw, ruleRows, {
      ...{ closed: given?.closed ?? closedIn(remembering()), tabs: given?.tabs ?? tabs() },
    });
    const fresh = withFormer(read, given ? namesBefore(given) : rememberedNames(remembering()));
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

  const readCache = (): void => {
    cutOff = cached(FACTS_KEY, ...Object.values(CUT_OFF_KEYS));
    kept = cutOff[FACTS_KEY];
  };

  const getFacts = (): Result<KnownFacts> => {
    if (facts) return facts;
    readCache();
    if (kept === undefined) {
      noted = notedTabsIn(remembering());
      locate(BUILT_FROM);
    }
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

  let assumed: Assumed | undefined;
  const getAssumed = (): Result<Assumed> => {
    const strict = getKnown();
    if (strict.ok) return ok({ known: strict.value, told: [] });
    const found = getFacts();
    if (!found.ok) return found;
    const unread = REGISTERS.flatMap((name) => {
      const why = lacking.get(name);
      return why ? [[name, why] as const] : [];
    });
    assumed ??= assumedOf(found.value, new Map(unread), remembering());
    return ok(assumed);
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

  return {
    facts: getFacts,
    known: getKnown,
    assumed: getAssumed,
    confirmed,
    readAnew: () => {
      const held = getFacts();
      return held.ok ? buildFacts(held.value) : held;
    },
    keep: (built) => {
      known = knownOf(built);
      keepFacts(built);
    },
    typedSettings,
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
    forget: () => {
      facts = undefined;
      known = undefined;
      assumed = undefined;
      ways = undefined;
      noted = undefined;
      properties = undefined;
      cutOff = {};
      forget(FACTS_KEY);
    },
    cutOff: (kind) => {
      if (!facts) readCache();
      return cutOff[CUT_OFF_KEYS[kind]];
    },
    tabs,
    keepClosed: (closed) => {
      if (facts?.ok) keepFacts({ ...facts.value, closed: closedIn(closedFact(closed)) });
    },
    keepTabCount: (count) => {
      noted = { ...tabs(), count };
      noteTabCount(count);
      if (facts?.ok) keepFacts({ ...facts.value, tabs: noted });
    },
    peopleUnread: () => {
      getFacts();
      return lacking.get('contacts');
    },
    rulesUnread: () => {
      getFacts();
      return lacking.get('ruleSettings');
    },
  };
}

/** The settings of a sheet whose layout this version of the tool knows. */
const fitting = (raw: Readonly<Record<string, string>>): Result<Readonly<Record<string, string>>> =>
  readSettings(raw).layout > LAYOUT ? fail(newerLayout) : ok(raw);

const waysOf = (changed: Problem | undefined): Result<true> => (changed ? fail(changed) : ok(true));

/** Settings by key, as typed. */
function rawSettings(read: TabRead): Record<string, string> {
  const raw: Record<string, string> = {};
  for (const line of rowLines(read.layout, read.block)) {
    const found = settingNamed(cellText(line[read.layout.columnAt.key ?? -1] ?? ''));
    // Of two rows of one setting the upper one holds: it is the one that is written, too.
    if (found) raw[found.key] ??= settingText(line[read.layout.columnAt.value ?? -1] ?? '');
  }
  return raw;
}
