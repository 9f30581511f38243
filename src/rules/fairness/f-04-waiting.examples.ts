import { day } from '../../domain/day.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('associations', [
  {
    says: { de: 'seit genau 90 Tagen', en: 'for exactly 90 days' },
    row: { search: 'seeks', searchSince: day('2026-08-25') },
    finds: [],
  },
  {
    says: { de: 'seit 91 Tagen', en: 'for 91 days' },
    row: { search: 'seeks', searchSince: day('2026-08-24') },
    finds: ['searchSince'],
  },
  { says: { de: '„Sucht seit“ fehlt', en: '"Seeking since" is missing' }, row: { search: 'seeks' }, finds: [] },
  { says: { de: 'sucht nicht mehr', en: 'seeks no longer' }, row: { searchSince: day('2020-01-01') }, finds: [] },
  { says: { de: 'bietet', en: 'offers' }, row: { search: 'offers', searchSince: day('2020-01-01') }, finds: [] },
]);
