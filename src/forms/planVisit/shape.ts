import type { Taken } from '../../define/form.ts';
import type { Day } from '../../domain/day.ts';
import type { ReleasedTip } from '../../tables/tip-offers.ts';
import type { glanceSchema } from './schema.ts';

/** What this form offers beside what every form knows. */
export interface PlanFacts {
  /** Running partnerships, by the names of both sides. */
  readonly pairs: readonly (readonly [string, string])[];
  /** How visits name their elections, the nearest first. */
  readonly elections: readonly string[];
  /** Tips that a coordinator released. */
  readonly tips: readonly ReleasedTip[];
}

/** One weekend at a host, from Friday to Sunday. */
export interface Weekend {
  readonly friday: Day;
  readonly chosen: boolean;
  /** Others who come then, each with how many; the row that is being changed is not among them. */
  readonly groups: readonly { readonly guest: string; readonly people: number | undefined }[];
  readonly beds: Supply;
  readonly cars: Supply;
  /** Of these groups so many have someone of the host with them. */
  readonly guided: number;
  /** Public holidays from Friday to Monday, in the host's Land or in parts of it. */
  readonly holidays: readonly { readonly on: Day; readonly regional: boolean }[];
}

/** What the groups of a weekend need together, and what the host promised. */
export interface Supply {
  readonly needed: number;
  readonly promised: number;
}

export interface Glance {
  /** From so many groups at once rule F-05 speaks of bunching; nothing where it is switched off. */
  readonly crowd: number | undefined;
  readonly weekends: readonly Weekend[];
  /** Polling days of either side that are near. */
  readonly pollings: readonly { readonly on: Day; readonly host: boolean; readonly guest: boolean }[];
}

export interface GlanceCalls {
  /** The host's weekends around a day; without one, those that come. */
  readonly glanceAtHost: { readonly input: Taken<typeof glanceSchema>; readonly output: Glance };
}
