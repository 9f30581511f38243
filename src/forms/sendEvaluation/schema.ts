import * as z from 'zod/mini';
import { operation } from '../../define/input.ts';

/** `2026-09`, `2026-Q3`, `2026`. */
const period = z.string().check(z.regex(/^2[01]\d{2}(-(Q[1-4]|0[1-9]|1[0-2]))?$/));
const contact = z.string().check(z.minLength(1), z.maxLength(40));

/** More contacts than a party has; what a run cannot send waits for the next. */
const MOST = 5_000;

/** Which kind of mail is looked at, where it is not the evaluation. */
const kind = z.optional(z.enum(['urgent', 'visit', 'partnership', 'requests', 'accounts']));

/** Looked at in another language than the contact's own; nothing where it is that one. */
const lang = z.optional(z.enum(['de', 'en']));

export const startSchema = z.object({ period: z.optional(period) });
export const previewSchema = z.object({ period, contact, kind, lang });
export const testMailSchema = z.object({ period, contact, kind, operation });
export const sendNowSchema = z.object({
  period,
  contacts: z.array(contact).check(z.minLength(1), z.maxLength(MOST)),
  operation,
});
