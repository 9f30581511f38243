import { defineMeasure } from '../../define/measure.ts';
import { type VisitKind, visitKinds } from '../../tables/options.ts';
import type { Facts } from '../facts.ts';
import { NO_VISITS, sumBy } from '../sums.ts';

export interface KindVisits {
  readonly kind: VisitKind;
  /** Visits in which this was done; one visit may count under several kinds. */
  readonly visits: number;
  /** Hours of the visits that stand under this kind; each visit's hours stand under one. */
  readonly hours: number;
  readonly hoursFrom: number;
}

export const visitsByKind = defineMeasure({
  id: 'visits-by-kind',
  title: { de: 'Einsätze nach Art', en: 'Visits by kind' },
  meaning: {
    de: 'Was bei den Einsätzen gemacht wurde; Stunden zählen einmal.',
    en: 'What was done on the visits; hours count once.',
  },
  improves: {
    de: 'Fragt vor dem Einsatz, welche Hilfe vor Ort fehlt.',
    en: 'Ask before the visit which help is lacking.',
  },
  compute: ({ visits }: Facts): readonly KindVisits[] => {
    const all = sumBy(visits, ({ kinds }) => kinds);
    const main = sumBy(visits, ({ mainKind }) => [mainKind]);
    return visitKinds
      .map(({ key }) => {
        const { hours, hoursFrom } = main.get(key) ?? NO_VISITS;
        return { kind: key, visits: all.get(key)?.visits ?? 0, hours, hoursFrom };
      })
      .filter(({ visits: count }) => count > 0);
  },
});
