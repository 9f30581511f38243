import { addMonths, type Day, day } from '../domain/day.ts';
import { PRACTICE } from './figures/practice.ts';
import { defineDatasetRule, hitAt } from './kit.ts';
import { pairKey } from './survey.ts';
import { lastDay } from './visits.ts';
import { date, fill } from './words.ts';

export const quiet = defineDatasetRule({
  id: 'F-02',
  level: 'hint',
  binding: 'house',
  title: { de: 'Lange nichts gehört', en: 'Nothing heard for long' },
  about: {
    de: 'Eine aktive Partnerschaft ohne Einsatz, Plan, Treffen oder Bestätigung seit der Frist.',
    en: 'An active partnership without a visit, plan, meeting or confirmation within the time.',
  },
  basis: PRACTICE.fairness,
  house: { after: { title: { de: 'Fragen nach', en: 'Ask after' }, unit: 'months', value: 12, min: 1, max: 60 } },
  inCharge: 'coordination',
  check: (dataset, { survey, today, after }) =>
    dataset.partnerships.flatMap((row) => {
      const { status, a, b, since, nextMeeting, confirmedOn, agreedA, agreedB } = row.values;
      if (status !== 'active' || a === undefined || b === undefined) return [];
      const visits = survey.visitsByPair.get(pairKey(a, b)) ?? [];
      const signs = [since, nextMeeting, confirmedOn, agreedA, agreedB, ...visits.map(({ values }) => lastDay(values))];
      const last = signs.reduce<Day | undefined>(
        (latest, sign) => (sign !== undefined && (latest === undefined || sign > latest) ? sign : latest),
        undefined,
      );
      return last === undefined || last < addMonths(today, -after)
        ? [hitAt('partnerships', row, 'confirmedOn', { last })]
        : [];
    }),
  message: ({ last }) =>
    last === undefined
      ? {
          de: 'Zu dieser Partnerschaft steht kein Einsatz, kein Treffen und keine Bestätigung.',
          en: 'There is no visit, no meeting and no confirmation for this partnership.',
        }
      : fill(
          {
            de: 'Das letzte Lebenszeichen dieser Partnerschaft ist vom {last}.',
            en: 'The last sign of life of this partnership is of {last}.',
          },
          { last: date(last) },
        ),
  next: {
    de: 'Bei beiden nachfragen: ein Treffen vereinbaren, bestätigen oder auf „ruhend“ setzen.',
    en: 'Ask both: arrange a meeting, confirm it, or set it to "dormant".',
  },
  examples: [
    {
      says: { de: 'seit über 12 Monaten nichts', en: 'nothing for more than 12 months' },
      rows: {
        partnerships: [{ since: day('2024-01-01'), agreedA: day('2024-01-02'), agreedB: day('2025-11-22') }],
      },
      finds: ['partnerships 1 confirmedOn'],
    },
    {
      says: { de: 'vor genau 12 Monaten bestätigt', en: 'confirmed exactly 12 months ago' },
      rows: {
        partnerships: [
          { since: day('2024-01-01'), agreedA: undefined, agreedB: undefined, confirmedOn: day('2025-11-23') },
        ],
      },
      finds: [],
    },
    {
      says: { de: 'mit Einsatz im Sommer', en: 'with a visit in summer' },
      rows: {
        partnerships: [{ since: day('2020-01-01'), agreedA: day('2020-01-02'), agreedB: day('2020-01-02') }],
        visits: [{}],
      },
      finds: [],
    },
    {
      says: { de: 'ohne jede Angabe', en: 'with nothing stated' },
      rows: { partnerships: [{ since: undefined, agreedA: undefined, agreedB: undefined }] },
      finds: ['partnerships 1 confirmedOn'],
    },
    {
      says: { de: 'ruhend', en: 'dormant' },
      rows: { partnerships: [{ status: 'dormant', since: day('2020-01-01'), agreedA: undefined, agreedB: undefined }] },
      finds: [],
    },
  ],
});
