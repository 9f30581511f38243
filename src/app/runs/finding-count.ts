import type { FindingCount } from '../../define/measure.ts';
import { type Day, isDay } from '../../domain/day.ts';
import { isRowId } from '../../domain/ids.ts';
import { type RowIn, tables } from '../../tables/index.ts';
import type { LastCheck } from './last-check.ts';

/** Open findings of the tab Prüfhinweise by who is in charge, as of the last check. */
export function countFindings(rows: readonly RowIn<'findings'>[], check: LastCheck | undefined): FindingCount {
  const open = rows.map(({ values }) => values).filter(({ status }) => status === 'open' || status === 'in-progress');
  const pressing = open.filter(({ level }) => level !== 'incomplete');
  const roles = new Map<string, { open: number; urgent: number }>();
  for (const { inCharge: words = '', level } of pressing) {
    // Of role and association the role: who is in charge by name is no matter of the evaluation.
    const [inCharge = ''] = words.split(', ');
    const count = roles.get(inCharge) ?? { open: 0, urgent: 0 };
    roles.set(inCharge, { open: count.open + 1, urgent: count.urgent + (level === 'urgent' ? 1 : 0) });
  }
  return {
    checkedOn: checkedOn(check),
    open: pressing.length,
    incomplete: open.length - pressing.length,
    byCharge: [...roles]
      .map(([inCharge, count]) => ({ inCharge, ...count }))
      .sort((x, y) => y.urgent - x.urgent || y.open - x.open || (x.inCharge < y.inCharge ? -1 : 1)),
    urgentContributions: pressing
      .filter(({ level, row }) => level === 'urgent' && isRowId(tables.contributions.prefix ?? '', row ?? ''))
      .map(({ row = '' }) => row),
  };
}

/** The day of the last check of everything. */
function checkedOn(check: LastCheck | undefined): Day | undefined {
  const on = check?.at.slice(0, 10);
  return isDay(on) ? on : undefined;
}
