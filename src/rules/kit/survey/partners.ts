import type { Day } from '../../../domain/day.ts';
import { isActiveOn } from '../../../tables/active.ts';
import { electionNames } from '../../../tables/election-names.ts';
import type { Dataset } from '../../../tables/index.ts';
import { pairKey } from '../pair-key.ts';
import type { AssociationRow, ElectionRow, PartnershipRow, VisitRow } from '../rows.ts';
import { byDay, groupBy, type Lazily, lazily } from './group.ts';

/** Partnerships, visits and what they name, in groups. */
export interface PartnerGroups {
  /** Partnerships by their two associations, whichever is A; earliest first. */
  readonly partnershipsByPair: ReadonlyMap<string, readonly PartnershipRow[]>;
  /** Active partnerships of each association. */
  readonly activeByAssociation: ReadonlyMap<string, readonly PartnershipRow[]>;
  /** Visits that were not cancelled, by guest and host, whichever travelled; earliest first. */
  readonly visitsByPair: ReadonlyMap<string, readonly VisitRow[]>;
  /** The same by guest and host: who travelled counts. */
  readonly visitsByGuestAndHost: ReadonlyMap<string, readonly VisitRow[]>;
  /** Visits that were not cancelled, by host; earliest first. */
  readonly visitsByHost: ReadonlyMap<string, readonly VisitRow[]>;
  /** Associations by name. */
  readonly associationsByName: ReadonlyMap<string, AssociationRow>;
  /** Elections by their label in either language, as visits name them. */
  readonly electionsByLabel: ReadonlyMap<string, ElectionRow>;
}

/** The partnerships of an association that run on a day. */
export const activeIn = (
  { activeByAssociation }: Pick<PartnerGroups, 'activeByAssociation'>,
  name: string,
  on: Day,
): readonly PartnershipRow[] => (activeByAssociation.get(name) ?? []).filter(({ values }) => isActiveOn(values, on));

/** The key of two names, where both are known. */
const both = (
  one: string | undefined,
  other: string | undefined,
  join: (one: string, other: string) => string,
): string | undefined => (one === undefined || other === undefined ? undefined : join(one, other));

function activeOf({ partnerships }: Dataset): PartnerGroups['activeByAssociation'] {
  const active = partnerships.filter(({ values }) => values.status === 'active' && values.a !== values.b);
  const sides = active.flatMap((row) => [
    { name: row.values.a, row },
    { name: row.values.b, row },
  ]);
  return new Map([...groupBy(sides, ({ name }) => name)].map(([name, group]) => [name, group.map(({ row }) => row)]));
}

function labelled({ elections }: Dataset): PartnerGroups['electionsByLabel'] {
  const nameOf = electionNames(elections.map(({ values }) => values));
  return new Map(
    elections.flatMap((row) => (['de', 'en'] as const).map((lang) => [nameOf(row.values, lang) ?? '', row] as const)),
  );
}

export function partnerGroups(dataset: Dataset): Lazily<PartnerGroups> {
  const visits = lazily(() =>
    dataset.visits
      .filter(({ values }) => values.status !== 'cancelled' && values.start !== undefined)
      .sort(byDay((row) => row.values.start ?? '')),
  );
  return {
    partnershipsByPair: lazily(() =>
      groupBy([...dataset.partnerships].sort(byDay((row) => row.values.since ?? '')), ({ values: { a, b } }) =>
        both(a, b, pairKey),
      ),
    ),
    activeByAssociation: lazily(() => activeOf(dataset)),
    visitsByPair: lazily(() => groupBy(visits(), ({ values: { guest, host } }) => both(guest, host, pairKey))),
    visitsByGuestAndHost: lazily(() =>
      groupBy(visits(), ({ values: { guest, host } }) => both(guest, host, (one, other) => `${one}|${other}`)),
    ),
    visitsByHost: lazily(() => groupBy(visits(), ({ values }) => values.host)),
    associationsByName: lazily(() => new Map(dataset.associations.map((row) => [row.values.name ?? '', row] as const))),
    electionsByLabel: lazily(() => labelled(dataset)),
  };
}
