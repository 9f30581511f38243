import type { Day } from '../domain/day.ts';
import type { Level, Office } from '../domain/finding.ts';
import type { Problem, Result } from '../domain/result.ts';
import type { Lang, Text } from '../domain/text.ts';
import type { MailSwitch } from '../settings/index.ts';

/** A file that goes with a mail, as text. */
export interface MailFile {
  readonly name: string;
  /** `text/calendar` */
  readonly type: string;
  readonly text: string;
}

/** One mail as it leaves: three ways to say the same. */
export interface MailContent {
  readonly subject: string;
  /** A whole HTML document. */
  readonly html: string;
  /** A good mail by itself, for those who read without HTML. */
  readonly text: string;
  readonly files?: readonly MailFile[];
}

/** What one kind has to say to someone. A mail is made of one or several of these (mails/letter.ts). */
export interface MailPart {
  /** The mail's, where this part stands first. */
  readonly subject: string;
  /** Sections of the HTML document, one below the other. */
  readonly main: readonly string[];
  /** HTML of the foot's paragraphs: why one gets it, how to stop, whom to ask. What several parts say stands once. */
  readonly foot: readonly string[];
  /** The same as `main` and `foot` in plain text. */
  readonly text: string;
  readonly footText: readonly string[];
  readonly files?: readonly MailFile[];
}

/** Why nobody writes to someone at all. */
export type Barred = 'no id' | 'no address' | 'no association' | 'dissolved' | 'no consent' | 'signed off' | 'never';

/** Someone a mail may go to. */
export interface Recipient {
  /** `K-…` of a contact, `V-…` of an association whose mailbox it is; `''` where the row has none yet. */
  readonly id: string;
  /** Row number in the recipient's tab. */
  readonly line: number;
  readonly address: string | undefined;
  /** The language of their mails. */
  readonly lang: Lang;
  readonly barred: Barred | undefined;
}

/** One mail as its kind wants it: on what occasion, and from what it is written. */
export interface Occasion<I = unknown> {
  /** One mail for each recipient and key: a period's (`2026-Q3`), a visit's id, a finding's id with its day. */
  readonly about: string;
  /** Asked only where it is due by itself: whether there is nothing to tell, so that no mail leaves and the ledger notes it. */
  readonly nothingToTell?: () => Result<boolean>;
  /** Asked only for a mail that is shown or leaves. */
  readonly input: (lang: Lang) => Result<I>;
  /** Who gets the answers, where it is not whoever sends. */
  readonly replyTo?: string | undefined;
}

/** Someone whom a kind of mail considers, barred ones too, so that a person can be told why they get none. */
export interface Considered<I = unknown> {
  readonly to: Recipient;
  /** Empty where nothing is due. */
  readonly occasions: readonly Occasion<I>[];
}

/** What a person chose in a dialog: these recipients, on this occasion. */
export interface ChosenMails {
  readonly about: string;
  readonly recipients: readonly string[];
}

/** What a kind is asked: what a person chose, else what is due by itself, by what it told before. */
export interface Asked {
  readonly chosen: ChosenMails | undefined;
  /** Entries of the ledger of this kind. */
  readonly ledger: readonly LedgerEntry[];
}

/** How the ledger names a kind of mail. Both are stable, and no other mail's. */
export interface MailName {
  /** The ledger's ids are made from it. */
  readonly name: string;
  /** Stands in the ledger. */
  readonly title: Text;
}

/**
 * A kind of mail: a folder of `mails/` and a line in its list. `D` is the part of the desk that it needs, `I` what one mail
 * is written from. Ledger, memory, quota, consent and sign-off are the mechanism's (mails/sending.ts), the same for each.
 */
export interface Mail<D, I = unknown> extends MailName {
  /** Why a person gets it, one sentence. */
  readonly reason: Text;
  /** The setting by which the coordination switches it on; absent: it needs none. What a person sends by hand needs none. */
  readonly switch?: MailSwitch;
  /** Whom it considers now; reads what all mails of a run are written from, once. Their order is that of sending. */
  due(desk: D, asked: Asked): Result<readonly Considered<I>[]>;
  /** What it keeps of what left now, so that the next mail can say what has changed since; `ledger` as it stood before, of this kind. */
  readonly keep?: (
    desk: D,
    left: readonly Pick<MailEntry, 'contact' | 'about'>[],
    ledger: readonly LedgerEntry[],
  ) => void;
  /** Pure. What is due to one person of this kind at once, in the order of its occasions; at least one. */
  render(inputs: readonly I[], lang: Lang): readonly MailPart[];
}

