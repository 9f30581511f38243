import type { Row } from '../../define/dataset.ts';
import type { Finding, RowFinding } from '../../domain/finding.ts';
import { stableId } from '../../domain/ids.ts';

/** Gives findings the ids that last, in the order in which they are found. */
export function findingIds(): (table: string, row: Pick<Row, 'id' | 'line'>, finding: RowFinding) => string {
  const seen = new Map<string, number>();
  return (table, row, finding) => {
    // A row without an id is known by its line.
    const key = [finding.rule, table, row.id === '' ? `line ${row.line}` : row.id, finding.column ?? ''].join('|');
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return stableId('H', before === 0 ? key : `${key}|${before + 1}`);
  };
}

/** Changes with the finding and with the facts behind it: eight characters that tell nothing of either. */
const markOf = (id: string, facts: string): string => stableId('', `${id} ${facts}`).slice(1);

/** Marks of what people accepted or settled, as the check found it. */
export const closedMarks = (found: readonly Finding[], quiet: (finding: Finding) => boolean): readonly string[] =>
  found.filter(quiet).map(({ id, facts }) => markOf(id, facts));

/** What is still to be said of a row: without what people accepted or settled, as long as its facts are the same. */
export function withoutClosed(
  table: string,
  row: Pick<Row, 'id' | 'line'>,
  findings: readonly RowFinding[],
  closed: readonly string[],
): readonly RowFinding[] {
  if (closed.length === 0 || findings.length === 0) return findings;
  const idOf = findingIds();
  return findings.filter((finding) => !closed.includes(markOf(idOf(table, row, finding), finding.facts)));
}
