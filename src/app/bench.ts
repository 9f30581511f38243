import type { Actor } from '../define/use-case.ts';
import type { Day } from '../domain/day.ts';
import { activeBook, type Book, bookZone, SCRIPT_ZONE } from '../google/book.ts';
import { personEmail } from '../google/person.ts';
import { type Zone, zoneOf } from '../google/zone.ts';
import { type Dataset, tables } from '../tables/index.ts';
import type { JournalContext } from './apply/journal.ts';
import { type Checker, makeChecker } from './check/index.ts';
import type { Features } from './features.ts';
import type { KnownFacts } from './reading/known.ts';
import { createReader, type Reader } from './reading/reader.ts';

/** What the runs behind the desk share. */
export interface Bench {
  readonly features: Features;
  readonly book: Book;
  readonly zone: Zone;
  readonly reader: Reader;
  readonly checker: Checker<Dataset>;
  readonly today: Day;
  readonly now: string;
  /** Seconds until the platform ends this run. */
  readonly secondsLeft: () => number;
  readonly random: () => number;
  readonly journal: () => JournalContext;
}

const ROLES: Readonly<Record<string, Actor['role']>> = { coordination: 'coordination', treasury: 'treasury' };

/** Who acts, as the register of contacts tells. As long as there is no coordinator, everyone is: else a treasurer who enters herself first would lock herself out. */
export function actorOf(facts: KnownFacts | undefined, email: string): Actor {
  const people = facts?.people ?? {};
  const found = people[email.toLowerCase()];
  const anyCoordinator = Object.values(people).some(([, role]) => role === 'coordination');
  const role = anyCoordinator ? (ROLES[found?.[1] ?? ''] ?? 'volunteer') : 'coordination';
  if (!found) return { role, contact: undefined, association: undefined };
  return {
    role,
    contact: found[0],
    association: found[2] === '' ? undefined : found[2],
  };
}

/** The platform ends a run after six minutes; half a minute of them is kept for what comes unawares. */
const SECONDS_A_RUN = 330;

/** Opens the active sheet for one run. */
export function openBench(features: Features): Bench {
  const startedAt = Date.now();
  const book = activeBook();
  const zone = bookZone(book);
  const reader = createReader(book, zone);
  const moment = zoneOf(SCRIPT_ZONE).toCell(new Date());
  const now = `${moment.day} ${moment.time.slice(0, 5)}`;
  let journal: JournalContext | undefined;
  return {
    features,
    book,
    zone,
    reader,
    now,
    secondsLeft: () => SECONDS_A_RUN - (Date.now() - startedAt) / 1000,
    checker: makeChecker<Dataset>(tables, features.rules),
    today: moment.day,
    random: Math.random,
    journal: () => {
      const facts = reader.facts();
      const actor = actorOf(facts.ok ? facts.value : undefined, personEmail());
      journal ??= {
        now,
        who: actor.contact === undefined ? actor.role : `${actor.role} ${actor.contact}`,
        lang: reader.lang(),
      };
      return journal;
    },
  };
}
