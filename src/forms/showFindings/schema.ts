import * as z from 'zod/mini';
import { operation } from '../../define/input.ts';

const id = z.string().check(z.minLength(1), z.maxLength(100));

const seen = z.optional(z.object({ status: z.string(), reason: z.string() }));

/** `more`: further findings of the same rule that get the same status. */
export const saveStatusSchema = z.object({
  operation: z.optional(operation),
  id,
  status: z.string(),
  reason: z.optional(z.string()),
  seen,
  more: z.optional(z.array(z.object({ id, seen })).check(z.maxLength(20_000))),
});

export const findingSchema = z.object({ id });

export const ownSchema = z.object({ association: z.optional(z.string().check(z.maxLength(300))) });
