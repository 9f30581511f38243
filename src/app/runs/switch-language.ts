import type { Column } from '../../define/column.ts';
import type { Table } from '../../define/table.ts';
import { randomId } from '../../domain/ids.ts';
import type { Cells, Change } from '../../domain/plan.ts';
import { ok, type Result } from '../../domain/result.ts';
import { joinTexts, type Lang, otherLang, type Text } from '../../domain/text.ts';
import { formulasIn } from '../../google/book.ts';
import { formulasOf } from '../../google/formulas.ts';
import { allDocumentFacts, keepDocumentFact } from '../../google/store.ts';
import { setLocale } from '../../google/tabs.ts';
import { localeFor } from '../../settings/locale.ts';
import { type TableName, tables } from '../../tables/index.ts';
import { alone } from '../apply/alone.ts';
import { carryOutAlone } from '../apply/carry-out.ts';
import { entryIn } from '../apply/journal.ts';
import { columnsApart, SMALL, widthOf } from '../apply/target.ts';
import { writeSets } from '../apply/write.ts';
import type { Bench } from '../bench.ts';
import { commandNamed, commandWords } from '../journal-words.ts';
import { LANGUAGE_FACT } from '../reading/cached-facts.ts';
import { createReader, type Reader } from '../reading/reader.ts';
import { cellsOfLine, parseRows } from '../reading/rows.ts';
import type { TabRead } from '../reading/tab-reads.ts';
import { endedInLanguage, isWorded, labelsIn, languageChanges, mailsInLanguage } from '../setup/language.ts';
import { placesLookingFor, renamedIn, saidLooking } from '../setup/looking-for.ts';
import { writeSetting } from '../setup/write-setting.ts';
import { drawEvaluation, type SetupRun, setUpSheet } from './setup.ts';

/** The language of the tabs' words, once it was switched: a switch that is cut off is finished by the next setup. */
const WORDS_FACT = 'wordsLanguage';

/** The locale that a switch took the file out of. */
const LOCALE_FACT = 'localeBefore';

const WAITS: Text = {
  de: 'Noch ist nicht alles umgestellt: Erst muss klar sein, welche Spalte oder welcher Tab gemeint ist. Wähle danach noch einmal „Einrichten und reparieren“.',
  en: 'Not all is switched yet: first it must be clear which column or tab is meant. Then choose "Set up and repair" once more.',
};

/** What a switch of the language would change, or has changed. */
export interface LanguageSwitch {
  readonly to: Lang;
  readonly cells: number;
  readonly tabs: number;
  /** What people changed meanwhile, or wrote as formulas, and therefore stays, in words. */
  readonly left: readonly Text[];
}

/** What setup renews by itself, and what only tells what was. */
const OTHERWISE: readonly TableName[] = ['ruleSettings', 'settings', 'journal'];

/** The language in which the tabs stand by what the file remembers, where the tab Einstellungen says another one by now. */
const formerLanguage = (reader: Reader, facts: Readonly<Record<string, string>>): Lang | undefined => {
  const noted = facts[WORDS_FACT] ?? facts[LANGUAGE_FACT];
  if (noted === undefined) return undefined;
  const wanted = wantedLanguage(reader);
  return noted === wanted ? undefined : otherLang(wanted);
};

/** The language that the tab Einstellungen asks for. */
const wantedLanguage = (reader: Reader): Lang => {
  const typed = reader.settingsNow();
  return typed.ok ? typed.value.language : reader.lang();
};

/**
 * What setup would switch at most, where the tab Einstellungen says another language than the tabs are in: a choice that a
 * formula gives is counted, and stays. Writes nothing.
 */
export function languagePreview({ reader, features }: Bench): Result<LanguageSwitch | undefined> {
  if (formerLanguage(reader, allDocumentFacts()) === undefined) return ok(undefined);
  const lang = wantedLanguage(reader);
  const changes = changesIn(
    reader,
    lang,
    (name) => wordsOf(name, reader),
    () => () => false,
    features,
  );
  return changes.ok ? ok(counted(lang, changes.value, formulasLeft(reader, lang))) : changes;
}

/** So many cells of each tab: a formula that fills a column stands in its first lines. */
const LOOKED_THROUGH = 10_000;

/** Where people's formulas look for words of the other language, in words. */
function formulasLeft(reader: Reader, lang: Lang): readonly Text[] {
  const facts = reader.facts();
  const elections = facts.ok ? labelsIn(facts.value.elections, lang) : new Map<string, string>();
  const all: readonly Table[] = Object.values(tables);
  return saidLooking(placesLookingFor(formulasOf(reader.book, LOOKED_THROUGH), all, renamedIn(all, lang, elections)));
}

