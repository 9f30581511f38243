import { formatNumber, rounded } from '../domain/number.ts';
import { withPercent } from '../domain/percent.ts';
import type { Lang } from '../domain/text.ts';
import { cell, type StyledCell } from './dashboard/layout.ts';

/* How figures are shown: one function per unit, from the exact value, for tab, mail, CSV, chart and text alike. */

export { rounded };

/** Hours have at most one decimal. */
export const shownHours = (hours: number): number => rounded(hours, 1);
/** `760`, `7,5`. */
export const hoursText = (hours: number, lang: Lang): string => formatNumber(shownHours(hours), lang, 1);

/** Gini and HHI have two decimals: `0,70`. */
export function twoDecimals(value: number, lang: Lang): string {
  const text = rounded(value, 2).toFixed(2);
  return lang === 'de' ? text.replace('.', ',') : text;
}

/** A share of 0 to 1 in whole percent; what is not quite nothing or all says so: `unter 1 %`, `über 99 %`. */
export function shareText(share: number, lang: Lang): string {
  const exact = rounded(share, 12);
  if (exact > 0 && exact < 0.01) return withPercent(lang === 'de' ? 'unter 1' : 'under 1', lang);
  if (exact > 0.99 && exact < 1) return withPercent(lang === 'de' ? 'über 99' : 'over 99', lang);
  return withPercent(formatNumber(rounded(share * 100, 0), lang, 0), lang);
}

export const unknownWord = (lang: Lang): string => (lang === 'de' ? 'unbekannt' : 'unknown');
export const indeterminableWord = (lang: Lang): string => (lang === 'de' ? 'nicht bestimmbar' : 'cannot be told');

/** Hours as a number of a table, as they are shown. */
export const hoursFigure = (hours: number): StyledCell => {
  const value = shownHours(hours);
  return cell(value, Number.isInteger(value) ? 'hours' : 'hours decimal');
};

/** A share as a number that a chart can draw, shown as everywhere. */
export function shareFigure(share: number, lang: Lang): StyledCell {
  const exact = rounded(share, 12);
  if (exact > 0 && exact < 0.01) return cell(share, lang === 'de' ? 'share under' : 'share under, English');
  if (exact > 0.99 && exact < 1) return cell(share, lang === 'de' ? 'share over' : 'share over, English');
  return cell(rounded(share, 2), 'share');
}
