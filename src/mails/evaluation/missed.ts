import type { LedgerEntry } from '../../define/mail.ts';
import { counted } from '../../domain/counted.ts';
import { addDays } from '../../domain/day.ts';
import { formatMoney } from '../../domain/money.ts';
import { type Period, parsePeriodKey, periodKey, periodName, periodOf, previous } from '../../domain/period.ts';
import type { Lang } from '../../domain/text.ts';
import { hoursText } from '../../evaluation/showing.ts';
import { type Figures, MOST_PERIODS } from './told.ts';

/**
 * The periods between the last one that was told and this one, the latest first: the schedule did not run, mails were off, or
 * a mail failed. `ledger` are the reader's entries, `told` what the file remembers. None for whoever was never told
 * anything, and where a later period was told already.
 */
export function missedPeriods(
  period: Period,
  ledger: readonly LedgerEntry[],
  told: readonly Period[],
): readonly Period[] {
  const noted = ledger.flatMap(({ state, about }) => {
    const read = parsePeriodKey(about);
    return state !== 'failed' && read.ok ? [read.value] : [];
  });
  const ends = [...told, ...noted]
    .filter((one) => periodKey(one) !== periodKey(period))
    .map(({ last }) => last)
    .sort();
  const until = ends[ends.length - 1];
  const missed: Period[] = [];
  for (let at = period; until !== undefined && addDays(at.first, -1) > until && missed.length < MOST_PERIODS; ) {
    const before = previous({ ...at, kind: period.kind });
    // Where the rhythm was another one then, what is left is told by months.
    at = before.first > until ? before : periodOf(addDays(at.first, -1), 'month');
    missed.push(at);
  }
  return missed;
}

/** What a period came to of which no mail told; empty where it came to nothing. */
export function missedWords(period: Period, { hours, visits = 0, money }: Figures, lang: Lang): readonly string[] {
  const de = lang === 'de';
  const parts = [
    ...(hours > 0 ? [`${hoursText(hours, lang)} ${de ? 'Std. Hilfe' : 'hrs of help'}`] : []),
    ...(visits > 0 ? [counted(visits, de ? 'Einsatz' : 'visit', de ? 'Einsätze' : 'visits')] : []),
    ...(money ? [`${formatMoney(money, lang)} ${de ? 'eingegangen' : 'received'}`] : []),
  ];
  const name = `${periodName(period, lang)}, ${de ? 'wovon keine Mail kam' : 'of which no mail came'}`;
  return parts.length === 0 ? [] : [`${name}: ${parts.join(', ')}`];
}
