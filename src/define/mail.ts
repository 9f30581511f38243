import type { Day } from '../domain/day.ts';
import type { Level } from '../domain/finding.ts';
import type { Result } from '../domain/result.ts';
import type { Lang, Text } from '../domain/text.ts';

/** One mail as it leaves: three ways to say the same. */
export interface MailContent {
  readonly subject: string;
  /** A whole HTML document. */
  readonly html: string;
  /** A good mail by itself, for those who read without HTML. */
  readonly text: string;
}

/** Why nobody writes to someone at all. */
export type Barred = 'no id' | 'no address' | 'no association' | 'no consent' | 'signed off' | 'never';

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

/** What a kind is asked: what a person chose, else what is due by itself, with what has waited since an earlier run. */
export interface Asked {
  readonly chosen: ChosenMails | undefined;
  /** Entries of the ledger of this kind. */
  readonly waiting: readonly LedgerEntry[];
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
  /** Whom it considers now; reads what all mails of a run are written from, once. Their order is that of sending. */
  due(desk: D, asked: Asked): Result<readonly Considered<I>[]>;
  /** Pure. */
  render(input: I, lang: Lang): MailContent;
}

/** A kind of mail as data, frozen. It is listed in `mails/index.ts`. */
export const defineMail = <D, I>(mail: Mail<D, I>): Mail<D, I> => Object.freeze(mail);

export type MailState = 'reserved' | 'sent' | 'failed' | 'unclear' | 'waiting';

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

/** A mail ready to leave. The engine reserves it in the ledger, sends it, marks it. */
export interface OutgoingMail {
  readonly mail: string;
  readonly about: string;
  /** Id of the recipient; `undefined` for a test to oneself, which the ledger does not hold. */
  readonly contact: string | undefined;
  /** The ledger's row to go on with, where the mail has waited or failed before; else a new one is reserved. */
  readonly ledgerRow: string | undefined;
  readonly to: string;
  readonly replyTo?: string | undefined;
  readonly content: MailContent;
}

/** What sending came to, by number of mails. */
export interface SendReport {
  readonly sent: number;
  readonly failed: number;
  /** Beyond the quota: they leave on the next day. */
  readonly waiting: number;
  /** Handed over, but no answer came back: a person decides. */
  readonly unclear: number;
  /** Reserved or sent by another run since this one looked at the ledger. */
  readonly taken: number;
}

/** An open finding, as a mail names it: no more than its title. */
export interface OpenFinding {
  readonly level: Level;
  readonly title: string;
  readonly since: Day;
  readonly link: string;
  /** The associations of its row; empty where it concerns the whole sheet. */
  readonly associations: readonly string[];
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
  readonly openFindings: (lang: Lang) => Result<readonly OpenFinding[]>;
}

/** A ledger row to append (`ledgerRow` undefined) or to bring to another state. */
export interface LedgerNote {
  readonly ledgerRow: string | undefined;
  readonly mail: string;
  readonly about: string;
  readonly contact: string;
  readonly state: 'waiting' | 'unclear';
}
