import { cellText } from '../../define/columns.ts';
import type { Cell } from '../../domain/cell.ts';
import type { Matrix } from '../../google/book.ts';
import type { TabRead } from '../reading/tab-reads.ts';
import type { MovedRows } from './edited.ts';
import type { Wanted } from './written.ts';

/** A tab read anew, by the columns in which it stood when it was edited. */
export interface AsItStood {
  readonly slid: boolean;
  /** Its cells under the columns of then; empty under one that is gone. */
  readonly block: Matrix;
  /** Which column of then stands now at an index; nothing for a new one. */
  readonly formerAt: (at: number) => number | undefined;
  /** Cells to set, by where the columns stand now. */
  readonly placed: (wanted: Wanted) => Wanted;
}

/**
 * Own columns are known by their keys, others by what stands in the header, up to the table's last column; those
 * without a header by the two between which they stand.
 */
export function asItStood({ layout, lines }: Pick<MovedRows, 'layout' | 'lines'>, now: TabRead): AsItStood {
  const slid = Object.entries(layout.columnAt).some(([key, at]) => now.layout.columnAt[key] !== at);
  if (!slid) return { slid, block: now.block, formerAt: (at) => at, placed: (wanted) => wanted };
  const titles = titlesIn(lines[layout.headerLine - 1] ?? []);
  const titlesNow = titlesIn(now.block[now.layout.headerLine - 1] ?? []);
  const keys = new Map(now.layout.placed.map(({ key, at }) => [at, key]));
  const known = titlesNow.map((title, at): number | undefined => {
    const own = keys.get(at);
    if (own !== undefined) return layout.columnAt[own];
    const found = title === '' ? -1 : titles.indexOf(title);
    return found < 0 ? undefined : found;
  });
  const isBare = (all: readonly string[], from: number, to: number): boolean =>
    all.slice(from + 1, to).every((title) => title === '');
  const former = [...known];
  known.forEach((left, at) => {
    const next = known.findIndex((one, index) => index > at && one !== undefined);
    const right = known[next];
    if (left === undefined || right === undefined || right - left !== next - at) return;
    if (isBare(titles, left, right) && isBare(titlesNow, at, next))
      for (let step = 1; step < next - at; step += 1) former[at + step] = left + step;
  });
  const nowAt = new Map(former.flatMap((then, at) => (then === undefined ? [] : [[then, at] as const])));
  const width = Math.max(titles.length, ...nowAt.keys()) + 1;
  const block = now.block.map((line) =>
    Array.from({ length: width }, (_, then): Cell => line[nowAt.get(then) ?? -1] ?? ''),
  );
  const placed = (wanted: Wanted): Wanted =>
    new Map(
      [...wanted].map(([line, cells]) => [
        line,
        new Map(
          [...cells].flatMap(([then, cell]) => {
            const at = nowAt.get(then);
            return at === undefined ? [] : [[at, cell] as const];
          }),
        ),
      ]),
    );
  return { slid, block, formerAt: (at) => former[at], placed };
}

const titlesIn = (header: readonly Cell[]): string[] => header.map((cell) => cellText(cell).trim());
