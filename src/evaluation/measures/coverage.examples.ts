import { examplesOf, kv, partners } from '../define-examples.ts';
import { coverage } from './coverage.ts';

export const examples = examplesOf(coverage, [
  {
    says: { de: 'A und B sind Partner, C nicht', en: 'A and B are partners, C is not' },
    rows: { associations: [kv('A'), kv('B'), kv('C')], partnerships: [partners('A', 'B')] },
    reads: (of) => (of.known ? `${of.value.now.joined} / ${of.value.now.of}` : undefined),
    is: '2 / 3',
  },
]);
