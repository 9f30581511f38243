import { day } from '../../domain/day.ts';
import { datasetExamples } from '../examples/define.ts';

export const examples = datasetExamples([
  {
    says: { de: 'seit Jahren nichts', en: 'nothing for years' },
    rows: { partnerships: [{ since: day('2020-01-01'), agreedA: day('2020-01-02'), agreedB: day('2020-01-02') }] },
    finds: ['partnerships 1 confirmedOn'],
  },
  {
    says: { de: 'vor genau 12 Monaten bestätigt', en: 'confirmed exactly 12 months ago' },
    rows: {
      partnerships: [
        {
          since: day('2020-01-01'),
          agreedA: day('2020-01-02'),
          agreedB: day('2020-01-02'),
          confirmedOn: day('2025-11-23'),
        },
      ],
    },
    finds: [],
  },
  {
    says: { de: 'einen Tag länger her', en: 'one day longer ago' },
    rows: {
      partnerships: [
        {
          since: day('2020-01-01'),
          agreedA: day('2020-01-02'),
          agreedB: day('2020-01-02'),
          confirmedOn: day('2025-11-22'),
        },
      ],
    },
    finds: ['partnerships 1 confirmedOn'],
  },
  {
    says: { de: 'Einsatz vor genau 12 Monaten', en: 'a visit exactly 12 months ago' },
    rows: {
      partnerships: [{ since: day('2020-01-01'), agreedA: day('2020-01-02'), agreedB: day('2020-01-02') }],
      visits: [{ start: day('2025-11-23') }],
    },
    finds: [],
  },
  {
    says: { de: 'Einsatz einen Tag früher', en: 'a visit one day earlier' },
    rows: {
      partnerships: [{ since: day('2020-01-01'), agreedA: day('2020-01-02'), agreedB: day('2020-01-02') }],
      visits: [{ start: day('2025-11-22') }],
    },
    finds: ['partnerships 1 confirmedOn'],
  },
  {
    says: { de: 'letzter Tag des Einsatzes zählt', en: 'the last day of the visit counts' },
    rows: {
      partnerships: [{ since: day('2020-01-01'), agreedA: day('2020-01-02'), agreedB: day('2020-01-02') }],
      visits: [{ start: day('2025-11-22'), end: day('2025-11-23') }],
    },
    finds: [],
  },
  {
    says: { de: 'Einsatz in der Gegenrichtung', en: 'a visit the other way' },
    rows: {
      partnerships: [{ since: day('2020-01-01'), agreedA: day('2020-01-02'), agreedB: day('2020-01-02') }],
      visits: [{ guest: 'KV Beispielstadt', host: 'KV Musterdorf' }],
    },
    finds: [],
  },
  {
    says: { de: 'Einsatz mit anderen', en: 'a visit with others' },
    rows: {
      partnerships: [{ since: day('2020-01-01'), agreedA: day('2020-01-02'), agreedB: day('2020-01-02') }],
      visits: [{ guest: 'KV Probehausen' }],
    },
    finds: ['partnerships 1 confirmedOn'],
  },
  {
    says: { de: 'nur ein abgesagter Einsatz', en: 'only a cancelled visit' },
    rows: {
      partnerships: [{ since: day('2020-01-01'), agreedA: day('2020-01-02'), agreedB: day('2020-01-02') }],
      visits: [{ status: 'cancelled' }],
    },
    finds: ['partnerships 1 confirmedOn'],
  },
  {
    says: { de: 'geplant im Frühjahr', en: 'planned in spring' },
    rows: {
      partnerships: [{ since: day('2020-01-01'), agreedA: day('2020-01-02'), agreedB: day('2020-01-02') }],
      visits: [{ status: 'planned', start: day('2027-03-01') }],
    },
    finds: [],
  },
  {
    says: { de: 'ein Treffen steht an', en: 'a meeting is ahead' },
    rows: {
      partnerships: [
        {
          since: day('2020-01-01'),
          agreedA: day('2020-01-02'),
          agreedB: day('2020-01-02'),
          nextMeeting: day('2027-01-10'),
        },
      ],
    },
    finds: [],
  },
  {
    says: { de: 'B hat vor einem Jahr und einem Tag zugestimmt', en: 'B agreed a year and a day ago' },
    rows: { partnerships: [{ since: day('2020-01-01'), agreedA: day('2020-01-02'), agreedB: day('2025-11-22') }] },
    finds: ['partnerships 1 confirmedOn'],
  },
  {
    says: { de: 'neu begonnen', en: 'newly begun' },
    rows: { partnerships: [{ since: day('2026-10-01'), agreedA: undefined, agreedB: undefined }] },
    finds: [],
  },
  {
    says: { de: 'ohne jede Angabe', en: 'with nothing stated' },
    rows: { partnerships: [{ since: undefined, agreedA: undefined, agreedB: undefined }] },
    finds: ['partnerships 1 confirmedOn'],
  },
  {
    says: { de: 'ruhend', en: 'dormant' },
    rows: {
      partnerships: [
        { since: day('2020-01-01'), agreedA: day('2020-01-02'), agreedB: day('2020-01-02'), status: 'dormant' },
      ],
    },
    finds: [],
  },
  {
    says: {
      de: 'seit Jahren nichts, eine Seite ist seit heute aufgelöst',
      en: 'nothing for years, one side is dissolved from today',
    },
    rows: {
      associations: [{ name: 'KV Fern', dissolvedOn: day('2026-11-23') }],
      partnerships: [
        { b: 'KV Fern', since: day('2020-01-01'), agreedA: day('2020-01-02'), agreedB: day('2020-01-02') },
      ],
    },
    finds: [],
  },
  {
    says: {
      de: 'seit Jahren nichts, eine Seite wird morgen aufgelöst',
      en: 'nothing for years, one side is dissolved tomorrow',
    },
    rows: {
      associations: [{ name: 'KV Fern', dissolvedOn: day('2026-11-24') }],
      partnerships: [
        { a: 'KV Fern', since: day('2020-01-01'), agreedA: day('2020-01-02'), agreedB: day('2020-01-02') },
      ],
    },
    finds: ['partnerships 1 confirmedOn'],
  },
]);
