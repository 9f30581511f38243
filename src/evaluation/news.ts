import { inPeriod } from '../domain/period.ts';
import type { Lang } from '../domain/text.ts';
import type { Evaluation } from './evaluate.ts';
import { emptyHanded } from './measures/distribution.ts';
import { hoursUnknown } from './sums.ts';
import { capital, hoursText, visitsText } from './words.ts';

function total({ help, period }: Evaluation, lang: Lang): string {
  if (help.now.visits === 0)
    return lang === 'de'
      ? `${capital(inPeriod(period, lang))} ist noch keine Hilfe eingetragen.`
      : `No help is entered yet ${inPeriod(period, lang)}.`;
  if (hoursUnknown(help.now))
    return lang === 'de'
      ? `${visitsText(help.now.visits, lang)} mit Hilfe, Stunden unbekannt.`
      : `${visitsText(help.now.visits, lang)} with help, hours unknown.`;
  return lang === 'de'
    ? `${hoursText(help.now.hours, lang)} Stunden Hilfe.`
    : `${hoursText(help.now.hours, lang)} hours of help.`;
}

/** The news of the period in one or two short sentences. */
export const newsOf = (evaluation: Evaluation, lang: Lang): string =>
  evaluation.help.now.visits === 0 || evaluation.leftOut.some(({ table }) => table === 'partnerships')
    ? total(evaluation, lang)
    : [total(evaluation, lang), emptyHanded(evaluation.distribution, lang)].filter((part) => part !== '').join(' ');
