import { daysBetween } from '../../domain/day.ts';
import { within } from '../../domain/period.ts';
import type { AssociationFact } from '../facts/associations.ts';
import { activeWithin } from '../facts/partnerships.ts';
import type { Span } from '../facts/spans.ts';
import type { VisitFact } from '../facts/visits.ts';
import type { Facts } from '../facts.ts';
import { halfKnown, helpOf, hoursUnknown, NO_VISITS, side, sumBy, sumVisits, type VisitSum } from '../sums.ts';

/** How an association stands to the distribution of a period. The first three are measured. */
export type Standing = 'seeking' | 'partnership' | 'received' | 'helper' | 'new' | 'unknown';

/** Whom the distribution of help received is measured over in one span of days. */
export interface Scope {
  /** Those measured, with the hours that each received; 0 where no visit came. */
  readonly measured: readonly { readonly association: AssociationFact; readonly hours: number }[];
  /** Of those measured, who received no visit of help. */
  readonly empty: number;
  /** Left out and counted beside, by name. */
  readonly helpers: readonly string[];
  readonly newOnes: readonly string[];
  readonly unknown: readonly string[];
  /** Help visits to the scope, those to unknown ones included. */
  readonly help: VisitSum;
  /** Hours of at least half of them are known. */
  readonly told: boolean;
  readonly standing: ReadonlyMap<string, Standing>;
}

/** What is said of whom the distribution is measured over. */
export interface ScopeTold {
  /** Associations that the figures are computed over; those counted beside are not among them. */
  readonly n: number;
  readonly nBefore: number;
  /** Names that were left out, each with its reason. */
  readonly helpers: readonly string[];
  readonly newOnes: readonly string[];
  readonly unknown: readonly string[];
  /** Who was not measured in the period before and is now, and the other way round, with how each stands now or stood. */
  readonly came: readonly { readonly name: string; readonly standing: Standing | undefined }[];
  readonly left: readonly { readonly name: string; readonly standing: Standing | undefined }[];
  /** From how many of how many visits of help to the scope the hours are known. */
  readonly hoursFrom: number;
  readonly visits: number;
}

/** A partnership is new for so many days. */
const NEW_DAYS = 30;

/**
 * The scope of the distribution: those that on some day of the span sought a partner, stood in an active partnership, or
 * received help. Out of it, and counted beside: helpers, new ones, and those whose visits all lack hours.
 */
export function scopeOf(facts: Facts, span: Span, lookback: Span): Scope {
  const help = helpOf(facts.visitsDone).filter(({ start }) => within(start, lookback));
  const inSpan = help.filter(({ start }) => within(start, span));
  const received = sumBy(inSpan, ({ host }) => side(host));
  const everReceived = new Set(help.map(({ host }) => host));
  const everGave = new Set(help.map(({ guest }) => guest));
  const newly = partnersWithin(facts, span);
  const standing = new Map<string, Standing>();
  for (const { name, search, seeksSince, dissolvedOn } of facts.associations) {
    if (dissolvedOn !== undefined && dissolvedOn < span.first) continue;
    const seeks = search && (seeksSince === undefined || seeksSince <= span.last);
    const got = received.get(name);
    const helper = everGave.has(name) && !everReceived.has(name) && !seeks;
    const fresh = newly.get(name);
    if (helper) standing.set(name, 'helper');
    else if (got && hoursUnknown(got)) standing.set(name, 'unknown');
    else if (seeks) standing.set(name, 'seeking');
    else if (got) standing.set(name, 'received');
    else if (fresh !== undefined) standing.set(name, fresh ? 'new' : 'partnership');
  }
  return scopeFrom(facts.associations, standing, received, inSpan);
}

function scopeFrom(
  associations: readonly AssociationFact[],
  standing: ReadonlyMap<string, Standing>,
  received: ReadonlyMap<string, VisitSum>,
  visits: readonly VisitFact[],
): Scope {
  const named = (...wanted: readonly Standing[]): readonly string[] =>
    associations
      .map(({ name }) => name)
      .filter((name) => {
        const stands = standing.get(name);
        return stands !== undefined && wanted.includes(stands);
      });
  const measured = new Set(named('seeking', 'partnership', 'received'));
  const unknown = named('unknown');
  const hosts = new Set([...measured, ...unknown]);
  const help = sumVisits(visits.filter(({ host }) => host !== undefined && hosts.has(host)));
  return {
    measured: associations
      .filter(({ name }) => measured.has(name))
      .map((association) => ({ association, hours: received.get(association.name)?.hours ?? 0 })),
    empty: [...measured].filter((name) => (received.get(name) ?? NO_VISITS).visits === 0).length,
    ...{ helpers: named('helper'), newOnes: named('new'), unknown, help, told: halfKnown(help), standing },
  };
}

/** Those in an active partnership on some day, with whether all of these are new. Without "Seit" it is never new. */
function partnersWithin({ partnerships }: Facts, span: Span): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  for (const each of partnerships) {
    if (!activeWithin(each, span)) continue;
    const fresh = each.since !== undefined && daysBetween(each.since, span.last) < NEW_DAYS;
    for (const name of [each.a, each.b]) found.set(name, (found.get(name) ?? true) && fresh);
  }
  return found;
}
