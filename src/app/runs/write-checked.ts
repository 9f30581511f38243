import type { Change, Plan } from '../../domain/plan.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import type { Sheet } from '../../google/book.ts';
import { mayEdit } from '../../google/protect.ts';
import { type TableName, tables } from '../../tables/index.ts';
import { carryOutAlone } from '../apply/carry-out.ts';
import type { JournalContext } from '../apply/journal.ts';
import { linesById } from '../apply/prepare.ts';
import type { Reader } from '../reading/reader.ts';

/** Tabs in which not all was written, since something there is protected from the person who checks. */
export type Shut = readonly TableName[];

type Lines = readonly [from: number, to: number];

/** More questions than this about one column, and what is still open counts as protected. */
const MOST_ASKED = 200;

/**
 * Writes what a check found. The platform refuses a tab that is protected from this person only when it carries out what was
 * written, and then perhaps another one instead: the others are written once more without it, then what is open in it.
 */
export function writeChecked(plan: Plan, reader: Reader, context: () => JournalContext): Result<Shut> {
  const first = carryOutAlone(plan, reader, context, reader.tab);
  if (first.ok && first.value.left.length === 0) return ok([]);
  const of = (name: TableName): Change[] => plan.changes.filter(({ table }) => table === name);
  const names = [...new Set(plan.changes.map(({ table }) => table as TableName))];
  const shut = names.flatMap((name) => {
    const open = openParts(name, of(name), reader);
    return open ? [{ name, open }] : [];
  });
  if (shut.length === 0) return first.ok ? ok([]) : fail(first.problem);
  reader.forgetTabs();
  const others = names.filter((name) => !shut.some((one) => one.name === name)).flatMap(of);
  for (const changes of [others, ...shut.flatMap(({ open }) => open)]) {
    const again = changes.length === 0 ? first : carryOutAlone({ ...plan, changes }, reader, context, reader.tab);
    if (!again.ok && changes.length > 0) return fail(again.problem);
  }
  return ok(shut.map(({ name }) => name));
}

/**
 * Where something of what was to be written is protected from this person: what is not, column by column and stretch by
 * stretch, since one write goes over the lines between its rows too. A tab of the tool's own is written whole or not at all.
 */
function openParts(name: TableName, changes: readonly Change[], reader: Reader): Change[][] | undefined {
  const found = reader.tab(name);
  if (!found.ok) return undefined;
  const { sheet, layout, block } = found.value;
  if (tables[name].kept === 'tool') {
    const below = sheet.getMaxRows() - layout.headerLine;
    const wide = Math.max(1, block[layout.headerLine - 1]?.length ?? 0);
    return below > 0 && !mayEdit(sheet.getRange(layout.headerLine + 1, 1, below, wide)) ? [] : undefined;
  }
  const lines = linesById(found.value);
  const sets = changes.flatMap((change) => {
    const line = change.kind === 'set' ? lines.get(change.id) : undefined;
    return change.kind === 'set' && line !== undefined ? [{ change, line: line + 1 }] : [];
  });
  const parts = [...new Set(sets.flatMap(({ change }) => Object.keys(change.cells)))].map((key) => {
    const here = sets.filter(({ change }) => key in change.cells);
    const [from, to] = here.reduce(([least, most], { line }) => [Math.min(least, line), Math.max(most, line)], [
      Number.POSITIVE_INFINITY,
      0,
    ] as Lines);
    const open = openLines(sheet, (layout.columnAt[key] ?? 0) + 1, [from, to]);
    return {
      whole: open.length === 1 && open[0]?.[0] === from && open[0][1] === to,
      changes: open.map(([first, last]) =>
        here
          .filter(({ line }) => line >= first && line <= last)
          .map(({ change }) => ({ ...change, cells: one(change.cells, key), held: one(change.held, key) })),
      ),
    };
  });
  return parts.every(({ whole }) => whole) ? undefined : parts.flatMap((part) => part.changes);
}

const one = <T>(cells: Readonly<Record<string, T>>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(cells).filter(([name]) => name === key));

/** The stretches of a column, between two lines, into which this person may write; found by halving. */
function openLines(sheet: Sheet, column: number, lines: Lines): Lines[] {
  const open: Lines[] = [];
  let asked = 0;
  const look = ([from, to]: Lines): void => {
    asked += 1;
    if (asked > MOST_ASKED) return;
    if (mayEdit(sheet.getRange(from, column, to - from + 1, 1))) {
      const before = open[open.length - 1];
      if (before?.[1] === from - 1) open[open.length - 1] = [before[0], to];
      else open.push([from, to]);
    } else if (from < to) {
      const middle = Math.floor((from + to) / 2);
      look([from, middle]);
      look([middle + 1, to]);
    }
  };
  look(lines);
  return open;
}

/** Says where not all was written. */
export const saidShut = (name: TableName): Text => ({
  de: `Im Tab „${tables[name].tab.de}“ ist etwas vor Dir geschützt. Was wir dort schreiben wollten, fehlt. Bitte frag die Koordination.`,
  en: `Something in the tab "${tables[name].tab.en}" is protected from you. What we meant to write there is missing. Please ask the coordination.`,
});
