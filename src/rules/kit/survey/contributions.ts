import type { SheetSettings } from '../../../settings/index.ts';
import type { Dataset, ValuesIn } from '../../../tables/index.ts';
import { bareNumber, donorKey, isSingleDonation, wasGivenAway } from '../donation.ts';
import type { ContributionRow } from '../rows.ts';
import { byDay, groupBy, type Lazily, lazily } from './group.ts';

/** Contributions in groups; within each the oldest comes first. */
export interface ContributionGroups {
  /** Donations that one donor number stands for; what went back or on is left out. */
  readonly donationsByDonor: ReadonlyMap<string, readonly ContributionRow[]>;
  /** The same, by calendar year of receipt: key and year, joined. */
  readonly donationsByDonorYear: ReadonlyMap<string, readonly ContributionRow[]>;
  /** Sponsoring by association, donor number and calendar year; what went back is left out. */
  readonly sponsoringByYear: ReadonlyMap<string, readonly ContributionRow[]>;
  /** Contributions that agree in day, receiver, kind, amount and donor number (or none). */
  readonly contributionsAlike: ReadonlyMap<string, readonly ContributionRow[]>;
  /** Where numbers differ only in leading zeros, blanks or signs: the first row of each spelling. */
  readonly donorNumbersAlike: ReadonlyMap<string, readonly ContributionRow[]>;
}

type Values = ValuesIn<'contributions'>;
const byReceipt = byDay<ContributionRow>((row) => row.values.receivedOn ?? '');
const typed = (number: string | undefined): string | undefined => number?.trim().toLowerCase();

const isCounted = (values: Values): boolean =>
  isSingleDonation(values) && !wasGivenAway(values) && values.amount !== undefined && values.receivedOn !== undefined;

const sponsoringKey = (values: Values): string | undefined => {
  const { kind, receiver, receivedOn, amount, donorNumber } = values;
  const counts = kind === 'sponsoring' && !wasGivenAway(values) && amount !== undefined;
  if (!counts || receiver === undefined || receivedOn === undefined || !donorNumber) return undefined;
  return `${receiver}|${typed(donorNumber)}|${receivedOn.slice(0, 4)}`;
};

const alikeKey = ({ receivedOn, receiver, kind, amount, donorNumber }: Values): string | undefined =>
  receivedOn === undefined || receiver === undefined || kind === undefined || amount === undefined
    ? undefined
    : `${receivedOn}|${amount}|${kind}|${receiver}|${typed(donorNumber) ?? ''}`;

function byYear(byDonor: ContributionGroups['donationsByDonor']): ContributionGroups['donationsByDonorYear'] {
  const years = new Map<string, readonly ContributionRow[]>();
  for (const [donor, rows] of byDonor)
    for (const [year, own] of groupBy(rows, ({ values }) => values.receivedOn?.slice(0, 4)))
      years.set(`${donor}|${year}`, own);
  return years;
}

/** Numbers that are one when leading zeros, blanks and signs are left out, with more than one spelling. */
function numbersAlike(
  rows: readonly ContributionRow[],
  { donorNumbersPartyWide }: SheetSettings,
): ContributionGroups['donorNumbersAlike'] {
  const keyOf = ({ values }: ContributionRow): string | undefined => {
    const bare = bareNumber(values.donorNumber ?? '');
    if (bare === '' || (values.receiver === undefined && !donorNumbersPartyWide)) return undefined;
    return donorNumbersPartyWide ? bare : `${values.receiver}|${bare}`;
  };
  const spellings = new Map<string, readonly ContributionRow[]>();
  for (const [key, alike] of groupBy(rows, keyOf, byReceipt)) {
    const firsts = groupBy(alike, ({ values }) => typed(values.donorNumber));
    if (firsts.size <= 1) continue;
    spellings.set(
      key,
      [...firsts.values()].flatMap(([first]) => first ?? []),
    );
  }
  return spellings;
}

export function contributionGroups(dataset: Dataset, settings: SheetSettings): Lazily<ContributionGroups> {
  const grouped = (keyOf: (values: Values) => string | undefined) =>
    lazily(() => groupBy(dataset.contributions, ({ values }) => keyOf(values), byReceipt));
  const donationsByDonor = grouped((values) => (isCounted(values) ? donorKey(values, settings) : undefined));
  return {
    donationsByDonor,
    donationsByDonorYear: lazily(() => byYear(donationsByDonor())),
    sponsoringByYear: grouped(sponsoringKey),
    contributionsAlike: grouped(alikeKey),
    donorNumbersAlike: lazily(() => numbersAlike(dataset.contributions, settings)),
  };
}
