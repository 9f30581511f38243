import { datasetExamples } from '../examples/define.ts';

const LOST = {
  table: 'visits',
  what: {
    de: 'Im Tab „Einsätze“ fehlt die Spalte „Beginn“.',
    en: 'Tab "Visits" lacks the column "Start".',
  },
  next: { de: 'Wähle „Einrichten und reparieren“.', en: 'Choose "Set up and repair".' },
};

export const examples = datasetExamples([
  {
    says: { de: 'eine Überschrift fehlt', en: 'a header is missing' },
    rows: {},
    unread: [LOST],
    finds: [''],
  },
  { says: { de: 'alle Tabs lesbar', en: 'all tabs readable' }, rows: {}, finds: [] },
]);
