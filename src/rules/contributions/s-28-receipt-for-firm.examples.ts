import { day } from '../../domain/day.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('contributions', [
  {
    says: { de: 'Unternehmen mit Bescheinigung', en: 'a company with a receipt' },
    row: { donorKind: 'company', publicShare: 0, receiptOn: day('2026-10-01') },
    finds: ['donorKind'],
  },
  {
    says: { de: 'Unternehmen ohne Bescheinigung', en: 'a company without a receipt' },
    row: { donorKind: 'company', publicShare: 0 },
    finds: [],
  },
  {
    says: { de: 'Person mit Bescheinigung', en: 'a person with a receipt' },
    row: { receiptOn: day('2026-10-01') },
    finds: [],
  },
  {
    says: { de: 'Sponsoring: siehe S-24', en: 'sponsoring: see S-24' },
    row: { kind: 'sponsoring', donorKind: 'company', publicShare: 0, receiptOn: day('2026-10-01') },
    finds: [],
  },
  {
    says: { de: 'zurückgegeben', en: 'returned' },
    row: { donorKind: 'company', publicShare: 0, decision: 'returned', receiptOn: day('2026-10-01') },
    finds: [],
  },
  {
    says: { de: 'Spenderart fehlt', en: 'kind of donor missing' },
    row: { donorKind: undefined, receiptOn: day('2026-10-01') },
    finds: [],
  },
  {
    says: { de: 'Art fehlt', en: 'kind missing' },
    row: { kind: undefined, donorKind: 'company', receiptOn: day('2026-10-01') },
    finds: [],
  },
]);
