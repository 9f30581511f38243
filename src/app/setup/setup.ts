import { cellText } from '../../define/columns.ts';
import type { Profile, Table } from '../../define/table.ts';
import { isEmptyCell } from '../../domain/cell.ts';
import type { Day } from '../../domain/day.ts';
import type { Cells } from '../../domain/plan.ts';
import { ok, type Result } from '../../domain/result.ts';
import { both, type Lang, say, type Text } from '../../domain/text.ts';
import { type Book, flush, readAll, type Sheet, writeBlock } from '../../google/book.ts';
import { sourceIn, suggestFrom, suggestInCells, suggestList } from '../../google/look.ts';
import { allowOnly, warnOnEdit } from '../../google/protect.ts';
import { dropEmptyFirstTab, settle, tabCount } from '../../google/tabs.ts';
import type { Zone } from '../../google/zone.ts';
import { allSettings, settingNamed } from '../../settings/index.ts';
import { type TableName, tables } from '../../tables/index.ts';
import { addRows } from '../apply/add.ts';
import type { FileWays } from '../reading/file-ways.ts';
import { knownTabs, noteTabs } from '../reading/noted-tabs.ts';
import { rowLines } from '../reading/rows.ts';
import { layoutIn } from '../reading/tab-reads.ts';
import type { HeaderDoubt } from './mend-headers.ts';
import { renewRules, renewSettings, type Seeded } from './renew-words.ts';
import { setUpTab, type TabSetup } from './tab.ts';

export interface SetupInput {
  readonly book: Book;
  readonly zone: Zone;
  readonly lang: Lang;
  readonly profile: Profile;
  /** How the file is to read what people type. */
  readonly ways: FileWays;
  /** The file was never set up before. */
  readonly isNew: boolean;
  readonly today: Day;
  /** Rows of the tab Regeln, as the registry says. */
  readonly ruleRows: readonly Seeded[];
  /** The same in the other language, to know again what the tool wrote before the language changed. */
  readonly otherRuleRows: readonly Seeded[];
  /** Keys of the columns that the sheet's version cannot have yet: they are created without asking. */
  readonly addedColumns: (table: TableName) => ReadonlySet<string>;
  /** A layout step that the sheet still needs collapses the groups of its tabs. */
  readonly tidies: boolean;
  readonly elections: readonly Seeded[];
  /** Labels of elections for the visits' dropdown. */
  readonly electionLabels: readonly string[];
  readonly coordinators: readonly string[];
}

export interface SetupReport {
  readonly created: readonly Text[];
  readonly mended: readonly Text[];
  /** What people have to know or do, in words; everything else stands. */
  readonly open: readonly Text[];
  /** Tabs that were left alone because nobody but a person can say what their columns are. */
  readonly doubts: readonly TabDoubt[];
}

export interface TabDoubt extends HeaderDoubt {
  readonly table: TableName;
  readonly sheet: Sheet;
}

/**
 * Creates what is missing and mends what was changed: locale, tabs, headers, formats, dropdowns, seeds, protections.
 * A second run changes nothing. No person's cell is ever written.
 */
export function setUp(input: SetupInput): Result<SetupReport> {
  const { book, lang, profile } = input;
  const setBack = settle(book, input.ways.locale, input.ways.timeZone);
  const known = knownTabs();
  const before = tabCount(book);
  const names = (Object.keys(tables) as TableName[]).filter((name) =>
    (tables[name] as Table).profiles.includes(profile),
  );
  const done = new Map<TableName, TabSetup>();
  const doubts: TabDoubt[] = [];
  for (const name of names) {
    const tab = setUpTab(book, tables[name], lang, known[name], input.zone, input.addedColumns(name), input.tidies);
    if ('doubt' in tab) doubts.push({ ...tab.doubt, table: name, sheet: tab.sheet });
    else done.set(name, tab);
  }
  const dropped = dropEmptyFirstTab(book);
  const ids = Object.fromEntries([...done].map(([name, { id }]) => [name, id]));
  const isTwice = doubts.some(({ problem }) => problem.code === 'double-tab');
  // A tab that someone adds meanwhile is not counted: the next run looks at all of them.
  const count = before + textsOf(done, (one) => one.created).length - (dropped ? 1 : 0);
  noteTabs({ ...known, ...ids }, isTwice ? 0 : count);
  suggestReferences(done, input);
  const notes = fillSettings(done.get('settings'), input);
  fillMissing(done.get('ruleSettings'), tables.ruleSettings, 'id', input.ruleRows, input.zone);
  renewWords(done, input);
  const elections = done.get('elections');
  if (elections?.created) fillMissing(elections, tables.elections, 'id', input.elections, input.zone);
  flush();
  const open = [...waysWords(setBack, input.isNew), ...notes, ...protectTabs(done, input)];
  return ok({
    created: textsOf(done, (one) => one.created),
    mended: textsOf(done, (one) => one.mended.length > 0),
    open,
    doubts,
  });
}

