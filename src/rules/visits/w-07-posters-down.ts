import { addDays } from '../../domain/day.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineDatasetRule, hitAt } from '../kit/define-dataset.ts';
import { electionOf, localRuleFor, pollingDay } from '../kit/places.ts';
import { isUnreadable } from '../kit/unreadable.ts';
import { hasKind } from '../kit/visits.ts';
import { date, fill } from '../kit/words.ts';

export const postersDown = defineDatasetRule({
  id: 'W-07',
  of: 'visits',
  level: 'hint',
  binding: 'house',
  title: { de: 'Plakate noch nicht abgehängt', en: 'Posters not taken down yet' },
  about: {
    de: 'Gehängte Plakate nach der Wahl, ohne „Abgehängt am“. Es gilt die Frist der Gemeinde, sonst die übliche.',
    en: 'Posters that were put up, after the election, without "Taken down on". The municipality\'s time holds, else the usual one.',
  },
  basis: PRACTICE.municipal,
  house: {
    within: { title: { de: 'Abhängen binnen', en: 'Take down within' }, unit: 'days', value: 7, min: 0, max: 60 },
  },
  inCharge: 'coordination',
  check: (dataset, { survey, today, within }) =>
    dataset.visits.flatMap((row) => {
      const visit = row.values;
      if (visit.status !== 'done' || visit.postersRemovedOn !== undefined || visit.posters === 0) return [];
      if (isUnreadable(row, 'postersRemovedOn')) return [];
      const polling = hasKind(visit, 'postering') ? pollingDay(electionOf(survey, visit)) : undefined;
      if (polling === undefined) return [];
      const until = addDays(polling, localRuleFor(dataset, survey, visit)?.values.removeWithinDays ?? within);
      return today > until ? [hitAt('visits', row, 'postersRemovedOn', { until, polling })] : [];
    }),
  message: ({ until, polling }, { empty }) =>
    fill(
      {
        de: '{visits.postersRemovedOn} {empty}. Die Wahl war am {polling}, abzuhängen war bis {until}.',
        en: '{visits.postersRemovedOn} {empty}. The election was on {polling}, they were due down by {until}.',
      },
      { until: date(until), polling: date(polling), empty: empty('postersRemovedOn') },
    ),
  next: {
    de: 'Beim Gastgeber nachfragen und den Tag eintragen.',
    en: 'Ask the host, and enter the day.',
  },
});
