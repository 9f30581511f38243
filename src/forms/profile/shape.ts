import type { Taken } from '../../define/form.ts';
import type { HelpShown } from '../../define/shown.ts';
import type { Day } from '../../domain/day.ts';
import type { Lang, Text } from '../../domain/text.ts';
import type { FindingLevel } from '../../tables/options.ts';
import type { profileSchema } from './schema.ts';

/** A partnership of the association, as it stands today. */
export interface PartnerShown {
  readonly name: string;
  readonly state: string;
  readonly since: string;
  /** Help of all time that this association gave to it and got from it. */
  readonly given: HelpShown;
  readonly received: HelpShown;
  /** What else stands in the row, each with its column's name. */
  readonly more: readonly string[];
}

/** Help of one calendar year; the running one up to today. */
export interface YearShown {
  readonly year: string;
  readonly received: HelpShown;
  readonly given: HelpShown;
}

/** Money received of one kind, by year, newest first; never who gave it. */
export interface MoneyShown {
  readonly kind: string;
  readonly amounts: readonly string[];
}

export interface OpenShown {
  readonly id: string;
  readonly level: FindingLevel;
  /** The row in a sentence, and its id. */
  readonly about: string;
  readonly what: string;
  readonly next: string;
  /** The language of these three: the person's own where the check kept it, else the sheet's. */
  readonly lang: Lang;
}

export interface Profile {
  readonly name: string;
  readonly about: string;
  /** Where it belongs, its mailbox and books, what it can carry; what became of one that was dissolved. */
  readonly more: readonly string[];
  readonly news: string;
  readonly partners: readonly PartnerShown[];
  /** Oldest first. */
  readonly years: readonly YearShown[];
  /** Absent where this sheet holds no contributions, or they cannot be read. */
  readonly money: { readonly years: readonly string[]; readonly kinds: readonly MoneyShown[] } | undefined;
  readonly elections: readonly { readonly name: string; readonly when: string }[];
  readonly visits: readonly { readonly id: string; readonly sentence: string }[];
  readonly findings: readonly OpenShown[];
  /** Requests that nobody has answered yet, and those of the last twelve months. */
  readonly requests: readonly { readonly id: string; readonly sentence: string; readonly more: readonly string[] }[];
  readonly lessons: readonly { readonly id: string; readonly sentence: string; readonly learned: string }[];
  readonly tips: readonly { readonly id: string; readonly topic: string; readonly tip: string }[];
  /** By part of the page the tabs that it was made without. */
  readonly lacking: Readonly<Record<'partners' | 'elections' | 'open' | 'tips', readonly Text[]>>;
  /** What could not be read. */
  readonly notes: readonly string[];
}

export interface ProfileStart {
  readonly lang: Lang;
  readonly today: Day;
  readonly exampleData: boolean;
  /** Each association's name, followed by its aliases. */
  readonly associations: readonly (readonly string[])[];
  /** Of the association asked for, else the one opened last, else the person's own; absent where none is known. */
  readonly profile: Profile | undefined;
}

export interface ProfileCalls {
  readonly profileStart: { readonly input: Taken<typeof profileSchema>; readonly output: ProfileStart };
}
