import type { PersonLists } from '../../define/rule.ts';
import type { Actor, Desk } from '../../define/use-case.ts';
import type { NameIndex } from '../../domain/names.ts';
import { ok, type Problem } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import { personEmail } from '../../google/person.ts';
import { keepPersonalFact, personalFact } from '../../google/store.ts';
import type { Reference } from '../../reference/reference.ts';
import type { Dataset } from '../../tables/index.ts';
import type { Bench } from '../bench.ts';
import { listsBeside } from '../lists-beside.ts';
import { publicElections, withoutRegister } from '../reading/assumed.ts';
import { reference } from '../reference.ts';
import { actorOf, whoIsUnknown } from '../roles.ts';

/** Under this key a person's own association is remembered: the last one saved for or chosen. */
const ASSOCIATION_KEY = 'association';

/** The association of a person, and whether it was remembered or stands with the person's contact. */
export interface OwnAssociation {
  readonly own: string | undefined;
  readonly ownIsRemembered: boolean;
}

/** What the desk knows without reading a tab of its own: the day, settings, names, and who is at the sheet. */
export interface FactsDesk
  extends Pick<Desk<Dataset>, 'today' | 'now' | 'settings' | 'known' | 'actor' | 'remember' | 'recall'> {
  readonly reference: Reference;
  /** What tells whether words speak of one person; it knows nothing where its files lack. */
  readonly lists: PersonLists;
  /** The association of the person at the sheet: the last one saved or chosen, else that of the contact. */
  readonly ownAssociation: () => OwnAssociation;
  /** Remembers an association as the person's own, by its full name; one that the register lacks is left out. */
  readonly rememberAssociation: (name: string) => string | undefined;
  /** What a form offers for elections while their tab cannot be read, and words that say so. */
  readonly withoutElections: (problem: Problem) => {
    readonly elections: ReturnType<typeof publicElections>;
    readonly told: readonly Text[];
  };
  /** Seconds until the platform ends this run. */
  readonly secondsLeft: () => number;
}

/** What is known of day, person, names and settings, from the cache where it can be. */
export function factsDesk({ reader, today, now, secondsLeft }: Bench): FactsDesk {
  let actor: Actor | undefined;
  const whoActs = (): Actor => {
    const facts = reader.facts();
    // Where settings cannot be read, nothing is known of anybody either.
    const why = facts.ok ? reader.peopleUnread() : facts.problem;
    actor ??= {
      ...actorOf(facts.ok ? facts.value : undefined, personEmail(), today),
      ...(why && why.code !== 'not-set-up' ? { unread: whoIsUnknown(why) } : {}),
    };
    return actor;
  };
  const find: NameIndex['find'] = (typed) => {
    const names = reader.assumed();
    return names.ok ? names.value.known.associations.find(typed) : undefined;
  };
  return {
    ...{ today, now, secondsLeft, reference, lists: listsBeside() },
    settings: reader.settings,
    known: () => {
      const found = reader.assumed();
      return found.ok ? ok(found.value.known) : found;
    },
    withoutElections: (problem) => ({ elections: publicElections(), told: [withoutRegister(problem)] }),
    actor: whoActs,
    remember: keepPersonalFact,
    recall: personalFact,
    ownAssociation: () => {
      const remembered = find(personalFact(ASSOCIATION_KEY) ?? '');
      if (remembered !== undefined) return { own: remembered, ownIsRemembered: true };
      return { own: find(whoActs().association ?? ''), ownIsRemembered: false };
    },
    rememberAssociation: (name) => {
      const found = find(name);
      if (found !== undefined) keepPersonalFact(ASSOCIATION_KEY, found);
      return found;
    },
  };
}
