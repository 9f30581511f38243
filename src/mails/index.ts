import type { Mail, MailDesk } from '../define/mail.ts';
import type { Desk, ReadableTabs } from '../define/use-case.ts';
import type { Reference } from '../reference/reference.ts';
import type { Dataset } from '../tables/index.ts';
import { evaluationToCoordinators } from './evaluation/mail.ts';
import { urgentToThoseInCharge } from './urgent/mail.ts';

/** The desk at which mails are written; each names the part that it needs. */
export type MailsDesk = Desk<Dataset> & ReadableTabs<Dataset> & MailDesk & { readonly reference: Reference };

/**
 * All mails that the tool sends; where the day's quota does not reach, the first ones leave. Each renders with no data and
 * with a lot (test/mails/contract.test.ts).
 */
export const mails: readonly Mail<MailsDesk>[] = [urgentToThoseInCharge, evaluationToCoordinators];

export { evaluationMail } from './evaluation/mail.ts';
export type { EvaluationMailInput } from './evaluation/shape.ts';
