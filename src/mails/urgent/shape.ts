import type { ToldFinding } from '../../define/mail.ts';
import type { Day } from '../../domain/day.ts';
import type { RowIn } from '../../tables/index.ts';

/** One occasion of the mail: a finding that is told now, and what its reader is in charge of beside it. */
export interface UrgentInput {
  /** Id of the finding that is told. */
  readonly finding: string;
  /** All urgent findings that are open and this reader's, in the order of telling. */
  readonly all: readonly ToldFinding[];
  readonly today: Day;
  readonly contact: Pick<RowIn<'contacts'>['values'], 'displayName' | 'role' | 'association'>;
  /** Whom to ask: the setting "Kontakt". */
  readonly questions: string;
  readonly links: {
    /** The tab Prüfhinweise. */
    readonly findings: string;
    /** The contact's row, to change what is sent or sign off. */
    readonly contact: string;
  };
}

/** One row with what is urgent about it. */
export interface UrgentLine {
  /** `dringend`, with how long it has been open and whether someone is at it. */
  readonly status: string;
  /** The row: sum, association, day. */
  readonly about: string;
  readonly titles: string;
  readonly next: readonly string[];
  readonly link: string;
}

/** What the mail says, before it is HTML or text. Empty strings and lists are left out. */
export interface UrgentModel {
  readonly subject: string;
  readonly eyebrow: string;
  readonly news: string;
  readonly lines: readonly UrgentLine[];
  /** What did not fit. */
  readonly more: string;
  /** What was told before and is still open: `Liegt seit Oktober: 3`. */
  readonly folded: readonly string[];
  /** Why; how to stop; what the link to it says. */
  readonly foot: readonly [string, string, string];
}
