import { parseRow } from '../../app/reading/rows.ts';
import type { Row } from '../../define/dataset.ts';
import { sameCell } from '../../domain/cell.ts';
import type { RowFinding } from '../../domain/finding.ts';
import { stableId } from '../../domain/ids.ts';
import type { Cells, Plan } from '../../domain/plan.ts';
import { ok, type Result } from '../../domain/result.ts';
import { both, type Lang } from '../../domain/text.ts';
import { rules } from '../../rules/index.ts';
import { visits } from '../../tables/visits.ts';
import { type ReadVisit, readVisit } from './contract.ts';
import type { VisitDesk } from './desk.ts';
import type { FindingInWords, SavedVisit, SaveVisit } from './shape.ts';

/** What a row holds, in words, in the order of the tab. */
const readBackOf = (values: Readonly<Record<string, unknown>>, lang: Lang): SavedVisit['readBack'] =>
  Object.entries(visits.columns).flatMap(([key, column]) => {
    const value = values[key];
    if (value === undefined || column.writer === 'tool') return [];
    // Each value came from this column's own codec.
    const show = column.codec.show as (value: unknown, lang: Lang) => string;
    return [{ key, label: column.header, value: show(value, lang) }];
  });

const inWords = (finding: RowFinding): FindingInWords => {
  const rule = rules.find(({ id }) => id === finding.rule);
  return {
    rule: finding.rule,
    level: finding.level,
    title: rule?.title ?? finding.what,
    what: finding.what,
    next: finding.next,
    unverified: rule?.basis.state === 'unverified',
  };
};

const planFor = (operation: string, id: string, { values, cells }: ReadVisit): Plan => ({
  operation,
  command: 'logVisit',
  title: both((lang) => {
    const kind = visits.columns.kind.codec.show(values.kind as never, lang);
    return `${lang === 'de' ? 'Einsatz' : 'Visit'}: ${kind}, ${String(values.guest)} → ${String(values.host)}`;
  }),
  changes: [{ kind: 'append', table: visits.name, rows: [{ id, cells }] }],
});

/** Headers of the columns in which a row that was there already holds something else. */
const differences = (sent: Cells, row: Row) =>
  Object.entries(visits.columns)
    .filter(([key, { writer }]) => writer === 'person' && !sameCell(sent[key] ?? '', row.cells[key] ?? ''))
    .map(([, { header }]) => header);

/**
 * Saves one visit as one row. The row's id comes from the operation, so that the same operation twice is one row;
 * the second time the answer tells what really stands there.
 */
export function saveVisit(input: SaveVisit, desk: VisitDesk): Result<SavedVisit> {
  const known = desk.known();
  if (!known.ok) return known;
  const read = readVisit(input.values, known.value.associations, desk);
  if (!read.ok) return read;
  const operation = input.operation ?? desk.newId('O');
  const id = stableId('E', operation);
  const { values, cells } = read.value;
  const applied = desk.apply(planFor(operation, id, read.value));
  if (!applied.ok) return applied;
  const line = applied.value.lines[id];
  const answer: SavedVisit = {
    operation,
    id,
    line,
    tab: visits.tab,
    readBack: readBackOf(values, desk.lang),
    findings: desk.checkRow(visits.name, { ...cells, id }).map(inWords),
    repeated: applied.value.repeated,
    differs: [],
    left: [...applied.value.left, ...(applied.value.unlogged ? [applied.value.unlogged] : [])],
    undoable: applied.value.unlogged === undefined,
  };
  const stands = applied.value.standing?.[id];
  if (stands !== undefined) return ok({ ...answer, ...toldBy(parseRow(visits, stands, line ?? 0), cells, desk) });
  return applied.value.repeated ? standing(answer, cells, desk) : ok(answer);
}

/** What the row itself tells: of a save what is answered is what stands in the sheet. */
const toldBy = (row: Row, sent: Cells, desk: VisitDesk): Pick<SavedVisit, 'readBack' | 'findings' | 'differs'> => ({
  readBack: readBackOf(row.values, desk.lang),
  findings: desk.checkRow(visits.name, row.cells).map(inWords),
  differs: differences(sent, row),
});

/** The answer to a repeated save: from the row as it stands, not from what was sent again. */
function standing(answer: SavedVisit, sent: Cells, desk: VisitDesk): Result<SavedVisit> {
  const read = desk.some(['visits']);
  if (!read.ok) return read;
  const row = read.value.visits.find(({ id }) => id === answer.id);
  if (row === undefined) return ok({ ...answer, line: undefined });
  return ok({ ...answer, line: row.line, ...toldBy(row, sent, desk) });
}

/** Selects the row in the open sheet; gives false where the desk has no sheet open. */
export const showVisit = (line: number, desk: Pick<VisitDesk, 'showRow'>): Result<boolean> => {
  const shown = desk.showRow?.(visits.tab, line);
  if (shown === undefined) return ok(false);
  return shown.ok ? ok(true) : shown;
};
