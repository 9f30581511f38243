import type { Workbook } from '../emulator/workbook.ts';
import { parseAddress } from './address.ts';
import type { Grid } from './grid/grid.ts';

/** Whether a link leads to a place in this sheet. */
export const leadsInside = (link: string): boolean => /#.*\bgid=/.test(link);

/** Follows a link into this sheet (`#gid=12&range=A7`); other links open in a window of their own. */
export function goToLink(link: string, book: Workbook, grid: Grid): void {
  const hash = link.slice(link.indexOf('#') + 1);
  const asked = new URLSearchParams(hash);
  const gid = asked.get('gid');
  if (gid === null || !link.includes('#')) {
    if (/^https?:|^mailto:/.test(link)) window.open(link, '_blank', 'noopener');
    return;
  }
  const tab = book.tabs.find((candidate) => String(candidate.id) === gid);
  if (!tab) return;
  const target = parseAddress(asked.get('range') ?? 'A1') ?? { row: 1, column: 1, rows: 1, columns: 1 };
  grid.select(tab.id, target.row, target.column, target.rows, target.columns);
}
