import * as z from 'zod/mini';
import { operation } from '../../define/input.ts';

const name = z.string().check(z.maxLength(300));

const asked = {
  kind: z.enum(['rename', 'merge', 'split']),
  /** `V-…` of the association that changes, and its name as the page showed it. */
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  name,
  /** The new name, or the association into which it is merged. */
  to: z.optional(name),
  /** The day of a merger or split, as typed; empty: today. */
  on: z.optional(name),
  /** The names of the two that come out of a split: new ones, or ones that the register knows. */
  parts: z.optional(z.array(name).check(z.maxLength(2))),
  /** By key of a group of rows: which part takes them, `0` or `1`, or `stays`. */
  takes: z.optional(z.record(z.string(), z.enum(['0', '1', 'stays']))),
};

export const previewSchema = z.object(asked);
export const changeSchema = z.object({ ...asked, operation });
