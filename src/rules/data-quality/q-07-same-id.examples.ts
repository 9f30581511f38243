import { datasetExamples } from '../examples/define.ts';

export const examples = datasetExamples([
  {
    says: { de: 'kopierte Zeile', en: 'a copied row' },
    rows: { visits: [{ id: 'E-AAAA1111' }, { id: 'E-AAAA1111' }] },
    finds: ['E-AAAA1111 id'],
  },
  {
    says: { de: 'zweimal kopiert', en: 'copied twice' },
    rows: { visits: [{ id: 'E-AAAA1111' }, { id: 'E-AAAA1111' }, { id: 'E-AAAA1111' }] },
    finds: ['E-AAAA1111 id', 'E-AAAA1111 id'],
  },
  {
    says: { de: 'Kopie, die schon eine eigene Kennung hat', en: 'a copy that already has its own id' },
    rows: { visits: [{ id: 'E-AAAA1111' }, { id: 'E-BBBB2222' }] },
    copies: { 'E-BBBB2222': 'E-AAAA1111' },
    finds: ['E-BBBB2222 id'],
  },
  {
    says: { de: 'trug die Kennung eines Tipps', en: "carried a tip's id" },
    rows: { visits: [{ id: 'E-AAAA1111' }] },
    copies: { 'E-AAAA1111': 'T-BBBB2222' },
    finds: ['E-AAAA1111 id'],
  },
  {
    says: { de: 'verschiedene Kennungen', en: 'different ids' },
    rows: { visits: [{ id: 'E-AAAA1111' }, { id: 'E-BBBB2222' }] },
    finds: [],
  },
  {
    says: { de: 'noch ohne Kennung', en: 'without ids as yet' },
    rows: { visits: [{ id: '' }, { id: '' }] },
    finds: [],
  },
]);
