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

/** A kind of mail. `I` is what it is written from. */
export interface Mail<I> {
  /** Stable: the ledger holds it. */
  readonly name: string;
  readonly title: Text;
  /** Why a person gets it, one sentence. */
  readonly reason: Text;
  /** Pure. */
  readonly render: (input: I, lang: Lang) => MailContent;
}

export const defineMail = <I>(mail: Mail<I>): Mail<I> => Object.freeze(mail);

export type MailState = 'reserved' | 'sent' | 'failed' | 'unclear' | 'waiting';

/** One row of the ledger (tab Versand), as far as sending needs it. */
export interface LedgerEntry {
  /** `M-…` */
  readonly id: string;
  readonly mail: string;
  /** Key of the period, `2026-Q3`. */
  readonly about: string;
  /** `K-…` */
  readonly contact: string;
  readonly state: MailState;
  /** `2026-11-23 09:00`, in the sheet's zone; `''` where it was never reserved. */
  readonly reservedAt: string;
}

/** A mail ready to leave. The engine reserves it in the ledger, sends it, marks it. */
export interface OutgoingMail {
  readonly mail: string;
  readonly about: string;
  /** `K-…`; `undefined` for a test to oneself, which the ledger does not hold. */
  readonly contact: string | undefined;
  /** The ledger's row to go on with, where the mail has waited or failed before; else a new one is reserved. */
  readonly ledgerRow: string | undefined;
  readonly to: string;
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
  /** The operation had been carried out before; nothing left now. */
  readonly repeated: boolean;
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
