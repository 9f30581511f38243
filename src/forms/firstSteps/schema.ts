import * as z from 'zod/mini';

export const startSchema = z.object({});
export const seedSchema = z.object({ operation: z.string().check(z.minLength(4), z.maxLength(60)) });

/** What the page shows when it opens. */
export interface FirstSteps {
  readonly lang: 'de' | 'en';
  /** Associations in the register now. */
  readonly registered: number;
  /** Publicly known associations that the register lacks. */
  readonly offered: number;
  readonly contacts: number;
}
export interface Seeded {
  readonly added: number;
}