/**
 * Sets the sheet up. Where its language was changed, everything follows: headers, notes and lists by setup itself, Prüfung
 * and findings by a check, then the words of choices. Tabs in doubt are answered first. `undoes`: the operation that this
 * takes back. Problems: those of each.
 */
export function setUpInLanguage(
  bench: Bench,
  checkAll: (bench: Bench) => Result<unknown>,
  undoes?: string,
): Result<SetupInLanguage> {
  const facts = allDocumentFacts();
  const former = formerLanguage(bench.reader, facts);
  if (former !== undefined) keepDocumentFact(WORDS_FACT, former);
  const spoken = former === undefined ? ok(bench) : withItsLocale(bench, facts[LOCALE_FACT]);
  if (!spoken.ok) return spoken;
  const done = setUpSheet(spoken.value, former !== undefined, facts);
  if (former === undefined || !done.ok) return done;
  if (done.value.doubts.length > 0) return ok({ ...done.value, waits: WAITS });
  const fresh = (): Bench => ({ ...bench, reader: createReader(bench.book, bench.zone) });
  const read = fresh();
  const checked = checkAll(read);
  if (!checked.ok) return checked;
  // By what the check has read: the tabs are long.
  const drawn = drawEvaluation(read);
  if (!drawn.ok) return drawn;
  const told = translateJournal(fresh());
  if (!told.ok) return told;
  const switched = translateCells(fresh(), former, undoes);
  if (!switched.ok) return switched;
  keepDocumentFact(WORDS_FACT, switched.value.to);
  bench.reader.forgetTabs();
  const { renewed, open } = done.value;
  return ok({
    ...done.value,
    renewed: [...renewed, ...drawn.value.renewed],
    open: [...open, ...drawn.value.open],
    switched: switched.value,
  });
}

/**
 * The file writes days and numbers as its language does, and that is noted as wanted: "12 Dez." is no English. `before`: the
 * locale that the last switch left, which is the one to come back to.
 */
function withItsLocale(bench: Bench, before: string | undefined): Result<Bench> {
  const lang = wantedLanguage(bench.reader);
  const now = bench.reader.waysNow().locale;
  const locale = localeFor(lang, !now.startsWith(lang) && before?.startsWith(lang) ? before : now);
  if (locale === now) return ok(bench);
  keepDocumentFact(LOCALE_FACT, now);
  const noted = alone(bench.reader, WAIT_MS, () => writeSetting(bench.reader, 'locale', locale));
  if (!noted.ok) return noted.problem.code === 'missing-tab' ? ok(bench) : noted;
  setLocale(bench.book, locale);
  bench.reader.forgetFacts();
  return ok({ ...bench, reader: createReader(bench.book, bench.zone) });
}

/** `waits`: why the switch is not finished, in words. */
export type SetupInLanguage = SetupRun & { readonly switched?: LanguageSwitch; readonly waits?: Text };

/** How long the words wait for another script. */
const WAIT_MS = 8_000;

/**
 * Brings the words of choices into the sheet's language, in all tabs of people and those of findings and mails, as one
 * operation. Its undo switches back, which gives the same cells: Protokoll keeps the language for it and no cell. Reads,
 * of a large tab only the columns of words, and writes under one lock. Formulas and what people wrote in words of their own
 * stay. Problems: 'busy', those of reading and applying.
 */
function translateCells(
  { reader, journal, random, features }: Bench,
  former: Lang,
  undoes?: string,
): Result<LanguageSwitch> {
  return alone(reader, WAIT_MS, () => {
    const read = new Map<TableName, Result<TabRead>>();
    const once = (name: TableName): Result<TabRead> => {
      const found = read.get(name) ?? wordsOf(name, reader);
      read.set(name, found);
      return found;
    };
    const lang = reader.lang();
    const changes = changesIn(reader, lang, once, formulasAmong, features);
    if (!changes.ok) return changes;
    const plan = {
      ...(undoes === undefined
        ? { operation: randomId('O', random), command: SET_UP, title: TITLES[lang] }
        : { operation: `${undoes}-undo`, command: 'undo', title: joinTexts([UNDONE, TITLES[former]], ' ') }),
      changes: changes.value,
      journal: 'told',
      takesBackBy: JSON.stringify({ language: former }),
    } as const;
    const applied = carryOutAlone(plan, reader, journal, once);
    if (!applied.ok) return applied;
    return ok(counted(lang, changes.value, [...applied.value.left, ...formulasLeft(reader, lang)]));
  });
}

