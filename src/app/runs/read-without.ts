import type { LeftOutTab } from '../../define/measure.ts';
import { ok, type Problem, type Result } from '../../domain/result.ts';
import type { Dataset, DataTableName } from '../../tables/index.ts';
import type { Reader } from '../reading/reader.ts';
import type { Parts } from '../reading/tab-reads.ts';

/** Rows of some tabs, and those that could not be read, with why. */
export interface ReadWithout {
  readonly dataset: Dataset;
  readonly leftOut: readonly LeftOutTab[];
  readonly unread: ReadonlyMap<DataTableName, Problem>;
}

/**
 * Reads tabs, or parts of them, and goes on without those that it can do without. Refused where one of `needs` cannot be
 * read. Which tab it is that cannot be read is asked only where one cannot.
 */
export function readWithout(
  reader: Pick<Reader, 'someAssuming'>,
  needs: readonly DataTableName[],
  uses: readonly DataTableName[],
  parts: Parts,
): Result<ReadWithout> {
  const all = reader.someAssuming([...needs, ...uses], parts);
  if (all.ok) return ok({ dataset: all.value, leftOut: [], unread: new Map() });
  const alone = reader.someAssuming(needs, parts);
  if (!alone.ok) return alone;
  const unread = new Map<DataTableName, Problem>();
  for (const table of uses) {
    const read = reader.someAssuming([...needs, table], parts);
    if (!read.ok) unread.set(table, read.problem);
  }
  const rest = reader.someAssuming([...needs, ...uses.filter((table) => !unread.has(table))], parts);
  if (!rest.ok) return rest;
  // Sums of a treasury's sheet stand for contributions where there are none.
  const leftOut = [...unread].flatMap(([table, { text }]): LeftOutTab[] => {
    if (table === 'sums') return [{ table: 'contributions', why: text }];
    return table === 'contributions' || table === 'partnerships' ? [{ table, why: text }] : [];
  });
  return ok({ dataset: rest.value, leftOut, unread });
}
