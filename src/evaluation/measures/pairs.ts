import { defineMeasure } from '../../define/measure.ts';
import { pairKey } from '../facts/partnerships.ts';
import type { Facts } from '../facts.ts';
import { helpOf, NO_VISITS, sumBy, type VisitSum } from '../sums.ts';
import { compareNames } from './help.ts';

export interface PairHelp {
  readonly a: string;
  readonly b: string;
  /** Help that went from `a` to `b`. */
  readonly toB: VisitSum;
  readonly toA: VisitSum;
  /** Whether a partnership, past or present, joins the two; otherwise it was one-off help. */
  readonly partnership: boolean;
}

/** Help between each two associations in the period; `a` is the side that gave more. */
export const helpByPair = defineMeasure({
  id: 'help-by-pair',
  title: { de: 'Hilfe nach Partnerschaft', en: 'Help by partnership' },
  meaning: {
    de: 'Wer wem half, in beide Richtungen.',
    en: 'Who helped whom, in both directions.',
  },
  improves: {
    de: 'Plant den Gegenbesuch, wo Hilfe nur in eine Richtung ging.',
    en: 'Plan a return visit where help went one way only.',
  },
  compute: ({ visits, partnerships }: Facts): readonly PairHelp[] => {
    const directed = sumBy(helpOf(visits), ({ guest, host }) => [`${guest}\n${host}`]);
    const joined = new Set(partnerships.map(({ a, b }) => pairKey(a, b)));
    const pairs = new Set(helpOf(visits).map(({ guest, host }) => pairKey(guest, host)));
    return [...pairs]
      .map((key): PairHelp => {
        const [one = '', other = ''] = key.split('\n');
        const there = directed.get(`${one}\n${other}`) ?? NO_VISITS;
        const back = directed.get(`${other}\n${one}`) ?? NO_VISITS;
        const partnership = joined.has(key);
        return back.hours > there.hours || (back.hours === there.hours && back.visits > there.visits)
          ? { a: other, b: one, toB: back, toA: there, partnership }
          : { a: one, b: other, toB: there, toA: back, partnership };
      })
      .sort(
        (x, y) =>
          pairHours(y) - pairHours(x) ||
          pairVisits(y) - pairVisits(x) ||
          compareNames(x.a, y.a) ||
          compareNames(x.b, y.b),
      );
  },
});

const pairHours = ({ toA, toB }: PairHelp): number => toA.hours + toB.hours;
const pairVisits = ({ toA, toB }: PairHelp): number => toA.visits + toB.visits;
