import * as z from 'zod/mini';

const on = z.optional(z.boolean());

export const saveScheduleSchema = z.object({
  /** Whether the person's account is to run the jobs. */
  triggers: z.boolean(),
  /* Which kinds of mails are to be on; what is left out stays as it is. */
  mailUrgent: on,
  mailVisit: on,
  mailEvaluation: on,
  mailPartnership: on,
  mailRequests: on,
  mailAccounts: on,
});