/** A kind of mail as data, frozen. It is listed in `mails/index.ts`. */
export const defineMail = <D, I>(mail: Mail<D, I>): Mail<D, I> => Object.freeze(mail);

export type MailState = 'reserved' | 'sent' | 'failed' | 'unclear' | 'waiting' | 'no-news';

/** One row of the ledger (tab Versand), as far as sending needs it. */
export interface LedgerEntry {
  /** `M-…` */
  readonly id: string;
  /** Name of its kind; the cell's own word where no kind has it. */
  readonly mail: string;
  /** Key of the occasion. */
  readonly about: string;
  /** Id of the recipient, `K-…` or `V-…`. */
  readonly contact: string;
  readonly state: MailState;
  /** `2026-11-23 09:00`, in the sheet's zone; `''` where it was never reserved. */
  readonly reservedAt: string;
}

/** One occasion of a mail: it has a row of the ledger to itself. */
export interface MailEntry {
  readonly mail: string;
  readonly about: string;
  /** Id of the recipient. */
  readonly contact: string;
  /** The ledger's row to go on with, where it has waited or failed before; else a new one is reserved. */
  readonly ledgerRow: string | undefined;
}

/** A mail ready to leave. The engine reserves its occasions in the ledger, sends it, marks them. */
export interface OutgoingMail {
  readonly to: string;
  readonly replyTo?: string | undefined;
  /** None for a test to oneself, which the ledger does not hold. */
  readonly entries: readonly MailEntry[];
  /** What it says on these of its occasions: others may have been told meanwhile. */
  readonly content: (entries: readonly MailEntry[]) => MailContent;
  /** Nobody sent it by hand: an address gets one of these a day. */
  readonly byItself?: true;
}

/** What sending came to, by number of mails. */
export interface SendReport {
  readonly sent: number;
  readonly failed: number;
  /** Not sent yet: beyond the quota, out of time, or held. */
  readonly waiting: number;
  /** Why they wait for more than the next day: nobody can tell just now who may still be written to. */
  readonly held?: Problem;
  /** Handed over, but no answer came back: a person decides. */
  readonly unclear: number;
  /** Reserved or sent by another run since this one looked at the ledger. */
  readonly taken: number;
}

/** An open finding, as a mail names it. */
export interface OpenFinding {
  readonly level: Level;
  readonly title: string;
  readonly since: Day;
  readonly link: string;
  /** The associations of its row; empty where it concerns the whole sheet. */
  readonly associations: readonly string[];
  /** The same for findings of one row. */
  readonly place: string;
  /** The row in a sentence, with association, sum and day as far as it has them; what was noticed where it says nothing. */
  readonly about: string;
}

/** The same with what a mail of its own says of it. */
export interface ToldFinding extends OpenFinding {
  /** `H-…` */
  readonly id: string;
  /** `S-12` */
  readonly rule: string;
  readonly next: string;
  readonly office: Office;
  /** Someone is at it. */
  readonly inProgress: boolean;
  /** Its row is older than the sheet. */
  readonly baseline: boolean;
}

/** What a desk that can send offers beside the desk of every use case. */
export interface MailDesk {
  /** Reserves all in one block, sends each, marks it; the same operation id a second time sends nothing. */
  readonly sendMails: (batch: readonly OutgoingMail[], operation: string) => Result<SendReport>;
  /** Notes in the ledger what a plan says of others: waiting for the next day, or unclear since an earlier run. */
  readonly noteMails: (notes: readonly LedgerNote[]) => Result<unknown>;
  /** Recipients that may still be written to today. */
  readonly remainingQuota: () => number;
  /** The address of the person at the sheet. */
  readonly ownAddress: () => Result<string>;
  readonly ledger: () => Result<readonly LedgerEntry[]>;
  /** What mails told, by recipient: short texts without blanks or `@`, kept for 400 days. */
  readonly told: () => ReadonlyMap<string, string>;
  readonly keepTold: (told: ReadonlyMap<string, string>) => void;
  /** Those that still want someone, the baseline among them. */
  readonly openFindings: (lang: Lang) => Result<readonly ToldFinding[]>;
}

/** A ledger row to append (`ledgerRow` undefined) or to bring to another state. */
export interface LedgerNote {
  readonly ledgerRow: string | undefined;
  readonly mail: string;
  readonly about: string;
  readonly contact: string;
  readonly state: 'waiting' | 'unclear' | 'no-news';
}
