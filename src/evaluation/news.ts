import { formatMoney } from '../domain/money.ts';
import { inPeriod } from '../domain/period.ts';
import type { Lang } from '../domain/text.ts';
import type { Evaluation } from './evaluate.ts';
import { emptyHanded } from './measures/distribution.ts';
import { compareNames } from './measures/help.ts';
import { hoursTrend } from './measures/trend.ts';
import { hoursText } from './showing.ts';
import { hoursUnknown } from './sums.ts';
import { capital, hoursFromText, thenWords, visitsText } from './words.ts';

/** How much more or less help one association received or gave than in the period before, in hours as shown. */
export interface Change {
  readonly name: string;
  readonly side: 'received' | 'given';
  readonly difference: number;
}

/**
 * The largest change of an association's help received or given, gains and losses alike, ties by name; of those named,
 * else of all; of gains alone where these are asked for. Nothing where nothing changed, or where no change can be told.
 */
export function largestChange(
  { associations, comparison }: Pick<Evaluation, 'associations' | 'comparison'>,
  of?: ReadonlySet<string>,
  which: 'all' | 'gains' = 'all',
): Change | undefined {
  if (comparison !== 'compared') return undefined;
  const changes = associations
    .filter(({ name }) => of === undefined || of.has(name))
    .flatMap(({ name, received, given }): readonly Change[] =>
      (['received', 'given'] as const).flatMap((side) => {
        const { now, before } = side === 'received' ? received : given;
        const change = hoursTrend(now, before);
        return change.known && change.value.difference !== 0 && (which === 'all' || change.value.difference > 0)
          ? [{ name, side, difference: change.value.difference }]
          : [];
      }),
    );
  return changes.sort((x, y) => Math.abs(y.difference) - Math.abs(x.difference) || compareNames(x.name, y.name))[0];
}

/** `230 Stunden weniger`. */
export function changeAmount({ difference }: Change, lang: Lang): string {
  const amount = hoursText(Math.abs(difference), lang);
  if (lang === 'en') return `${amount} ${amount === '1' ? 'hour' : 'hours'} ${difference > 0 ? 'more' : 'less'}`;
  return `${amount} ${amount === '1' ? 'Stunde' : 'Stunden'} ${difference > 0 ? 'mehr' : 'weniger'}`;
}

/** `KV Bonn bekam 230 Stunden weniger Hilfe als im 2. Quartal.` */
export function changeText(change: Change, evaluation: Evaluation, lang: Lang): string {
  const amount = changeAmount(change, lang);
  const then = thenWords(evaluation, lang);
  if (lang === 'de')
    return `${change.name} ${change.side === 'received' ? 'bekam' : 'gab'} ${amount} Hilfe als ${then}.`;
  return `${change.name} ${change.side === 'received' ? 'received' : 'gave'} ${amount} help than ${then}.`;
}

/** The help of the period in one sentence, with its base. */
export function totalText({ help, period }: Evaluation, lang: Lang): string {
  const { now } = help;
  if (now.visits === 0)
    return lang === 'de'
      ? `${capital(inPeriod(period, lang))} ist noch keine Hilfe eingetragen.`
      : `No help is entered yet ${inPeriod(period, lang)}.`;
  if (hoursUnknown(now))
    return lang === 'de'
      ? `${visitsText(now.visits, lang)} mit Hilfe, Stunden unbekannt.`
      : `${visitsText(now.visits, lang)} with help, hours unknown.`;
  const amount = hoursText(now.hours, lang);
  const hours =
    lang === 'de'
      ? `${amount} ${amount === '1' ? 'Stunde' : 'Stunden'} Hilfe.`
      : `${amount} ${amount === '1' ? 'hour' : 'hours'} of help.`;
  return [hours, hoursFromText(now, lang)].filter((part) => part !== '').join(' ');
}

const scopeText = ({ distribution, leftOut, help }: Evaluation, lang: Lang): string =>
  help.now.visits === 0 || leftOut.some(({ table }) => table === 'partnerships') ? '' : emptyHanded(distribution, lang);

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** What was received, in one sentence, for a sheet that holds no visits. */
function moneyText({ money: { now } }: Evaluation, lang: Lang): string {
  const [donations, grants] = [formatMoney(now.donations, lang), formatMoney(now.grants, lang)];
  return lang === 'de'
    ? `Was Verbände bekamen: Spenden ${donations}, Zuschüsse ${grants}.`
    : `What associations received: donations ${donations}, grants ${grants}.`;
}

/** The news of the period: the largest change where there is one, else how much help there was; and what stands below. */
export function newsOf(evaluation: Evaluation, lang: Lang): { readonly news: string; readonly below: string } {
  if (!evaluation.holdsVisits) return { news: moneyText(evaluation, lang), below: '' };
  const change = largestChange(evaluation);
  const total = totalText(evaluation, lang);
  const scope = scopeText(evaluation, lang);
  return change === undefined
    ? { news: joined([total, scope]), below: '' }
    : { news: changeText(change, evaluation, lang), below: joined([total, scope]) };
}
