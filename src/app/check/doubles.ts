import type { Row } from '../../define/dataset.ts';

/** A row whose id another row of the same tab already has. */
export interface DoubleId {
  readonly table: string;
  readonly line: number;
  /** The id that both carry; this row gets another. */
  readonly formerId: string;
}

/**
 * Rows that were copied together with their id. The row that matches the journal keeps it, else the upper one.
 * `asJournalled` says whether a row holds what the journal last wrote under its id; absent: nobody knows.
 */
export function doubleIds<R extends Pick<Row, 'id' | 'line'>>(
  table: string,
  rows: readonly R[],
  asJournalled?: (row: R) => boolean,
): DoubleId[] {
  const byId = new Map<string, R[]>();
  for (const row of rows) {
    if (row.id === '') continue;
    const group = byId.get(row.id);
    if (group) group.push(row);
    else byId.set(row.id, [row]);
  }
  return [...byId.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) => {
      const upperFirst = [...group].sort((a, b) => a.line - b.line);
      const keeper = (asJournalled && upperFirst.find(asJournalled)) ?? upperFirst[0];
      return upperFirst.filter((row) => row !== keeper);
    })
    .map(({ line, id }) => ({ table, line, formerId: id }));
}
