import type { Cells } from '../../domain/plan.ts';
import { writeBlock, writeScattered } from '../../google/book.ts';
import type { Reader } from '../reading/reader.ts';
import type { TabRead } from '../reading/tab-reads.ts';
import { type Block, type Scatter, setBlocks } from './blocks.ts';
import { cellAt } from './prepare.ts';

/** Writes rectangles of cells, one call each. */
export const writeBlocks = (read: TabRead, blocks: readonly Block[], reader: Reader): void => {
  for (const block of blocks) writeBlock(read.sheet, block.row, block.column, block.cells, reader.zone);
};

const scatter = (read: TabRead, { at, spans, cell }: Scatter, reader: Reader): void => {
  const stretches = spans.map(([from, to]): readonly [number, number] => [from + 1, to + 1]);
  writeScattered(read.sheet, at + 1, stretches, cell, reader.zone);
};

/**
 * Writes cells by line index, columns with the id last: a row that is cleared keeps its id to the end, so that a second
 * try finds it. `own` says which columns only the tool writes. Gives the line indexes that were written over.
 */
export function writeSets(
  read: TabRead,
  byLine: ReadonlyMap<number, Cells>,
  own: (key: string) => boolean,
  reader: Reader,
): ReadonlySet<number> {
  const { blocks, scattered } = setBlocks(read.layout, byLine, (line, key) => cellAt(read, line, key), own);
  const idAt = read.layout.columnAt.id ?? -1;
  const holdsId = ({ column, cells }: Block): boolean =>
    column <= idAt + 1 && idAt + 1 < column + (cells[0]?.length ?? 0);
  writeBlocks(
    read,
    blocks.filter((block) => !holdsId(block)),
    reader,
  );
  for (const one of scattered) if (one.at !== idAt) scatter(read, one, reader);
  writeBlocks(read, blocks.filter(holdsId), reader);
  for (const one of scattered) if (one.at === idAt) scatter(read, one, reader);
  return new Set([
    ...blocks.flatMap(({ row, cells }) => cells.map((_, index) => row - 1 + index)),
    ...scattered.flatMap(({ spans }) =>
      spans.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index)),
    ),
  ]);
}
