import { type Period, parsePeriodKey, periodName } from '../../domain/period.ts';
import type { Lang } from '../../domain/text.ts';
import type { Evaluation } from '../../evaluation/evaluate.ts';
import { ownAssociations } from '../../evaluation/own-associations.ts';
import { hoursText, shownHours } from '../../evaluation/showing.ts';
import { tidy } from '../../evaluation/sums.ts';

/** What the last evaluation told a contact: hours of help with their associations, each visit once. */
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

/** By contact: what was told, as the file remembers it: `K-7|2026-10` and the hours. */
export function readTold(kept: ReadonlyMap<string, string>, contact: string): Told | undefined {
  const [about = '', hours] = kept.get(contact)?.split('|') ?? [];
  const period = parsePeriodKey(about);
  return period.ok && Number.isFinite(Number(hours)) ? { period: period.value, hours: Number(hours) } : undefined;
}

export const writeTold = (about: string, hours: number): string => `${about}|${hours}`;

/** What came late for a period that was told before, or was corrected since; nothing where it is as it was. */
export function lateSentence({ period, hours }: Told, now: number, lang: Lang): string | undefined {
  const more = shownHours(tidy(now - hours));
  if (more === 0) return undefined;
  const amount = `${more > 0 ? '+' : '−'}${hoursText(Math.abs(more), lang)} ${lang === 'de' ? 'Std.' : 'hrs'}`;
  const name = periodName(period, lang);
  if (lang === 'de') return `${more > 0 ? 'Nachgemeldet' : 'Berichtigt'}: ${name} ${amount}`;
  return `${more > 0 ? 'Reported late' : 'Corrected'}: ${name} ${amount}`;
}
