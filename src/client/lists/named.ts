import { cellText } from '../../define/columns.ts';
import type { Table } from '../../define/table.ts';
import { type Cell, isEmptyCell } from '../../domain/cell.ts';
import { tidy } from '../../domain/spelling.ts';

/** What a list calls an association where its name stands alone. */
const ASSOCIATION =
  /^(?:[KORBLS]V|(?:kreis|orts|regional|bezirks|landes|stadt)verband|(?:district|local|regional|state) association)\s+\p{L}/iu;

/** Whether words are the name of an association, with what it is before it. */
export const isAssociation = (cell: Cell): boolean => typeof cell === 'string' && ASSOCIATION.test(tidy(cell));

/** `KV Bonn:`, alone in its line above the rows of that association; `''` where the line is another one. */
export function associationAlone(row: readonly Cell[]): string {
  const words = new Set(row.flatMap((cell) => (isEmptyCell(cell) ? [] : [tidy(cellText(cell))])));
  const [text = '', ...others] = words;
  return others.length === 0 && isAssociation(text) ? text.replace(/\s*:$/, '') : '';
}

/** Whether a column of the table names associations, or is called by what stands in it. */
export const namesAssociations = (table: Table, key: string | undefined): boolean =>
  key !== undefined && (key === 'name' || table.columns[key]?.to === 'associations');

/** The one required column for an association that a list lacks: what stands above its rows belongs there. Nothing where there are two. */
export function lackedAssociation(table: Table, filled: readonly string[]): string | undefined {
  const lacked = Object.entries(table.columns).filter(
    ([key, { to, required }]) => required && to === 'associations' && !filled.includes(key),
  );
  return lacked.length === 1 ? lacked[0]?.[0] : undefined;
}
