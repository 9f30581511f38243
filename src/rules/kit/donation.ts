import type { Day } from '../../domain/day.ts';
import type { SheetSettings } from '../../settings/index.ts';
import type { ValuesIn } from '../../tables/index.ts';
import { countsAsDonation } from '../../tables/options.ts';
import { mayBeEmptied } from './retention.ts';
import type { ContributionRow } from './rows.ts';

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
export const bareNumber = (typed: string): string =>
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

/**
 * Who stands behind a gift, for counting how many stand behind a sum that leaves the circle: each without a number counts
 * apart, but where retention may have emptied the number all of a sum may be of one person.
 */
export const giverOf = ({ values, line }: ContributionRow, settings: SheetSettings, today: Day): string =>
  donorKey(values, settings) ?? (mayBeEmptied('donorNumber', values, today) ? 'emptied' : `row ${line}`);

/** The row with which a donor's total reached a sum: later ones leave it where it is. */
export const reachedWith = (rows: readonly ContributionRow[], sum: number): ContributionRow | undefined => {
  let total = 0;
  return rows.find(({ values }) => {
    total += values.amount ?? 0;
    return total >= sum;
  });
};
