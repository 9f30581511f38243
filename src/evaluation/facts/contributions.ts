import type { Day } from '../../domain/day.ts';
import type { Cents } from '../../domain/money.ts';
import type { RowIn } from '../../tables/index.ts';
import { type ContributionKind, countsAsDonation } from '../../tables/options.ts';
import { lackingOf, unreadColumns } from './unread.ts';

/** One contribution as measures see it: no donor number, no voucher, no text. */
export interface ContributionFact {
  readonly on: Day;
  readonly receiver: string;
  readonly kind: ContributionKind;
  readonly amount: Cents;
  /** By law a donation: others' advertising is one once it is accepted. */
  readonly donation: boolean;
  /** Kept, or given back to the donor, or passed on by the party; open: nobody decided yet, or nobody accepted others' advertising. */
  readonly outcome: 'kept' | 'returned' | 'forwarded' | 'open';
  /** An urgent finding about it is open. */
  readonly urgent: boolean;
}

const NEEDED = ['receivedOn', 'receiver', 'kind', 'amount'] as const;

/** The contribution, or the columns without which it counts in no sum. A channel or a voucher takes no amount away. */
export function readContribution(
  row: RowIn<'contributions'>,
  urgent: ReadonlySet<string>,
): ContributionFact | readonly string[] {
  const { receivedOn, receiver, kind, amount, decision } = row.values;
  const lacking = [...lackingOf(row, NEEDED), ...(unreadColumns(row).has('decision') ? ['decision'] : [])];
  if (lacking.length > 0) return lacking;
  if (receivedOn === undefined || receiver === undefined || kind === undefined || amount === undefined) return NEEDED;
  const donation = countsAsDonation(kind, decision);
  const undecided = decision === 'open' || (kind === 'advertising' && !donation);
  const gone = decision === 'returned' || decision === 'forwarded' ? decision : undefined;
  const outcome = gone ?? (undecided ? 'open' : 'kept');
  return { on: receivedOn, receiver, kind, amount, donation, outcome, urgent: urgent.has(row.id) };
}
