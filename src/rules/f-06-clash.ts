import { addDays, day } from '../domain/day.ts';
import { electorateOf } from './concerns.ts';
import { PRACTICE } from './figures/practice.ts';
import { defineDatasetRule, hitAt } from './kit.ts';
import { pollingDay } from './places.ts';
import { fromToday, isAhead, isHelp } from './visits.ts';
import { date, fill } from './words.ts';

const BOTH = [{}, { name: 'KV Musterdorf', land: 'Bayern' }] as const;

export const clash = defineDatasetRule({
  id: 'F-06',
  level: 'hint',
  binding: 'house',
  title: { de: 'Eigene Wahl steht bevor', en: 'An own election is near' },
  about: {
    de: 'Hilfe kurz vor einer Wahl im eigenen Land, Kreis oder Ort. Wahlen, die beide betreffen, zählen nicht: etwa bundesweite und die im gemeinsamen Land.',
    en: 'Help shortly before an election in the own Land, district or place. Elections that concern both do not count, such as nationwide ones and those of a common Land.',
  },
  basis: PRACTICE.fairness,
  house: { within: { title: { de: 'Wahl binnen', en: 'Election within' }, unit: 'weeks', value: 6, min: 1, max: 26 } },
  inCharge: 'coordination',
  check: (dataset, { survey, today, within }) => {
    const pollings = dataset.elections.flatMap((row) => {
      const polling = pollingDay(row);
      return polling === undefined ? [] : [{ polling, votes: electorateOf(survey, row.values.area).associations }];
    });
    return dataset.visits.flatMap((row) => {
      const visit = row.values;
      if (!isAhead(visit, today) || !isHelp(visit)) return [];
      const { start, guest, host } = visit;
      if (start === undefined || guest === undefined) return [];
      const until = addDays(start, 7 * within);
      const next = pollings
        .filter(({ polling }) => polling >= fromToday(start, today) && polling <= until)
        .filter(({ votes }) => votes(guest) && !votes(host))
        .map(({ polling }) => polling)
        .sort()[0];
      return next === undefined ? [] : [hitAt('visits', row, 'guest', { polling: next, within })];
    });
  },
  message: ({ polling, within }) =>
    fill(
      {
        de: 'Beim Gast wird am {polling} gewählt, binnen {within} Wochen nach dem Einsatz.',
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
      says: { de: 'Wahl am Tag des Einsatzes', en: 'an election on the day of the visit' },
      rows: {
        visits: [{ status: 'planned', start: day('2027-01-02') }],
        associations: [...BOTH],
        elections: [{ date: '2027-01-02', area: 'Bayern' }],
      },
      finds: ['visits 1 guest'],
    },
    {
      says: { de: 'Wahl am Tag davor', en: 'an election on the day before' },
      rows: {
        visits: [{ status: 'planned', start: day('2027-01-02') }],
        associations: [...BOTH],
        elections: [{ date: '2027-01-01', area: 'Bayern' }],
      },
      finds: [],
    },
    {
      says: { de: 'Wahl heute, Einsatz heute', en: 'an election today, the visit today' },
      rows: {
        visits: [{ status: 'planned', start: day('2026-11-23') }],
        associations: [...BOTH],
        elections: [{ date: '2026-11-23', area: 'Bayern' }],
      },
      finds: ['visits 1 guest'],
    },
    {
      says: { de: 'Einsatz gestern', en: 'a visit yesterday' },
      rows: {
        visits: [{ status: 'confirmed', start: day('2026-11-22') }],
        associations: [...BOTH],
        elections: [{ date: '2026-12-01', area: 'Bayern' }],
      },
      finds: [],
    },
    {
      says: {
        de: 'gestern gewählt, Einsatz bis morgen',
        en: 'the polls were yesterday, the visit lasts until tomorrow',
      },
      rows: {
        visits: [{ status: 'confirmed', start: day('2026-11-22'), end: day('2026-11-24') }],
        associations: [...BOTH],
        elections: [{ date: '2026-11-22', area: 'Bayern' }],
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
      says: { de: 'bundesweite Wahl', en: 'a nationwide election' },
      rows: {
        visits: [{ status: 'planned', start: day('2027-01-02') }],
        associations: [...BOTH],
        elections: [{ date: '2027-02-01', area: 'Deutschland' }],
      },
      finds: [],
    },
    {
      says: { de: 'beide im selben Land', en: 'both in the same Land' },
      rows: {
        visits: [{ status: 'planned', start: day('2027-01-02') }],
        associations: [{}, { name: 'KV Musterdorf' }],
        elections: [{ date: '2027-02-01', area: 'Hessen' }],
      },
      finds: [],
    },
    {
      says: {
        de: 'Wahl im Kreis des Gastes, beide im selben Land',
        en: "an election in the guest's district, one Land",
      },
      rows: {
        visits: [{ status: 'planned', start: day('2027-01-02') }],
        associations: [{ district: '06440' }, { name: 'KV Musterdorf', district: '06633' }],
        elections: [{ date: '2027-02-01', area: 'Landkreis Kassel' }],
      },
      finds: ['visits 1 guest'],
    },
    {
      says: { de: 'Wahl in der Stadt gleichen Namens', en: 'an election in the city of the same name' },
      rows: {
        visits: [{ status: 'planned', start: day('2027-01-02') }],
        associations: [{ district: '06440' }, { name: 'KV Musterdorf', district: '06633' }],
        elections: [{ date: '2027-02-01', area: 'Kassel' }],
      },
      finds: [],
    },
    {
      says: { de: 'nur der Zeitraum ist bekannt', en: 'only the season is known' },
      rows: {
        visits: [{ status: 'planned', start: day('2027-01-02') }],
        associations: [...BOTH],
        elections: [{ date: '2027-winter', area: 'Bayern' }],
      },
      finds: [],
    },
    {
      says: { de: 'Land des Gastes unbekannt', en: 'the Land of the guest unknown' },
      rows: {
        visits: [{ status: 'planned', start: day('2027-01-02') }],
        associations: [{}, { name: 'KV Musterdorf', land: undefined }],
        elections: [{ date: '2027-02-01', area: 'Bayern' }],
      },
      finds: [],
    },
    {
      says: { de: 'Erfahrungsaustausch', en: 'an exchange' },
      rows: {
        visits: [{ status: 'planned', start: day('2027-01-02'), kind: 'exchange' }],
        associations: [...BOTH],
        elections: [{ date: '2027-02-01', area: 'Bayern' }],
      },
      finds: [],
    },
    {
      says: { de: 'abgesagt', en: 'cancelled' },
      rows: {
        visits: [{ status: 'cancelled', start: day('2027-01-02') }],
        associations: [...BOTH],
        elections: [{ date: '2027-02-01', area: 'Bayern' }],
      },
      finds: [],
    },
  ],
});
