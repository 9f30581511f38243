import type { Day } from '../../domain/day.ts';
import type { Text } from '../../domain/text.ts';
import type { RowIn, ValuesIn } from '../../tables/index.ts';
import type { Unreached } from '../unreached.ts';

type Visit = RowIn<'visits'>;

/** What a rule would say of a visit on its day. */
export interface Missing {
  /** The rule, and the column that it means: `W-05.permit` */
  readonly key: string;
  readonly what: Text;
  readonly next: Text;
}

/** Why a visit is told now. */
export type VisitNews =
  /** It comes within seven days and was not told yet. */
  | 'soon'
  /** Something that counts is otherwise than it was told. */
  | 'changed'
  /** It was called off, or its row was gone, and now it takes place after all. */
  | 'again'
  /** Only this is new: something is missing that was not when it was told. */
  | 'missing'
  | 'cancelled'
  /** Its row is gone. */
  | 'gone'
  /** It is over and nobody has said whether it happened. */
  | 'over';

/** One occasion of the mail: a visit, and what is new about it. */
export interface VisitInput {
  readonly news: VisitNews;
  /** The other day for which the reader knows of it. */
  readonly before?: Day | undefined;
  readonly visit: Pick<Visit, 'id' | 'values'>;
  readonly today: Day;
  /** What is missing on the day as it stands now. */
  readonly missing: readonly Missing[];
  /** Of `missing`, the key that this occasion tells; empty where it tells the visit. */
  readonly tells: string;
  /** Other groups that are at the host on that weekend. */
  readonly others: readonly { readonly guest: string; readonly people: number | undefined }[];
  /** What the municipality says. */
  readonly local: ValuesIn<'localRules'> | undefined;
  /** Sides that nobody could write to, for those who coordinate them. */
  readonly unreached: readonly Unreached[];
  /** In whose name the reader gets it. */
  readonly as: { readonly kind: 'mailbox' | 'contact' | 'coordination'; readonly association: string };
  readonly links: { readonly visit: string; readonly contact: string };
  /** Whom to ask: the setting "Kontakt". */
  readonly questions: string;
  /** `20261123T070000Z`, when the calendar entry was made. */
  readonly stamp: string;
}

/** A visit as the mail says it, before it is HTML or text. Empty strings and lists are left out. */
export interface VisitModel {
  readonly id: string;
  readonly subject: string;
  /** `In 7 Tagen`, `Abgesagt`, `War das so?` */
  readonly eyebrow: string;
  readonly news: string;
  /** Name and value: `Wann`, `5.12.2026, 10:00 – 14:00`. */
  readonly facts: readonly (readonly [string, string])[];
  readonly unreached: string;
  readonly missingHeading: string;
  readonly missing: readonly { readonly what: string; readonly next: string; readonly isNew: boolean }[];
  /** Other groups, the place's rules. */
  readonly besides: readonly string[];
  /** What to do now, beside the link. */
  readonly ask: string;
  readonly link: readonly [string, string];
}
