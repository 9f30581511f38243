import { cellText } from '../../define/columns.ts';
import type { Profile, Table } from '../../define/table.ts';
import { isEmptyCell } from '../../domain/cell.ts';
import { fail, ok, type Problem, type Result } from '../../domain/result.ts';
import { fold } from '../../domain/spelling.ts';
import { both, say, type Text } from '../../domain/text.ts';
import { lastLineOf } from '../../google/append.ts';
import { flush, type Matrix, readAll, readHeader, type Sheet } from '../../google/book.ts';
import { forgetDocumentFacts } from '../../google/store.ts';
import { clearLines, dropTab, removeLines, tabNamed, tabNames } from '../../google/tabs.ts';
import { allSettings, type NamedSetting, settingNamed } from '../../settings/index.ts';
import { profileWord } from '../../settings/profile.ts';
import { tables } from '../../tables/index.ts';
import { alone } from '../apply/alone.ts';
import { forgetNotes } from '../apply/notes.ts';
import type { Bench } from '../bench.ts';
import { mendCutOff } from '../edit/cut-off.ts';
import type { Layout } from '../reading/layout.ts';
import { layoutProblem } from '../reading/problems.ts';
import { createReader } from '../reading/reader.ts';
import { layoutIn } from '../reading/tab-reads.ts';
import { isHeld } from '../rules-now.ts';
import { copiesOf } from '../setup/tabs-of.ts';
import { writeSetting } from '../setup/write-setting.ts';
import { setUpSheet } from './setup.ts';

/** What another profile would take out of this file, or has left in it. */
export interface Leaving {
  /** Tabs that the profile does not have, copies of them too, by the name that each has, with their rows below the header. */
  readonly tabs: readonly { readonly tab: Text; readonly rows: number }[];
  /** Findings about rows of those tabs, and of rules about them: their words tell of what stands there. */
  readonly findings: number;
  /** Lines of Versand about rows of those tabs. */
  readonly mails: number;
  /** Lines of Protokoll: all of them, since they tell of those rows. */
  readonly journal: number;
  /** Filled in settings about those tabs. */
  readonly settings: readonly Text[];
  /** Drawn or written from those tabs: the evaluation, editions of the Transparenzbericht. */
  readonly drawn: readonly string[];
  /** Tabs that the tool does not know: people have to look at them. */
  readonly others: readonly string[];
}

export interface ProfileView {
  /** The file says of itself that it is a copy which was not set up yet. */
  readonly isCopy: boolean;
  readonly profile: Profile;
  readonly leaving: Readonly<Record<Profile, Leaving>>;
}

/** What came of a switch: what was taken out, and what still stands there of the other side. */
export interface ProfileSwitched {
  readonly took: Leaving;
  readonly remains: Leaving;
}

const WAIT_MS = 8_000;
const allTables: readonly Table[] = Object.values(tables);
const outOf = (profile: Profile): readonly Table[] => allTables.filter(({ profiles }) => !profiles.includes(profile));
const namesOf = ({ tab }: Pick<Table, 'tab'>): readonly string[] => [tab.de, tab.en];

/** Rows of a tool's tab, and where they stand; nothing where it is not there or its header is gone. */
interface ToolTab {
  readonly layout: Layout;
  readonly sheet: Sheet;
  readonly headerLine: number;
  readonly lines: Matrix;
  /** Where its lines say what they are about: a tab, a rule, a row's id. */
  readonly at: readonly number[];
}

const WHAT = ['tab', 'rule', 'about'] as const;

type ToolTabName = 'findings' | 'mailLedger' | 'journal' | 'settings';

const sheetNamed = (book: Bench['book'], name: ToolTabName): Sheet | undefined =>
  namesOf(tables[name]).flatMap((one) => tabNamed(book, one) ?? [])[0];

function toolTab({ book, zone }: Pick<Bench, 'book' | 'zone'>, name: ToolTabName): ToolTab | undefined {
  const sheet = sheetNamed(book, name);
  if (!sheet) return undefined;
  const block = readAll(sheet, zone);
  const layout = layoutIn(tables[name], sheet, block);
  const { headerLine, columnAt } = layout;
  return { layout, sheet, headerLine, lines: block.slice(headerLine), at: WHAT.flatMap((key) => columnAt[key] ?? []) };
}

/** All as they stand now: each is as long as the years, and is read once for all profiles. */
const toolTabs = (bench: Pick<Bench, 'book' | 'zone'>) => ({
  findings: toolTab(bench, 'findings'),
  mailLedger: toolTab(bench, 'mailLedger'),
  journal: toolTab(bench, 'journal'),
  settings: toolTab(bench, 'settings'),
});

