import { cellText } from '../../define/columns.ts';
import { type Cell, isDateCell, isEmptyCell, sameCell } from '../../domain/cell.ts';
import type { Cells } from '../../domain/plan.ts';
import { ok, type Result } from '../../domain/result.ts';
import { linesOf, type Matrix, topOf } from '../../google/book.ts';
import { tables } from '../../tables/index.ts';
import type { Layout } from '../reading/layout.ts';
import { layoutProblem } from '../reading/problems.ts';
import type { Reader } from '../reading/reader.ts';
import { cellsOfLine } from '../reading/rows.ts';
import { layoutIn, type TabRead } from '../reading/tab-reads.ts';
import type { Put } from './add.ts';
import { grouped, type Spot } from './blocks.ts';
import { lookDespite } from './despite.ts';
import { mend } from './mend.ts';
import { mendLooking, type Whole, wholeOf } from './mend-looking.ts';
import { movedColumns } from './moved-columns.ts';
import { keyAt, type Target, widthOf } from './target.ts';

/** A row that was just added: what tells it from others, and what was written. */
export interface NewRow {
  /** Texts that stand in cells of this row together in no other: its id. */
  readonly marks: readonly string[];
  readonly cells: Cells;
}

/** A row as it stands: its line, from 1, and its cells. */
export interface Standing {
  readonly line: number;
  readonly cells: Cells;
}

/** What became of rows that were written: each as it stands, `undefined` for one that is gone, and the tab as it was last seen. */
export interface Found {
  readonly rows: readonly (Standing | undefined)[];
  readonly now: TabRead | undefined;
}

const MOST_ROUNDS = 5;
/** Header and new rows are read as one block where no more lines than this lie between. */
const NEAR = 250;

/**
 * Looks at rows that were written below `line` under the columns of `written`, and mends what is not as it should be:
 * columns that moved before the rows were written, texts that the sheet took for numbers, days or formulas because a
 * column had lost its format. What a person has typed into a new row since stays. Gives each row as it stands then, in the
 * order of `rows`. A column that was deleted meanwhile is missing in `now`.
 */
export function readBack(written: Target, { line, range }: Put, rows: readonly NewRow[], reader: Reader): Found {
  const look = () => lookAt(written, line, rows.length, range, reader);
  let now = look();
  let whole: Whole | undefined;
  for (let round = 1; now !== undefined; ) {
    const tab: TabRead = now;
    const at = placesOf(tab, rows, line);
    const spots = rows.flatMap(({ cells }, index) => {
      const place = at[index];
      return place === undefined ? [] : mended(cells, written.layout, tab, place);
    });
    const moved = at.includes(undefined) || (spots.length > 0 && movedColumns(written, tab));
    if (whole === undefined && moved) {
      // Someone inserted, sorted or deleted since: the whole tab tells where the rows are, and what a mend may hit.
      whole = wholeOf(written, reader);
      now = whole?.tab;
    } else if (spots.length === 0 || round === MOST_ROUNDS) {
      const { layout, block } = tab;
      const standing = at.map((place) =>
        place === undefined ? undefined : { line: place + 1, cells: cellsOfLine(layout, block[place] ?? []) },
      );
      return { rows: standing, now };
    } else {
      const escaped = round % 2 === 0;
      const write = (): void => mend(tab, spots, escaped, reader);
      // A column that has lost its format alone is no reason to read the whole tab.
      if (whole === undefined) {
        write();
        now = look();
      } else {
        whole = mendLooking(whole, spots, write, reader);
        now = whole?.tab;
      }
      round += 1;
    }
  }
  return { rows: rows.map(() => undefined), now };
}

function lookAt(
  written: Target,
  line: number,
  count: number,
  range: Put['range'],
  reader: Reader,
): TabRead | undefined {
  const found = lookDespite(written, reader, () => lookStrictly(written, line, count, range, reader));
  return found.ok ? found.value : undefined;
}

/**
 * The header as it is now, and the lines below `line`: as one block where they are near, else by the handles that are
 * there. Columns that came meanwhile make both too narrow: then the whole width is read.
 */
function lookStrictly(
  written: Target,
  line: number,
  count: number,
  range: Put['range'],
  reader: Reader,
): Result<TabRead> {
  const width = widthOf(written);
  if (line <= NEAR) {
    const block = topOf(written.sheet, line + count, width, reader.zone);
    const layout = layoutIn(tables[written.table], written.sheet, block);
    if (!layoutProblem(tables[written.table], layout)) return ok({ ...written, layout, block });
    return reader.again({ ...written, size: { lines: line + count, columns: -1 } });
  }
  let rows = reader.cellsOf(range ?? linesOf(written.sheet, line + 1, line + count));
  const header = reader.header(written.table);
  if (!header.ok) return header;
  const { layout } = header.value;
  const needed = Math.max(...layout.placed.map(({ at }) => at)) + 1;
  if ((rows[0]?.length ?? 0) < needed) rows = reader.cellsOf(linesOf(written.sheet, line + 1, line + count));
  const block: (readonly Cell[])[] = header.value.block.slice(0, layout.headerLine);
  rows.forEach((cells, index) => {
    block[line + index] = cells;
  });
  return ok({ ...header.value, block });
}

