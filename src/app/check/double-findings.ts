import { cellText } from '../../define/columns.ts';
import { type Cell, isEmptyCell, sameCell } from '../../domain/cell.ts';
import type { Cells, Change } from '../../domain/plan.ts';
import { findings } from '../../tables/findings.ts';
import type { RowIn } from '../../tables/index.ts';
import { hasEnded } from '../../tables/options.ts';

type FindingRow = RowIn<'findings'>;

/**
 * Rows of Prüfhinweise that stand there twice with one id, copied by a person or written while someone inserted rows: the
 * one on which a person has said something stays, and what was said on the other goes along.
 */
export function doubleFindings(rows: readonly FindingRow[]): Change[] {
  const byId = new Map<string, FindingRow[]>();
  for (const row of rows) {
    const group = byId.get(row.id);
    if (group) group.push(row);
    else byId.set(row.id, [row]);
  }
  return [...byId].flatMap(([id, group]): Change[] => {
    if (id === '' || group.length < 2) return [];
    const told = group.filter(({ values }) => values.status !== 'open' && !hasEnded(values.status));
    const keeper = told[0] ?? group.find(({ cells }) => !isEmptyCell(cells.reason ?? '')) ?? group[0];
    const others = group.filter((row) => row !== keeper);
    const removes = others.map(
      (row): Change => ({ kind: 'remove', table: findings.name, id, held: withoutWord(row.cells) }),
    );
    const reasons = [...new Set(group.map(({ cells }) => cellText(cells.reason ?? '').trim()))].filter(
      (one) => one !== '',
    );
    const reason: Cell = reasons.join(' · ');
    const held: Cells = withoutWord(keeper?.cells ?? {});
    if (sameCell(held.reason ?? '', reason)) return removes;
    return [{ kind: 'set', table: findings.name, id, cells: { reason }, held: { ...held } }, ...removes];
  });
}

function withoutWord({ check, ...cells }: Cells): Cells {
  return cells;
}
