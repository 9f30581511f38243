import type { MeasureValue } from '../../define/measure.ts';
import type { Lang, Text } from '../../domain/text.ts';
import type { Beside } from '../define-measure.ts';
import { cell, type KeyFigure, type StyledCell } from './layout.ts';

/** Instead of a trend, where the period is everything. */
const NO_COMPARISON: Text = { de: 'ohne Vergleich: davor gibt es nichts', en: 'no comparison: nothing comes before' };

/** The words of a trend, where there is a period before. */
export const ifCompared = ({ compared, lang }: Pick<Beside, 'compared' | 'lang'>, words: () => string): string =>
  compared ? words() : NO_COMPARISON[lang];

export const unknownFigure = (lang: Lang): StyledCell => cell(lang === 'de' ? 'unbekannt' : 'unknown', 'heading');
const indeterminable = (lang: Lang): StyledCell =>
  cell(lang === 'de' ? 'nicht bestimmbar' : 'cannot be told', 'heading');

/** The figure of a value, or why there is none. */
export const orReason = <V>(
  of: MeasureValue<V>,
  lang: Lang,
  show: (value: V) => Pick<KeyFigure, 'figure' | 'trend'>,
): Pick<KeyFigure, 'figure' | 'trend'> =>
  of.known ? show(of.value) : { figure: indeterminable(lang), trend: of.reason[lang] };
