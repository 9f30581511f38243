import { cellExamples } from '../examples/define.ts';

/** KV Testingen is dissolved on 20 November 2026 in all examples. */
export const examples = cellExamples([
  {
    says: { de: 'Einsatz am Tag danach', en: 'a visit on the day after' },
    table: 'visits',
    cells: { start: '21.11.2026', guest: 'KV Testingen', host: 'KV Musterdorf', status: 'durchgeführt' },
    finds: ['guest'],
  },
  {
    says: { de: 'Einsatz an dem Tag selbst', en: 'a visit on that very day' },
    table: 'visits',
    cells: { start: '20.11.2026', guest: 'KV Testingen', host: 'KV Musterdorf', status: 'durchgeführt' },
    finds: [],
  },
  {
    says: { de: 'Plan für später', en: 'a plan for later' },
    table: 'visits',
    cells: { start: '12.12.2026', guest: 'KV Musterdorf', host: 'KV Testingen', status: 'geplant' },
    finds: ['host'],
  },
  {
    says: { de: 'der Plan ist abgesagt', en: 'the plan is called off' },
    table: 'visits',
    cells: { start: '12.12.2026', guest: 'KV Musterdorf', host: 'KV Testingen', status: 'abgesagt' },
    finds: [],
  },
  {
    says: { de: 'Zuschuss von ihm danach', en: 'a grant of it after that' },
    table: 'contributions',
    cells: { receivedOn: '21.11.2026', receiver: 'KV Musterdorf', giver: 'KV Testingen', kind: 'Zuschuss' },
    finds: ['giver'],
  },
  {
    says: { de: 'Partnerschaft läuft weiter', en: 'a partnership goes on' },
    table: 'partnerships',
    cells: { a: 'KV Testingen', b: 'KV Musterdorf', status: 'aktiv' },
    finds: ['a'],
  },
  {
    says: { de: 'Partnerschaft beendet', en: 'a partnership that ended' },
    table: 'partnerships',
    cells: { a: 'KV Musterdorf', b: 'KV Testingen', status: 'beendet' },
    finds: [],
  },
  {
    says: { de: 'Kontakt, der noch bei ihm steht', en: 'a contact that still stands with it' },
    table: 'contacts',
    cells: { association: 'KV Testingen', role: 'Koordination', email: 'kontakt@example.org' },
    finds: ['association'],
  },
  {
    says: { de: 'der Kontakt hat sich abgemeldet', en: 'the contact has signed off' },
    table: 'contacts',
    cells: {
      association: 'KV Testingen',
      role: 'Koordination',
      email: 'kontakt@example.org',
      signedOffOn: '21.11.2026',
    },
    finds: [],
  },
]);
