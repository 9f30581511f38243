import { areaY, axisX, axisY, barY, dot, line, plot, ruleX, ruleY, text } from '@observablehq/plot';
import * as look from '../../client/pictures/look.ts';
import { monthName } from '../../domain/day.ts';
import { formatNumber } from '../../domain/number.ts';
import { withPercent } from '../../domain/percent.ts';
import { type Lang, say } from '../../domain/text.ts';
import type { LorenzShown, MonthShown } from './shape.ts';
import * as words from './view-texts.ts';

const percent =
  (lang: Lang) =>
  (share: number): string =>
    withPercent(formatNumber(share * 100, lang, 0), lang);

/** The Lorenz curve below the line of equal shares, and what the smaller half received. */
export function drawLorenz({ points, half }: LorenzShown, lang: Lang): Element {
  const curve = points.map(({ of, share }) => ({ of, share }));
  const middle = half ? [{ of: 0.5, share: half.share, says: say(words.HALF_GOT(half.shown), lang) }] : [];
  return plot({
    ...{ width: 320, height: 262, marginLeft: 54, marginBottom: 40, marginTop: 18, marginRight: 20, style: look.STYLE },
    x: { domain: [0, 1] },
    y: { domain: [0, 1] },
    marks: [
      areaY(curve, { x: 'of', y1: 'share', y2: 'of', fill: look.GRUEN }),
      axisX([0, 0.5, 1], { tickFormat: percent(lang), label: null, tickSize: 4 }),
      axisY([0, 0.5, 1], { tickFormat: percent(lang), label: null, tickSize: 4 }),
      ruleX([0], { stroke: look.LINE_STRONG }),
      ruleY([0], { stroke: look.LINE_STRONG }),
      line(
        [
          { of: 0, share: 0 },
          { of: 1, share: 1 },
        ],
        { x: 'of', y: 'share', stroke: look.INK_2, strokeDasharray: '4 3' },
      ),
      line(curve, { x: 'of', y: 'share', stroke: look.TANNE, strokeWidth: 2.5 }),
      text([say(words.EVENLY, lang)], { frameAnchor: 'middle', rotate: -39, dy: -14, fill: look.INK_2 }),
      text([say(words.SHARE_OF_HELP, lang)], { frameAnchor: 'top-left', dx: 6, dy: -14, fill: look.INK_2 }),
      text([say(words.FROM_LITTLE, lang)], { frameAnchor: 'bottom', dy: 36, fill: look.INK_2 }),
      dot(middle, { x: 'of', y: 'share', r: 4, fill: '#fff', stroke: look.TANNE, strokeWidth: 2 }),
      text(middle, {
        ...{ x: 'of', y: 'share', text: 'says', dy: -14, dx: -6, textAnchor: 'middle', fontWeight: 600 },
        ...{ fill: look.INK, stroke: '#fff', strokeWidth: 3 },
      }),
    ],
  });
}

/** Twelve months as columns; those of the period dark and with their values. */
export function drawMonths(months: readonly MonthShown[], lang: Lang): Element {
  const columns = months.map(({ first, inPeriod, help }) => ({
    first,
    inPeriod,
    hours: help.hours,
    shown: help.visits > 0 ? help.shown : '0',
  }));
  const letter = (first: string): string => monthName(Number(first.slice(5, 7)), lang).slice(0, 1);
  const years = columns.filter(({ first }, at) => at === 0 || first.slice(5, 7) === '01');
  return plot({
    ...{ width: 440, height: 230, marginLeft: 54, marginBottom: 42, marginTop: 20, marginRight: 8, style: look.STYLE },
    x: { type: 'band', domain: columns.map(({ first }) => first), padding: 0.25 },
    y: { nice: true },
    marks: [
      axisY({ ticks: 4, label: null, tickSize: 0, tickFormat: (value: number) => formatNumber(value, lang, 1) }),
      ruleY([0], { stroke: look.LINE_STRONG }),
      barY(columns, {
        x: 'first',
        y: 'hours',
        fill: (one: { readonly inPeriod: boolean }) => (one.inPeriod ? look.TANNE : look.GRAU),
      }),
      text(
        columns.filter(({ inPeriod }) => inPeriod),
        { x: 'first', y: 'hours', text: 'shown', dy: -8, fontWeight: 600 },
      ),
      axisX({ label: null, tickSize: 0, tickFormat: letter }),
      text(years, {
        x: 'first',
        text: ({ first }: { readonly first: string }) => first.slice(0, 4),
        frameAnchor: 'bottom',
        dy: 34,
        fill: look.INK_2,
      }),
    ],
  });
}
