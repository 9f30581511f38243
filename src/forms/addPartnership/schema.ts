import * as z from 'zod/mini';

const name = z.string().check(z.maxLength(300));

export const glanceSchema = z.object({ a: name, b: name });
