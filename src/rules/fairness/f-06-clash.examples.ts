import { day } from '../../domain/day.ts';
import { datasetExamples } from '../examples/define.ts';

const BOTH = [{}, { name: 'KV Musterdorf', land: 'Bayern' }] as const;

export const examples = datasetExamples([
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
]);
