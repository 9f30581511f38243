import * as z from 'zod/mini';

export const todaySchema = z.object({ association: z.optional(z.string().check(z.maxLength(300))) });

export const thingSchema = z.object({
  kind: z.enum(['report', 'confirm', 'agree', 'decide', 'answer', 'pair']),
  id: z.string().check(z.maxLength(100)),
  line: z.int().check(z.minimum(1)),
});
