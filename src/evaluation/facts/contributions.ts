import { isUnread } from '../../define/unread.ts';
import type { Day } from '../../domain/day.ts';
import type { Cents } from '../../domain/money.ts';
import { contributions } from '../../tables/contributions.ts';
import type { RowIn } from '../../tables/index.ts';
import { type ContributionKind, countsAsDonation } from '../../tables/options.ts';

/** One contribution as measures see it: no donor number, no voucher, no text. */
export interface ContributionFact {
  readonly on: Day;
  readonly receiver: string;
  readonly kind: ContributionKind;
  readonly amount: Cents;
  /** By law a donation: others' advertising is one once it is accepted. */
  readonly donation: boolean;
  /** Kept, or given back to the donor, or passed on by the party; open: others' advertising that nobody accepted. */
  readonly outcome: 'kept' | 'returned' | 'forwarded' | 'open';
}

/** The contribution, or `undefined` where the row counts in no sum. */
export function readContribution(row: RowIn<'contributions'>): ContributionFact | undefined {
  if (isUnread(contributions, row)) return undefined;
  const { values } = row;
  const { receivedOn, receiver, kind, amount, decision } = values;
  if (receivedOn === undefined || receiver === undefined || kind === undefined || amount === undefined)
    return undefined;
  const donation = countsAsDonation(kind, decision);
  const kept = kind === 'advertising' && !donation ? 'open' : 'kept';
  const outcome = decision === 'returned' || decision === 'forwarded' ? decision : kept;
  return { on: receivedOn, receiver, kind, amount, donation, outcome };
}
