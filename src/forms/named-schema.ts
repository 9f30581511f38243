import * as z from 'zod/mini';

/** One association, by its name. In a file of its own, as forms have it: made when a call is read and not for each menu. */
export const namedSchema = z.object({ association: z.string().check(z.minLength(1), z.maxLength(300)) });
