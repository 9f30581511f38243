import type { Column } from '../../define/column.ts';
import { PHONE_CHECK } from '../../define/columns.ts';
import { foldsOf, frozenColumns, openColumns } from '../../define/folds.ts';
import type { Profile, Table } from '../../define/table.ts';
import { type Lang, say } from '../../domain/text.ts';
import { type Book, readAll, type Sheet, writeBlock } from '../../google/book.ts';
import { type Standing, suggestList, suggestNothing } from '../../google/dropdowns.ts';
import {
  collapseColumns,
  collapseGroups,
  colourLevels,
  filterTable,
  formatColumns,
  freezeColumns,
  freezeHeader,
  greyColumns,
  hideColumn,
  type Rows,
  setWidths,
  styleHeader,
  wrapHeaders,
  wrapWords,
  writeNotes,
} from '../../google/look.ts';
import { lookAt } from '../../google/tab-look.ts';
import { addTab } from '../../google/tabs.ts';
import type { Zone } from '../../google/zone.ts';
import { isOwnNote } from '../reading/layout.ts';
import { tabTwice } from '../reading/problems.ts';
import { heldIn, keepReadings } from './keep-readings.ts';
import { type HeaderDoubt, inDoubtAsAWhole, inDoubtForCopy, planHeaders, standingHeaders } from './mend-headers.ts';
import { noteOf } from './note.ts';
import { copiesOf, tabsOf } from './tabs-of.ts';

export interface TabSetup extends Rows {
  /** The platform's number of the tab, by which a renamed one is known again. */
  readonly id: number;
  readonly columnOf: Readonly<Record<string, number>>;
  readonly created: boolean;
  /** How it looked before, a new tab apart. */
  readonly standing: Standing;
  /** Conditional formats that it has now. */
  readonly colours: number | undefined;
  /** Whether anything was set. */
  readonly touched: boolean;
  /** What was mended, for the message to the person. */
  readonly mended: readonly ('name' | 'header')[];
}

/** What one tab's setup has to know. */
export interface TabWanted {
  readonly lang: Lang;
  readonly profile: Profile;
  readonly zone: Zone;
  /** Of today; see `lookAt`. */
  readonly dayNumber: number;
  /** The platform's number of the tab that is the table's. */
  readonly knownSheetId: number | undefined;
  /** No tab came or went since setup saw which is which. */
  readonly sameTabs: boolean;
  /** Keys of columns that the sheet's version cannot have yet. */
  readonly added: ReadonlySet<string>;
  readonly tidies: boolean;
  /** Tables whose tabs this run has added, in an attempt before as well: they are new. Gets this one's name. */
  readonly made: Set<string>;
  /** What setup left last, where it was to the definitions of now. */
  readonly remembered: { readonly colours: number | undefined } | undefined;
}

/** A tab in which nothing is written before someone has said what its columns are. */
export interface TabInDoubt {
  readonly sheet: Sheet;
  readonly doubt: HeaderDoubt;
}

/**
 * Creates or mends one tab: name, headers, formats, dropdowns, frozen header, filter. What is a matter of taste
 * (widths, groups, hidden columns) is set once, when the tab is created. Sets only what differs in the lines it looks at,
 * and reads the whole tab only where a header is missing. Never touches a person's cells, and leaves a tab
 * alone whose columns are not all certain.
 */
export function setUpTab(book: Book, table: Table, wanted: TabWanted): TabSetup | TabInDoubt {
  const { lang, zone, knownSheetId, added, tidies, dayNumber, remembered } = wanted;
  const name = say(table.tab, lang);
  const mended: ('name' | 'header')[] = [];
  const { named, sheet: present, id, former } = tabsOf(book, table, lang, knownSheetId, wanted.sameTabs);
  if (present && former) return { sheet: present, doubt: inDoubtAsAWhole(tabTwice(table, former.getName())) };
  // The first setup finds no tab; later one is gone, and its rows may live on in a copy.
  const copy = present === undefined && knownSheetId !== undefined ? copiesOf(book, table, zone)[0] : undefined;
  if (copy) return { sheet: copy, doubt: inDoubtForCopy(table, copy.getName()) };
  const sheet = present ?? addTab(book, name, Object.keys(table.columns).length);
  if (!present) wanted.made.add(table.name);
  const created = wanted.made.has(table.name);
  if (!named && sheet.getName() !== name) {
    sheet.setName(name);
    mended.push('name');
  }
  const look = created ? undefined : lookAt(sheet, zone, dayNumber);
  const notes = look?.notes ?? [];
  const verdict =
    (look && standingHeaders(table, look.top, notes, lang)) ??
    planHeaders(table, readAll(sheet, zone), notes, lang, added);
  if (!verdict.sure) return { sheet, doubt: verdict.doubt };
  const { headerLine, write, columnOf } = verdict.plan;
  if (write.length > 0 && !created) mended.push('header');
  writeHeaders(sheet, headerLine, write, zone);
  const placed = Object.entries(table.columns).map(([key, column]) => ({ key, column, at: columnOf[key] ?? 1 }));
  const styled = styleHeader(
    sheet,
    headerLine,
    placed.map(({ column, at }) => ({
      column: at,
      required: column.required && column.writer === 'person',
      tool: column.writer === 'tool',
    })),
    look,
  );
  const noted = noteNames(sheet, table, headerLine, placed, notes[headerLine - 1] ?? [], wanted);
  const otherwise = placed.filter(({ column, at }) => !look?.isFormatted(headerLine, at, column.codec.format(lang)));
  // What is a day and what a number shows before the formats are set.
  const held = created ? [] : heldIn(sheet, otherwise, zone);
  formatColumns(
    sheet,
    headerLine,
    otherwise.map(({ column, at }) => ({ column: at, value: column.codec.format(lang) })),
  );
  keepReadings(sheet, headerLine, held, otherwise);
  const rows: Rows = { sheet, headerLine, rows: (look?.lines ?? sheet.getMaxRows()) - headerLine };
  const standing: Standing = { look, sameHelp: remembered !== undefined };
  const listed = placed.map(({ column, at }) => suggestChoices(rows, at, column, lang, standing));
  const frozen = freezeHeader(sheet, headerLine);
  if (created) decorate(sheet, table, headerLine, placed);
  else if (tidies) tidy(sheet, headerLine, placed);
  const filtered = filterTable(rows, Math.max(...Object.values(columnOf)));
  const coloured =
    columnOf.check === undefined
      ? undefined
      : colourLevels(rows, columnOf.check, LEVEL_COLOURS[lang], remembered?.colours);
  const touched =
    [created, tidies, styled, noted, frozen, filtered, coloured?.set, ...listed].some(Boolean) ||
    mended.length + otherwise.length > 0;
  const found = { created, mended, touched, colours: coloured?.count, standing };
  return { ...rows, id: id ?? sheet.getSheetId(), columnOf, ...found };
}

