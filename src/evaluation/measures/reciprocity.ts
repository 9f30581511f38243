import { defineMeasure } from '../define-measure.ts';
import { activeWithin, pairKey } from '../facts/partnerships.ts';
import type { Facts } from '../facts.ts';
import { helpOf, NO_VISITS, sumBy } from '../sums.ts';
import { compareNames } from './help.ts';

export interface Reciprocity {
  readonly a: string;
  readonly b: string;
  /** Hours of help from A to B and back, in twelve months. */
  readonly toB: number;
  readonly toA: number;
  /** min / max of the two, 0 to 1; `dormant` without any visit of help, `unknown` where no visit says its hours. */
  readonly value: number | 'dormant' | 'unknown';
}

/** How evenly help goes both ways in each partnership that was active at the end of the period. */
export const reciprocity = defineMeasure({
  id: 'reciprocity',
  key: 'reciprocity',
  needs: 'partnerships',
  title: { de: 'Hilfe in beide Richtungen', en: 'Help both ways' },
  meaning: {
    de: '1 heißt: gleich viel hin und zurück. 0: nur in eine Richtung.',
    en: '1 means as much there as back. 0 means one way only.',
  },
  improves: {
    de: 'Ladet zum Gegenbesuch ein, auch ohne Wahlkampf.',
    en: 'Invite for a return visit, also without a campaign.',
  },
  computes: {
    de: 'Die kleinere der beiden Richtungen, geteilt durch die größere: min(hin, zurück) / max(hin, zurück).',
    en: 'The smaller of the two directions, divided by the larger: min(there, back) / max(there, back).',
  },
  unit: { de: '0 bis 1', en: '0 to 1' },
  base: {
    de: 'Paare mit einer am letzten Tag aktiven Partnerschaft, Hilfe aus zwölf Monaten; bei der Hilfe nach Partnerschaft gezeigt',
    en: 'pairs with a partnership active on the last day, help of twelve months; shown with help by partnership',
  },
  compute: ({ visitsOfYear, partnerships, yearSpan }: Facts): readonly Reciprocity[] => {
    const directed = sumBy(helpOf(visitsOfYear), ({ guest, host }) => [`${guest}\n${host}`]);
    const last = { first: yearSpan.last, last: yearSpan.last };
    const pairs = new Map(
      partnerships.filter((each) => activeWithin(each, last)).map((each) => [pairKey(each.a, each.b), each]),
    );
    return [...pairs.values()]
      .map(({ a, b }): Reciprocity => {
        const there = directed.get(`${a}\n${b}`) ?? NO_VISITS;
        const back = directed.get(`${b}\n${a}`) ?? NO_VISITS;
        const most = Math.max(there.hours, back.hours);
        const none = there.visits + back.visits === 0;
        const value = none ? 'dormant' : most > 0 ? Math.min(there.hours, back.hours) / most : 'unknown';
        return { a, b, toB: there.hours, toA: back.hours, value };
      })
      .sort((x, y) => compareNames(x.a, y.a) || compareNames(x.b, y.b));
  },
});
