import * as z from 'zod/mini';

/** A tab that the steps lead to. */
export const tabSchema = z.object({ tab: z.enum(['partnerships', 'contributions']) });

export const languageSchema = z.object({ lang: z.enum(['de', 'en']) });

export const profileSchema = z.object({ profile: z.enum(['shared', 'network', 'treasury']) });
