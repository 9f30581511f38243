import { cellText } from '../../define/columns.ts';
import { type Cell, isEmptyCell } from '../../domain/cell.ts';
import { stableId } from '../../domain/ids.ts';
import type { TableName } from '../../tables/index.ts';
import type { IdOfLine } from '../reading/rows.ts';
import type { TabRead } from '../reading/tab-reads.ts';
import type { Spot } from './blocks.ts';
import { titlesOf } from './moved-columns.ts';
import { linesById } from './prepare.ts';
import { contentOf, holdsAny } from './row-content.ts';

/** Ids that are about to be written, and what they may cover. Fit to be kept as JSON; of what rows hold only a digest. */
export interface Covering {
  readonly table: TableName;
  readonly idAt: number;
  readonly titles: readonly string[];
  /** The new ids. */
  readonly mine: readonly string[];
  /** Rows that have an id: the id, and what tells the row. */
  readonly rows: readonly (readonly [string, string])[];
  /** By line index: the lines that get an id, whole. */
  readonly under: readonly (readonly [number, readonly Cell[]])[];
}

/** What a row holds apart from id and word, as a digest. */
const digestOf = (read: TabRead, line: number): string =>
  stableId('', JSON.stringify(Object.entries(contentOf(read, line)).filter(([, cell]) => !isEmptyCell(cell))));

/** `wanted`: by line, from 1. */
export const coveringOf = (
  read: TabRead,
  wanted: ReadonlyMap<number, string>,
  rows: readonly IdOfLine[],
): Covering => ({
  ...{ table: read.table, idAt: read.layout.columnAt.id ?? 0, titles: titlesOf(read), mine: [...wanted.values()] },
  rows: rows
    .filter(({ id, line }) => id !== '' && !wanted.has(line))
    .map(({ id, line }) => [id, digestOf(read, line - 1)] as const),
  under: [...wanted.keys()].map((line) => [line - 1, [...(read.block[line - 1] ?? [])]] as const),
});

/**
 * What to write where someone moved rows or columns before the ids: an id of ours on an empty line goes; an id that stood
 * before and is gone now comes back, if the row beneath a new one still reads like its row; what an id of ours covers in
 * another column comes back.
 */
export function covered({ idAt, titles, mine, rows, under }: Covering, now: TabRead): Spot[] {
  const own = new Set(mine);
  const { layout, block } = now;
  const column = layout.columnAt.id ?? 0;
  const title = titlesOf(now)[idAt] ?? '';
  const was = title === '' ? -1 : titles.indexOf(title);
  const held = new Map(under);
  const beside =
    column === idAt
      ? []
      : block.flatMap((cells, line): Spot[] =>
          line >= layout.headerLine && own.has(cellText(cells[idAt] ?? ''))
            ? [{ row: line, column: idAt, cell: held.get(line)?.[was] ?? '' }]
            : [],
        );
  const idsNow = linesById(now);
  const lost = rows.filter(([id]) => !idsNow.has(id));
  const above = [...idsNow].flatMap(([id, line]): Spot[] => {
    if (!own.has(id)) return [];
    // The row went elsewhere: what is left is an id of nothing.
    if (!holdsAny(contentOf(now, line))) return [{ row: line, column, cell: '' }];
    const at = lost.findIndex(([, digest]) => digest === digestOf(now, line));
    return at < 0 ? [] : lost.splice(at, 1).map(([before]) => ({ row: line, column, cell: before }));
  });
  return [...beside, ...above];
}
