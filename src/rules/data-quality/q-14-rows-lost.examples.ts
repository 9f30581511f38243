import { datasetExamples } from '../examples/define.ts';

const rows = (count: number): readonly object[] =>
  Array.from({ length: count }, (_, at) => ({ name: `KV Muster ${at}` }));

export const examples = datasetExamples([
  { says: { de: 'alle weg', en: 'all gone' }, rows: {}, held: { visits: 3 }, finds: [''] },
  { says: { de: 'beide weg, von Hand', en: 'both gone, by hand' }, rows: {}, held: { visits: 2 }, finds: [] },
  {
    says: { de: 'die Hälfte weg', en: 'half of them gone' },
    rows: { associations: rows(10) },
    held: { associations: 20 },
    finds: [],
  },
  {
    says: { de: 'mehr als die Hälfte weg', en: 'more than half of them gone' },
    rows: { associations: rows(9) },
    held: { associations: 20 },
    finds: [''],
  },
  {
    says: { de: 'neun weniger', en: 'nine fewer' },
    rows: { associations: rows(1) },
    held: { associations: 10 },
    finds: [],
  },
  {
    says: { de: 'mehr als zuletzt', en: 'more than before' },
    rows: { associations: rows(9) },
    held: { associations: 3 },
    finds: [],
  },
  {
    says: { de: 'in diesem Profil nicht geführt', en: 'not kept in this profile' },
    rows: {},
    held: { contributions: 40 },
    settings: { profile: 'network' },
    finds: [],
  },
]);
