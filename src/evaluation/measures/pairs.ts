import type { Lang } from '../../domain/text.ts';
import { type Block, cell, heads, line, type StyledCell } from '../dashboard/layout.ts';
import { baseCell, further, hoursCell, MOST, nothing } from '../dashboard/parts.ts';
import { type Beside, defineMeasure } from '../define-measure.ts';
import { pairKey } from '../facts/partnerships.ts';
import type { Facts } from '../facts.ts';
import { indeterminableWord, rounded } from '../showing.ts';
import { directionOf, helpOf, NO_VISITS, sumBy, type VisitSum } from '../sums.ts';
import { compareNames } from './help.ts';
import { type Reciprocity, reciprocity } from './reciprocity.ts';

export interface PairHelp {
  readonly a: string;
  readonly b: string;
  /** Help that went from `a` to `b`. */
  readonly toB: VisitSum;
  readonly toA: VisitSum;
  /** Whether a partnership, past or present, joins the two; otherwise it was one-off help. */
  readonly partnership: boolean;
}

/** How evenly help went both ways, for pairs with an active partnership. */
function mutualCell(value: Reciprocity['value'] | undefined, lang: Lang): StyledCell {
  if (value === undefined) return cell('', 'missing');
  if (value === 'none') return cell(lang === 'de' ? 'keine Hilfe' : 'no help', 'missing');
  return value === 'unknown' ? cell(indeterminableWord(lang), 'missing') : cell(rounded(value, 2), 'decimal');
}

function pairTable(pairs: readonly PairHelp[], { lang, title, improves, of }: Beside): Block {
  const mutuality = of(reciprocity);
  const head =
    lang === 'de'
      ? heads(
          'Wer wem half',
          'Hin, Std.',
          'aus Einsätzen',
          'Zurück, Std.',
          'aus Einsätzen',
          'Partnerschaft',
          'Hin und zurück',
        )
      : heads('Who helped whom', 'There, hrs', 'from visits', 'Back, hrs', 'from visits', 'Partnership', 'Both ways');
  const joined = (yes: boolean): string =>
    yes ? (lang === 'de' ? 'ja' : 'yes') : lang === 'de' ? 'einmalig' : 'one-off';
  const values = new Map(mutuality.map(({ a, b, value }) => [pairKey(a, b), value]));
  const lines = pairs
    .slice(0, MOST)
    .map(({ a, b, toA, toB, partnership }) => [
      cell(`${a} ${lang === 'de' ? 'half' : 'helped'} ${b}`, 'label'),
      hoursCell(toB, lang),
      baseCell(toB, lang),
      hoursCell(toA, lang),
      baseCell(toA, lang),
      cell(joined(partnership), 'missing'),
      mutualCell(values.get(pairKey(a, b)), lang),
    ]);
  const mutual = mutuality.filter(({ value }) => typeof value === 'number' && value > 0).length;
  const none = mutuality.filter(({ value }) => value === 'none').length;
  const unknown = mutuality.filter(({ value }) => value === 'unknown').length;
  const summary =
    lang === 'de'
      ? `In zwölf Monaten: ${mutual} von ${mutuality.length} ${mutuality.length === 1 ? 'Paar half sich' : 'Paaren halfen sich'} in beide Richtungen, keine Hilfe bei ${none}, nicht bestimmbar bei ${unknown}.`
      : `In twelve months: ${mutual} of ${mutuality.length} ${mutuality.length === 1 ? 'pair' : 'pairs'} helped both ways, no help in ${none}, cannot be told in ${unknown}.`;
  const body = pairs.length === 0 ? [nothing(lang)] : [head, ...lines, ...further(pairs.length, lang)];
  const closing = mutuality.length === 0 ? [] : [line(summary, 'hint'), line(improves, 'hint')];
  return { lines: [line(title, 'heading'), ...body, ...closing] };
}

/** Help between each two associations in the period; `a` is the side that gave more. */
export const helpByPair = defineMeasure({
  id: 'help-by-pair',
  key: 'pairs',
  from: 'visits',
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
    const directed = sumBy(helpOf(visits), directionOf);
    const joined = new Set(partnerships.map(({ a, b }) => pairKey(a, b)));
    const pairs = new Set(
      [...directed.keys()].map((key) => key.split('\n')).map(([guest = '', host = '']) => pairKey(guest, host)),
    );
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
