import { addDays } from '../../domain/day.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineDatasetRule, hitAt } from '../kit/define-dataset.ts';
import { electionOf, localRuleFor, pollingDay } from '../kit/places.ts';
import { fromToday, hasKind, isAhead } from '../kit/visits.ts';
import { date, fill } from '../kit/words.ts';

export const posterWindow = defineDatasetRule({
  id: 'W-06',
  of: 'visits',
  level: 'clarify',
  binding: 'house',
  title: { de: 'Plakate vor der Zeit', en: 'Posters before their time' },
  about: {
    de: 'Plakatieren, bevor die Gemeinde es erlaubt; ohne Ortsregel vor der üblichen Zeit. Nur, was noch bevorsteht. Der Wahltag muss feststehen. Was nach der Wahl liegt, bleibt unerwähnt.',
    en: 'Putting up posters, still ahead, before the municipality allows it; without a local rule, before the usual time. Only where the polling day is certain. What lies after the polls is left alone.',
  },
  basis: PRACTICE.municipal,
  house: { weeks: { title: { de: 'Wochen vorher', en: 'Weeks before' }, unit: 'weeks', value: 6, min: 1, max: 26 } },
  inCharge: 'coordination',
  check: (dataset, { survey, today, weeks }) =>
    dataset.visits.flatMap((row) => {
      const visit = row.values;
      if (visit.start === undefined || !isAhead(visit, today) || !hasKind(visit, 'postering')) return [];
      const polling = pollingDay(electionOf(survey, visit));
      if (polling === undefined) return [];
      const local = localRuleFor(dataset, survey, visit)?.values.postersFromWeeks;
      const from = addDays(polling, -7 * (local ?? weeks));
      return fromToday(visit.start, today) < from
        ? [hitAt('visits', row, 'start', { from, polling, local: local !== undefined })]
        : [];
    }),
  message: ({ from, polling, local }) =>
    fill(
      local
        ? {
            de: '{visits.start} liegt vor der Zeit. Die Gemeinde erlaubt Plakate ab {from}, gewählt wird am {polling}.',
            en: '{visits.start} is too early. The municipality allows posters from {from}, the election is on {polling}.',
          }
        : {
            de: '{visits.start} liegt vor der Zeit. Üblich sind Plakate ab {from}, gewählt wird am {polling}.',
            en: '{visits.start} is too early. Posters are usual from {from}, the election is on {polling}.',
          },
      { from: date(from), polling: date(polling) },
    ),
  next: ({ local }) =>
    local
      ? { de: 'Mit dem Gastgeber einen späteren Tag absprechen.', en: 'Agree on a later day with the host.' }
      : {
          de: 'Bei der Gemeinde nachfragen und in „Ortsregeln“ eintragen.',
          en: 'Ask the municipality, and enter it in "Local rules".',
        },
});
