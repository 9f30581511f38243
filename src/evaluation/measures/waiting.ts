import { indeterminable, type MeasureValue, measured, valueOr } from '../../define/measure.ts';
import { counted } from '../../domain/counted.ts';
import { daysBetween } from '../../domain/day.ts';
import { formatNumber } from '../../domain/number.ts';
import { type Block, cell, heads, line } from '../dashboard/layout.ts';
import { further, IN_REGISTER, MOST } from '../dashboard/parts.ts';
import { type Beside, defineMeasure } from '../define-measure.ts';
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
  readonly medianDays: MeasureValue<number>;
  readonly longestDays: MeasureValue<number>;
}

const NO_DAYS = {
  de: 'Nicht bestimmbar: Bei niemandem steht, seit wann gesucht wird.',
  en: 'Cannot be told: nobody says since when they have been seeking.',
};

function waitingTable({ associations, medianDays }: Waiting, { lang, title, improves, holdsVisits }: Beside): Block {
  const heading = line(title, 'heading');
  if (associations.length === 0)
    return { lines: [heading, line(lang === 'de' ? 'Gerade sucht niemand.' : 'Nobody is seeking now.', 'text')] };
  const middle = valueOr(medianDays, undefined);
  const unknown = lang === 'de' ? 'unbekannt' : 'unknown';
  return {
    lines: [
      heading,
      lang === 'de' ? heads('Verband', 'Einwohner', 'Tage') : heads('Association', 'Inhabitants', 'Days'),
      ...associations
        .slice(0, MOST)
        .map(({ name, days, inhabitants }) => [
          cell(name, 'label'),
          inhabitants === undefined ? cell(unknown, 'missing') : cell(inhabitants, 'number'),
          days === undefined ? cell(unknown, 'missing') : cell(days, 'number'),
        ]),
      ...further(associations.length, lang, holdsVisits ? undefined : IN_REGISTER),
      ...(middle === undefined
        ? []
        : [
            line(
              `Median: ${lang === 'de' ? counted(formatNumber(middle, lang, 1), 'Tag', 'Tage') : counted(formatNumber(middle, lang, 1), 'day', 'days')}`,
              'hint',
            ),
          ]),
      line(`${lang === 'de' ? 'Was hilft: ' : 'What helps: '}${improves}`, 'hint'),
    ],
  };
}

/** Who seeks a partner today, and for how many days. */
export const waiting = defineMeasure({
  id: 'waiting',
  key: 'waiting',
  title: { de: 'Wer auf einen Partner wartet', en: 'Who is waiting for a partner' },
  meaning: {
    de: 'Verbände, die heute einen Partner suchen, und seit wann.',
    en: 'Associations that seek a partner today, and since when.',
  },
  improves: {
    de: 'Fragt zuerst die Verbände, die einen Partner bieten.',
    en: 'First ask the associations that offer to be a partner.',
  },
  computes: {
    de: 'Tage von „Sucht seit“ bis heute: Median und längste Zeit.',
    en: 'Days from "Seeking since" to today: median and longest.',
  },
  unit: { de: 'Tage', en: 'days' },
  base: {
    de: 'Verbände, die heute suchen; ohne Tag stehen sie daneben',
    en: 'associations that seek today; those without a day stand beside',
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
      medianDays: middle === undefined ? indeterminable(NO_DAYS) : measured(middle),
      longestDays: known[0] === undefined ? indeterminable(NO_DAYS) : measured(known[0]),
    };
  },
  acts: true,
  draw: (of, beside) => [waitingTable(of, beside)],
});
