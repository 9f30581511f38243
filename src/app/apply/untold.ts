import { sameCell } from '../../domain/cell.ts';
import type { Cells } from '../../domain/plan.ts';
import { flush } from '../../google/book.ts';
import type { Reader } from '../reading/reader.ts';
import type { TabRead } from '../reading/tab-reads.ts';
import { addRows } from './add.ts';
import { type Added, cellsOf } from './added.ts';
import { blocksOf, type Spot } from './blocks.ts';
import { changeNamed, entriesOf, entryKeys, idsIn, keyTold, parseCells, wordIn } from './journal.ts';
import { byTab, logMarks } from './log.ts';
import { cellAt, linesById } from './prepare.ts';
import { readBack } from './read-back.ts';
import type { Slid } from './slid.ts';
import { writeBlocks } from './write.ts';

/**
 * Tells in Protokoll of what a run wrote that was ended before it came to tell of it: of rows that it added and that stand,
 * and of those that it began to change, which are changed to the end first. What was not begun is left to a second try. Where
 * Protokoll comes first, the rest of it is told if some of it is. `journal`: its rows for Protokoll; `slid`: what it was about
 * to write into rows that stood. Says whether there was any; nothing where a tab cannot be read now. Needs the lock.
 */
export function tellLate(journal: Added, slid: readonly Slid[], reader: Reader): boolean | undefined {
  const rows = toldIn(journal);
  if (rows.length === 0) return false;
  const now = reader.fresh('journal');
  if (!now.ok) return undefined;
  const open = rows.filter((cells) => untoldIds(cells, now.value).length > 0);
  const late = isAhead(journal) ? (open.length < rows.length ? open : []) : standingOf(open, now.value, slid, reader);
  if (late === undefined) return undefined;
  if (late.length === 0) return false;
  const put = addRows(now.value, late, reader.zone, true);
  flush();
  const news = late.map((cells) => ({ marks: logMarks(cells), cells }));
  const seen = readBack(now.value, put, news, reader);
  return seen.rows.every((row) => row !== undefined) ? true : undefined;
}

/** What rows for Protokoll tell of rows by their ids. */
export const toldIn = ({ rows, columnAt }: Added): Cells[] =>
  rows.map(({ line }) => cellsOf(columnAt, line)).filter((cells) => idsIn(cells).length > 0);

/** Whether Protokoll is written before what it tells of: always where rows go. */
export const isAhead = (journal: Added): boolean =>
  journal.ahead === true || toldIn(journal).some((cells) => changeNamed(wordIn(cells, 'change')) === 'removed');

/** What entries tell of rows that stand, which are written to the end; nothing where a tab cannot be read. */
function standingOf(
  open: readonly Cells[],
  journal: TabRead,
  slid: readonly Slid[],
  reader: Reader,
): Cells[] | undefined {
  const late: Cells[] = [];
  for (const [table, some] of byTab(open, (cells) => wordIn(cells, 'tab'))) {
    const tab = reader.fresh(table);
    if (!tab.ok) return undefined;
    const noted = slid.find((one) => one.table === table);
    const told = some.flatMap((cells) => standing(cells, untoldIds(cells, journal), tab.value, noted));
    const spots = told.flatMap(({ rest }) => rest);
    writeBlocks(tab.value, blocksOf(spots), reader);
    late.push(...told.map(({ cells }) => cells));
  }
  return late;
}

/** Rows that an entry names and that Protokoll does not know of its operation. */
function untoldIds(cells: Cells, journal: TabRead): string[] {
  const change = wordIn(cells, 'change');
  const there = entryKeys(entriesOf(journal, wordIn(cells, 'operation')));
  return idsIn(cells).filter((id) => !there.has(keyTold(change, id)));
}

interface Told {
  readonly cells: Cells;
  /** What the run did not come to write of a row that it began to change. */
  readonly rest: readonly Spot[];
}

/** What an entry tells of rows that stand; nothing where none does. */
function standing(cells: Cells, untold: readonly string[], tab: TabRead, slid: Slid | undefined): Told[] {
  const places = linesById(tab);
  if (changeNamed(wordIn(cells, 'change')) === 'new') {
    const marks = wordIn(cells, 'wrote').split(' ');
    const stand = idsIn(cells).flatMap((id, index) =>
      untold.includes(id) && places.has(id) ? [{ id, mark: marks[index] ?? '' }] : [],
    );
    const told = {
      ...{ rows: stand.map(({ id }) => id).join(' '), wrote: stand.map(({ mark }) => mark).join(' ') },
    };
    return stand.length > 0 ? [{ cells: { ...cells, ...told }, rest: [] }] : [];
  }
  return untold.flatMap((id): Told[] => {
    const line = places.get(id);
    const rest = line === undefined ? undefined : restOf(id, line, cells, tab, slid);
    return rest ? [{ cells, rest }] : [];
  });
}

/** What a row was to become and what it held: as it was noted, else as Protokoll tells of it. */
export function changeOf(
  id: string,
  wrote: string,
  held: string,
  slid: Slid | undefined,
): { readonly wanted: Cells; readonly held: Cells } {
  const noted = slid?.written.find(({ mark }) => mark === id);
  return noted && slid
    ? { wanted: noted.cells, held: cellsOf(slid.columnAt, noted.was) }
    : { wanted: parseCells(wrote), held: parseCells(held) };
}

/** What is still to be written of a row that was begun; nothing where it was not. */
function restOf(id: string, line: number, entry: Cells, tab: TabRead, slid: Slid | undefined): Spot[] | undefined {
  const { wanted, held } = changeOf(id, wordIn(entry, 'wrote'), wordIn(entry, 'held'), slid);
  const news = Object.entries(wanted).filter(([key, cell]) => !sameCell(held[key] ?? '', cell));
  if (!news.some(([key, cell]) => sameCell(cellAt(tab, line, key), cell))) return undefined;
  return news.flatMap(([key, cell]): Spot[] => {
    const column = tab.layout.columnAt[key];
    const open = column !== undefined && sameCell(cellAt(tab, line, key), held[key] ?? '');
    return open ? [{ row: line, column, cell }] : [];
  });
}
