import { cellExamples } from '../examples/define.ts';

/** What the examples' stand-in for the classifier knows. */
const LEARNED = 'unser Fahrer ist seit acht Wochen trocken';

export const examples = cellExamples([
  {
    says: { de: 'Gesundheit einer Person in einer Anfrage', en: "one person's health in a request" },
    table: 'requests',
    cells: { concern: LEARNED },
    finds: ['concern'],
  },
  {
    says: { de: 'dasselbe nach einem Infostand', en: 'the same after a stall' },
    table: 'visits',
    cells: { kind: 'Infostand', note: LEARNED },
    finds: ['note'],
  },
  {
    says: { de: 'ein Haushalt, auch ohne Gelerntes', en: 'a household, without what was learned' },
    table: 'tips',
    cells: { tip: 'Schlüssel im Erdgeschoss links holen' },
    finds: ['tip'],
  },
  {
    says: { de: 'nach Haustürgesprächen: das sagt D-05', en: 'after canvassing: D-05 says so' },
    table: 'visits',
    cells: { kind: 'Haustürwahlkampf', note: LEARNED },
    finds: [],
  },
  {
    says: { de: 'mit Namen: das sagen D-01 und D-06', en: 'with a name: D-01 and D-06 say so' },
    table: 'requests',
    cells: { concern: 'Frau Beispiel im Erdgeschoss links', answer: 'Erika Beispiel im Erdgeschoss links' },
    finds: [],
  },
  {
    says: { de: 'kein freier Text', en: 'no free text' },
    table: 'visits',
    cells: { kind: 'Infostand', place: LEARNED },
    finds: [],
  },
  {
    says: { de: 'von niemandem', en: 'about nobody' },
    table: 'tips',
    cells: { tip: 'Der Bollerwagen passt nicht in den Bus' },
    finds: [],
  },
]);
