import type { Day } from '../domain/day.ts';
import { activeBook, type Book, bookZone, SCRIPT_ZONE } from '../google/book.ts';
import { personEmail } from '../google/person.ts';
import { type Zone, zoneOf } from '../google/zone.ts';
import { type Dataset, tables } from '../tables/index.ts';
import type { JournalContext } from './apply/journal.ts';
import { type Checker, makeChecker } from './check/index.ts';
import type { Features } from './features.ts';
import { createReader, type Reader } from './reading/reader.ts';
import { actorOf } from './roles.ts';

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
      const actor = actorOf(facts.ok ? facts.value : undefined, personEmail(), moment.day);
      journal ??= {
        now,
        who: actor.contact === undefined ? actor.role : `${actor.role} ${actor.contact}`,
        lang: reader.lang(),
      };
      return journal;
    },
  };
}
