import * as z from 'zod/mini';
import { operation } from '../../define/input.ts';

const id = z.string().check(z.minLength(1), z.maxLength(100));
const typed = z.record(z.string(), z.string());

/** Values are looked at one by one afterwards, so that each field gets its own words. */
const values = z.record(z.string(), z.unknown());

export const saveSchema = z.object({
  operation: z.optional(operation),
  values,
  /** The row that is changed, and its answers as they were when it was opened; absent for a new row. */
  row: z.optional(z.object({ id, seen: typed })),
});

/** `row`: the id of the one that is being changed. */
export const lookSchema = z.object({ values: typed, row: z.optional(id) });

export const openSchema = z.object({ id });

export const showSchema = z.object({ line: z.int().check(z.minimum(1)) });

export const withSchema = z.object({
  form: z.string().check(z.maxLength(100)),
  id: z.optional(id),
  values: z.optional(typed),
});

export const rememberSchema = z.object({ association: z.string().check(z.maxLength(300)) });
