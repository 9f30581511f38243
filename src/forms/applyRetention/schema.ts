import * as z from 'zod/mini';
import { operation } from '../../define/input.ts';

export const retentionSchema = z.object({
  operation,
  classes: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(20)),
});
