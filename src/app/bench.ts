import { type Day, day } from '../domain/day.ts';
import type { RowFinding } from '../domain/finding.ts';
import type { Cells } from '../domain/plan.ts';
import { say } from '../domain/text.ts';
import { activeBook, type Book, bookZone, SCRIPT_ZONE } from '../google/book.ts';
import { personEmail } from '../google/person.ts';
import { type Zone, zoneOf } from '../google/zone.ts';
import { type Dataset, tables } from '../tables/index.ts';
import type { JournalContext } from './apply/journal.ts';
import { type Checker, makeChecker, readRuleSettings } from './check/index.ts';
import type { Features } from './features.ts';
import { actorWords, commandWords } from './journal-words.ts';
import { createReader, type Reader } from './reading/reader.ts';
import { parseRow } from './reading/rows.ts';
import { actorOf } from './roles.ts';

/** What the rules said of a row when its word was made. */
export interface Judged {
  readonly table: string;
  readonly cells: Cells;
  readonly findings: readonly RowFinding[];
}

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
  /** The rows of the last plan: what a form shows of them is known then. */
  readonly judged: Judged[];
  readonly journal: () => JournalContext;
}

/** Who writes and when, as the journal notes it; asked of the reader at the first entry. */
export function journalBy(
  reader: Reader,
  now: string,
  features: Features,
  personal: NonNullable<JournalContext['personal']>,
): () => JournalContext {
  let journal: JournalContext | undefined;
  return () => {
    const facts = reader.facts();
    const actor = actorOf(facts.ok ? facts.value : undefined, personEmail(), day(now.slice(0, 10)));
    const lang = reader.lang();
    journal ??= {
      ...{ now, lang, personal },
      who: say(actorWords(actor), lang),
      coordinates: actor.role === 'coordination',
      called: (command) => commandWords(features, command),
    };
    return journal;
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
  const checker = makeChecker<Dataset>(tables, features.rules);
  const personal = personalIn(reader, features, moment.day);
  return {
    features,
    book,
    zone,
    reader,
    now,
    secondsLeft: () => SECONDS_A_RUN - (Date.now() - startedAt) / 1000,
    checker,
    today: moment.day,
    random: Math.random,
    judged: [],
    journal: journalBy(reader, now, features, personal),
  };
}

/** Columns in which the rules of data protection find something: no journal may keep it. */
export function personalIn(reader: Reader, features: Features, today: Day): NonNullable<JournalContext['personal']> {
  const rules = features.rules.filter(({ inCharge }) => inCharge === 'data-protection');
  let look: ReturnType<Checker<Dataset>['rows']> | undefined;
  return (table, cells) => {
    const [known, settings] = [reader.known(), reader.settings()];
    if (!known.ok || !settings.ok) return new Set();
    look ??= makeChecker<Dataset>(tables, rules).rows({
      ...{ today, known: known.value, settings: settings.value },
      ruleSettings: readRuleSettings(features.rules, reader.ruleRows()),
    });
    return new Set(look(table, parseRow(tables[table], cells, 0)).flatMap(({ column }) => column ?? []));
  };
}
