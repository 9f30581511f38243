import * as z from 'zod/mini';

export const nothingSchema = z.unknown();
export const undoSchema = z.object({ operation: z.string().check(z.minLength(1), z.maxLength(100)) });
