import { cellText } from '../../define/columns.ts';
import type { Table } from '../../define/table.ts';
import { isEmptyCell } from '../../domain/cell.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { say, type Text } from '../../domain/text.ts';
import { type Book, type Matrix, readAll, type Sheet } from '../../google/book.ts';
import { tabWithId } from '../../google/tabs.ts';
import type { Zone } from '../../google/zone.ts';
import { type TableName, tables } from '../../tables/index.ts';
import type { Bench } from '../bench.ts';
import { rememberTab } from '../reading/noted-tabs.ts';
import { rowLines } from '../reading/rows.ts';
import { layoutIn } from '../reading/tab-reads.ts';
import { anotherName, CHANGED, type TabAnswer } from '../setup/assign.ts';

/** Two tabs of which people have to say which one is a table's. */
export interface Rivals {
  /** Bears the table's name now. */
  readonly named: Sheet;
  /** Was the table's when setup looked last. */
  readonly former: Sheet;
}

/** One of the two, as people know it again. */
export interface RivalTab {
  /** The platform's number of the tab. */
  readonly id: number;
  readonly name: string;
  readonly rows: number;
  /** Some of its first rows in a few words each. */
  readonly sample: readonly string[];
}

const ROWS_SHOWN = 2;
const MOST_LETTERS = 70;

/** Both tabs, the one that was the table's first. */
export const rivalTabs = (table: Table, { named, former }: Rivals, zone: Zone): readonly RivalTab[] =>
  [former, named].map((sheet) => {
    const block = readAll(sheet, zone);
    const layout = layoutIn(table, sheet, block);
    const lines = rowLines(layout, block).filter((line) => !line.every(isEmptyCell));
    // People know their rows by what they wrote, not by ids and words of the check.
    const tools = new Set(layout.placed.flatMap(({ key, at }) => (table.columns[key]?.writer === 'tool' ? [at] : [])));
    const wordsOf = (line: Matrix[number]): string =>
      line.flatMap((cell, at) => (isEmptyCell(cell) || tools.has(at) ? [] : [cellText(cell)])).join(' · ');
    const sample = lines.slice(0, ROWS_SHOWN).map((line) => wordsOf(line).slice(0, MOST_LETTERS));
    return { id: sheet.getSheetId(), name: sheet.getName(), rows: lines.length, sample };
  });

/** What an undo needs to know again. */
export interface TabsHeld {
  /** The number that setup had noted. */
  readonly known: number;
  /** In the order in which they were given: a name is free before another tab gets it. */
  readonly renames: readonly { readonly id: number; readonly was: string; readonly now: string }[];
}

export interface TabChoice extends TabsHeld {
  readonly chosen: number;
  /** What becomes of both, for the person. */
  readonly said: Text;
}

/**
 * What choosing one of two tabs means: it gets the table's name, and the other one another name where it bears the
 * table's. No cell of either is touched. Refuses where the two no longer are as they were shown.
 */
export function chooseTab(
  { book, reader }: Bench,
  table: Table,
  { named, former }: Rivals,
  answer: NonNullable<TabAnswer['tab']>,
): Result<TabChoice> {
  const both = [former, named];
  const now = both.map((sheet) => [sheet.getSheetId(), sheet.getName()]);
  const chosen = both.find((sheet) => sheet.getSheetId() === answer.chosen);
  const other = both.find((sheet) => sheet !== chosen);
  if (!chosen || !other || JSON.stringify(now) !== JSON.stringify(answer.shown.map(({ id, name }) => [id, name])))
    return fail(CHANGED);
  const wanted = say(table.tab, reader.lang());
  const bears = [table.tab.de, table.tab.en].includes(other.getName());
  const renames = [
    ...(bears ? [renamed(other, anotherName(other.getName(), namesIn(book)))] : []),
    ...(chosen.getName() === wanted ? [] : [renamed(chosen, wanted)]),
  ];
  const said = saidOf(chosen.getName(), wanted, other.getName(), bears ? renames[0]?.now : undefined);
  return ok({ chosen: answer.chosen, known: former.getSheetId(), renames, said });
}

const renamed = (sheet: Sheet, now: string): TabsHeld['renames'][number] => ({
  id: sheet.getSheetId(),
  was: sheet.getName(),
  now,
});

/** The names of all tabs in small letters: the platform takes names that differ in nothing else for the same. */
const namesIn = (book: Book): ReadonlySet<string> =>
  new Set(book.getSheets().map((sheet) => sheet.getName().toLowerCase()));

function saidOf(chosen: string, wanted: string, other: string, otherNow: string | undefined): Text {
  const rest =
    otherNow === undefined
      ? {
          de: `„${other}“ bleibt mit allem stehen, was darin steht; gelesen wird der Tab nicht.`,
          en: `"${other}" stays with all that it holds; the tab is not read.`,
        }
      : {
          de: `Der andere heißt jetzt „${otherNow}“ und behält alles, was darin steht; gelesen wird er nicht.`,
          en: `The other one is now called "${otherNow}" and keeps all that it holds; it is not read.`,
        };
  return chosen === wanted
    ? { de: `Der Tab „${wanted}“ gilt. ${rest.de}`, en: `The tab "${wanted}" counts. ${rest.en}` }
    : {
        de: `Der Tab „${chosen}“ gilt und heißt jetzt „${wanted}“. ${rest.de}`,
        en: `The tab "${chosen}" counts and is now called "${wanted}". ${rest.en}`,
      };
}

/** Gives both tabs their names and notes which one is the table's. */
export function carryOutChoice(book: Book, table: TableName, { chosen, renames }: TabChoice): void {
  for (const { id, now } of renames) tabWithId(book, id)?.setName(now);
  rememberTab(table, chosen);
}

/**
 * Gives both tabs their former names back, so that the question is open again. Where someone has renamed or deleted one
 * since, or given its former name to another tab, both stay as they are, and that is said.
 */
export function takeChoiceBack(book: Book, table: TableName, { known, renames }: TabsHeld): Text[] {
  const taken = new Set(namesIn(book));
  const back = [...renames].reverse();
  for (const { id, was, now } of back) {
    if (tabWithId(book, id)?.getName() !== now) return [namesStay(table)];
    taken.delete(now.toLowerCase());
    if (taken.has(was.toLowerCase())) return [namesStay(table)];
    taken.add(was.toLowerCase());
  }
  for (const { id, was } of back) tabWithId(book, id)?.setName(was);
  rememberTab(table, known);
  return [];
}

const namesStay = (table: TableName): Text => ({
  de: `Tab „${tables[table].tab.de}“: Die Tabs wurden inzwischen umbenannt oder gelöscht. Ihre Namen bleiben, wie sie sind.`,
  en: `Tab "${tables[table].tab.en}": the tabs were renamed or deleted meanwhile. Their names stay as they are.`,
});
