import * as z from 'zod/mini';

export const profileSchema = z.object({
  association: z.optional(z.string().check(z.minLength(1), z.maxLength(300))),
});
