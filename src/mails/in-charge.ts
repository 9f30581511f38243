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
  readonly names: ReadonlySet<string>;
  /** Associations whose books the contact's association keeps. */
  readonly books: ReadonlySet<string>;
}

/** By the level of the contact's association: the federal one everything, a Land's its Land, any other itself and what belongs to it. */
function reachOf(association: string, register: Register): Reach {
  const branches = register.flatMap(({ values: { name, level, land, parent } }) =>
    name === undefined ? [] : [{ name, level, land, parent }],
  );
  const books = register.flatMap(({ values: { name, books: keeper } }) =>
    name !== undefined && keeper === association ? [name] : [],
  );
  return {
    all: branches.some(({ name, level }) => name === association && level === 'Bund'),
    names: new Set([...ownAssociations({ register: branches }, association), ...books]),
    books: new Set(books),
  };
}

/** Which matters an office is told of: coordination of all, a treasury of money, data protection of its rules. */
const TOLD: Readonly<Record<Office, (office: Office) => boolean>> = {
  coordination: () => true,
  treasury: (office) => office === 'treasury',
  board: (office) => office === 'board',
  'data-protection': (office) => office === 'data-protection',
};

/**
 * Who of these contacts is told of what: by role, and by what the association's level puts them in charge of. A board is
 * told what the coordination of the same association would be, where there is none. Hand in only contacts who may be
 * written to. It says what one is told, not what one may do.
 */
export function whoIsTold(contacts: readonly Contact[], register: Register): (matter: Matter) => readonly Contact[] {
  const coordinated = new Set(
    contacts.filter(({ values }) => values.role === 'coordination').map(({ values }) => values.association),
  );
  const reaches = new Map<string, Reach>();
  const posts = contacts.flatMap((contact) => {
    const { association, role } = contact.values;
    if (association === undefined || role === undefined) return [];
    const reach = reaches.get(association) ?? reachOf(association, register);
    reaches.set(association, reach);
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
