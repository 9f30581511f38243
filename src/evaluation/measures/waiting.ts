import { defineMeasure, type Figure, figure, indeterminable } from '../../define/measure.ts';
import { daysBetween } from '../../domain/day.ts';
import type { Facts } from '../facts.ts';
import { median } from '../inequality.ts';
import { compareNames } from './help.ts';

export interface WaitingAssociation {
  readonly name: string;
  /** Days since "Sucht seit"; `undefined` where nothing or a later day stands there. */
  readonly days: number | undefined;
  readonly inhabitants: number | undefined;
}

export interface Waiting {
  /** Longest wait first; those without a day at the end. */
  readonly associations: readonly WaitingAssociation[];
  readonly medianDays: Figure<number>;
  readonly longestDays: Figure<number>;
}

const NO_DAYS = {
  de: 'Nicht bestimmbar: Bei niemandem steht, seit wann gesucht wird.',
  en: 'Cannot be told: nobody says since when they have been seeking.',
};

/** Who seeks a partner today, and for how many days. */
export const waiting = defineMeasure({
  id: 'waiting',
  title: { de: 'Wer auf einen Partner wartet', en: 'Who waits for a partner' },
  meaning: {
    de: 'Verbände, die heute einen Partner suchen, und seit wann.',
    en: 'Associations that seek a partner today, and since when.',
  },
  improves: {
    de: 'Fragt zuerst die Verbände, die einen Partner bieten.',
    en: 'First ask the associations that offer to be a partner.',
  },
  compute: ({ associations, today }: Facts): Waiting => {
    const seeking = associations
      .filter(({ seeks }) => seeks)
      .map(
        ({ name, seeksSince, inhabitants }): WaitingAssociation => ({
          name,
          inhabitants,
          days: seeksSince === undefined || seeksSince > today ? undefined : daysBetween(seeksSince, today),
        }),
      )
      .sort((x, y) => (y.days ?? -1) - (x.days ?? -1) || compareNames(x.name, y.name));
    const known = seeking.map(({ days }) => days).filter((days) => days !== undefined);
    const middle = median(known);
    return {
      associations: seeking,
      medianDays: middle === undefined ? indeterminable(NO_DAYS) : figure(middle),
      longestDays: known[0] === undefined ? indeterminable(NO_DAYS) : figure(known[0]),
    };
  },
});
