import { day } from '../domain/day.ts';
import { periodSpan } from '../domain/season.ts';
import { type ElectionKind, electionKinds } from './election-kinds.ts';
import { type AreaCode, germany, isLandCode } from './laender.ts';
import { linesOf } from './lines.ts';

/** `fixed`: the day is set. `unconfirmed`: a day is named, but not by the official source. `season`: only a season is known. */
export type ElectionCertainty = 'fixed' | 'unconfirmed' | 'season';

export interface KnownElection {
  /** An ISO day, or a season as the domain writes it: `2027-spring`, `2027-autumn`. */
  readonly period: string;
  readonly area: AreaCode;
  readonly kind: ElectionKind;
  readonly certainty: ElectionCertainty;
  /** As the collected table names it, with its reservation if there is one. */
  readonly source: string;
}

const isKind = (text: string): text is ElectionKind => text in electionKinds;
const CERTAINTIES: readonly ElectionCertainty[] = ['fixed', 'unconfirmed', 'season'];

const read = (line: string): KnownElection => {
  const [period = '', area = '', kind = '', certaintyText, source = ''] = line.split(';');
  const certainty = CERTAINTIES.find((known) => known === certaintyText);
  if (!isKind(kind) || !certainty) throw new Error(`no election: ${line}`);
  return { period, area: isLandCode(area) ? area : germany.code, kind, certainty, source };
};

/** The 35 elections of 2024 to 2029 in the order of time, from elections.txt. Source: data/wahltermine_2024-2029.csv. */
export const electionsFrom = (text: string): readonly KnownElection[] => linesOf(text).map(read);

/**
 * First and last day on which an election of this period may fall, for hints about clashes and poster windows.
 * Takes an ISO day or a season. House convention, no source sets it: seasons of three months, but spring lasts until
 * 20 June, since the official list counts the European election as spring and that of 2024 was on 9 June.
 */
export function electionWindow(period: string): ReturnType<typeof periodSpan> {
  const span = periodSpan(period);
  return period.endsWith('-spring') ? { ...span, last: day(`${period.slice(0, 4)}-06-20`) } : span;
}