/** Why nobody can tell which lines of a tool's tab are about the other side: they would stay, and we would say that none did. */
function doubtIn({ book, zone }: Pick<Bench, 'book' | 'zone'>): Problem | undefined {
  for (const name of ['findings', 'mailLedger', 'journal', 'settings'] as const) {
    const sheet = sheetNamed(book, name);
    const problem = sheet && layoutProblem(tables[name], layoutIn(tables[name], sheet, readHeader(sheet, zone)));
    if (problem) return problem;
  }
  return undefined;
}

/** What is about the other side leaves whatever was set: emptied, setup takes its row away. */
const settingsOut = (profile: Profile): readonly NamedSetting[] =>
  allSettings.filter(({ profiles }) => !profiles.includes(profile));

/** Those of them in which somebody has set something else than setup did. */
function filledSettings(profile: Profile, tab: ToolTab | undefined): readonly Text[] {
  const { key = -1, value = -1 } = tab?.layout.columnAt ?? {};
  const out = new Set(settingsOut(profile).map((one) => one.key));
  const names = tab?.lines.flatMap((line): Text[] => {
    const one = settingNamed(cellText(line[key] ?? ''));
    const held = fold(cellText(line[value] ?? ''));
    const isPreset = held === '' || (one && [one.preset.de, one.preset.en].map(fold).includes(held));
    return one && out.has(one.key) && !isPreset ? [one.name] : [];
  });
  return names ?? [];
}

/** By what a line leaves: the tab of its row or how ids begin there, or its rule, which is about a tab that leaves. Folded. */
function leavingBy({ rules }: Bench['features'], profile: Profile): ReadonlySet<string> {
  const tabs = outOf(profile).flatMap((table) => [...namesOf(table), `${table.prefix}-`]);
  return new Set([...tabs, ...rules.filter((rule) => !isHeld(rule, profile)).map(({ id }) => id)].map(fold));
}

/** The lines of the sheet that leave. */
const leavingLines = (by: ReadonlySet<string>, tab: ToolTab | undefined): number[] =>
  tab?.lines.flatMap((line, index) =>
    tab.at.some((column) => by.has(fold(cellText(line[column] ?? '')).replace(/-\w{8}\b.*/, '-')))
      ? tab.headerLine + 1 + index
      : [],
  ) ?? [];

/** Tabs made from others: drawn anew, or people's editions. */
const isDrawn = (name: string, dashboard: Text): boolean =>
  [dashboard.de, dashboard.en].includes(name) || /^(Transparenzbericht|Transparency report) \d{4}$/.test(name);

interface GoneTab {
  readonly table: Table;
  readonly sheet: Sheet;
  readonly tab: Text;
}

/** The tabs that a profile does not have, under whatever name: a copy, or one that somebody renamed, holds the same rows. */
function goneIn(book: Bench['book'], zone: Bench['zone'], profile: Profile): readonly GoneTab[] {
  const gone = outOf(profile).flatMap((table): GoneTab[] => [
    ...namesOf(table).flatMap((name) => {
      const sheet = tabNamed(book, name);
      return sheet ? [{ table, sheet, tab: table.tab }] : [];
    }),
    ...copiesOf(book, table, zone).map((sheet) => ({ table, sheet, tab: both(() => sheet.getName()) })),
  ]);
  // A tab goes once, whichever two tables it may be one of.
  return [...new Map(gone.map((one) => [one.sheet.getSheetId(), one])).values()];
}

/** What of the other side stands in the file now. Reads; writes nothing. */
function leavingIn(
  bench: Pick<Bench, 'book' | 'zone' | 'features'>,
  profile: Profile,
  { findings, mailLedger, journal, settings } = toolTabs(bench),
): Leaving {
  const { book, zone, features } = bench;
  const names = tabNames(book);
  const out = outOf(profile);
  const by = leavingBy(features, profile);
  const gone = goneIn(book, zone, profile);
  const tabs = gone.map(({ table, sheet, tab }) => {
    // Counted to the last line that holds something, an empty one above it too: the tab goes whole.
    const { headerLine } = layoutIn(table, sheet, readHeader(sheet, zone));
    return { tab, rows: Math.max(0, lastLineOf(sheet) - headerLine) };
  });
  const drawn = out.length === 0 ? [] : names.filter((name) => isDrawn(name, features.dashboard.tab));
  const own = new Set(allTables.flatMap(namesOf));
  for (const { sheet } of gone) own.add(sheet.getName());
  return {
    tabs,
    findings: leavingLines(by, findings).length,
    mails: leavingLines(by, mailLedger).length,
    journal: out.length === 0 ? 0 : (journal?.lines.filter((line) => !line.every(isEmptyCell)).length ?? 0),
    settings: filledSettings(profile, settings),
    drawn,
    others: names.filter((name) => !own.has(name) && !isDrawn(name, features.dashboard.tab)),
  };
}

