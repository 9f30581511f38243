import { cellExamples } from '../examples/define.ts';

export const examples = cellExamples([
  {
    says: { de: 'ein Verband, den es nicht gibt', en: 'an association that does not exist' },
    table: 'visits',
    cells: { host: 'KV Nirgendwo' },
    finds: ['host'],
  },
  {
    says: { de: 'vertippt', en: 'a typing error' },
    table: 'visits',
    cells: { host: 'KV Beispielstatt' },
    finds: ['host'],
  },
  {
    says: { de: 'Striche und Leerzeichen zählen nicht', en: 'hyphens and blanks do not matter' },
    table: 'visits',
    cells: { host: 'KV Beispiel-Stadt', guest: 'muster dorf' },
    finds: [],
  },
  {
    says: { de: 'ohne „KV“ und klein', en: 'without "KV" and in lower case' },
    table: 'visits',
    cells: { host: 'beispielstadt', guest: 'KV Musterdorf' },
    finds: [],
  },
]);
