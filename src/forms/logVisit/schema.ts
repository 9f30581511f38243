import * as z from 'zod/mini';
import { operation } from '../../define/input.ts';

/** Values are looked at one by one afterwards, so that each field gets its own words. */
export const saveVisitSchema = z.object({
  operation: z.optional(operation),
  values: z.record(z.string(), z.unknown()),
});

export const rememberSchema = z.object({ association: z.string().check(z.maxLength(300)) });

export const showVisitSchema = z.object({ line: z.int().check(z.minimum(1)) });
