import * as z from 'zod/mini';
import { operation } from '../../define/input.ts';

const name = z.string().check(z.minLength(1), z.maxLength(200));

export const wantedSchema = z.object({
  /** Also those who neither seek nor offer. */
  open: z.boolean(),
  /** One who seeks; without it all of them. */
  seeker: z.optional(name),
});

export const pairSchema = z.object({ operation, seeker: name, helper: name });

export const sendSchema = z.object({
  operation,
  /** `P-…` */
  partnership: z.string().check(z.minLength(1), z.maxLength(40)),
  /** The mailboxes that the person saw; without it those that are there. */
  to: z.optional(z.array(z.string().check(z.maxLength(320))).check(z.maxLength(2))),
  subject: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(5000)),
});
