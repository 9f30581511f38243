import type { Taken } from '../../define/form.ts';
import type { nothing } from '../../define/input.ts';
import type { Day } from '../../domain/day.ts';
import type { Lang, Text } from '../../domain/text.ts';
import type { FindingLevel } from '../../tables/options.ts';

/** One line of the page: what it is about in a sentence, what else is known of it, and the day that counts. */
export interface Line {
  readonly id: string;
  readonly says: string;
  /** More of it, each in a few words. */
  readonly more: readonly string[];
  /** The language of both, where it is not the page's. */
  readonly in?: Lang;
  readonly on: Day | undefined;
}

/** Open findings of one level: how many, and since when the oldest waits. */
export interface OpenLevel {
  readonly level: FindingLevel;
  readonly count: number;
  readonly oldest: Day | undefined;
}

export interface HandoverStart {
  readonly lang: Lang;
  readonly today: Day;
  /** Who answers questions: the setting "Kontakt". */
  readonly contact: string;
  /** Contacts who may be written to, with what they look after. */
  readonly posts: readonly Line[];
  /** Contacts who signed off, with nobody of the same role and association after them. */
  readonly left: readonly Line[];
  /** Partnerships and open requests whose person in charge is gone. */
  readonly orphans: readonly Line[];
  readonly levels: readonly OpenLevel[];
  /** Open for more than 90 days. */
  readonly old: readonly Line[];
  /** Requests without an answer, longest waiting first. */
  readonly requests: readonly Line[];
  /** Partnerships asked for and not agreed by both. */
  readonly asked: readonly Line[];
  /** What comes within eight weeks, soonest first. */
  readonly next: readonly Line[];
  readonly jobs: readonly {
    readonly name: Text;
    readonly last: { readonly at: string; readonly ok: boolean } | undefined;
  }[];
  readonly missed: boolean;
  readonly mails: readonly { readonly name: Text; readonly on: boolean }[];
  /** Tabs that could not be read: why. */
  readonly notes: readonly Text[];
  /** By part of the page the tabs that it was made without. */
  readonly lacking: Readonly<Record<'posts' | 'open' | 'next', readonly Text[]>>;
}

export interface HandoverCalls {
  readonly handoverStart: { readonly input: Taken<typeof nothing>; readonly output: HandoverStart };
}
