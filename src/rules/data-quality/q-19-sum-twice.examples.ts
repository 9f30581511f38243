import { day } from '../../domain/day.ts';
import { eur } from '../../domain/money.ts';
import { datasetExamples } from '../examples/define.ts';

const SUM = {
  period: '2026-Q3',
  association: 'KV Beispielstadt',
  kind: 'money',
  amount: eur(1500),
  asOf: day('2026-09-30'),
} as const;

export const examples = datasetExamples([
  {
    says: { de: 'ein neuerer Stand darunter', en: 'a later one below' },
    rows: { sums: [SUM, { ...SUM, amount: eur(1800), asOf: day('2026-10-15') }] },
    finds: ['sums 1 amount'],
  },
  {
    says: { de: 'ein neuerer Stand darüber', en: 'a later one above' },
    rows: { sums: [{ ...SUM, asOf: day('2026-10-15') }, SUM] },
    finds: ['sums 2 amount'],
  },
  {
    says: { de: 'zwei Beträge vom selben Stand', en: 'two amounts of one day' },
    rows: { sums: [SUM, { ...SUM, amount: eur(1800) }] },
    finds: [{ at: 'sums 2 amount', level: 'clarify' }],
  },
  {
    says: { de: 'das Quartal neben seinem Jahr', en: 'a quarter beside its year' },
    rows: { sums: [SUM, { ...SUM, period: '2026', amount: eur(5000) }] },
    finds: ['sums 1 amount'],
  },
  {
    says: { de: 'zwei Quartale', en: 'two quarters' },
    rows: { sums: [SUM, { ...SUM, period: '2026-Q2' }] },
    finds: [],
  },
  {
    says: { de: 'eine andere Art', en: 'another kind' },
    rows: { sums: [SUM, { ...SUM, kind: 'grant' }] },
    finds: [],
  },
]);