/** Says that the file reads typing otherwise than before; of a new one only where it did not read it the German way. */
const waysWords = (setBack: ReturnType<typeof settle>, isNew: boolean): readonly Text[] => {
  if (!setBack) return [];
  if (!isNew) return [SET_BACK];
  return /^de([_-]DE)?$/.test(setBack.formerLocale ?? 'de') ? [] : [SET_FIRST];
};

const SET_FIRST: Text = {
  de: 'Die Datei liest Zahlen und Tage jetzt wie in Deutschland: 1.234,56 und 30.08.2026. Soll es anders sein, stellt es unter „Datei > Einstellungen“ um und tragt es im Tab „Einstellungen“ ein.',
  en: 'The file now reads numbers and days as in Germany: 1.234,56 and 30.08.2026. For another way, change it under "File > Settings" and enter it in the tab "Settings".',
};
const SET_BACK: Text = {
  de: 'Gebietsschema oder Zeitzone der Datei waren geändert und sind zurückgestellt. Sieh Beträge und Tage an, die inzwischen getippt wurden: Aus 36.000 kann 36 geworden sein.',
  en: 'Locale or time zone of the file had been changed and are set back. Look at amounts and days that were typed meanwhile: 36.000 may have become 36.',
};

const textsOf = (done: ReadonlyMap<TableName, TabSetup>, wanted: (one: TabSetup) => boolean): Text[] =>
  [...done].filter(([, one]) => wanted(one)).map(([name]) => tables[name].tab);

/** Dropdowns for names of other rows. */
function suggestReferences(done: ReadonlyMap<TableName, TabSetup>, { lang, electionLabels }: SetupInput): void {
  const register = done.get('associations');
  const nameAt = register?.columnOf.name;
  const names = register && nameAt !== undefined ? sourceIn(register, nameAt) : undefined;
  for (const [name, one] of done) {
    for (const [key, column] of Object.entries(tables[name].columns)) {
      const at = one.columnOf[key];
      if (at === undefined || column.to === undefined || column.writer === 'tool') continue;
      if (column.to === 'associations' && names) suggestFrom(one, at, names, say(column.help, lang), one.look);
      if (column.to === 'elections' && electionLabels.length > 0)
        suggestList(one, at, electionLabels, say(column.help, lang), one.look);
    }
  }
}

/** Adds settings that are not there; values that people set stay. Says where a copy became a sheet of its own. */
function fillSettings(one: TabSetup | undefined, { book, lang, profile, today, zone }: SetupInput): Text[] {
  if (!one) return [];
  const sheet = { lang, profile, today, sheetId: book.getId() };
  const block = readAll(one.sheet, zone);
  const keyAt = (one.columnOf.key ?? 1) - 1;
  const valueAt = (one.columnOf.value ?? 2) - 1;
  const rows = allSettings.map((setting) => ({
    id: setting.key,
    cells: {
      key: say(setting.name, lang),
      value: setting.first(sheet),
      explanation: say(setting.explanation, lang),
    },
  }));
  const present = new Map(
    rowLines(one, block).map((line, index) => [
      settingNamed(cellText(line[keyAt] ?? ''))?.key,
      one.headerLine + index + 1,
    ]),
  );
  append(
    one.sheet,
    tables.settings,
    rows.filter(({ id }) => !present.has(id)).map(({ cells }) => cells),
    zone,
  );
  // A copied file carries the original's id: setting it up makes it a sheet of its own.
  const idLine = present.get('sheetId');
  const id = block[(idLine ?? 0) - 1]?.[valueAt];
  if (idLine === undefined || id === book.getId()) return [];
  writeBlock(one.sheet, idLine, valueAt + 1, [[book.getId()]], zone);
  return id === undefined || isEmptyCell(id) ? [] : [WAS_A_COPY];
}

