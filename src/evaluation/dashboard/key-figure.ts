import type { MeasureValue } from '../../define/measure.ts';
import type { Lang, Text } from '../../domain/text.ts';
import type { Beside } from '../define-measure.ts';
import { indeterminableWord, shownHours, unknownWord } from '../showing.ts';
import { cell, type KeyFigure, type StyledCell } from './layout.ts';

/** Instead of a trend: the period is everything, or nothing was recorded in the days compared. */
export const NO_COMPARISON: Readonly<Record<'all' | 'nothing recorded', Text>> = {
  all: { de: 'ohne Vergleich: davor gibt es nichts', en: 'no comparison: nothing comes before' },
  'nothing recorded': { de: 'davor nichts erfasst', en: 'nothing recorded before' },
};

/** The words of a trend, where there is a period before. */
export const ifCompared = ({ comparison, lang }: Pick<Beside, 'comparison' | 'lang'>, words: () => string): string =>
  comparison === 'compared' ? words() : NO_COMPARISON[comparison][lang];

export const unknownFigure = (lang: Lang): StyledCell => cell(unknownWord(lang), 'heading');
const indeterminable = (lang: Lang): StyledCell => cell(indeterminableWord(lang), 'heading');
/** Hours in large type. */
export const hoursLarge = (hours: number): StyledCell => {
  const value = shownHours(hours);
  return cell(value, Number.isInteger(value) ? 'figure' : 'figure tenth');
};

/** The figure of a value, or why there is none. */
export const orReason = <V>(
  of: MeasureValue<V>,
  lang: Lang,
  show: (value: V) => Pick<KeyFigure, 'figure' | 'trend'>,
): Pick<KeyFigure, 'figure' | 'trend'> =>
  of.known ? show(of.value) : { figure: indeterminable(lang), trend: of.reason[lang] };
