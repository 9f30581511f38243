import { formatNumber } from '../domain/number.ts';
import { inPeriod } from '../domain/period.ts';
import type { Lang } from '../domain/text.ts';
import type { Evaluation } from './evaluate.ts';
import { hoursUnknown } from './sums.ts';
import { capital, hoursText, numberWord, visitsText } from './words.ts';

/** Who received nothing: `Zehn von 22 Verbänden bekamen keine Hilfe.`; empty without a scope. */
export function emptyHanded({ distribution: { n, empty } }: Evaluation, lang: Lang): string {
  if (n === 0) return '';
  const of = formatNumber(n, lang, 0);
  if (lang === 'de') {
    if (empty === 0) return `Alle ${of} Verbände bekamen Hilfe.`;
    return empty === 1
      ? `Einer von ${of} Verbänden bekam keine Hilfe.`
      : `${capital(numberWord(empty, lang))} von ${of} Verbänden bekamen keine Hilfe.`;
  }
  if (empty === 0) return `All ${of} associations received help.`;
  return `${capital(empty === 1 ? 'one' : numberWord(empty, lang))} of ${of} associations received no help.`;
}

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
  evaluation.help.now.visits === 0
    ? total(evaluation, lang)
    : [total(evaluation, lang), emptyHanded(evaluation, lang)].filter((part) => part !== '').join(' ');