const WAS_A_COPY: Text = {
  de: 'Diese Tabelle war eine Kopie. Ab jetzt arbeitet sie eigenständig und sendet Mails.',
  en: 'This sheet was a copy. From now on it works on its own and sends mail.',
};

/** What the tool wrote in words follows the language and the rules as they are now. */
function renewWords(done: ReadonlyMap<TableName, TabSetup>, input: SetupInput): void {
  const { lang, zone, ruleRows, otherRuleRows } = input;
  const rules = done.get('ruleSettings');
  const settings = done.get('settings');
  if (rules && !rules.created) renewRules(rules.sheet, ruleRows, otherRuleRows, lang, zone);
  if (settings && !settings.created) renewSettings(settings.sheet, lang, zone);
  if (settings) suggestSettings(settings, lang, zone);
}

/** Dropdowns for the settings that have a list. */
function suggestSettings({ sheet, columnOf }: TabSetup, lang: Lang, zone: Zone): void {
  const keyAt = (columnOf.key ?? 1) - 1;
  const lists = new Map(
    readAll(sheet, zone).flatMap((line, index) => {
      const setting = settingNamed(cellText(line[keyAt] ?? ''));
      const values = setting?.words.map((word) => say(word, lang)) ?? [];
      return setting?.isList ? [[index + 1, { values, help: say(setting.explanation, lang) }] as const] : [];
    }),
  );
  suggestInCells(sheet, columnOf.value ?? 2, lists);
}

/** Adds rows whose key is not in the tab yet. */
function fillMissing(one: TabSetup | undefined, table: Table, key: string, rows: readonly Seeded[], zone: Zone): void {
  if (!one) return;
  const at = (one.columnOf[key] ?? 1) - 1;
  const present = new Set(rowLines(one, readAll(one.sheet, zone)).map((line) => cellText(line[at] ?? '')));
  append(
    one.sheet,
    table,
    rows.filter(({ id }) => !present.has(id)).map(({ cells }) => cells),
    zone,
  );
}

function append(sheet: Sheet, table: Table, rows: readonly Cells[], zone: Zone): void {
  if (rows.length === 0) return;
  const block = readAll(sheet, zone);
  const layout = layoutIn(table, sheet, block);
  addRows({ sheet, layout, block }, rows, zone);
}

const TOOL_WRITES = both((lang) =>
  lang === 'de' ? 'Diesen Tab pflegt das Werkzeug.' : 'This tab is kept by the tool.',
);
const COORDINATION_WRITES = both((lang) =>
  lang === 'de' ? 'Hier ändert nur die Koordination etwas.' : 'Only coordination changes something here.',
);

/** Last, with its own result: narrowing editors fails where access comes from a group. */
function protectTabs(done: ReadonlyMap<TableName, TabSetup>, { lang, coordinators }: SetupInput): Text[] {
  const open: Text[] = [];
  for (const [name, { sheet }] of done) {
    const { kept, tab } = tables[name] as Table;
    if (kept === 'tool') warnOnEdit(sheet, say(TOOL_WRITES, lang));
    if (kept !== 'locked') continue;
    try {
      allowOnly(sheet, say(COORDINATION_WRITES, lang), coordinators);
    } catch {
      open.push({
        de: `„${tab.de}“ ließ sich nicht schützen. Stell den Schutz im Menü „Daten“ selbst ein.`,
        en: `"${tab.en}" could not be protected. Set the protection yourself in the menu "Data".`,
      });
    }
  }
  return open;
}
