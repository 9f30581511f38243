import { cellText } from '../../define/columns.ts';
import { isEmptyCell, sameCell } from '../../domain/cell.ts';
import type { TabRead } from '../reading/tab-reads.ts';
import type { Spot } from './blocks.ts';
import { cellAt, linesById, type Prepared } from './prepare.ts';
import { isKnown, type Target } from './target.ts';

/** Whether any column of the table stands elsewhere now. */
export const movedColumns = (then: TabRead, now: TabRead): boolean =>
  JSON.stringify(then.layout.columnAt) !== JSON.stringify(now.layout.columnAt);

/** The header cells of a tab, from left to right. */
export const titlesOf = ({ layout, block }: TabRead): readonly string[] =>
  (block[layout.headerLine - 1] ?? []).map((cell) => cellText(cell).trim());

/**
 * Cells of other columns that got what was meant for ours, because columns came or moved before the write, with what they
 * held. `lines` are the line indexes that were written over.
 */
export function hitBesides({ read, sets }: Prepared, later: TabRead, lines: ReadonlySet<number>): Spot[] {
  const before: Target = read;
  const then = { columnAt: before.layout.columnAt, titles: titlesOf(before) };
  const keys = new Set([...sets.values()].flatMap((cells) => Object.keys(cells)));
  const places = [...keys].flatMap((key) => {
    const at = then.columnAt[key] ?? -1;
    const own = later.layout.placed.find((place) => place.at === at)?.key ?? '';
    return later.layout.columnAt[key] === at ? [] : [{ key, at, own, was: columnBefore(then, later, at) }];
  });
  const linesBefore = linesById(before);
  const idsBefore = new Map([...linesBefore].map(([id, line]) => [line, id]));
  const linesNow = linesById(later);
  const slid = [...sets.keys()].flatMap((id) => linesNow.get(id) ?? []);
  const spots: Spot[] = [];
  for (const line of new Set([...lines, ...slid])) {
    const id = cellText(cellAt(later, line, 'id')).trim();
    // Where the id itself was written over, the rest of the line tells the row.
    const row = linesBefore.get(id) ?? (sameRest(before, later, line, keys) ? line : undefined);
    const isEmpty = holdsNothingBut(later, line, keys, places);
    if (!isEmpty && (row === undefined || !isKnown(before, row))) continue;
    for (const { key, at, own, was } of places) {
      const pen = sets.get(idsBefore.get(line) ?? '')?.[key] ?? cellAt(before, line, key);
      const now = later.block[line]?.[at] ?? '';
      const wrote = [pen, sets.get(id)?.[key] ?? pen].some((cell) => sameCell(now, cell));
      // A row of the plan is to hold there what is meant for it.
      const held = sets.get(id)?.[own] ?? before.block[row ?? -1]?.[was] ?? '';
      if (wrote && !sameCell(now, held)) spots.push({ row: line, column: at, cell: held });
    }
  }
  return spots;
}

/** Whether nothing stands in a line but where something was written: the row for which it was meant is gone from it. */
const holdsNothingBut = (
  later: TabRead,
  line: number,
  keys: ReadonlySet<string>,
  places: readonly { readonly at: number }[],
): boolean =>
  later.layout.placed.every(
    ({ key, at }) =>
      keys.has(key) || isEmptyCell(later.block[line]?.[at] ?? '') || places.some((place) => place.at === at),
  );

/** Whether a line reads as it did, apart from its id and the columns that were written. */
const sameRest = (before: TabRead, later: TabRead, line: number, keys: ReadonlySet<string>): boolean =>
  later.layout.placed.every(
    ({ key }) => key === 'id' || keys.has(key) || sameCell(cellAt(before, line, key), cellAt(later, line, key)),
  );

/** Where the column at a place stood before: by its key, a stranger's by its header; -1 where nobody can tell. */
export function columnBefore(
  { columnAt, titles }: { readonly columnAt: Readonly<Record<string, number>>; readonly titles: readonly string[] },
  later: TabRead,
  at: number,
): number {
  const own = later.layout.placed.find((place) => place.at === at);
  if (own) return columnAt[own.key] ?? -1;
  const title = titlesOf(later)[at] ?? '';
  return title === '' ? -1 : titles.indexOf(title);
}
