import * as z from 'zod/mini';

/** Answers are looked at one by one afterwards, so that each field gets its own words. */
export const askSchema = z.object({ answers: z.record(z.string(), z.string()) });
