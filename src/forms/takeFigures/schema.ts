import * as z from 'zod/mini';

/** A period's key, `2026-Q3` or `all`; without one the usual. */
export const statementSchema = z.object({ period: z.optional(z.string().check(z.maxLength(10))) });
