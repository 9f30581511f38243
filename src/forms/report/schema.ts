import * as z from 'zod/mini';

/** `2026-09`, `2026-Q3`, `2026-H1`, `2026`, or everything. */
export const reportSchema = z.object({
  period: z.optional(z.string().check(z.regex(/^(all|2[01]\d{2}(-(Q[1-4]|H[12]|0[1-9]|1[0-2]))?)$/))),
});
