import { day } from '../domain/day.ts';
import { periodSpan } from '../domain/season.ts';
import { type ElectionKind, electionKinds } from './election-kinds.ts';
import { type AreaCode, germany, isLandCode } from './laender.ts';
import { linesOf } from './lines.ts';

/** `fixed`: the day is set. `unconfirmed`: a day is named, but not by the official source. `season`: only a season is known. */
export type ElectionCertainty = 'fixed' | 'unconfirmed' | 'season';

/** When an election is, as the data know or once knew it. */
export interface ElectionDate {
  /** An ISO day, or a season as the domain writes it: `2027-spring`, `2027-autumn`. */
  readonly period: string;
  readonly certainty: ElectionCertainty;
  /** As the collected table names it, with its reservation if there is one. */
  readonly source: string;
}

export interface KnownElection extends ElectionDate {
  /** The id of its row in the tab. Follows from nothing and never changes, so that a new day makes no second row. */
  readonly id: string;
  readonly area: AreaCode;
  readonly kind: ElectionKind;
  /** ISO day on which the data took it in; `''` for those that were there from the start. */
  readonly added: string;
  /** What the data said of it before, oldest first. */
  readonly former: readonly ElectionDate[];
}

const isKind = (text: string): text is ElectionKind => text in electionKinds;
const CERTAINTIES: readonly ElectionCertainty[] = ['fixed', 'unconfirmed', 'season'];

const read = (line: string): KnownElection => {
  const [id = '', period = '', area = '', kind = '', certaintyText, added = '', source = ''] = line.split(';');
  const certainty = CERTAINTIES.find((known) => known === certaintyText);
  if (!isKind(kind) || !certainty) throw new Error(`no election: ${line}`);
  return { id, period, area: isLandCode(area) ? area : germany.code, kind, certainty, added, source, former: [] };
};

/**
 * The 36 elections of 2024 to 2029 in the order of time, from elections.txt, where former dates follow the present one.
 * Source: data/wahltermine_2024-2029.csv and wahltermine_frueher.csv.
 */
export function electionsFrom(text: string): readonly KnownElection[] {
  const known = new Map<string, KnownElection>();
  for (const one of linesOf(text).map(read)) {
    const now = known.get(one.id);
    const { period, certainty, source } = one;
    known.set(one.id, now ? { ...now, former: [...now.former, { period, certainty, source }] } : one);
  }
  return [...known.values()];
}

/**
 * First and last day on which an election of this period may fall, for hints about clashes and poster windows.
 * Takes an ISO day or a season. House convention, no source sets it: seasons of three months, but spring lasts until
 * 20 June, since the official list counts the European election as spring and that of 2024 was on 9 June.
 */
export function electionWindow(period: string): ReturnType<typeof periodSpan> {
  const span = periodSpan(period);
  return period.endsWith('-spring') ? { ...span, last: day(`${period.slice(0, 4)}-06-20`) } : span;
}
