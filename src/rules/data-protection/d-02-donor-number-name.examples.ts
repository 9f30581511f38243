import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('contributions', [
  { says: { de: 'nur Buchstaben', en: 'letters only' }, row: { donorNumber: 'Beispiel' }, finds: ['donorNumber'] },
  {
    says: { de: 'mit Leerzeichen', en: 'with a blank' },
    row: { donorNumber: 'E. Beispiel' },
    finds: ['donorNumber'],
  },
  { says: { de: 'mit @', en: 'with an @' }, row: { donorNumber: 'kv@example.org' }, finds: ['donorNumber'] },
  {
    says: { de: 'Wort und Zahl mit Leerzeichen', en: 'a word and a count with a blank' },
    row: { donorNumber: 'Beispiel 2' },
    finds: ['donorNumber'],
  },
  {
    says: { de: 'ein Wort an der Nummer', en: 'a word beside the number' },
    row: { donorNumber: '4711/Beispiel' },
    finds: ['donorNumber'],
  },
  {
    says: { de: 'eine Bezeichnung davor', en: 'a label before it' },
    row: { donorNumber: 'Spender-Nr. 17' },
    finds: [],
  },
  {
    says: { de: 'Leerzeichen in der Nummer', en: 'a blank within the number' },
    row: { donorNumber: '2024 0815' },
    finds: [],
  },
  {
    says: { de: 'Kürzel vor der Nummer', en: 'a short label before the number' },
    row: { donorNumber: 'S 4711' },
    finds: [],
  },
  { says: { de: 'Nummer', en: 'a number' }, row: { donorNumber: '4711' }, finds: [] },
  { says: { de: 'Nummer mit Buchstaben', en: 'a number with letters' }, row: { donorNumber: 'D-4711' }, finds: [] },
]);
