import type { Tab } from '../../emulator/workbook.ts';
import type { Act } from '../../server/acts.ts';

type Values = Record<string, Record<string, { v?: string | number | boolean | null } | null>>;

/** The results of the grid's formula engine that the model does not know yet; undefined where it knows all. */
export function computedAct(tab: Tab, params: unknown): Act | undefined {
  const { cellValue = {} } = params as { cellValue?: Values };
  const cells: Extract<Act, { kind: 'computed' }>['cells'] = [];
  for (const [row, line] of Object.entries(cellValue))
    for (const [column, cell] of Object.entries(line)) {
      const at = tab.rows[Number(row)];
      const value = cell?.v ?? '';
      if (at?.formulas?.[Number(column)] === undefined || at.values[Number(column)] === value) continue;
      cells.push([Number(row) + 1, Number(column) + 1, value]);
    }
  return cells.length > 0 ? { kind: 'computed', tab: tab.id, cells } : undefined;
}
