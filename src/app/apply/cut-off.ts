import { isEmptyCell } from '../../domain/cell.ts';
import type { Cells } from '../../domain/plan.ts';
import { flush } from '../../google/book.ts';
import { cache, cached, forget } from '../../google/store.ts';
import type { TableName } from '../../tables/index.ts';
import { CUT_OFF_KEYS } from '../reading/cached-facts.ts';
import type { Reader } from '../reading/reader.ts';
import type { TabRead } from '../reading/tab-reads.ts';
import { cellAt, linesById } from './prepare.ts';
import { contentOf, emptying, holdsAny, idOf, sameCells } from './row-content.ts';
import type { Target } from './target.ts';
import { writeSets } from './write.ts';

/** The next check comes within a day, the second try sooner; the platform keeps nothing longer than this, in seconds. */
const KEPT_FOR = 21_600;
/** A person may empty one cell of a row; the pen empties several. */
const FEWEST = 2;

/** What stands in the cache while rows are taken away. */
interface CutOff {
  readonly table: TableName;
  /** The rows that go. */
  readonly ids: readonly string[];
  /** Their columns that held something. */
  readonly keys: readonly string[];
  /** What every row held, by its id. */
  readonly rows: readonly (readonly [string, Cells])[];
}

/**
 * Notes what stands in a tab before some of its rows are emptied: a run that is ended before it has looked again, while
 * someone inserts or deletes lines, leaves the rows that it hit to the next one. Says whether it was noted: of a tab of
 * which only columns were read it is not. One call.
 */
export function noteCutOff(read: Target, ids: readonly string[]): boolean {
  if (read.known !== undefined || ids.length === 0) return false;
  const lines = linesById(read);
  const keys = new Set(ids.flatMap((id) => Object.keys(emptying(read, lines.get(id) ?? -1))));
  const rows = [...lines].map(([id, line]) => [id, contentOf(read, line)] as const);
  cache(
    CUT_OFF_KEYS.undo,
    JSON.stringify({ table: read.table, ids, keys: [...keys], rows } satisfies CutOff),
    KEPT_FOR,
  );
  return true;
}

/** The rows are gone, and what was hit instead has come back. */
export const forgetCutOff = (): void => forget(CUT_OFF_KEYS.undo);

/** Gives rows back what an undo that was cut off emptied in their place; says whether there was any. No call where none was. Needs the lock. */
export function mendEmptied(reader: Reader): boolean {
  // Where this run waited for the lock, the undo may have come to its end meanwhile.
  const noted = reader.cutOff('undo') && cached(CUT_OFF_KEYS.undo)[CUT_OFF_KEYS.undo];
  if (noted === undefined || reader.unfit()) return false;
  const cutOff = JSON.parse(noted) as CutOff;
  const now = reader.fresh(cutOff.table);
  // A tab that cannot be read now may be repaired by the next run.
  if (!now.ok) return false;
  const sets = hitInstead(now.value, cutOff);
  if (sets.size > 0) {
    writeSets(now.value, sets, () => false, reader);
    flush();
    reader.fresh(cutOff.table);
  }
  forgetCutOff();
  return sets.size > 0;
}

/** By line index: the cells of rows that stay, which lost what was to be emptied in rows that still hold it or are gone. */
function hitInstead(now: TabRead, { ids, keys, rows }: CutOff): Map<number, Cells> {
  const places = linesById(now);
  const gone = ids.some((id) => !places.has(id));
  const missed = keys.filter((key) =>
    ids.some((id) => {
      const line = places.get(id);
      return line === undefined || !isEmptyCell(cellAt(now, line, key));
    }),
  );
  const sets = new Map<number, Cells>();
  for (const [id, was] of rows) {
    if (ids.includes(id)) continue;
    const line = places.get(id);
    if (line === undefined) {
      const bare = now.block.findIndex((_, at) => isBareRow(now, at, was));
      if (bare >= 0) sets.set(bare, { id });
      continue;
    }
    const lost = missed.filter((key) => isEmptyCell(cellAt(now, line, key)) && !isEmptyCell(was[key] ?? ''));
    if (lost.length >= (gone ? FEWEST : 1))
      sets.set(line, Object.fromEntries(lost.map((key) => [key, was[key] ?? ''])));
  }
  return sets;
}

/** Whether a line holds what a row held, and no id. */
const isBareRow = (now: TabRead, line: number, was: Cells): boolean =>
  line >= now.layout.headerLine && idOf(now, line) === '' && holdsAny(was) && sameCells(contentOf(now, line), was);