/** What each profile would take out, and whether this file is a copy. Problems: those of the settings. */
export function profileView(bench: Bench): Result<ProfileView> {
  const settings = bench.reader.settings();
  if (!settings.ok) return settings;
  const now = toolTabs(bench);
  return ok({
    isCopy: settings.value.sheetId !== '' && settings.value.sheetId !== bench.book.getId(),
    profile: settings.value.profile,
    leaving: {
      shared: leavingIn(bench, 'shared', now),
      network: leavingIn(bench, 'network', now),
      treasury: leavingIn(bench, 'treasury', now),
    },
  });
}

/** In the file from which people copied, nothing is taken out unless somebody says that it is the copy. */
const ORIGINAL: Problem = {
  code: 'invalid',
  text: {
    de: 'Diese Datei ist vielleicht das Original. Es wurde nichts herausgenommen.',
    en: 'This file may be the original. Nothing was taken out.',
  },
  hint: {
    de: 'Erstell eine Kopie („Datei ▸ Kopie erstellen“), öffne sie und wähle dort „Profil wechseln…“.',
    en: 'Make a copy ("File ▸ Make a copy"), open it and choose "Change profile…" there.',
  },
};

/**
 * Takes everything out that another profile does not hold, in one go that nobody can undo: its tabs, findings about their
 * rows, Protokoll, and what was drawn from them; then sets the sheet up by the profile and looks whether anything is left.
 * A run that was cut off goes on where it stopped. `sure`: a person says that this file is a copy. Problems: 'invalid',
 * 'busy', those of the tool's own tabs, whose lines are told apart by their columns, and those of setup.
 */
export function switchProfile(bench: Bench, profile: Profile, sure: boolean): Result<ProfileSwitched> {
  const view = profileView(bench);
  if (!view.ok) return view;
  const took = view.value.leaving[profile];
  if (took.tabs.some(({ rows }) => rows > 0) && !view.value.isCopy && !sure) return fail(ORIGINAL);
  const done = alone(bench.reader, WAIT_MS, () => {
    const doubt = doubtIn(bench);
    if (doubt) return fail(doubt);
    mendCutOff(bench.reader);
    const written = writeSetting(bench.reader, 'profile', say(profileWord(profile), bench.reader.lang()));
    if (!written.ok) return written;
    takeOut(bench, profile);
    flush();
    forgetNotes();
    return ok(true);
  });
  if (!done.ok) return done;
  bench.reader.forgetTabs();
  const fresh = { ...bench, reader: createReader(bench.book, bench.zone) };
  const set = setUpSheet(fresh, false, undefined, true);
  if (!set.ok) return set;
  const remains = leavingIn(bench, profile);
  // Drawn anew by setup, from what the file holds now.
  return ok({ took, remains: { ...remains, drawn: [], journal: 0 } });
}

/** Facts of the file that tell of the tabs that leave. */
const FORGOTTEN = ['lastCheck', 'drawn', 'charts'] as const;

function takeOut(bench: Bench, profile: Profile): void {
  const { book, features } = bench;
  const out = outOf(profile);
  if (out.length === 0) return;
  const by = leavingBy(features, profile);
  const { findings, mailLedger, journal } = toolTabs(bench);
  for (const tab of [findings, mailLedger]) {
    if (!tab) continue;
    const about = leavingLines(by, tab);
    if (about.length === tab.lines.length) clearLines(tab.sheet, tab.headerLine + 1);
    else removeLines(tab.sheet, about);
  }
  if (journal) clearLines(journal.sheet, journal.headerLine + 1);
  for (const { sheet } of goneIn(book, bench.zone, profile)) dropTab(book, sheet);
  for (const name of tabNames(book)) {
    const sheet = isDrawn(name, features.dashboard.tab) ? tabNamed(book, name) : undefined;
    if (sheet) dropTab(book, sheet);
  }
  for (const { key } of settingsOut(profile)) writeSetting(bench.reader, key, '');
  forgetDocumentFacts(FORGOTTEN);
}
