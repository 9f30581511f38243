import { hit } from '../../define/rule.ts';
import { daysBetween } from '../../domain/day.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineRule } from '../kit/define-row.ts';
import { isUnreadable } from '../kit/unreadable.ts';
import { isAhead } from '../kit/visits.ts';
import { field, fill } from '../kit/words.ts';

const PAIRS = [
  ['bedsNeeded', 'bedsPromised'],
  ['carsNeeded', 'carsPromised'],
] as const;

export const bedsAndCars = defineRule({
  id: 'W-13',
  on: 'visits',
  level: 'clarify',
  binding: 'house',
  title: { de: 'Betten oder Autos fehlen', en: 'Beds or cars are lacking' },
  about: {
    de: 'Bald reist eine Gruppe an, und Betten oder Autos fehlen. Eine leere Zusage zählt als keine. Nur, was bevorsteht.',
    en: 'A group comes soon, and beds or cars are lacking. An empty promise counts as none. Only what is ahead.',
  },
  basis: PRACTICE.handbooks,
  house: {
    within: { title: { de: 'Erinnern vorher', en: 'Remind before' }, unit: 'days', value: 14, min: 0, max: 90 },
  },
  inCharge: 'coordination',
  needs: ['start', 'status'],
  check: (visit, { within, today }, row) => {
    if (!isAhead(visit, today) || daysBetween(today, visit.start) > within) return undefined;
    return PAIRS.flatMap(([needs, promises]) => {
      const [needed = 0, promised = 0] = [visit[needs], visit[promises]];
      return promised < needed && !isUnreadable(row, promises)
        ? [hit(promises, { needs, promises, needed, promised })]
        : [];
    });
  },
  message: ({ needs, promises, needed, promised }) =>
    fill(
      { de: '{need} ist {needed}, {promise} {promised}.', en: '{need} is {needed}, {promise} {promised}.' },
      { need: field('visits', needs), promise: field('visits', promises), needed, promised },
    ),
  next: {
    de: 'Beim Gastgeber nachfragen und die Zusage eintragen, oder weniger mitfahren.',
    en: 'Ask the host and enter what is promised, or travel with fewer.',
  },
});
