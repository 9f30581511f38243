import type { Reading } from '../../define/use-case.ts';
import { levelRank, type RowFinding } from '../../domain/finding.ts';
import type { Cells } from '../../domain/plan.ts';
import { ok, type Result } from '../../domain/result.ts';
import { rules } from '../../rules/index.ts';
import { type AnyEntry, cellsOf, namesFor, valuesSoFar } from './answers.ts';
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

/** What a form finds beside the rules for single rows; the cells have an id where a row is being changed. */
export type Also<D> = (cells: Cells, desk: Reading<D>) => readonly RowFinding[];

/** What the rules would say of the answers so far, as far as they can be read; writes nothing. */
export function lookAt<D extends EntryDesk>(
  entry: AnyEntry,
  { values, row }: EntryCalls<object>['look']['input'],
  desk: Reading<D>,
  also?: Also<D>,
): Result<readonly FindingInWords[]> {
  const known = desk.known();
  if (!known.ok) return known;
  const given = valuesSoFar(entry, values, namesFor(known.value, row), { lang: desk.lang, today: desk.today, row });
  const read = cellsOf(entry, given, desk.sheetLang);
  const cells: Cells = row === undefined ? read : { ...read, id: row };
  const found = [...desk.checkRow(entry.table.name, cells), ...(also?.(cells, desk) ?? [])];
  return ok(findingsOf(found.sort((a, b) => levelRank(a.level) - levelRank(b.level))));
}
