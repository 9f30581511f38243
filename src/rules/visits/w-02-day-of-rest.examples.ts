import { day } from '../../domain/day.ts';
import { datasetExamples } from '../examples/define.ts';

export const examples = datasetExamples([
  {
    says: { de: 'an einem Sonntag', en: 'on a Sunday' },
    rows: { visits: [{ status: 'planned', start: day('2026-12-06'), kind: 'canvassing' }], associations: [{}] },
    finds: ['visits 1 start'],
  },
  {
    says: { de: 'am Samstag davor', en: 'on the Saturday before' },
    rows: { visits: [{ status: 'planned', start: day('2026-12-05'), kind: 'canvassing' }], associations: [{}] },
    finds: [],
  },
  {
    says: { de: 'von Samstag bis Sonntag', en: 'from Saturday to Sunday' },
    rows: {
      visits: [{ status: 'planned', start: day('2026-12-05'), kind: 'canvassing', end: day('2026-12-06') }],
      associations: [{}],
    },
    finds: ['visits 1 start'],
  },
  {
    says: { de: 'am Montag danach', en: 'on the Monday after' },
    rows: { visits: [{ status: 'planned', start: day('2026-12-07'), kind: 'canvassing' }], associations: [{}] },
    finds: [],
  },
  {
    says: { de: 'an Fronleichnam in Hessen', en: 'on Corpus Christi in Hesse' },
    rows: { visits: [{ status: 'planned', start: day('2027-05-27'), kind: 'canvassing' }], associations: [{}] },
    finds: ['visits 1 start'],
  },
  {
    says: { de: 'am selben Tag in Niedersachsen', en: 'on the same day in Lower Saxony' },
    rows: {
      visits: [{ status: 'planned', start: day('2027-05-27'), kind: 'canvassing' }],
      associations: [{ land: 'Niedersachsen' }],
    },
    finds: [],
  },
  {
    says: {
      de: 'am selben Tag in Thüringen: in Teilen des Landes',
      en: 'on the same day in Thuringia: in parts of the Land',
    },
    rows: {
      visits: [{ status: 'planned', start: day('2027-05-27'), kind: 'canvassing' }],
      associations: [{ land: 'Thüringen' }],
    },
    finds: ['visits 1 start'],
  },
  {
    says: {
      de: 'am selben Tag in Sachsen: in Teilen des Landes',
      en: 'on the same day in Saxony: in parts of the Land',
    },
    rows: {
      visits: [{ status: 'planned', start: day('2027-05-27'), kind: 'canvassing' }],
      associations: [{ land: 'Sachsen' }],
    },
    finds: ['visits 1 start'],
  },
  {
    says: {
      de: 'Mariä Himmelfahrt in Bayern: in Teilen des Landes',
      en: 'Assumption in Bavaria: in parts of the Land',
    },
    rows: {
      visits: [{ status: 'planned', start: day('2028-08-15'), kind: 'canvassing' }],
      associations: [{ land: 'Bayern' }],
    },
    finds: ['visits 1 start'],
  },
  {
    says: { de: 'am selben Tag im Saarland', en: 'on the same day in the Saarland' },
    rows: {
      visits: [{ status: 'planned', start: day('2028-08-15'), kind: 'canvassing' }],
      associations: [{ land: 'Saarland' }],
    },
    finds: ['visits 1 start'],
  },
  {
    says: { de: 'am selben Tag in Hessen', en: 'on the same day in Hesse' },
    rows: { visits: [{ status: 'planned', start: day('2028-08-15'), kind: 'canvassing' }], associations: [{}] },
    finds: [],
  },
  {
    says: { de: 'Friedensfest in Augsburg', en: 'the Peace Festival in Augsburg' },
    rows: {
      visits: [{ status: 'planned', start: day('2028-08-08'), kind: 'canvassing' }],
      associations: [{ land: 'Bayern', district: '09761' }],
    },
    finds: ['visits 1 start'],
  },
  {
    says: { de: 'am selben Tag im übrigen Bayern', en: 'on the same day elsewhere in Bavaria' },
    rows: {
      visits: [{ status: 'planned', start: day('2028-08-08'), kind: 'canvassing' }],
      associations: [{ land: 'Bayern', district: '09162' }],
    },
    finds: [],
  },
  {
    says: { de: '1. Mai, Land des Gastgebers unbekannt', en: '1 May, the Land of the host unknown' },
    rows: {
      visits: [{ status: 'planned', start: day('2028-05-01'), kind: 'canvassing' }],
      associations: [{ land: undefined }],
    },
    finds: ['visits 1 start'],
  },
  {
    says: { de: 'Infostand an einem Sonntag', en: 'a stall on a Sunday' },
    rows: { visits: [{ status: 'planned', start: day('2026-12-06'), kind: 'stall' }], associations: [{}] },
    finds: [],
  },
  {
    says: { de: 'heute, an einem Sonntag', en: 'today, on a Sunday' },
    rows: { visits: [{ status: 'confirmed', start: day('2026-11-22'), kind: 'canvassing' }], associations: [{}] },
    today: '2026-11-22',
    finds: ['visits 1 start'],
  },
  {
    says: { de: 'gestern', en: 'yesterday' },
    rows: { visits: [{ status: 'confirmed', start: day('2026-11-22'), kind: 'canvassing' }], associations: [{}] },
    finds: [],
  },
  {
    says: {
      de: 'der Sonntag ist vorbei, der Einsatz geht bis morgen',
      en: 'the Sunday is over, the visit lasts until tomorrow',
    },
    rows: {
      visits: [{ status: 'confirmed', start: day('2026-11-22'), kind: 'canvassing', end: day('2026-11-24') }],
      associations: [{}],
    },
    finds: [],
  },
  {
    says: { de: 'abgesagt', en: 'cancelled' },
    rows: { visits: [{ status: 'cancelled', start: day('2026-12-06'), kind: 'canvassing' }], associations: [{}] },
    finds: [],
  },
]);
