import type { Day } from '../domain/day.ts';
import type { Lang } from '../domain/text.ts';

/** In which language a row is told, and on which day: a day of the same year is told without its year. */
export interface Telling {
  readonly lang: Lang;
  readonly today: Day;
}
