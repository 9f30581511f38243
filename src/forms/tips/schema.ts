import * as z from 'zod/mini';
import { operation } from '../../define/input.ts';

const id = z.string().check(z.minLength(1), z.maxLength(100));

/** Either a visit that taught it, or a tip that stands in the tab already. */
export const releaseSchema = z.object({
  operation,
  visit: z.optional(id),
  id: z.optional(id),
  topic: z.string().check(z.maxLength(300)),
  tip: z.string().check(z.maxLength(5_000)),
  /** A person looked: there is nothing about persons in it. */
  impersonal: z.boolean(),
});
