import type { Day } from '../../domain/day.ts';
import type { VisitKind } from '../../tables/options.ts';

/** What this form offers beside what every form knows. */
export interface VisitFacts {
  /** Running partnerships, by the names of both sides. */
  readonly pairs: readonly (readonly [string, string])[];
  /** All kinds, the most used first. */
  readonly kinds: readonly VisitKind[];
  /** Plans of the last weeks that nobody reported yet, the latest first; `says` is the row in one sentence. */
  readonly plans: readonly {
    readonly id: string;
    readonly guest: string;
    readonly host: string;
    readonly start: Day;
    readonly status: string;
    readonly says: string;
  }[];
  /** How visits name their elections, the nearest first. */
  readonly elections: readonly string[];
}
