import { addMonths, day } from '../domain/day.ts';
import { PRACTICE } from './figures/practice.ts';
import { defineDatasetRule, hitAt } from './kit.ts';
import { isHelp } from './visits.ts';
import { fill, percent } from './words.ts';

const TWO = [{}, { b: 'KV Probehausen' }] as const;
const help = (guest: string, hours: number | undefined, start = day('2026-08-29')) => ({
  guest,
  hours,
  people: 1,
  start,
});
const [A, B] = ['KV Musterdorf', 'KV Probehausen'] as const;

export const dependence = defineDatasetRule({
  id: 'F-03',
  level: 'hint',
  binding: 'house',
  title: { de: 'Hilfe kommt fast nur von einer Seite', en: 'Help comes almost only from one side' },
  about: {
    de: 'Der Anteil des größten Gebers an der Hilfe der letzten zwölf Monate. Erst ab zwei Partnern und drei Einsätzen mit Stunden.',
    en: "The largest giver's share of the help of the last twelve months, with at least two partners and three visits with hours.",
  },
  basis: PRACTICE.fairness,
  house: { above: { title: { de: 'Anteil über', en: 'Share above' }, unit: 'percent', value: 75, min: 50, max: 100 } },
  inCharge: 'coordination',
  check: (dataset, { survey, today, above }) => {
    const since = addMonths(today, -12);
    return dataset.associations.flatMap((row) => {
      const name = row.values.name ?? '';
      const partners = (survey.activeByAssociation.get(name) ?? []).map(({ values: { a, b } }) => (a === name ? b : a));
      if (new Set(partners).size < 2) return [];
      const byGuest = new Map<string, number>();
      let visits = 0;
      for (const { values } of survey.visitsByHost.get(name) ?? []) {
        const { status, start, people, hours, guest } = values;
        if (status !== 'done' || start === undefined || start <= since || start > today || !isHelp(values)) continue;
        if (people === undefined || hours === undefined || guest === undefined) continue;
        visits += 1;
        byGuest.set(guest, (byGuest.get(guest) ?? 0) + people * hours);
      }
      const total = [...byGuest.values()].reduce((sum, value) => sum + value, 0);
      const share = total === 0 ? 0 : (100 * Math.max(...byGuest.values())) / total;
      return visits >= 3 && share > above
        ? [hitAt('associations', row, 'name', { share: Math.ceil(10 * share) / 10, visits, above })]
        : [];
    });
  },
  message: ({ share, visits, above }) =>
    fill(
      {
        de: '{share} der Hilfe aus {visits} Einsätzen kamen von einem Verband. Über {above} lohnt ein Gespräch.',
        en: '{share} of the help of {visits} visits came from one association. Above {above} a talk is worthwhile.',
      },
      { share: percent(share), visits, above: percent(above) },
    ),
  next: {
    de: 'Die anderen Partner ansprechen. Niemand muss, und eine Seite trägt nicht alles.',
    en: 'Talk to the other partners. Nobody must, and one side need not carry all.',
  },
  examples: [
    {
      says: { de: '80 % von einem Verband', en: '80 % from one association' },
      rows: { associations: [{}], partnerships: [...TWO], visits: [help(A, 4), help(A, 4), help(B, 2)] },
      finds: ['associations 1 name'],
    },
    {
      says: { de: 'genau 75 %', en: 'exactly 75 %' },
      rows: { associations: [{}], partnerships: [...TWO], visits: [help(A, 4), help(A, 5), help(B, 3)] },
      finds: [],
    },
    {
      says: { de: 'knapp darüber', en: 'just above' },
      rows: { associations: [{}], partnerships: [...TWO], visits: [help(A, 15), help(A, 15.008), help(B, 10)] },
      finds: ['associations 1 name'],
    },
    {
      says: { de: 'alles von einem von zwei Partnern', en: 'all from one of two partners' },
      rows: { associations: [{}], partnerships: [...TWO], visits: [help(A, 1), help(A, 1), help(A, 1)] },
      finds: ['associations 1 name'],
    },
    {
      says: { de: 'nur zwei Einsätze', en: 'only two visits' },
      rows: { associations: [{}], partnerships: [...TWO], visits: [help(A, 8), help(B, 1)] },
      finds: [],
    },
    {
      says: { de: 'nur ein Partner', en: 'only one partner' },
      rows: { associations: [{}], partnerships: [{}], visits: [help(A, 4), help(A, 4), help(A, 2)] },
      finds: [],
    },
    {
      says: { de: 'ein Partner, zweimal eingetragen', en: 'one partner, entered twice' },
      rows: { associations: [{}], partnerships: [{}, {}], visits: [help(A, 4), help(A, 4), help(A, 2)] },
      finds: [],
    },
    {
      says: { de: 'der zweite Partner ruht', en: 'the second partner is dormant' },
      rows: {
        associations: [{}],
        partnerships: [{}, { b: B, status: 'dormant' }],
        visits: [help(A, 4), help(A, 4), help(A, 2)],
      },
      finds: [],
    },
    {
      says: { de: 'ein Einsatz ist zwölf Monate her', en: 'one visit is twelve months ago' },
      rows: {
        associations: [{}],
        partnerships: [...TWO],
        visits: [help(A, 4), help(A, 4), help(A, 4, day('2025-11-23'))],
      },
      finds: [],
    },
    {
      says: { de: 'er ist einen Tag jünger', en: 'it is one day younger' },
      rows: {
        associations: [{}],
        partnerships: [...TWO],
        visits: [help(A, 4), help(A, 4), help(A, 4, day('2025-11-24'))],
      },
      finds: ['associations 1 name'],
    },
    {
      says: { de: 'ein Einsatz heute', en: 'one visit today' },
      rows: {
        associations: [{}],
        partnerships: [...TWO],
        visits: [help(A, 4), help(A, 4), help(A, 4, day('2026-11-23'))],
      },
      finds: ['associations 1 name'],
    },
    {
      says: { de: 'ein Einsatz ohne Stunden zählt nicht', en: 'a visit without hours does not count' },
      rows: { associations: [{}], partnerships: [...TWO], visits: [help(A, 4), help(A, 4), help(A, undefined)] },
      finds: [],
    },
    {
      says: { de: 'Austausch zählt nicht', en: 'exchange does not count' },
      rows: {
        associations: [{}],
        partnerships: [...TWO],
        visits: [help(A, 4), help(A, 4), { ...help(A, 4), kind: 'exchange' }],
      },
      finds: [],
    },
    {
      says: { de: 'Geplantes zählt nicht', en: 'what is planned does not count' },
      rows: {
        associations: [{}],
        partnerships: [...TWO],
        visits: [help(A, 4), help(A, 4), { ...help(A, 4), status: 'planned' }],
      },
      finds: [],
    },
  ],
});
