import type { Columns } from '../../define/table.ts';
import { writeFormatted } from '../../google/append.ts';
import { writeBlock } from '../../google/book.ts';
import { tables } from '../../tables/index.ts';
import type { Reader } from '../reading/reader.ts';
import type { TabRead } from '../reading/tab-reads.ts';
import { blocksOf, type Spot } from './blocks.ts';

/** Writes cells with their columns' formats; a stranger's cell that got something of ours is emptied. */
export function mend(now: TabRead, spots: readonly Spot[], escaped: boolean, reader: Reader): void {
  const columns: Columns = tables[now.table].columns;
  const lang = reader.lang();
  const formats = new Map(
    Object.entries(columns).map(([key, { codec }]) => [now.layout.columnAt[key] ?? -1, codec.format(lang)]),
  );
  const own = spots.filter(({ column }) => formats.has(column));
  for (const { row, column, cells } of blocksOf(own)) {
    const format = cells.map((line) => line.map((_, index) => formats.get(column - 1 + index) ?? ''));
    writeFormatted(now.sheet, row, column, cells, format, escaped, reader.zone);
  }
  for (const { row, column, cells } of blocksOf(spots.filter(({ column: at }) => !formats.has(at))))
    writeBlock(now.sheet, row, column, cells, reader.zone);
}
