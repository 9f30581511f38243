import * as z from 'zod/mini';
import { operation } from '../../define/input.ts';

export const todaySchema = z.object({ association: z.optional(z.string().check(z.maxLength(300))) });

export const thingSchema = z.object({
  kind: z.enum(['report', 'confirm', 'agree', 'renew', 'decide', 'answer', 'pair']),
  id: z.string().check(z.maxLength(100)),
  line: z.int().check(z.minimum(1)),
  /** What became of it: the form that goes on opens with that in it. */
  became: z.optional(z.enum(['done', 'postponed', 'answered', 'refused'])),
});

/** What is said of a row with one press. */
export const settleSchema = z.object({
  operation,
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  said: z.enum(['suits', 'cancelled', 'goes-on', 'dormant', 'ended']),
});
