import type { Taken } from '../../define/form.ts';
import type { Day } from '../../domain/day.ts';
import type { Text } from '../../domain/text.ts';
import type { ValuesIn } from '../../tables/index.ts';
import type { glanceSchema } from './schema.ts';

/** A partnership that stands in the tab, ended ones too. */
export interface Pair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly status: ValuesIn<'partnerships'>['status'];
  readonly until: Day | undefined;
  /** `P-…` of the one that it carries on. */
  readonly successorOf: string | undefined;
  /** The row in one sentence. */
  readonly says: string;
}

/** What this form offers beside what every form knows. */
export interface PartnershipFacts {
  readonly pairs: readonly Pair[];
  /** Who may look after it: role and association, no person. */
  readonly contacts: readonly { readonly value: string; readonly label: string }[];
}

/** What is known of one side. */
export interface SideKnown {
  readonly name: string;
  readonly level: Text | undefined;
  readonly land: Text | undefined;
  readonly search: Text | undefined;
  readonly searchSince: Day | undefined;
  /** With whom a partnership is active. */
  readonly active: readonly string[];
  /** With whom one is asked for and not answered yet. */
  readonly asked: readonly string[];
}

/** Help that one side gave the other. */
export interface HelpGiven {
  readonly from: string;
  readonly to: string;
  readonly visits: number;
  /** Person-hours of those visits that say them; `undefined` where none does. */
  readonly hours: number | undefined;
}

export interface PairKnown {
  readonly sides: readonly SideKnown[];
  readonly help: readonly HelpGiven[];
  /** The towns that are twinned, as public pages name them. */
  readonly twinTowns: string | undefined;
}

export interface PairCalls {
  /** What is known of two associations; a name that nobody knows has nothing. */
  readonly pairAtGlance: { readonly input: Taken<typeof glanceSchema>; readonly output: PairKnown };
}
