import { defineMeasure } from '../define-measure.ts';
import { activeWithin, pairKey } from '../facts/partnerships.ts';
import type { Facts } from '../facts.ts';
import { directionOf, halfKnown, helpOf, NO_VISITS, sumBy, type VisitSum } from '../sums.ts';
import { compareNames } from './help.ts';

export interface Reciprocity {
  readonly a: string;
  readonly b: string;
  /** Help from A to B and back, in twelve months. */
  readonly toB: VisitSum;
  readonly toA: VisitSum;
  /** min / max of the two, 0 to 1; `none` without any visit of help, `unknown` where too few visits say their hours. */
  readonly value: number | 'none' | 'unknown';
}

/** How evenly help goes both ways in each partnership that was active at the end of the period. */
export const reciprocity = defineMeasure({
  id: 'reciprocity',
  key: 'reciprocity',
  from: 'visits',
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
    de: 'Paare mit einer am letzten Tag aktiven Partnerschaft, Hilfe aus zwölf Monaten; nicht bestimmbar, wo in einer Richtung weniger als die Hälfte der Einsätze Stunden nennt; bei der Hilfe nach Partnerschaft gezeigt',
    en: 'pairs with a partnership active on the last day, help of twelve months; cannot be told where in one direction fewer than half of the visits say their hours; shown with help by partnership',
  },
  compute: ({ visitsOfYear, partnerships, now }: Facts): readonly Reciprocity[] => {
    const directed = sumBy(helpOf(visitsOfYear), directionOf);
    const last = { first: now.last, last: now.last };
    const pairs = new Map(
      partnerships.filter((each) => activeWithin(each, last)).map((each) => [pairKey(each.a, each.b), each]),
    );
    return [...pairs.values()]
      .map(({ a, b }): Reciprocity => {
        const there = directed.get(`${a}\n${b}`) ?? NO_VISITS;
        const back = directed.get(`${b}\n${a}`) ?? NO_VISITS;
        return { a, b, toB: there, toA: back, value: mutual(there, back) };
      })
      .sort((x, y) => compareNames(x.a, y.a) || compareNames(x.b, y.b));
  },
});

/** min / max of both directions; each that has visits must say the hours of at least half of them. */
function mutual(there: VisitSum, back: VisitSum): Reciprocity['value'] {
  if (there.visits + back.visits === 0) return 'none';
  const most = Math.max(there.hours, back.hours);
  if (!halfKnown(there) || !halfKnown(back) || !(most > 0)) return 'unknown';
  return Math.min(there.hours, back.hours) / most;
}
