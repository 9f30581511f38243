import * as z from 'zod/mini';

const name = z.string().check(z.maxLength(300));

/** `start` as typed; `id`: the row that is being changed. */
export const glanceSchema = z.object({
  host: name,
  guest: z.optional(name),
  start: z.optional(name),
  id: z.optional(name),
});
