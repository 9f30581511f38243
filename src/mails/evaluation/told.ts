import type { LedgerEntry } from '../../define/mail.ts';
import { type Period, parsePeriodKey, periodKey, periodName } from '../../domain/period.ts';
import type { Lang } from '../../domain/text.ts';
import type { Evaluation } from '../../evaluation/evaluate.ts';
import { ownAssociations } from '../../evaluation/own-associations.ts';
import { hoursText, shownHours } from '../../evaluation/showing.ts';
import { tidy } from '../../evaluation/sums.ts';

/** What an evaluation told a contact: hours of help with their associations, each visit once. */
export interface Told {
  readonly period: Period;
  readonly hours: number;
}

/** Hours of help with one of a contact's associations as guest or host, each visit once. */
export function hoursWith(evaluation: Evaluation, association: string): number {
  const own = new Set(ownAssociations(evaluation, association));
  const pairs = evaluation.pairs.filter(({ a, b }) => own.has(a) || own.has(b));
  return shownHours(tidy(pairs.reduce((sum, { toA, toB }) => sum + toA.hours + toB.hours, 0)));
}

/** So many periods are remembered of each contact: what comes later than that is no news. */
const MOST_PERIODS = 12;

const inOrder = (told: readonly Told[]): readonly Told[] =>
  [...told].sort((x, y) => (x.period.last < y.period.last ? -1 : x.period.last > y.period.last ? 1 : 0));

/** By contact: what was told, as the file remembers it: `K-7|2026-09|12;2026-10|20`, periods with their hours, the oldest first. */
export const readTold = (kept: ReadonlyMap<string, string>, contact: string): readonly Told[] =>
  inOrder(
    (kept.get(contact) ?? '').split(';').flatMap((one) => {
      const [about = '', hours = ''] = one.split('|');
      const period = parsePeriodKey(about);
      return period.ok && hours !== '' && Number.isFinite(Number(hours))
        ? [{ period: period.value, hours: Number(hours) }]
        : [];
    }),
  );

export const writeTold = (told: readonly Told[]): string =>
  inOrder(told)
    .slice(-MOST_PERIODS)
    .map(({ period, hours }) => `${periodKey(period)}|${hours}`)
    .join(';');

/** With the periods of which the ledger says that a contact was told nothing: no visit was entered for them then. */
export function withNothingTold(
  told: readonly Told[],
  contact: string,
  ledger: readonly LedgerEntry[],
): readonly Told[] {
  const known = new Set(told.map(({ period }) => periodKey(period)));
  const empty = ledger.flatMap(({ contact: of, state, about }): Told[] => {
    const period = parsePeriodKey(about);
    return of === contact && state === 'no-news' && period.ok && !known.has(about)
      ? [{ period: period.value, hours: 0 }]
      : [];
  });
  return inOrder([...told, ...empty]).slice(-MOST_PERIODS);
}

/** What came late for a period that was told before, or was corrected since; nothing where it is as it was. */
export function lateSentence({ period, hours }: Told, now: number, lang: Lang): string | undefined {
  const more = shownHours(tidy(now - hours));
  if (more === 0) return undefined;
  const amount = `${more > 0 ? '+' : '−'}${hoursText(Math.abs(more), lang)} ${lang === 'de' ? 'Std.' : 'hrs'}`;
  const name = periodName(period, lang);
  if (lang === 'de') return `${more > 0 ? 'Nachgemeldet' : 'Berichtigt'}: ${name} ${amount}`;
  return `${more > 0 ? 'Reported late' : 'Corrected'}: ${name} ${amount}`;
}
