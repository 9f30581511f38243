import type { AppDesk } from '../app/desk.ts';
import { type Calls, listOf, type Rpc } from '../define/form.ts';
import type { OpenProfileCalls } from '../define/shown.ts';
import { UNKNOWN_ASSOCIATION } from '../domain/names.ts';
import { fail, ok } from '../domain/result.ts';
import { namedSchema } from './named-schema.ts';

/** Under this key the association of the Steckbrief that a person saw last is remembered. */
export const PROFILE_OF = 'profile-of';

type OpeningDesk = Pick<AppDesk, 'known' | 'remember' | 'showForm'>;

const calls: Calls<OpenProfileCalls, OpeningDesk> = {
  openProfile: {
    input: namedSchema,
    run: ({ association }, desk) => {
      const known = desk.known();
      if (!known.ok) return known;
      const name = known.value.associations.find(association);
      if (name === undefined) return fail({ code: 'invalid', text: UNKNOWN_ASSOCIATION });
      desk.remember(PROFILE_OF, name);
      desk.showForm('profile');
      return ok(true);
    },
  },
};

/** The call by which report and findings open the Steckbrief of an association. */
export const openProfileCalls: readonly Rpc<AppDesk>[] = listOf(calls);
