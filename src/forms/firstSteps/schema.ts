import * as z from 'zod/mini';

export const startSchema = z.object({});
export const seedSchema = z.object({ operation: z.string().check(z.minLength(4), z.maxLength(60)) });
export const profileSchema = z.object({ profile: z.enum(['shared', 'network', 'treasury']) });
