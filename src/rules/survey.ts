import type { SheetSettings } from '../define/use-case.ts';
import { electionNames } from '../tables/election-names.ts';
import type { Dataset, RowIn, ValuesIn } from '../tables/index.ts';
import { countsAsDonation } from '../tables/options.ts';

export type ContributionRow = RowIn<'contributions'>;
export type PartnershipRow = RowIn<'partnerships'>;
export type VisitRow = RowIn<'visits'>;
export type AssociationRow = RowIn<'associations'>;
export type ElectionRow = RowIn<'elections'>;

/** Groups and totals that several rules need, each computed once per dataset. */
export interface Survey {
  /** Donations that one donor number stands for, oldest first; what went back or on is left out. */
  readonly donationsByDonor: ReadonlyMap<string, readonly ContributionRow[]>;
  /** The same, by calendar year of receipt: key and year, joined. */
  readonly donationsByDonorYear: ReadonlyMap<string, readonly ContributionRow[]>;
  /** Sponsoring by association, donor number and calendar year, oldest first; what went back is left out. */
  readonly sponsoringByYear: ReadonlyMap<string, readonly ContributionRow[]>;
  /** Contributions that agree in day, receiver, kind, amount and donor number (or none). */
  readonly contributionsAlike: ReadonlyMap<string, readonly ContributionRow[]>;
  /** Where numbers differ only in leading zeros, blanks or signs: the first row of each spelling, oldest first. */
  readonly donorNumbersAlike: ReadonlyMap<string, readonly ContributionRow[]>;
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

/** § 27(1a) PartG: money, goods, waivers, collections, and others' advertising once it is accepted. */
export const isDonation = ({ kind, decision }: ValuesIn<'contributions'>): boolean => countsAsDonation(kind, decision);

/** A donation of one donor; a collection is the total of many. */
export const isSingleDonation = (values: ValuesIn<'contributions'>): boolean =>
  isDonation(values) && values.kind !== 'collection';

/** Returned or forwarded: the donation was not kept and counts in no total. */
export const wasGivenAway = (values: ValuesIn<'contributions'>): boolean =>
  values.decision === 'returned' || values.decision === 'forwarded';

/** Collections, grants, sponsoring, event income and others' advertising get no tax receipt. */
export const getsReceipt = (values: ValuesIn<'contributions'>): boolean =>
  isSingleDonation(values) && values.kind !== 'advertising';

/** A donor number without blanks and signs, and without the zeros before each of its figures. */
const bareNumber = (typed: string): string =>
  (
    typed
      .normalize('NFKC')
      .toLowerCase()
      .match(/\d+|\p{L}+/gu) ?? []
  )
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join('');

/** Whether two donor numbers are one, or differ only in leading zeros, blanks or signs. */
export const maySameDonor = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase() || (bareNumber(a) !== '' && bareNumber(a) === bareNumber(b));

/** Donor numbers count per receiving association, unless the setting joins them over the party. */
export const donorKey = (values: ValuesIn<'contributions'>, settings: SheetSettings): string | undefined => {
  const number = values.donorNumber?.trim().toLowerCase();
  if (!number) return undefined;
  if (settings.donorNumbersPartyWide) return number;
  return values.receiver === undefined ? undefined : `${values.receiver}|${number}`;
};

/** The row with which a donor's total reached a sum: later ones leave it where it is. */
export const reachedWith = (rows: readonly ContributionRow[], sum: number): ContributionRow | undefined => {
  let total = 0;
  return rows.find(({ values }) => {
    total += values.amount ?? 0;
    return total >= sum;
  });
};

/** Two associations, whichever comes first. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** By day, then by id: the order of the rows in the tab never matters. */
const byDay =
  <R extends { readonly id: string; readonly line: number }>(dayOf: (row: R) => string) =>
  (a: R, b: R): number =>
    compare(dayOf(a), dayOf(b)) || compare(a.id, b.id) || a.line - b.line;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function groupBy<R>(
  rows: readonly R[],
  keyOf: (row: R) => string | undefined,
  order?: (a: R, b: R) => number,
): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  if (order) for (const group of groups.values()) if (group.length > 1) group.sort(order);
  return groups;
}

const lazily = <V>(compute: () => V): (() => V) => {
  let value: { readonly is: V } | undefined;
  return () => {
    value ??= { is: compute() };
    return value.is;
  };
};

const isCounted = (values: ValuesIn<'contributions'>): boolean =>
  isSingleDonation(values) && !wasGivenAway(values) && values.amount !== undefined && values.receivedOn !== undefined;

