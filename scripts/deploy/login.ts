import * as z from 'zod/mini';
import type { Desk } from './desk.ts';
import { refusedByGoogle } from './problem.ts';
import { words } from './words.ts';

const state = z.object({ loggedIn: z.boolean(), email: z.optional(z.string()) });

/** Goes on only when somebody is logged in; offers the login where a person sits at the terminal. */
export async function requireLogin(desk: Pick<Desk, 'root' | 'clasp' | 'say' | 'ask' | 'login'>): Promise<void> {
  const found = await readState(desk);
  if (found.loggedIn) {
    if (found.email !== undefined) desk.say(words.loggedInAs(found.email));
    return;
  }
  desk.say(words.loginAhead);
  if (desk.ask === undefined || !(await desk.ask(words.askLogin)) || !(await desk.login())) {
    throw refusedByGoogle('not-logged-in', '');
  }
}

async function readState(desk: Pick<Desk, 'root' | 'clasp'>): Promise<z.infer<typeof state>> {
  const read = state.safeParse(await desk.clasp(desk.root, 'show-authorized-user'));
  if (!read.success) throw refusedByGoogle('unexpected', read.error.message);
  return read.data;
}
