import type { Guard } from '../define/permits.ts';
import type { Actor } from '../define/use-case.ts';
import type { Day } from '../domain/day.ts';
import { ok, type Problem, type Result } from '../domain/result.ts';
import type { Text } from '../domain/text.ts';
import { personEmail } from '../google/person.ts';
import { type RowIn, tables } from '../tables/index.ts';
import { goingOn } from './reading/assumed.ts';
import type { KnownFacts } from './reading/known.ts';
import type { Reader } from './reading/reader.ts';
import { parseRows } from './reading/rows.ts';

/** What a guard asks, under the name that engines know it by. */
export type Guarded = Guard;

/** For who may well belong to coordination: the platform does not say who it is. */
const WITHHELD: Text = {
  de: 'Lade die Tabelle neu und stimm bei der Frage von Google allen Punkten zu, auch Deiner E-Mail-Adresse. Hilft das nicht, öffne sie in einem Fenster, in dem nur dieses Konto angemeldet ist.',
  en: 'Reload the sheet and agree to all points that Google asks about, your e-mail address included. If that does not help, open it in a window where only this account is signed in.',
};

/** Which address the tool sees, and where it would have to stand; what to do where it sees none. */
export const whereToStand = (address: string): Text =>
  address === ''
    ? WITHHELD
    : {
        de: `Wir sehen Dich als „${address}“: Diese Adresse müsste im Tab „Koordination“ mit der Rolle „Koordination“ stehen. Bitte jemanden, der dort steht, Dich einzutragen.`,
        en: `We see you as "${address}": this address would have to be in the tab "Contacts" with the role "Coordination". Ask someone who is there to add you.`,
      };

const forbidden = (address: string): Problem => ({
  code: 'forbidden',
  text:
    address === ''
      ? {
          de: 'Das ist der Koordination vorbehalten, und Google sagt uns nicht, wer Du bist.',
          en: 'This is reserved for coordination, and Google does not tell us who you are.',
        }
      : { de: 'Das ist der Koordination vorbehalten.', en: 'This is reserved for coordination.' },
  hint: whereToStand(address),
});
const nobody = (address: string): Problem => ({
  code: 'forbidden',
  enters: true,
  text: {
    de: 'Das ist der Koordination vorbehalten, und noch niemand gehört dazu.',
    en: 'This is reserved for coordination, and nobody belongs to it yet.',
  },
  hint: {
    de: `Bist Du es? Dann trag Dich ein: im Menü Hilfe mit „Mich eintragen…“, Rolle „Koordination“, ${address === '' ? 'mit der Adresse Deines Google-Kontos' : `als „${address}“`}.`,
    en: `Is it you? Then add yourself: in the menu Help with "Add me…", role "Coordination", ${address === '' ? 'with the address of your Google account' : `as "${address}"`}.`,
  },
});

const ROLES: Readonly<Record<string, Actor['role']>> = {
  coordination: 'coordination',
  treasury: 'treasury',
  'data-protection': 'data-protection',
};

/** Who acts, as far as the cache knows: for what is shown and prefilled, never for what is allowed. */
export function actorOf(facts: KnownFacts | undefined, email: string, today: Day): Actor {
  const found = facts?.people[email.toLowerCase()];
  if (!found || (found[3] !== '' && found[3] <= today))
    return { role: 'volunteer', contact: undefined, association: undefined };
  return {
    role: ROLES[found[1]] ?? 'volunteer',
    contact: found[0],
    association: found[2] === '' ? undefined : found[2],
  };
}

/** Said where the tab Koordination is in doubt, in place of what holds for someone who does not stand in it. */
export const whoIsUnknown = goingOn({
  de: 'Welche Rolle Du hast, wissen wir deshalb gerade nicht.',
  en: 'So we cannot tell just now which role you have.',
});

/** Why the person at the sheet may not use a feature; nothing where they may. */
export type Refusal = (feature: Guarded) => Problem | undefined;

/** Who is in the tab Koordination with which role, as it stands now; who has signed off is left out. */
export function peopleNow(
  reader: Reader,
  today: Day,
): Result<readonly { readonly address: string; readonly role: Actor['role'] }[]> {
  const read = reader.tab('contacts');
  if (!read.ok) return read;
  const rows = parseRows(tables.contacts, read.value.layout, read.value.block) as RowIn<'contacts'>[];
  return ok(
    rows.flatMap(({ values: { email, role = '', signedOffOn } }) =>
      email === undefined || (signedOffOn !== undefined && signedOffOn <= today)
        ? []
        : [{ address: email.toLowerCase(), role: ROLES[role] ?? 'volunteer' }],
    ),
  );
}

/**
 * Roles by the tab Koordination as it stands now, past the cache: who was removed there has lost the role with this very
 * call. A contact who has signed off has none. Where the tab cannot be read nobody has one, and the answer says why.
 */
export function refusalBy({ reader, today }: { readonly reader: Reader; readonly today: Day }): Refusal {
  let held:
    | { readonly roles: readonly Actor['role'][]; readonly coordinated: boolean; readonly problem?: Problem }
    | undefined;
  const look = (): NonNullable<typeof held> => {
    const people = peopleNow(reader, today);
    if (!people.ok) return { roles: [], coordinated: false, problem: people.problem };
    const email = personEmail().toLowerCase();
    return {
      roles: people.value.filter(({ address }) => email !== '' && address === email).map(({ role }) => role),
      coordinated: people.value.some(({ role }) => role === 'coordination'),
    };
  };
  return ({ roles, whileNobodyCoordinates }) => {
    if (roles === undefined) return undefined;
    held ??= look();
    const own = held.roles;
    if (roles.some((role) => own.includes(role)) || (whileNobodyCoordinates && !held.coordinated)) return undefined;
    if (held.problem || !held.coordinated) return held.problem ?? nobody(personEmail());
    return forbidden(personEmail());
  };
}
