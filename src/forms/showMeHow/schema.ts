import * as z from 'zod/mini';

/** The tabs that the steps show. */
export const tabSchema = z.object({ tab: z.enum(['visits', 'contributions']) });