/** What Protokoll tells of before follows too: a list in two languages is read by nobody. What undoing needs stays as it is. */
function translateJournal({ reader, features }: Bench): Result<unknown> {
  return alone(reader, WAIT_MS, () => {
    const read = reader.fresh('journal');
    // A journal in doubt is said by setup.
    if (!read.ok) return ok(0);
    const called = (words: string): Text => commandWords(features, commandNamed(features, words));
    const lang = reader.lang();
    const sets = new Map<number, Cells>();
    for (let line = read.value.layout.headerLine; line < read.value.block.length; line += 1) {
      const cells = cellsOfLine(read.value.layout, read.value.block[line] ?? []);
      if (cells.operation) sets.set(line, entryIn(cells, lang, called));
    }
    writeSets(read.value, sets, () => true, reader);
    return ok(sets.size);
  });
}

/** The command of whoever switches, by which an undo knows that it may be one. */
export const SET_UP = 'setUp';
const UNDONE: Text = { de: 'Rückgängig:', en: 'Undone:' };

/** The language that a switch took the sheet out of, by what Protokoll keeps of it; nothing of another operation. */
export function languageBefore(held: string): Lang | undefined {
  const lang = /^\{"language":"(de|en)"[,}]/.exec(held)?.[1];
  return lang === 'de' || lang === 'en' ? lang : undefined;
}

/** A tab as far as its words go: of a large one the ids and the columns of choices. */
function wordsOf(name: TableName, reader: Reader): Result<TabRead> {
  const header = reader.header(name);
  if (!header.ok || header.value.sheet.getMaxRows() * widthOf(header.value) <= SMALL) return reader.fresh(name);
  const keys = Object.entries<Column>(tables[name].columns).flatMap(([key, column]) =>
    isWorded(column) || name === 'mailLedger' ? key : [],
  );
  const apart = columnsApart(header.value, keys, reader);
  return apart ? ok(apart) : reader.fresh(name);
}

const TITLES: Readonly<Record<Lang, Text>> = {
  de: { de: 'Sprache der Tabelle auf Deutsch umgestellt', en: 'Language of the sheet switched to German' },
  en: { de: 'Sprache der Tabelle auf Englisch umgestellt', en: 'Language of the sheet switched to English' },
};

const counted = (to: Lang, changes: readonly Change[], left: readonly Text[]): LanguageSwitch => ({
  to,
  cells: changes.reduce((sum, change) => sum + (change.kind === 'set' ? Object.keys(change.cells).length : 0), 0),
  tabs: new Set(changes.map(({ table }) => table)).size,
  left,
});

type FormulasOf = (table: Table, read: TabRead) => (line: number, key: string) => boolean;

function changesIn(
  reader: Reader,
  lang: Lang,
  readOf: (name: TableName) => Result<TabRead>,
  formulas: FormulasOf,
  { rules, mails }: Bench['features'],
): Result<readonly Change[]> {
  const settings = reader.settings();
  if (!settings.ok) return settings;
  const facts = reader.facts();
  const elections = facts.ok ? labelsIn(facts.value.elections, lang) : new Map<string, string>();
  const titleOf = (rule: string): Text | undefined => rules.find(({ id }) => id === rule)?.title;
  const changes: Change[] = [];
  for (const [name, table] of Object.entries(tables) as [TableName, Table][]) {
    if (OTHERWISE.includes(name) || !table.profiles.includes(settings.value.profile)) continue;
    const read = readOf(name);
    // A tab in doubt is said by setup and by the check; the next setup brings its cells along.
    if (!read.ok) continue;
    const rows = parseRows(table, read.value.layout, read.value.block);
    if (name === 'findings') changes.push(...endedInLanguage(rows, titleOf, lang));
    if (name === 'mailLedger')
      changes.push(
        ...mailsInLanguage(
          rows,
          mails.map(({ title }) => title),
          lang,
        ),
      );
    changes.push(...languageChanges(table, rows, lang, elections, formulas(table, read.value)));
  }
  return ok(changes);
}

/** Where formulas stand among the words of a tab; one call a column. */
function formulasAmong(table: Table, { sheet, layout, block }: TabRead): (line: number, key: string) => boolean {
  const found = new Map<string, readonly string[]>();
  for (const { key, at } of layout.placed) {
    const column = table.columns[key];
    if (column && isWorded(column) && block.length > 0) found.set(key, formulasIn(sheet, at + 1, block.length));
  }
  return (line, key) => (found.get(key)?.[line - 1] ?? '') !== '';
}
