import { moneyFormat } from '../../define/columns.ts';
import type { Lang } from '../../domain/text.ts';
import type { DashboardStyle } from './layout.ts';

/** What a style means in the sheet. Sizes in points, colours of the project's tokens. */
export interface CellLook {
  readonly numberFormat: string;
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
  readonly background: string | null;
  readonly align: 'left' | 'right';
  /** What is longer than its cell goes on in further lines of it. */
  readonly wrap?: true;
}

const INK = '#1B2A24';
const INK_2 = '#4C5B54';
const TANNE = '#005538';
const SAND = '#F5F1E9';
const SONNE = '#FFF17A';

/** Main series, second series, and what lies before the period (docs/look.md). */
export const MAIN_SERIES = TANNE;
export const SECOND_SERIES = '#00638C';
export const FORMER = '#8A958E';

/** Plain text: what it holds is never taken for a number, a date or a formula. */
const words: CellLook = { numberFormat: '@', size: 10, bold: false, color: INK, background: null, align: 'left' };
const count: CellLook = { ...words, numberFormat: '#,##0', align: 'right' };
const large: CellLook = { ...words, size: 16, bold: true, color: TANNE };

export const cellLooks: Readonly<Record<DashboardStyle, CellLook>> = {
  title: { ...words, size: 18, bold: true },
  news: { ...words, size: 14, bold: true },
  heading: { ...words, size: 13, bold: true, color: TANNE },
  text: words,
  hint: { ...words, size: 9, color: INK_2 },
  badge: { ...words, size: 9, bold: true, background: SONNE },
  /* A formula: in a cell of words it would stand as it is written. */
  watch: { ...words, numberFormat: '0', size: 10, bold: true },
  'table head': { ...words, size: 9, bold: true, color: INK_2, background: SAND },
  'table head number': { ...words, size: 9, bold: true, color: INK_2, background: SAND, align: 'right' },
  label: { ...words, wrap: true },
  choice: { ...words, size: 11, bold: true, background: SAND },
  figure: { ...large, numberFormat: '#,##0' },
  'figure decimal': { ...large, numberFormat: '0.00' },
  'figure tenth': { ...large, numberFormat: '#,##0.0' },
  'figure text': large,
  number: count,
  hours: count,
  'hours decimal': { ...count, numberFormat: '#,##0.0' },
  decimal: { ...count, numberFormat: '0.00' },
  share: { ...count, numberFormat: '0%' },
  /* The number stays, so that a chart can draw it; what is shown are the words of every other place. */
  'share under': { ...count, numberFormat: '"unter 1\u00a0%"' },
  'share under, English': { ...count, numberFormat: '"under 1%"' },
  'share over': { ...count, numberFormat: '"über 99\u00a0%"' },
  'share over, English': { ...count, numberFormat: '"over 99%"' },
  money: { ...count, numberFormat: moneyFormat('de') },
  missing: { ...words, color: INK_2, align: 'right' },
};

/** The look of a style; amounts are written as their language writes them. */
export const lookIn = (style: DashboardStyle, lang: Lang): CellLook =>
  style === 'money' ? { ...cellLooks.money, numberFormat: moneyFormat(lang) } : cellLooks[style];
