import type { Plan } from '../../domain/plan.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import { gridOf } from '../../google/book.ts';
import { mayEdit } from '../../google/protect.ts';
import { type TableName, tables } from '../../tables/index.ts';
import { carryOutAlone } from '../apply/carry-out.ts';
import type { JournalContext } from '../apply/journal.ts';
import type { Reader } from '../reading/reader.ts';

/** Tabs in which nothing was written, since something there is protected from the person who checks. */
export type Shut = readonly TableName[];

/**
 * Writes what a check found. The platform refuses a tab that is protected from this person only when it carries out what was
 * written, and then perhaps another one instead: the others are written once more without it.
 */
export function writeChecked(plan: Plan, reader: Reader, context: () => JournalContext): Result<Shut> {
  const first = carryOutAlone(plan, reader, context, reader.tab);
  if (first.ok && first.value.left.length === 0) return ok([]);
  const shut = [...new Set(plan.changes.map(({ table }) => table as TableName))].filter((name) => isShut(name, reader));
  if (shut.length === 0) return first.ok ? ok([]) : fail(first.problem);
  const changes = plan.changes.filter(({ table }) => !shut.includes(table as TableName));
  reader.forgetTabs();
  const again = changes.length === 0 ? first : carryOutAlone({ ...plan, changes }, reader, context, reader.tab);
  return again.ok || changes.length === 0 ? ok(shut) : fail(again.problem);
}

/** Whether any cell below the header is protected from this person: of a tab that people fill in, in the column Prüfung. */
function isShut(name: TableName, reader: Reader): boolean {
  const found = reader.header(name);
  if (!found.ok) return false;
  const { sheet, layout, block } = found.value;
  const at = tables[name].kept === 'tool' ? undefined : layout.columnAt.check;
  const wide = at === undefined ? Math.max(1, block[layout.headerLine - 1]?.length ?? 0) : 1;
  const below = gridOf(sheet) - layout.headerLine;
  return below > 0 && !mayEdit(sheet.getRange(layout.headerLine + 1, (at ?? 0) + 1, below, wide));
}

/** Says where nothing was written. */
export const saidShut = (name: TableName): Text => ({
  de: `Im Tab „${tables[name].tab.de}“ ist etwas vor Dir geschützt. Was wir dort schreiben wollten, fehlt. Bitte frag die Koordination.`,
  en: `Something in the tab "${tables[name].tab.en}" is protected from you. What we meant to write there is missing. Please ask the coordination.`,
});
