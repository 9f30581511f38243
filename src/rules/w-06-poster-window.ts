import { addDays, day } from '../domain/day.ts';
import { PRACTICE } from './figures/practice.ts';
import { defineDatasetRule, hitAt } from './kit.ts';
import { electionOf, localRuleFor, pollingDay } from './places.ts';
import { fromToday, hasKind, isAhead } from './visits.ts';
import { date, fill } from './words.ts';

const ELECTION = { date: '2027-03-14', area: 'Hessen', kind: 'kommunal' } as const;
const VISIT = { status: 'planned', kind: 'postering', election: 'Kommunalwahl Hessen 2027' } as const;

export const posterWindow = defineDatasetRule({
  id: 'W-06',
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
      says: {
        de: 'die Gemeinde erlaubt 8 Wochen: am ersten Tag',
        en: 'the municipality allows 8 weeks: on the first day',
      },
      rows: {
        visits: [{ ...VISIT, start: day('2027-01-17'), place: 'Beispielstadt' }],
        elections: [ELECTION],
        associations: [{}],
        localRules: [{ postersFromWeeks: 8 }],
      },
      finds: [],
    },
    {
      says: { de: 'am Tag davor', en: 'on the day before' },
      rows: {
        visits: [{ ...VISIT, start: day('2027-01-16'), place: 'Beispielstadt' }],
        elections: [ELECTION],
        associations: [{}],
        localRules: [{ postersFromWeeks: 8 }],
      },
      finds: ['visits 1 start'],
    },
    {
      says: { de: 'die Gemeinde erlaubt nur 4 Wochen', en: 'the municipality allows only 4 weeks' },
      rows: {
        visits: [{ ...VISIT, start: day('2027-01-31'), place: 'Beispielstadt' }],
        elections: [ELECTION],
        associations: [{}],
        localRules: [{ postersFromWeeks: 4 }],
      },
      finds: ['visits 1 start'],
    },
    {
      says: { de: 'Ortsregel ohne Wochen: die übliche Zeit', en: 'a local rule without weeks: the usual time' },
      rows: {
        visits: [{ ...VISIT, start: day('2027-01-31'), place: 'Beispielstadt' }],
        elections: [ELECTION],
        associations: [{}],
        localRules: [{}],
      },
      finds: [],
    },
    {
      says: { de: 'am Wahltag', en: 'on polling day' },
      rows: { visits: [{ ...VISIT, start: day('2027-03-14') }], elections: [ELECTION] },
      finds: [],
    },
    {
      says: { de: 'nach der Wahl', en: 'after the election' },
      rows: { visits: [{ ...VISIT, start: day('2027-03-15') }], elections: [ELECTION] },
      finds: [],
    },
    {
      says: { de: 'die Wahl ist schon vorbei', en: 'the election is over already' },
      rows: { visits: [{ ...VISIT, start: day('2027-03-20') }], elections: [ELECTION] },
      today: '2027-03-16',
      finds: [],
    },
    {
      says: { de: 'heute, zu früh', en: 'today, too early' },
      rows: { visits: [{ ...VISIT, start: day('2026-11-23') }], elections: [ELECTION] },
      finds: ['visits 1 start'],
    },
    {
      says: { de: 'gestern, zu früh', en: 'yesterday, too early' },
      rows: { visits: [{ ...VISIT, start: day('2026-11-22') }], elections: [ELECTION] },
      finds: [],
    },
    {
      says: { de: 'zu früh begonnen, die Zeit ist inzwischen da', en: 'begun too early, the time has come by now' },
      rows: { visits: [{ ...VISIT, start: day('2027-01-30'), end: day('2027-02-01') }], elections: [ELECTION] },
      today: '2027-01-31',
      finds: [],
    },
    {
      says: { de: 'Wahltag noch offen', en: 'the day is still open' },
      rows: { visits: [{ ...VISIT, start: day('2026-12-01') }], elections: [{ ...ELECTION, date: '2027-spring' }] },
      finds: [],
    },
    {
      says: { de: 'ohne Wahl', en: 'without an election' },
      rows: { visits: [{ ...VISIT, start: day('2026-12-01'), election: undefined }], elections: [ELECTION] },
      finds: [],
    },
    {
      says: { de: 'Flyer', en: 'leaflets' },
      rows: { visits: [{ ...VISIT, start: day('2026-12-01'), kind: 'leaflets' }], elections: [ELECTION] },
      finds: [],
    },
    {
      says: { de: 'abgesagt', en: 'cancelled' },
      rows: { visits: [{ ...VISIT, start: day('2026-12-01'), status: 'cancelled' }], elections: [ELECTION] },
      finds: [],
    },
  ],
});
