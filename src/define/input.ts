import * as z from 'zod/mini';
import type { Schema } from './form.ts';

/** What pages send that calls of several forms take. */

/** For calls that take nothing: whatever is sent is let go. */
export const nothing: Schema<Readonly<Record<string, never>>> = {
  safeParse: () => ({ success: true, data: {} }),
};

/** The id under which an operation is carried out once, made by the page. */
export const operation = z.string().check(z.minLength(1), z.maxLength(100));

export const onlyOperation = z.object({ operation });
