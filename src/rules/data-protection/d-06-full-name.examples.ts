import { datasetExamples } from '../examples/define.ts';

export const examples = datasetExamples([
  {
    says: { de: 'Vorname und Nachname in der Notiz', en: 'a given name and a surname in the note' },
    rows: { visits: [{ note: 'Erika Beispiel übernimmt die Tour' }] },
    finds: ['visits 1 note'],
  },
  {
    says: {
      de: 'eine Straße, eine Stiftung, ein Doppelname davor',
      en: 'a street, a foundation, a name before a hyphen',
    },
    rows: { visits: [{ note: 'Karl Beispiel Straße gesperrt', learned: 'Dank an die Max Muster Stiftung' }] },
    finds: [],
  },
  {
    says: { de: 'nur ein Vorname', en: 'a given name alone' },
    rows: { tips: [{ tip: 'Fragt Erika nach der Leiter' }] },
    finds: [],
  },
  {
    says: { de: 'mit Anrede: das sagt D-01', en: 'with a form of address: D-01 says so' },
    rows: { requests: [{ concern: 'Frau Erika Beispiel möchte helfen' }] },
    finds: [],
  },
  {
    says: { de: 'ein Monat, eine Großschreibung', en: 'a month, a capital' },
    rows: { visits: [{ note: 'Max Flyer heute 300, Erika Und Team' }] },
    finds: [],
  },
]);
