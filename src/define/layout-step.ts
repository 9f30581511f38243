import type { Change } from '../domain/plan.ts';
import type { Lang, Text } from '../domain/text.ts';
import type { Row } from './dataset.ts';

/**
 * One change of the tabs' layout, from the version before to `to`. Steps are applied in order; the sheet's version is
 * stored after each, so that one that was cut off is done again: a step finds its own work and leaves it.
 */
export interface LayoutStep {
  readonly to: number;
  /** What changed, for the person who sets up. */
  readonly says: Text;
  /** Keys of the columns that came with it, by table: nobody has to be asked about them. */
  readonly adds?: Readonly<Record<string, readonly string[]>>;
  /** Collapses the groups of the tabs and wraps their headers, once; what people opened or moved since stays. */
  readonly tidies?: boolean;
  /** Cells that mean something else under the new layout. `rows` gives a tab's rows, empty where the profile leaves it out. */
  readonly changes?: (rows: (table: string) => readonly Row[], lang: Lang) => readonly Change[];
}

/** The steps that a sheet of this version still needs, in order. */
export const stepsSince = (steps: readonly LayoutStep[], version: number): readonly LayoutStep[] =>
  steps.filter(({ to }) => to > version);

/** The keys of a table's columns that a sheet of this version cannot have yet. */
export const columnsSince = (steps: readonly LayoutStep[], version: number, table: string): ReadonlySet<string> =>
  new Set(stepsSince(steps, version).flatMap(({ adds }) => adds?.[table] ?? []));
