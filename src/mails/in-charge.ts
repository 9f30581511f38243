import type { Office } from '../domain/finding.ts';
import { ownAssociations } from '../evaluation/own-associations.ts';
import type { RowIn } from '../tables/index.ts';

type Contact = RowIn<'contacts'>;
type Register = readonly Pick<RowIn<'associations'>, 'values'>[];

/** What someone has to be told of: whose task it is, and the associations of its row; none where it is nobody's in particular. */
export interface Matter {
  readonly office: Office;
  readonly associations: readonly string[];
}

/** What a contact is in charge of. */
interface Reach {
  /** Everything, what belongs to no association included. */
  readonly all: boolean;
  /** Those whose books the contact's association keeps among them. */
  readonly names: ReadonlySet<string>;
}

/** Associations whose books this one keeps for them. */
export const booksKeptBy = (association: string, register: Register): readonly string[] =>
  register.flatMap(({ values: { name, books } }) => (name !== undefined && books === association ? [name] : []));

const branchesOf = (register: Register) =>
  register.flatMap(({ values: { name, level, land, parent } }) =>
    name === undefined ? [] : [{ name, level, land, parent }],
  );
const isUpper = (level: string | undefined): boolean => level === 'LV' || level === 'Bund';

/** What "Zuständig für" says; where it is empty, by the level: the federal association everything, a Land's its Land, any other itself. */
function reachOf(association: string, charge: Contact['values']['charge'], register: Register): Reach {
  const branches = branchesOf(register);
  const own = branches.find(({ name }) => name === association);
  const names = new Set(booksKeptBy(association, register));
  if (charge === 'own') {
    // What belongs to an upper association is not its own: its Land, or everything, is said as such.
    for (const name of isUpper(own?.level) ? [association] : ownAssociations({ register: branches }, association))
      names.add(name);
  } else for (const name of ownAssociations({ register: branches }, association)) names.add(name);
  if (charge === 'land') for (const { name, land } of branches) if (land === own?.land) names.add(name);
  return { all: charge === 'all' || (charge === undefined && own?.level === 'Bund'), names };
}

/** What a contact's evaluation is about. */
export interface Scope {
  /** The contact's association, and those below it that are its own. */
  readonly own: readonly string[];
  /** All that the contact is in charge of, the own ones first. */
  readonly names: readonly string[];
  /** What belongs to no association too. */
  readonly all: boolean;
}

/** Own associations first, then the whole of what "Zuständig für" says, else the association's level. */
export function scopeOf({ association = '', charge }: Contact['values'], register: Register): Scope {
  const reach = reachOf(association, charge, register);
  const branches = branchesOf(register);
  const own =
    charge === 'own' && isUpper(branches.find(({ name }) => name === association)?.level)
      ? [association]
      : ownAssociations({ register: branches }, association);
  const beside = reach.all ? branches.map(({ name }) => name) : reach.names;
  return { own, names: [...new Set([...own, ...beside])], all: reach.all };
}

/** Which matters an office is told of: coordination of all, a treasury of money, data protection of its rules. */
const TOLD: Readonly<Record<Office, (office: Office) => boolean>> = {
  coordination: () => true,
  treasury: (office) => office === 'treasury',
  board: (office) => office === 'board',
  'data-protection': (office) => office === 'data-protection',
};

/**
 * Who of these contacts is told of what: by role, and by "Zuständig für", else by the association's level. A board is
 * told what the coordination of the same association would be, where there is none. Hand in only contacts who may be
 * written to. It says what one is told, not what one may do.
 */
export function whoIsTold(contacts: readonly Contact[], register: Register): (matter: Matter) => readonly Contact[] {
  const coordinated = new Set(
    contacts.filter(({ values }) => values.role === 'coordination').map(({ values }) => values.association),
  );
  const reaches = new Map<string, Reach>();
  const posts = contacts.flatMap((contact) => {
    const { association, role, charge } = contact.values;
    if (association === undefined || role === undefined) return [];
    const key = `${charge ?? ''}|${association}`;
    const reach = reaches.get(key) ?? reachOf(association, charge, register);
    reaches.set(key, reach);
    const stands = role === 'board' && !coordinated.has(association) ? 'coordination' : role;
    return [{ contact, reach, told: TOLD[stands] }];
  });
  return ({ office, associations }) =>
    posts
      .filter(({ reach, told }) => told(office) && (reach.all || associations.some((name) => reach.names.has(name))))
      .map(({ contact }) => contact);
}

/** Whether a treasury keeps the books of one of these associations for it. */
export const keepsBooks = ({ values }: Contact, associations: readonly string[], register: Register): boolean =>
  values.role === 'treasury' &&
  register.some(
    ({ values: { name, books } }) => name !== undefined && books === values.association && associations.includes(name),
  );

/** Whether somebody is told of what is urgent and belongs to no association, and so of everything else. */
export const everythingIsTold = (contacts: readonly Contact[], register: Register): boolean =>
  whoIsTold(contacts, register)({ office: 'coordination', associations: [] }).length > 0;

/**
 * Whom "Zuständig" names for a matter: the office's own role before those who are told beside it, the row's own association
 * before others. Nothing where nobody is told.
 */
export function nearestInCharge(
  contacts: readonly Contact[],
  register: Register,
): (matter: Matter) => Pick<Contact['values'], 'role' | 'association'> | undefined {
  const told = whoIsTold(contacts, register);
  return (matter) => {
    const rank = ({ values: { role, association } }: Contact): number => {
      const at = association === undefined ? -1 : matter.associations.indexOf(association);
      return (role === matter.office ? 0 : 1_000) + (at < 0 ? 100 : at);
    };
    const [first, ...others] = told(matter);
    return first && others.reduce((best, one) => (rank(one) < rank(best) ? one : best), first).values;
  };
}
