import type { Taken } from '../../define/form.ts';
import type { PeriodKind } from '../../domain/period.ts';
import type { Problem } from '../../domain/result.ts';
import type { Lang, Text } from '../../domain/text.ts';
import type { previewSchema, sendNowSchema, startSchema, testMailSchema } from './schema.ts';

/** A kind of mail but the evaluation. */
export type MailKind = Taken<typeof previewSchema>['kind'];

export interface PeriodChoice {
  /** `2026-Q3` */
  readonly key: string;
  readonly kind: PeriodKind;
  readonly name: string;
  readonly finished: boolean;
}

/** A contact who may get the mail of the chosen period. */
export interface Recipient {
  /** `K-…` */
  readonly id: string;
  readonly association: string;
  readonly role: Text;
  readonly rhythm: Text;
  readonly to: string;
  /** The language in which this contact's mails are written. */
  readonly lang: Lang;
  /** The period is the one that this contact's rhythm asks for. */
  readonly suggested: boolean;
}

export interface NotRecipient {
  /** Unique in the list. */
  readonly key: string;
  readonly association: string;
  readonly reason: Text;
}

/** What the dialog shows for one period. */
export interface SendStart {
  readonly lang: Lang;
  readonly periods: readonly PeriodChoice[];
  readonly period: PeriodChoice;
  readonly recipients: readonly Recipient[];
  readonly others: readonly NotRecipient[];
  /** Mails that may still leave today. */
  readonly quota: number;
  readonly exampleData: boolean;
}

export interface Preview {
  readonly lang: Lang;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly to: string;
}

export interface TestSent {
  readonly to: string;
}

export interface Sent {
  readonly sent: number;
  readonly failed: number;
  readonly waiting: number;
  /** Why they wait for more than the next day. */
  readonly held?: Problem | undefined;
  readonly unclear: number;
  /** Chosen, but the ledger says that they have it, or that it is on its way. */
  readonly already: number;
}

export interface SendCalls {
  readonly sendEvaluationStart: { readonly input: Taken<typeof startSchema>; readonly output: SendStart };
  readonly previewEvaluation: { readonly input: Taken<typeof previewSchema>; readonly output: Preview };
  readonly testEvaluation: { readonly input: Taken<typeof testMailSchema>; readonly output: TestSent };
  readonly sendEvaluation: { readonly input: Taken<typeof sendNowSchema>; readonly output: Sent };
}
