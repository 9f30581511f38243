import { day } from '../../domain/day.ts';
import { eur } from '../../domain/money.ts';
import type { ValuesIn } from '../../tables/index.ts';
import { examplesOf } from '../define-examples.ts';
import { moneyReceived } from './money.ts';

const received = (kind: 'money' | 'grant', euros: number): ValuesIn<'contributions'> => ({
  receiver: 'A',
  receivedOn: day('2026-08-01'),
  kind,
  channel: 'transfer',
  amount: eur(euros),
});

export const examples = examplesOf(moneyReceived, [
  {
    says: {
      de: '120,50 € gespendet, 300 € Zuschuss: Spenden in Cent',
      en: '€120.50 donated, a grant of €300: donations in cents',
    },
    rows: { contributions: [received('money', 120.5), received('grant', 300)] },
    reads: ({ now }) => now.donations,
    is: 12_050,
  },
  {
    says: { de: 'zurückgegeben: keine Spende mehr', en: 'returned: no donation any more' },
    rows: { contributions: [{ ...received('money', 120.5), decision: 'returned' }] },
    reads: ({ now }) => `${now.donations}, ${now.returned}`,
    is: '0, 12050',
  },
]);
