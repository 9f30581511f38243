import { day } from '../../domain/day.ts';
import { datasetExamples } from '../examples/define.ts';

export const examples = datasetExamples([
  {
    says: { de: 'in 3 Tagen, keine Partnerschaft', en: 'in 3 days, no partnership' },
    rows: { visits: [{ status: 'planned', start: day('2026-11-26') }] },
    finds: ['visits 1 status'],
  },
  {
    says: { de: 'in 4 Tagen', en: 'in 4 days' },
    rows: { visits: [{ status: 'planned', start: day('2026-11-27') }] },
    finds: [],
  },
  {
    says: { de: 'heute', en: 'today' },
    rows: { visits: [{ status: 'planned', start: day('2026-11-23') }] },
    finds: ['visits 1 status'],
  },
  {
    says: { de: 'gestern', en: 'yesterday' },
    rows: { visits: [{ status: 'planned', start: day('2026-11-22') }] },
    finds: [],
  },
  {
    says: { de: 'gestern begonnen, dauert bis morgen', en: 'begun yesterday, until tomorrow' },
    rows: { visits: [{ status: 'planned', start: day('2026-11-22'), end: day('2026-11-24') }] },
    finds: ['visits 1 status'],
  },
  {
    says: { de: 'Partnerschaft, der beide zustimmten', en: 'a partnership to which both agreed' },
    rows: { visits: [{ status: 'planned', start: day('2026-11-26') }], partnerships: [{}] },
    finds: [],
  },
  {
    says: { de: 'dieselbe, andersherum eingetragen', en: 'the same, entered the other way round' },
    rows: {
      visits: [{ status: 'planned', start: day('2026-11-26') }],
      partnerships: [{ a: 'KV Musterdorf', b: 'KV Beispielstadt' }],
    },
    finds: [],
  },
  {
    says: { de: 'Partnerschaft ohne Zustimmung von A', en: 'a partnership without the agreement of A' },
    rows: { visits: [{ status: 'planned', start: day('2026-11-26') }], partnerships: [{ agreedA: undefined }] },
    finds: ['visits 1 status'],
  },
  {
    says: { de: 'Partnerschaft ohne Zustimmung von B', en: 'a partnership without the agreement of B' },
    rows: { visits: [{ status: 'planned', start: day('2026-11-26') }], partnerships: [{ agreedB: undefined }] },
    finds: ['visits 1 status'],
  },
  {
    says: { de: 'Zustimmung erst morgen', en: 'agreement only tomorrow' },
    rows: {
      visits: [{ status: 'planned', start: day('2026-11-26') }],
      partnerships: [{ agreedB: day('2026-11-24') }],
    },
    finds: ['visits 1 status'],
  },
  {
    says: { de: 'die Partnerschaft ruht', en: 'the partnership is dormant' },
    rows: { visits: [{ status: 'planned', start: day('2026-11-26') }], partnerships: [{ status: 'dormant' }] },
    finds: ['visits 1 status'],
  },
  {
    says: { de: 'die Partnerschaft endet am Tag davor', en: 'the partnership ends the day before' },
    rows: {
      visits: [{ status: 'planned', start: day('2026-11-26') }],
      partnerships: [{ until: day('2026-11-25') }],
    },
    finds: ['visits 1 status'],
  },
  {
    says: { de: 'die Partnerschaft endet an dem Tag', en: 'the partnership ends on that day' },
    rows: {
      visits: [{ status: 'planned', start: day('2026-11-26') }],
      partnerships: [{ until: day('2026-11-26') }],
    },
    finds: [],
  },
  {
    says: { de: 'bestätigt', en: 'confirmed' },
    rows: { visits: [{ status: 'confirmed', start: day('2026-11-26') }] },
    finds: [],
  },
  {
    says: { de: 'abgesagt', en: 'cancelled' },
    rows: { visits: [{ status: 'cancelled', start: day('2026-11-26') }] },
    finds: [],
  },
  {
    says: { de: 'Erfahrungsaustausch', en: 'an exchange' },
    rows: { visits: [{ status: 'planned', start: day('2026-11-26'), kind: 'exchange' }] },
    finds: [],
  },
  {
    says: { de: 'Gastgeber fehlt', en: 'host missing' },
    rows: { visits: [{ status: 'planned', start: day('2026-11-26'), host: undefined }] },
    finds: [],
  },
]);
