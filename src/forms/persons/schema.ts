import * as z from 'zod/mini';
import { operation } from '../../define/input.ts';

/** A person as a page names them: the id of a row in Koordination, or an address that need not stand there. */
export const personSchema = z.object({
  contact: z.string().check(z.maxLength(60)),
  address: z.string().check(z.maxLength(254)),
});

const few = (longest: number) => z.array(z.string().check(z.minLength(1), z.maxLength(longest))).check(z.maxLength(20));

/** What was looked at, exactly: a second try finds it although the row is gone by then. */
export const eraseSchema = z.object({ operation, contacts: few(60), addresses: few(254), names: few(100) });
