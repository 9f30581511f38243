import { isEmptyCell } from '../../domain/cell.ts';
import type { Cells } from '../../domain/plan.ts';
import type { Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import { gridWidth } from '../../google/book.ts';
import { guarded, ProblemSignal } from '../../google/failure.ts';
import { tables } from '../../tables/index.ts';
import type { Reader } from '../reading/reader.ts';
import type { TabRead } from '../reading/tab-reads.ts';
import { columnCalled } from './prepare.ts';
import { type Target, widthOf } from './target.ts';

/** What the platform says where it gives no code of its own: the exception goes on to whoever asked. */
const THROWN: readonly string[] = ['platform', 'protected'];

/**
 * A look at what was written, although columns went away in that very moment: then a reading by the old width ends beyond
 * the grid, or finds a column missing, and the columns that remain are looked at instead. What the platform refuses for
 * another reason is passed on.
 */
export function lookDespite(written: Target, reader: Reader, strictly: () => Result<Target>): Result<Target> {
  const found = guarded(strictly);
  if (found.ok) return found;
  const rest = guarded(() => reader.mendable(written.table));
  if (rest.ok && (rest.value.layout.missing.length > 0 || gridWidth(written.sheet) < widthOf(written))) return rest;
  if (THROWN.includes(found.problem.code)) throw new ProblemSignal(found.problem);
  return found;
}

/** Of a row at which nobody could look any more once it was written. */
export const UNSEEN: Text = {
  de: 'Wir konnten danach nicht mehr nachsehen: Am Tab wurde gerade etwas geändert. Bitte sieh Dir die Zeile an.',
  en: 'We could not look afterwards: someone was changing the tab. Please look at the row.',
};

/** Names the columns that went away while something was to stand in them. */
export function columnsGone(now: TabRead, rows: Iterable<Cells>): Text[] {
  const { tab } = tables[now.table];
  const keys = new Set<string>();
  for (const cells of rows)
    for (const [key, cell] of Object.entries(cells)) if (key !== 'check' && !isEmptyCell(cell)) keys.add(key);
  return now.layout.missing
    .filter((key) => keys.has(key))
    .map((key) => {
      const header = columnCalled(now.table, key);
      return {
        de: `Jemand hat gerade im Tab „${tab.de}“ die Spalte „${header.de}“ gelöscht. Was dort stehen sollte, fehlt. Mit „Einrichten und reparieren“ kommt die Spalte leer zurück.`,
        en: `Someone just deleted the column "${header.en}" in the tab "${tab.en}". What should be there is missing. "Set up and repair" brings the column back empty.`,
      };
    });
}

/** Names the columns whose formula in the first row fills the lines below it, and cannot since something stands in its way. */
export function formulasBlocked({ table, layout, block, firstLine }: TabRead, rows: Iterable<Cells>): Text[] {
  const top = block[layout.headerLine] ?? firstLine ?? [];
  const keys = new Set<string>();
  for (const cells of rows) for (const [key, cell] of Object.entries(cells)) if (!isEmptyCell(cell)) keys.add(key);
  return layout.placed
    .filter(({ key, at }) => keys.has(key) && top[at] === '#REF!')
    .map(({ key }) => {
      const header = columnCalled(table, key);
      return {
        de: `In der Spalte „${header.de}“ steht oben #REF!: Füllt eine Formel dort die Zeilen darunter, kann sie es nicht, solange in einer von ihnen etwas steht. Bitte sieh sie Dir an.`,
        en: `The column "${header.en}" says #REF! at its top: if a formula there fills the lines below it, it cannot while something stands in one of them. Please look at it.`,
      };
    });
}
