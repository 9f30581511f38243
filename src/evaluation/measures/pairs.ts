import { type Block, cell, heads, line } from '../dashboard/layout.ts';
import { further, hoursCell, MOST, nothing } from '../dashboard/parts.ts';
import { type Beside, defineMeasure } from '../define-measure.ts';
import { pairKey } from '../facts/partnerships.ts';
import type { Facts } from '../facts.ts';
import { helpOf, NO_VISITS, sumBy, type VisitSum } from '../sums.ts';
import { compareNames } from './help.ts';
import { reciprocity } from './reciprocity.ts';

export interface PairHelp {
  readonly a: string;
  readonly b: string;
  /** Help that went from `a` to `b`. */
  readonly toB: VisitSum;
  readonly toA: VisitSum;
  /** Whether a partnership, past or present, joins the two; otherwise it was one-off help. */
  readonly partnership: boolean;
}

function pairTable(pairs: readonly PairHelp[], { lang, title, improves, of }: Beside): Block {
  const mutuality = of(reciprocity);
  const head =
    lang === 'de'
      ? heads('Wer wem half', 'Hin, Std.', 'Einsätze', 'Zurück, Std.', 'Einsätze', 'Partnerschaft')
      : heads('Who helped whom', 'There, hrs', 'visits', 'Back, hrs', 'visits', 'Partnership');
  const joined = (yes: boolean): string =>
    yes ? (lang === 'de' ? 'ja' : 'yes') : lang === 'de' ? 'einmalig' : 'one-off';
  const lines = pairs
    .slice(0, MOST)
    .map(({ a, b, toA, toB, partnership }) => [
      cell(`${a} → ${b}`, 'label'),
      hoursCell(toB, lang),
      cell(toB.visits, 'number'),
      hoursCell(toA, lang),
      cell(toA.visits, 'number'),
      cell(joined(partnership), 'missing'),
    ]);
  const mutual = mutuality.filter(({ value }) => typeof value === 'number' && value > 0).length;
  const dormant = mutuality.filter(({ value }) => value === 'dormant').length;
  const summary =
    lang === 'de'
      ? `In zwölf Monaten halfen sich ${mutual} von ${mutuality.length} Paaren in beide Richtungen. Bei ${dormant} ruht die Hilfe.`
      : `In twelve months ${mutual} of ${mutuality.length} pairs helped both ways. ${dormant} had no visit of help.`;
  const body = pairs.length === 0 ? [nothing(lang)] : [head, ...lines, ...further(pairs.length, lang)];
  const closing = mutuality.length === 0 ? [] : [line(summary, 'hint'), line(improves, 'hint')];
  return { lines: [line(title, 'heading'), ...body, ...closing] };
}

/** Help between each two associations in the period; `a` is the side that gave more. */
export const helpByPair = defineMeasure({
  id: 'help-by-pair',
  key: 'pairs',
  needs: 'partnerships',
  title: { de: 'Hilfe nach Partnerschaft', en: 'Help by partnership' },
  meaning: {
    de: 'Wer wem half, in beide Richtungen.',
    en: 'Who helped whom, in both directions.',
  },
  improves: {
    de: 'Plant den Gegenbesuch, wo Hilfe nur in eine Richtung ging.',
    en: 'Plan a return visit where help went one way only.',
  },
  computes: {
    de: 'Stunden und Einsätze mit Hilfe zwischen je zwei Verbänden, in jede Richtung; die Seite, die mehr gab, steht vorn.',
    en: 'Hours and visits of help between each two associations, each way; the side that gave more comes first.',
  },
  unit: { de: 'Stunden und Einsätze', en: 'hours and visits' },
  base: {
    de: 'durchgeführte Einsätze mit Hilfe im Zeitraum, auch einmalige ohne Partnerschaft',
    en: 'visits of help that took place in the period, one-off ones without a partnership too',
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
  draw: (pairs, beside) => [pairTable(pairs, beside)],
});

const pairHours = ({ toA, toB }: PairHelp): number => toA.hours + toB.hours;
const pairVisits = ({ toA, toB }: PairHelp): number => toA.visits + toB.visits;
