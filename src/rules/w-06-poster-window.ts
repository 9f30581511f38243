import { addDays, day } from '../domain/day.ts';
import { PRACTICE } from './figures/practice.ts';
import { defineDatasetRule, hitAt } from './kit.ts';
import { electionOf, localRuleFor, pollingDay } from './places.ts';
import { hasKind, isAhead } from './visits.ts';
import { date, fill } from './words.ts';

const ELECTION = { date: '2027-03-14', area: 'Hessen', kind: 'kommunal' } as const;
const VISIT = { status: 'planned', kind: 'postering', election: 'Kommunalwahl Hessen 2027' } as const;

export const posterWindow = defineDatasetRule({
  id: 'W-06',
  level: 'clarify',
  binding: 'house',
  title: { de: 'Plakate außerhalb der Zeit', en: 'Posters outside the window' },
  about: {
    de: 'Plakatieren vor dem Fenster der Gemeinde oder nach der Wahl. Nur, was noch bevorsteht. Der Wahltag muss feststehen.',
    en: "Putting up posters, still ahead, before the municipality's window or after the election. Only where the day is certain.",
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
      return visit.start < from || visit.start > polling
        ? [hitAt('visits', row, 'start', { from, polling, local: local !== undefined })]
        : [];
    }),
  message: ({ from, polling, local }) =>
    fill(
      local
        ? {
            de: '{visits.start} liegt außerhalb der Zeit. Die Gemeinde erlaubt Plakate vom {from} bis zur Wahl am {polling}.',
            en: '{visits.start} is outside the window. The municipality allows posters from {from} until the election on {polling}.',
          }
        : {
            de: '{visits.start} liegt außerhalb der Zeit. Üblich ist {from} bis zur Wahl am {polling}.',
            en: '{visits.start} is outside the usual window from {from} until the election on {polling}.',
          },
      { from: date(from), polling: date(polling) },
    ),
  next: {
    de: 'Bei der Gemeinde nachfragen und in „Ortsregeln“ eintragen.',
    en: 'Ask the municipality, and enter it in "Local rules".',
  },
  examples: [
    {
      says: { de: 'genau 6 Wochen vorher', en: 'exactly 6 weeks before' },
      rows: { visits: [{ ...VISIT, start: day('2027-01-31') }], elections: [ELECTION] },
      finds: [],
    },
    {
      says: { de: 'einen Tag zu früh', en: 'one day too early' },
      rows: { visits: [{ ...VISIT, start: day('2027-01-30') }], elections: [ELECTION] },
      finds: ['visits 1 start'],
    },
    {
      says: { de: 'die Gemeinde erlaubt 8 Wochen', en: 'the municipality allows 8 weeks' },
      rows: {
        visits: [{ ...VISIT, start: day('2027-01-20'), place: 'Beispielstadt' }],
        elections: [ELECTION],
        associations: [{}],
        localRules: [{ postersFromWeeks: 8 }],
      },
      finds: [],
    },
    {
      says: { de: 'nach der Wahl', en: 'after the election' },
      rows: { visits: [{ ...VISIT, start: day('2027-03-15') }], elections: [ELECTION] },
      finds: ['visits 1 start'],
    },
    {
      says: { de: 'Wahltag noch offen', en: 'the day is still open' },
      rows: { visits: [{ ...VISIT, start: day('2026-12-01') }], elections: [{ ...ELECTION, date: '2027-spring' }] },
      finds: [],
    },
  ],
});
