import * as z from 'zod/mini';

export const exportSchema = z.object({ table: z.string().check(z.maxLength(60)) });
