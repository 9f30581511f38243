import { day } from '../../domain/day.ts';
import { datasetExamples } from '../examples/define.ts';

const since = (on: string) => ({ search: 'seeks', searchSince: day(on) }) as const;

export const examples = datasetExamples([
  {
    says: { de: 'seit genau 90 Tagen', en: 'for exactly 90 days' },
    rows: { associations: [since('2026-08-25')] },
    finds: [],
  },
  {
    says: { de: 'seit 91 Tagen', en: 'for 91 days' },
    rows: { associations: [since('2026-08-24')] },
    finds: ['associations 1 searchSince'],
  },
  {
    says: { de: '„Sucht seit“ fehlt', en: '"Seeking since" is missing' },
    rows: { associations: [{ search: 'seeks' }] },
    finds: [],
  },
  {
    says: { de: 'sucht nicht mehr', en: 'seeks no longer' },
    rows: { associations: [{ searchSince: day('2020-01-01') }] },
    finds: [],
  },
  {
    says: { de: 'bietet', en: 'offers' },
    rows: { associations: [{ search: 'offers', searchSince: day('2020-01-01') }] },
    finds: [],
  },
  {
    says: {
      de: 'eine Partnerschaft begann am Tag „Sucht seit“',
      en: 'a partnership began on the day of "Seeking since"',
    },
    rows: { associations: [since('2026-11-20')], partnerships: [{ since: day('2026-11-20') }] },
    finds: [{ at: 'associations 1 searchSince', level: 'hint' }],
  },
  {
    says: { de: 'die Partnerschaft begann einen Tag vorher', en: 'the partnership began a day before' },
    rows: { associations: [since('2026-11-20')], partnerships: [{ since: day('2026-11-19') }] },
    finds: [],
  },
  {
    says: { de: 'sie begann danach und endete gestern', en: 'it began after that and ended yesterday' },
    rows: {
      associations: [since('2026-11-20')],
      partnerships: [{ since: day('2026-11-21'), until: day('2026-11-22') }],
    },
    finds: [],
  },
  {
    says: { de: 'die Partnerschaft beginnt erst morgen', en: 'the partnership begins tomorrow only' },
    rows: { associations: [since('2026-11-20')], partnerships: [{ since: day('2026-11-24') }] },
    finds: [],
  },
  {
    says: {
      de: 'seit 91 Tagen, die neue Partnerschaft ist nur angefragt',
      en: 'for 91 days, the new partnership is only asked for',
    },
    rows: {
      associations: [since('2026-08-24')],
      partnerships: [{ status: 'requested', since: day('2026-11-20') }],
    },
    finds: ['associations 1 searchSince'],
  },
  {
    says: {
      de: 'seit 91 Tagen, der neue Partner ist seit heute aufgelöst',
      en: 'for 91 days, the new partner is dissolved from today',
    },
    rows: {
      associations: [since('2026-08-24'), { name: 'KV Fern', dissolvedOn: day('2026-11-23') }],
      partnerships: [{ b: 'KV Fern', since: day('2026-11-20') }],
    },
    finds: [{ at: 'associations 1 searchSince', level: 'clarify' }],
  },
]);
