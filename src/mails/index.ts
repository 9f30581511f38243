import type { Mail, MailDesk } from '../define/mail.ts';
import type { PersonLists } from '../define/rule.ts';
import type { Desk, ReadableTabs, Reading } from '../define/use-case.ts';
import type { Reference } from '../reference/reference.ts';
import type { Dataset } from '../tables/index.ts';
import { accountsToTreasuries } from './accounts/mail.ts';
import { evaluationToCoordinators } from './evaluation/mail.ts';
import { partnershipYearly } from './partnership/mail.ts';
import { requestsToThoseInCharge } from './requests/mail.ts';
import { urgentToThoseInCharge } from './urgent/mail.ts';
import type { VisitDesk } from './visit/due.ts';
import { visitToBothSides } from './visit/mail.ts';

/** The desk at which mails are written; each names the part that it needs. */
export type MailsDesk = Desk<Dataset> &
  ReadableTabs<Dataset> &
  MailDesk &
  Pick<VisitDesk, 'foresee'> & { readonly reference: Reference; readonly lists: PersonLists };

/**
 * All mails that the tool sends; where the day's quota does not reach, the first ones leave. Each renders with no data and
 * with a lot (test/mails/contract.test.ts).
 */
export const mails: readonly Mail<Reading<MailsDesk>>[] = [
  urgentToThoseInCharge,
  visitToBothSides,
  requestsToThoseInCharge,
  partnershipYearly,
  accountsToTreasuries,
  evaluationToCoordinators,
];

export { evaluationMail } from './evaluation/mail.ts';
export type { EvaluationMailInput } from './evaluation/shape.ts';
