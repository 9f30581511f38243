import { day } from '../../domain/day.ts';
import { datasetExamples } from '../examples/define.ts';

const coordination = { role: 'coordination' } as const;

export const together = datasetExamples([
  {
    says: { de: 'eine zweite Koordination kam dazu', en: 'a second coordination came' },
    rows: { contacts: [coordination, coordination] },
    trusted: ['contacts 1'],
    finds: ['contacts 2 role'],
  },
  {
    says: { de: 'Datenschutz kam dazu', en: 'data protection came' },
    rows: { contacts: [coordination, { role: 'data-protection' }] },
    trusted: ['contacts 1'],
    finds: ['contacts 2 role'],
  },
  {
    says: { de: 'eine Schatzmeisterei kam dazu', en: 'a treasury came' },
    rows: { contacts: [coordination, { role: 'treasury' }] },
    trusted: ['contacts 1'],
    finds: [],
  },
  {
    says: { de: 'abgemeldet', en: 'signed off' },
    rows: { contacts: [coordination, { ...coordination, signedOffOn: day('2026-11-01') }] },
    trusted: ['contacts 1'],
    finds: [],
  },
  {
    says: { de: 'beide schon bei der ersten Prüfung da', en: 'both there at the first check' },
    rows: { contacts: [coordination, coordination] },
    trusted: ['contacts 1', 'contacts 2'],
    finds: [],
  },
  {
    says: { de: 'noch nichts gemerkt', en: 'nothing was kept yet' },
    rows: { contacts: [coordination, coordination] },
    finds: [],
  },
]);