function makeSurvey(dataset: Dataset, settings: SheetSettings): Survey {
  const byReceipt = byDay<ContributionRow>((row) => row.values.receivedOn ?? '');
  const donationsByDonor = lazily(() =>
    groupBy(
      dataset.contributions,
      ({ values }) => (isCounted(values) ? donorKey(values, settings) : undefined),
      byReceipt,
    ),
  );
  const donationsByDonorYear = lazily(() => {
    const years = new Map<string, readonly ContributionRow[]>();
    for (const [donor, rows] of donationsByDonor())
      for (const [year, own] of groupBy(rows, ({ values }) => values.receivedOn?.slice(0, 4)))
        years.set(`${donor}|${year}`, own);
    return years;
  });
  const sponsoringByYear = lazily(() =>
    groupBy(
      dataset.contributions,
      ({ values }) => {
        const { kind, receiver, receivedOn, amount, donorNumber } = values;
        const counts = kind === 'sponsoring' && !wasGivenAway(values) && amount !== undefined;
        if (!counts || receiver === undefined || receivedOn === undefined || !donorNumber) return undefined;
        return `${receiver}|${donorNumber.trim().toLowerCase()}|${receivedOn.slice(0, 4)}`;
      },
      byReceipt,
    ),
  );
  const donorNumbersAlike = lazily(() => {
    const alike = groupBy(
      dataset.contributions,
      ({ values }) => {
        const bare = bareNumber(values.donorNumber ?? '');
        if (bare === '' || (values.receiver === undefined && !settings.donorNumbersPartyWide)) return undefined;
        return settings.donorNumbersPartyWide ? bare : `${values.receiver}|${bare}`;
      },
      byReceipt,
    );
    const spellings = new Map<string, readonly ContributionRow[]>();
    for (const [key, rows] of alike) {
      const firsts = groupBy(rows, ({ values }) => values.donorNumber?.trim().toLowerCase());
      if (firsts.size > 1)
        spellings.set(
          key,
          [...firsts.values()].flatMap(([first]) => first ?? []),
        );
    }
    return spellings;
  });
  const contributionsAlike = lazily(() =>
    groupBy(
      dataset.contributions,
      ({ values }) => {
        const { receivedOn, receiver, kind, amount, donorNumber } = values;
        if (receivedOn === undefined || receiver === undefined || kind === undefined || amount === undefined)
          return undefined;
        return `${receivedOn}|${amount}|${kind}|${receiver}|${donorNumber?.trim().toLowerCase() ?? ''}`;
      },
      byReceipt,
    ),
  );
  const partnershipsByPair = lazily(() =>
    groupBy([...dataset.partnerships].sort(byDay((row) => row.values.since ?? '')), ({ values }) =>
      values.a === undefined || values.b === undefined ? undefined : pairKey(values.a, values.b),
    ),
  );
  const activeByAssociation = lazily(() => {
    const active = dataset.partnerships.filter(({ values }) => values.status === 'active' && values.a !== values.b);
    const sides = active.flatMap((row) => [
      { name: row.values.a, row },
      { name: row.values.b, row },
    ]);
    return new Map([...groupBy(sides, ({ name }) => name)].map(([name, group]) => [name, group.map(({ row }) => row)]));
  });
  const visits = lazily(() =>
    dataset.visits
      .filter(({ values }) => values.status !== 'cancelled' && values.start !== undefined)
      .sort(byDay((row) => row.values.start ?? '')),
  );
  const visitsByPair = lazily(() =>
    groupBy(visits(), ({ values }) =>
      values.guest === undefined || values.host === undefined ? undefined : pairKey(values.guest, values.host),
    ),
  );
  const visitsByGuestAndHost = lazily(() =>
    groupBy(visits(), ({ values: { guest, host } }) =>
      guest === undefined || host === undefined ? undefined : `${guest}|${host}`,
    ),
  );
  const visitsByHost = lazily(() => groupBy(visits(), ({ values }) => values.host));
  const associationsByName = lazily(
    () => new Map(dataset.associations.map((row) => [row.values.name ?? '', row] as const)),
  );
  const electionsByLabel = lazily(() => {
    const nameOf = electionNames(dataset.elections.map(({ values }) => values));
    return new Map(
      dataset.elections.flatMap((row) =>
        (['de', 'en'] as const).map((lang) => [nameOf(row.values, lang) ?? '', row] as const),
      ),
    );
  });
  return onDemand({
    donationsByDonor,
    donationsByDonorYear,
    sponsoringByYear,
    donorNumbersAlike,
    contributionsAlike,
    partnershipsByPair,
    activeByAssociation,
    visitsByPair,
    visitsByGuestAndHost,
    visitsByHost,
    associationsByName,
    electionsByLabel,
  });
}

/** Each part is computed when a rule first asks for it. */
function onDemand(parts: { readonly [K in keyof Survey]: () => Survey[K] }): Survey {
  const survey = {};
  for (const [name, get] of Object.entries(parts)) Object.defineProperty(survey, name, { get, enumerable: true });
  return survey as Survey;
}

const surveys = new WeakMap<Dataset, { readonly settings: SheetSettings; readonly survey: Survey }>();

/** The survey of a dataset; the same dataset and settings give the same one. */
export function surveyOf(dataset: Dataset, settings: SheetSettings): Survey {
  const known = surveys.get(dataset);
  if (known && known.settings === settings) return known.survey;
  const survey = makeSurvey(dataset, settings);
  surveys.set(dataset, { settings, survey });
  return survey;
}
