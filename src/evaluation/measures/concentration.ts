import { defineMeasure, type Figure, figure, indeterminable } from '../../define/measure.ts';
import type { Facts } from '../facts.ts';
import { herfindahl } from '../inequality.ts';
import { helpOf, sumBy } from '../sums.ts';

export interface Concentration {
  /** Herfindahl–Hirschman index of the givers' shares, above 0 and up to 1. */
  readonly hhi: number;
  /** 1 / HHI: so many equal givers would be as concentrated. */
  readonly equalGivers: number;
  readonly givers: number;
}

export const concentration = defineMeasure({
  id: 'concentration',
  title: { de: 'Auf wie viele verteilt sich das Geben?', en: 'How many carry the giving?' },
  meaning: {
    de: 'So viele gleich große Gebende entsprächen der tatsächlichen Verteilung.',
    en: 'As many equal givers would match the actual shares.',
  },
  improves: {
    de: 'Gewinnt Verbände, die bisher nicht gefahren sind.',
    en: 'Win over associations that have not travelled yet.',
  },
  compute: ({ visits }: Facts): Figure<Concentration> => {
    const hours = [...sumBy(helpOf(visits), ({ guest }) => [guest]).values()].map((sum) => sum.hours);
    const hhi = herfindahl(hours);
    return hhi === undefined
      ? indeterminable({
          de: 'Nicht bestimmbar: Es sind keine Stunden Hilfe eingetragen.',
          en: 'Cannot be told: no hours of help are entered.',
        })
      : figure({ hhi, equalGivers: 1 / hhi, givers: hours.filter((each) => each > 0).length });
  },
});