/** Line index of each row: right below `line`, or wherever its marks stand. */
export function placesOf(
  { block, layout, table }: TabRead,
  rows: readonly NewRow[],
  line: number,
): (number | undefined)[] {
  // Where the column of the marks was deleted, the texts that remain tell the row.
  const marksOf = keyAt(layout) < 0 ? (row: NewRow) => textsOf(row, layout, table) : (row: NewRow) => row.marks;
  const holds = (index: number, row: NewRow): boolean => {
    const texts = new Set((block[index] ?? []).map((cell) => cellText(cell)));
    const marks = marksOf(row);
    return marks.length > 0 && marks.every((mark) => texts.has(mark));
  };
  let holding: Map<string, number[]> | undefined;
  return rows.map((row, index) => {
    if (holds(line + index, row)) return line + index;
    holding ??= linesByText(block);
    return holding.get(marksOf(row)[0] ?? '')?.find((at) => holds(at, row));
  });
}

/** The texts that a new row holds in the columns that are there. */
const textsOf = ({ cells }: NewRow, { columnAt }: Layout, table: TabRead['table']): string[] =>
  Object.entries(cells).flatMap(([key, cell]) =>
    key in tables[table].columns && columnAt[key] !== undefined && typeof cell === 'string' && cell !== '' ? cell : [],
  );

function linesByText(block: Matrix): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  block.forEach((cells, index) => {
    for (const cell of cells) if (typeof cell === 'string' && cell !== '') grouped(lines, cell).push(index);
  });
  return lines;
}

/** Cells of one new row that do not hold what was meant for them, and cells of others that got something of it. */
export function mended(wanted: Cells, written: Pick<Layout, 'columnAt'>, now: TabRead, line: number): Spot[] {
  const { placed } = now.layout;
  const cells = now.block[line] ?? [];
  const slid = slidIn(wanted, written, now, cells);
  const spots = placed.flatMap(({ key, at }): Spot[] => {
    const cell = wanted[key] ?? '';
    const stands = cells[at] ?? '';
    if (sameCell(cell, stands)) return [];
    const ours = isMisread(cell, stands) || slid?.(at, stands);
    return ours ? [{ row: line, column: at, cell }] : [];
  });
  const own = new Set(placed.map(({ at }) => at));
  const sentTo = new Map(Object.entries(written.columnAt).map(([key, at]) => [at, wanted[key] ?? '']));
  const besides = cells.flatMap((stands, at): Spot[] => {
    if (own.has(at) || isEmptyCell(stands)) return [];
    const ours = sameOrMisread(sentTo.get(at) ?? '', stands) || slid?.(at, stands);
    return ours ? [{ row: line, column: at, cell: '' }] : [];
  });
  return [...spots, ...besides];
}

/**
 * Whether something of a row stands under another column than its own, since columns came or moved: then what tells such
 * cells. One may have come before the row was written and another one after it, so that what was sent to a place may stand
 * beside it, as far away as any column went.
 */
function slidIn(
  wanted: Cells,
  { columnAt }: Pick<Layout, 'columnAt'>,
  { layout }: TabRead,
  cells: readonly Cell[],
): ((at: number, stands: Cell) => boolean) | undefined {
  const far = Math.max(0, ...Object.entries(columnAt).map(([key, at]) => Math.abs((layout.columnAt[key] ?? at) - at)));
  const isOff = layout.placed.some(({ key, at }) => {
    const cell = wanted[key] ?? '';
    return !isEmptyCell(cell) && !sameOrMisread(cell, cells[at] ?? '');
  });
  if (far === 0 || !isOff) return undefined;
  const sent = Object.entries(columnAt).map(([key, at]) => ({ at, cell: wanted[key] ?? '' }));
  return (at, stands) =>
    isEmptyCell(stands) ||
    sent.some((one) =>
      one.at === at ? sameOrMisread(one.cell, stands) : Math.abs(one.at - at) <= far && sameCell(one.cell, stands),
    );
}

const sameOrMisread = (sent: Cell, stands: Cell): boolean => sameCell(sent, stands) || isMisread(sent, stands);

/** Whether `stands`, which is another cell, is what a sheet makes of `sent` in a cell that has not its column's format. */
export function isMisread(sent: Cell, stands: Cell): boolean {
  if (typeof sent === 'string')
    return sent !== '' && (typeof stands !== 'string' || stands === `'${sent}` || /^['=+]/.test(sent));
  if (typeof sent === 'number') return isDateCell(stands);
  return isDateCell(sent) && typeof stands === 'number';
}
