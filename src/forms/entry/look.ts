import type { Reading } from '../../define/use-case.ts';
import type { RowFinding } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import { rules } from '../../rules/index.ts';
import { type AnyEntry, cellsSoFar } from './answers.ts';
import type { EntryDesk } from './desk.ts';
import type { EntryCalls, FindingInWords } from './shape.ts';

const inWords = ({ rule: id, level, what, next, column }: RowFinding): FindingInWords => {
  const rule = rules.find((one) => one.id === id);
  return {
    ...{ rule: id, level, title: rule?.title ?? what, what, next },
    unverified: rule?.basis.state === 'unverified',
    ...(column === undefined ? {} : { column }),
  };
};

export const findingsOf = (found: readonly RowFinding[]): readonly FindingInWords[] => found.map(inWords);

/** What the rules would say of the answers so far, as far as they can be read; writes nothing. */
export function lookAt(
  entry: AnyEntry,
  { values }: EntryCalls<object>['look']['input'],
  desk: Reading<EntryDesk>,
): Result<readonly FindingInWords[]> {
  const known = desk.known();
  if (!known.ok) return known;
  const cells = cellsSoFar(entry, values, known.value.associations, desk);
  return ok(findingsOf(desk.checkRow(entry.table.name, cells)));
}
