import { datasetExamples } from '../examples/define.ts';

export const examples = datasetExamples([
  {
    says: { de: 'eine zweite Kopfzeile und zwei Summen', en: 'a second header row and two sums' },
    rows: {},
    noEntries: [
      { table: 'contributions', kind: 'sum', line: 9 },
      { table: 'contributions', kind: 'header', line: 12 },
      { table: 'contributions', kind: 'sum', line: 30 },
    ],
    finds: [''],
  },
  {
    says: { de: 'in zwei Tabs', en: 'in two tabs' },
    rows: {},
    noEntries: [
      { table: 'visits', kind: 'divider', line: 9 },
      { table: 'contributions', kind: 'header', line: 12 },
    ],
    finds: ['', ''],
  },
  { says: { de: 'nur Einträge', en: 'entries only' }, rows: {}, finds: [] },
]);
