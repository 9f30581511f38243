import * as z from 'zod/mini';

const operation = z.string().check(z.minLength(1), z.maxLength(100));

export const startSchema = z.unknown();

/** Values are looked at one by one afterwards, so that each field gets its own words. */
export const saveVisitSchema = z.object({
  operation: z.optional(operation),
  values: z.record(z.string(), z.unknown()),
});

export const undoVisitSchema = z.object({ operation });

export const rememberSchema = z.object({ association: z.string().check(z.maxLength(300)) });

export const showVisitSchema = z.object({ line: z.int().check(z.minimum(1)) });
