import { day } from '../../domain/day.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('contributions', [
  {
    says: { de: 'Saalmiete erlassen, bescheinigt', en: 'the hall lent free of rent, with a receipt' },
    row: { kind: 'goods', channel: 'goods', purpose: 'Saalmiete erlassen', receiptOn: day('2026-10-01') },
    finds: ['purpose'],
  },
  {
    says: { de: 'Dienstleistung, bescheinigt', en: 'a service, with a receipt' },
    row: { kind: 'goods', channel: 'goods', purpose: 'Dienstleistung Grafik', receiptOn: day('2026-10-01') },
    finds: ['purpose'],
  },
  {
    says: { de: 'Plakate, bescheinigt', en: 'posters, with a receipt' },
    row: { kind: 'goods', channel: 'goods', purpose: 'Plakate', receiptOn: day('2026-10-01') },
    finds: [],
  },
  {
    says: { de: 'Saalmiete erlassen, nicht bescheinigt', en: 'the hall lent free of rent, without a receipt' },
    row: { kind: 'goods', channel: 'goods', purpose: 'Saalmiete erlassen' },
    finds: [],
  },
  {
    says: { de: 'als Verzicht: siehe S-18', en: 'as a waiver: see S-18' },
    row: {
      ...{ kind: 'waiver', channel: 'none', purpose: 'Saalmiete erlassen', receiptOn: day('2026-10-01') },
      ...{ claimResolvedOn: day('2026-08-01'), waivedOn: day('2026-09-10') },
    },
    finds: [],
  },
  {
    says: { de: 'ehrenamtliche Stunden: siehe S-21', en: 'volunteer hours: see S-21' },
    row: { kind: 'goods', channel: 'goods', purpose: '10 Helferstunden', receiptOn: day('2026-10-01') },
    finds: [],
  },
  {
    says: { de: 'Zweck fehlt', en: 'purpose missing' },
    row: { kind: 'goods', channel: 'goods', purpose: undefined, receiptOn: day('2026-10-01') },
    finds: [],
  },
  {
    says: { de: 'zurückgegeben', en: 'returned' },
    row: {
      ...{ kind: 'goods', channel: 'goods', decision: 'returned' },
      ...{ purpose: 'Saalmiete erlassen', receiptOn: day('2026-10-01') },
    },
    finds: [],
  },
  {
    says: { de: 'Art fehlt', en: 'kind missing' },
    row: { kind: undefined, purpose: 'Saalmiete erlassen', receiptOn: day('2026-10-01') },
    finds: [],
  },
]);
