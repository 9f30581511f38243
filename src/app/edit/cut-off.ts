import { flush } from '../../google/book.ts';
import { cache, forget } from '../../google/store.ts';
import { CUT_OFF_KEYS } from '../reading/cached-facts.ts';
import type { Reader } from '../reading/reader.ts';
import type { MovedRows } from './edited.ts';
import { mendMoved } from './moved.ts';
import type { Told, Written } from './written.ts';

/** A check comes at least once a day, an edit sooner; the platform keeps nothing longer than this, in seconds. */
const KEPT_FOR = 21_600;
/** More rows than this are more than the cache takes: with them nobody can tell afterwards what a write covered. */
const MOST_ROWS = 5_000;

/** What stands in the cache while an edit writes. */
interface CutOff extends MovedRows, Omit<Written, 'answers'> {
  readonly answers: readonly (Omit<Told, 'cells'> & { readonly cells: readonly (readonly [number, Kept])[] })[];
}
type Kept = Told['cells'] extends ReadonlyMap<number, infer K> ? K : never;

/**
 * Notes what an edit is about to write, and what stands where it might fall if someone sorts at that very moment: a run
 * that is ended before it has looked again leaves it to the next one. Says whether it was noted; one call.
 */
export function noteCutOff({ name, layout, place, lines }: MovedRows, written: Written): boolean {
  const { before, answers, glance, pieces } = written;
  if ((glance?.block.length ?? 0) > MOST_ROWS) return false;
  const told = answers.map(({ word, id, newId, cells }) => ({ word, id, newId, cells: [...cells] }));
  const top = lines.slice(0, layout.headerLine);
  const note = { name, layout, place, lines: top, before, answers: told, glance, pieces } satisfies CutOff;
  cache(CUT_OFF_KEYS.edit, JSON.stringify(note), KEPT_FOR);
  return true;
}

/** The edit has looked at what it wrote. */
export const forgetCutOff = (): void => forget(CUT_OFF_KEYS.edit);

/**
 * Does what an edit that was cut off came not to: its rows get their ids and words, and what it covered is given back. No
 * call where none was. Safe beside an edit that is still running, since it writes what that one writes.
 */
export function mendCutOff(reader: Reader): void {
  const noted = reader.cutOff('edit');
  if (noted === undefined) return;
  const { answers, ...rest } = JSON.parse(noted) as CutOff;
  // A tab that cannot be read now may be repaired by the next run.
  const found = reader.fresh(rest.name);
  if (!found.ok) return;
  const told = answers.map((answer) => ({ ...answer, cells: new Map(answer.cells) }));
  mendMoved(rest, found.value.sheet, { ...rest, answers: told }, { reader, zone: reader.zone });
  flush();
  forgetCutOff();
}
