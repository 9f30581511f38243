import * as z from 'zod/mini';

const operation = z.string().check(z.minLength(1), z.maxLength(100));
const id = z.string().check(z.minLength(1), z.maxLength(100));

export const nothingSchema = z.unknown();

export const saveStatusSchema = z.object({
  operation: z.optional(operation),
  id,
  status: z.string(),
  reason: z.optional(z.string()),
  seen: z.optional(z.object({ status: z.string(), reason: z.string() })),
});

export const undoStatusSchema = z.object({ operation });

export const findingSchema = z.object({ id });

export const ownSchema = z.object({ association: z.optional(z.string().check(z.maxLength(300))) });
