import { addDays, day } from '../domain/day.ts';
import { PRACTICE } from './figures/practice.ts';
import { defineDatasetRule, hitAt } from './kit.ts';
import { landOf, pollingDay } from './places.ts';
import { isAhead, isHelp } from './visits.ts';
import { date, fill } from './words.ts';

const BOTH = [{}, { name: 'KV Musterdorf', land: 'Bayern' }] as const;

export const clash = defineDatasetRule({
  id: 'F-06',
  level: 'hint',
  binding: 'house',
  title: { de: 'Eigene Wahl steht bevor', en: 'An own election is near' },
  about: {
    de: 'Hilfe bei anderen, während im eigenen Land bald gewählt wird. Bundesweite Wahlen zählen nicht, sie betreffen beide.',
    en: 'Help for others while the own Land votes soon. Nationwide elections do not count, they concern both.',
  },
  basis: PRACTICE.fairness,
  house: { within: { title: { de: 'Wahl binnen', en: 'Election within' }, unit: 'weeks', value: 6, min: 1, max: 26 } },
  inCharge: 'coordination',
  check: (dataset, { survey, today, within }) => {
    const pollings = dataset.elections.flatMap((row) => {
      const polling = pollingDay(row);
      return polling === undefined ? [] : [{ polling, area: row.values.area }];
    });
    return dataset.visits.flatMap((row) => {
      const visit = row.values;
      if (!isAhead(visit, today) || !isHelp(visit)) return [];
      const own = landOf(survey, visit.guest);
      if (visit.start === undefined || own === undefined || own === landOf(survey, visit.host)) return [];
      const { start } = visit;
      const until = addDays(start, 7 * within);
      const next = pollings
        .filter(({ polling, area }) => area === own && polling >= start && polling <= until)
        .map(({ polling }) => polling)
        .sort()[0];
      return next === undefined ? [] : [hitAt('visits', row, 'guest', { polling: next, within })];
    });
  },
  message: ({ polling, within }) =>
    fill(
      {
        de: 'Beim Gast wird am {polling} gewählt, keine {within} Wochen nach dem Einsatz.',
        en: 'The guest votes on {polling}, within {within} weeks of the visit.',
      },
      { polling: date(polling), within },
    ),
  next: { de: 'Beim Gast nachfragen, ob das zu schaffen ist.', en: 'Ask the guest whether that is manageable.' },
  examples: [
    {
      says: { de: 'Wahl genau 6 Wochen danach', en: 'an election exactly 6 weeks later' },
      rows: {
        visits: [{ status: 'planned', start: day('2027-01-02') }],
        associations: [...BOTH],
        elections: [{ date: '2027-02-13', area: 'Bayern' }],
      },
      finds: ['visits 1 guest'],
    },
    {
      says: { de: 'einen Tag später', en: 'one day later' },
      rows: {
        visits: [{ status: 'planned', start: day('2027-01-02') }],
        associations: [...BOTH],
        elections: [{ date: '2027-02-14', area: 'Bayern' }],
      },
      finds: [],
    },
    {
      says: { de: 'Wahl nur beim Gastgeber', en: 'an election at the host only' },
      rows: {
        visits: [{ status: 'planned', start: day('2027-01-02') }],
        associations: [...BOTH],
        elections: [{ date: '2027-02-01', area: 'Hessen' }],
      },
      finds: [],
    },
    {
      says: { de: 'Erfahrungsaustausch', en: 'an exchange' },
      rows: {
        visits: [{ status: 'planned', kind: 'exchange', start: day('2027-01-02') }],
        associations: [...BOTH],
        elections: [{ date: '2027-02-01', area: 'Bayern' }],
      },
      finds: [],
    },
  ],
});
