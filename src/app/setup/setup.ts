import type { Column } from '../../define/column.ts';
import type { Table } from '../../define/table.ts';
import { ok, type Result } from '../../domain/result.ts';
import { both, type Lang, say, type Text } from '../../domain/text.ts';
import { flush, type Sheet } from '../../google/book.ts';
import { sourceIn, suggestFrom, suggestList } from '../../google/dropdowns.ts';
import { onceMore } from '../../google/failure.ts';
import { allowOnly, warnOnEdit } from '../../google/protect.ts';
import { dropEmptyFirstTab, settle, tabCount } from '../../google/tabs.ts';
import { type TableName, tables } from '../../tables/index.ts';
import { notedTabsIn, noteTabs } from '../reading/noted-tabs.ts';
import { fillMissing, fillRules, fillSettings } from './filled-tabs.ts';
import type { HeaderDoubt } from './mend-headers.ts';
import { definitionsOf, LOOK_FACT, type RememberedLook, rememberedLook } from './remembered-look.ts';
import type { SetupInput } from './setup-input.ts';
import { setUpTab, type TabSetup } from './tab.ts';

export interface SetupReport {
  readonly created: readonly Text[];
  readonly mended: readonly Text[];
  /** What people have to know or do, in words; everything else stands. */
  readonly open: readonly Text[];
  /** Tabs that were left alone because nobody but a person can say what their columns are. */
  readonly doubts: readonly TabDoubt[];
  /** Whether anything of the tabs' looks was set. */
  readonly touched: boolean;
  /** An attempt before this one was refused by the platform: what it had mended already stands in no list. */
  readonly again: boolean;
  /** How the tabs look now, to be kept under `LOOK_FACT` once setup is through. */
  readonly look: string;
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
  const made = new Set<string>();
  let attempts = 0;
  return onceMore(() => {
    attempts += 1;
    return attempt(input, made, attempts > 1);
  });
}

/** `made`: tables whose tabs this run has added, in an attempt before as well. */
function attempt(input: SetupInput, made: Set<string>, again: boolean): Result<SetupReport> {
  const { book, lang, profile } = input;
  const setBack = settle(book, input.ways.locale, input.ways.timeZone);
  const { known, count: noted } = notedTabsIn(input.facts);
  const before = tabCount(book);
  const madeBefore = made.size;
  const by = definitionsOf(lang, profile, input.electionLabels);
  const remembered = rememberedLook(input.facts[LOOK_FACT], by);
  const names = (Object.keys(tables) as TableName[]).filter((name) =>
    (tables[name] as Table).profiles.includes(profile),
  );
  const done = new Map<TableName, TabSetup>();
  const doubts: TabDoubt[] = [];
  for (const name of names) {
    const tab = setUpTab(book, tables[name], {
      ...{ lang, profile, zone: input.zone, tidies: input.tidies, dayNumber: Date.parse(input.today) / DAY_MS },
      ...{ made, knownSheetId: known[name], sameTabs: before === noted, added: input.addedColumns(name) },
      remembered: remembered && { colours: remembered.colours[name] },
    });
    if ('doubt' in tab) doubts.push({ ...tab.doubt, table: name, sheet: tab.sheet });
    else done.set(name, tab);
  }
  const came = made.size - madeBefore;
  const dropped = (came > 0 || before !== noted) && dropEmptyFirstTab(book);
  const isTwice = doubts.some(({ problem }) => problem.code === 'double-tab');
  // A tab that someone adds meanwhile is not counted: the next run looks at all of them.
  const count = before + came - (dropped ? 1 : 0);
  const [ids, now] = [
    { ...known, ...Object.fromEntries([...done].map(([name, { id }]) => [name, id])) },
    isTwice ? 0 : count,
  ];
  if (now !== noted || JSON.stringify(ids) !== JSON.stringify(known)) noteTabs(ids, now);
  const listed = suggestReferences(done, input, known.associations);
  const notes = fillSettings(done.get('settings'), input);
  fillRules(done.get('ruleSettings'), input);
  const elections = done.get('elections');
  if (elections?.created) fillMissing(elections, tables.elections, input.elections, input.zone);
  const touched = listed || dropped || [...done.values()].some((one) => one.touched);
  if (touched) flush();
  const open = [...waysWords(setBack, input), ...notes, ...protectTabs(done, input)];
  const colours = Object.fromEntries([...done].map(([name, one]) => [name, one.colours]));
  return ok({
    created: textsOf(done, (one) => one.created),
    mended: textsOf(done, (one) => one.mended.length > 0),
    open,
    doubts,
    ...{ touched, again },
    look: JSON.stringify({ by, colours } satisfies RememberedLook),
  });
}

const DAY_MS = 86_400_000;

/** Says that the file reads typing otherwise than before; of a new one only where that differs from what is now. */
const waysWords = (setBack: ReturnType<typeof settle>, { isNew, lang }: SetupInput): readonly Text[] => {
  if (!setBack) return [];
  if (!isNew) return [SET_BACK];
  const former = setBack.formerLocale;
  return former === undefined || (lang === 'de' && /^de([_-]DE)?$/.test(former)) ? [] : [setFirst(lang)];
};

const setFirst = (lang: Lang): Text => {
  const german = lang === 'de';
  const typed = german ? '1.234,56 und 30.08.2026' : '1,234.56 und 30/08/2026';
  return {
    de: `Die Datei liest Zahlen und Tage jetzt wie in ${german ? 'Deutschland' : 'Großbritannien'}: ${typed}. Soll es anders sein, stellt es unter „Datei ▸ Einstellungen“ um und tragt es im Tab „Einstellungen“ ein.`,
    en: `The file now reads numbers and days as in ${german ? 'Germany' : 'Britain'}: ${typed.replace('und', 'and')}. For another way, change it under "File ▸ Settings" and enter it in the tab "Settings".`,
  };
};
const SET_BACK: Text = {
  de: 'Gebietsschema oder Zeitzone der Datei waren geändert und sind zurückgestellt. Sieh Beträge und Tage an, die inzwischen getippt wurden: Aus 36.000 kann 36 geworden sein.',
  en: 'Locale or time zone of the file had been changed and are set back. Look at amounts and days that were typed meanwhile: 36.000 may have become 36.',
};

const textsOf = (done: ReadonlyMap<TableName, TabSetup>, wanted: (one: TabSetup) => boolean): Text[] =>
  [...done].filter(([, one]) => wanted(one)).map(([name]) => tables[name].tab);

/**
 * Dropdowns for names of other rows; says whether one was set. Where another tab than the one of number `former` is the
 * register now, they all are: they would go on naming the rows of that one.
 */
function suggestReferences(
  done: ReadonlyMap<TableName, TabSetup>,
  { lang, electionLabels }: SetupInput,
  former: number | undefined,
): boolean {
  const register = done.get('associations');
  const isOther = former !== undefined && register?.id !== former;
  const nameAt = register?.columnOf.name;
  const names = register && nameAt !== undefined ? sourceIn(register, nameAt) : undefined;
  let listed = false;
  for (const [name, one] of done) {
    for (const [key, column] of Object.entries<Column>(tables[name].columns)) {
      const at = one.columnOf[key];
      if (at === undefined || column.to === undefined || column.writer === 'tool') continue;
      const help = say(column.help, lang);
      const set =
        column.to === 'associations' && names
          ? suggestFrom(one, at, names, help, isOther ? { look: undefined, sameHelp: false } : one.standing)
          : column.to === 'elections' &&
            electionLabels.length > 0 &&
            suggestList(one, at, electionLabels, help, one.standing);
      listed ||= set;
    }
  }
  return listed;
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
