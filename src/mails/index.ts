import { evaluationToCoordinators } from './evaluation/mail.ts';

/** All mails that the tool sends. Each renders with no data and with a lot (test/mails/contract.test.ts). */
export const mails = [evaluationToCoordinators] as const;

export { evaluationMail } from './evaluation/mail.ts';
export type { EvaluationMailInput } from './evaluation/shape.ts';