/** Writes the notes that are missing or older than the words of now; says whether there were any. A person's own note on a header stays. */
function noteNames(
  sheet: Sheet,
  table: Table,
  headerLine: number,
  placed: Placed,
  now: readonly string[],
  { lang, profile }: Pick<TabWanted, 'lang' | 'profile'>,
): boolean {
  const notes = Array.from({ length: Math.max(...placed.map(({ at }) => at)) }, (_, at) => now[at] ?? '');
  const fitting = [...notes];
  for (const { column, at } of placed) {
    const note = notes[at - 1] ?? '';
    if (note === '' || isOwnNote(table, note)) fitting[at - 1] = noteOf(column, lang, profile);
  }
  if (fitting.every((note, at) => note === notes[at])) return false;
  writeNotes(sheet, headerLine, fitting);
  return true;
}

/** Contrast of ink on ground: 5.7, 7.2, 5.9 and 6.4 (docs/look.md). */
const RED = { ink: '#B3261E', ground: '#FCEDEB' };
const YELLOW = { ink: '#6B4E00', ground: '#FFF8C9' };
const BLUE = { ink: '#00638C', ground: '#E6F4FB' };
/** Quiet: someone may still be typing. */
const GREY = { ink: '#4C5B54', ground: '#F5F1E9' };
const LEVEL_COLOURS = {
  de: [
    { word: 'dringend', ...RED },
    { word: 'klären', ...YELLOW },
    { word: 'Hinweis', ...BLUE },
    { word: 'unvollständig', ...GREY },
  ],
  en: [
    { word: 'urgent', ...RED },
    { word: 'clarify', ...YELLOW },
    { word: 'hint', ...BLUE },
    { word: 'incomplete', ...GREY },
  ],
} as const;

/** Writes headers, neighbours together; makes room for columns at the right end. */
export function writeHeaders(
  sheet: Sheet,
  line: number,
  write: readonly { readonly column: number; readonly header: string }[],
  zone: Zone,
): void {
  if (write.length === 0) return;
  const sorted = [...write].sort((a, b) => a.column - b.column);
  const needed = sorted[sorted.length - 1]?.column ?? 0;
  const width = sheet.getMaxColumns();
  if (width < needed) sheet.insertColumnsAfter(width, needed - width);
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1;
    while (sorted[end] && sorted[end]?.column === (sorted[end - 1]?.column ?? 0) + 1) end += 1;
    writeBlock(sheet, line, sorted[start]?.column ?? 1, [sorted.slice(start, end).map(({ header }) => header)], zone);
    start = end;
  }
}

/** Whether a dropdown was set or taken away. */
function suggestChoices(rows: Rows, at: number, column: Column, lang: Lang, standing: Standing): boolean {
  // Several choices in one cell have no dropdown: a dropdown would replace what stands there.
  if (column.options && column.kind !== 'choices')
    return suggestList(
      rows,
      at,
      column.options.map((option) => say(option.label, lang)),
      say(column.help, lang),
      standing,
    );
  // The tool's own words are its to choose, and an earlier layout may have listed them.
  return column.writer === 'tool' && !column.options && suggestNothing(rows, at, standing.look);
}

/** What a layout step does once to tabs that stand: no column is moved, no width changed. */
function tidy(sheet: Sheet, headerLine: number, placed: Placed): void {
  collapseGroups(sheet);
  wrapHeaders(
    sheet,
    headerLine,
    placed.map(({ at }) => at),
  );
}

type Placed = readonly { readonly key: string; readonly column: Column; readonly at: number }[];

function decorate(sheet: Sheet, table: Table, headerLine: number, placed: Placed): void {
  setWidths(
    sheet,
    placed.map(({ column, at }) => ({ column: at, value: column.width })),
  );
  greyColumns(
    sheet,
    headerLine,
    placed.filter(({ column }) => column.writer === 'tool').map(({ at }) => at),
  );
  for (const { column, at } of placed) if (column.hidden) hideColumn(sheet, at);
  const places = placed.map(({ at }) => at);
  wrapHeaders(sheet, headerLine, places);
  const open = new Set(openColumns(table));
  wrapWords(
    sheet,
    headerLine,
    placed.flatMap(({ key, at, column }) => (open.has(key) && column.width > PHONE_CHECK ? [at] : [])),
  );
  const frozen = frozenColumns(table);
  if (frozen > 0) freezeColumns(sheet, frozen);
  const at = new Map(placed.map((one) => [one.key, one.at]));
  collapseColumns(
    sheet,
    foldsOf(table).map(({ keys }) => ({ first: at.get(keys[0] ?? '') ?? 1, length: keys.length })),
  );
}
