import type { VisitKind } from '../../tables/options.ts';

/** What this form offers beside what every form knows. */
export interface VisitFacts {
  /** Running partnerships, by the names of both sides. */
  readonly pairs: readonly (readonly [string, string])[];
  /** All kinds, the most used first. */
  readonly kinds: readonly VisitKind[];
  /** How visits name their elections, the nearest first. */
  readonly elections: readonly string[];
}
