import * as z from 'zod/mini';

export const saveScheduleSchema = z.object({
  /** Whether the person's account is to run the jobs. */
  triggers: z.boolean(),
  mailUrgent: z.boolean(),
});
