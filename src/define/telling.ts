import type { Day } from '../domain/day.ts';
import type { Lang } from '../domain/text.ts';

/** In which language a row is told, and on which day: a day of the same year is told without its year. */
export interface Telling {
  readonly lang: Lang;
  /** Absent where it is not known: each day is told with its year. */
  readonly today?: Day | undefined;
}
