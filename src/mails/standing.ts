import type { LedgerEntry } from '../define/mail.ts';
import { type Day, daysBetween, isDay } from '../domain/day.ts';

/** A run ends within 6 minutes; what was reserved longer ago belongs to a run that broke off. */
const RUN_MINUTES = 10;

function minutesBetween(earlier: string, later: string): number | undefined {
  const read = (at: string): { readonly on: Day; readonly minutes: number } | undefined => {
    const match = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}):(\d{2})/.exec(at);
    const on = match?.[1];
    return isDay(on) ? { on, minutes: Number(match?.[2]) * 60 + Number(match?.[3]) } : undefined;
  };
  const from = read(earlier);
  const to = read(later);
  return from && to ? daysBetween(from.on, to.on) * 1440 + to.minutes - from.minutes : undefined;
}

export interface Standing {
  readonly due: boolean;
  readonly reason?: 'sent' | 'under way' | 'unclear' | 'failed' | 'no news';
  readonly ledgerRow?: string;
  /** Reserved by a run that broke off: to be marked unclear. */
  readonly brokenOff?: readonly LedgerEntry[];
}

/**
 * How the ledger stands for one recipient and occasion, by its entries of these. Sent beats everything; what is unclear is
 * never sent again; what failed or had no news is sent at a person's word alone. `now`: `2026-11-23 09:00`.
 */
export function standing(entries: readonly LedgerEntry[], now: string, chosenByPerson: boolean): Standing {
  const of = (state: LedgerEntry['state']): LedgerEntry | undefined => entries.find((entry) => entry.state === state);
  if (of('sent')) return { due: false, reason: 'sent' };
  const reserved = entries.filter(({ state }) => state === 'reserved');
  const fresh = ({ reservedAt }: LedgerEntry): boolean => {
    const minutes = minutesBetween(reservedAt, now);
    return minutes !== undefined && minutes >= 0 && minutes < RUN_MINUTES;
  };
  if (reserved.some(fresh)) return { due: false, reason: 'under way' };
  if (reserved.length > 0) return { due: false, reason: 'unclear', brokenOff: reserved };
  if (of('unclear')) return { due: false, reason: 'unclear' };
  if (of('no-news') && !chosenByPerson) return { due: false, reason: 'no news' };
  const failed = of('failed');
  if (failed && !chosenByPerson) return { due: false, reason: 'failed' };
  const again = failed ?? of('waiting') ?? of('no-news');
  return again ? { due: true, ledgerRow: again.id } : { due: true };
}
