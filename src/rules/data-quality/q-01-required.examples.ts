import { cellExamples } from '../examples/define.ts';

export const examples = cellExamples([
  {
    says: { de: 'Spende ohne Betrag', en: 'a contribution without an amount' },
    table: 'contributions',
    cells: {
      receivedOn: '30.08.2026',
      receiver: 'KV Beispielstadt',
      kind: 'Geldspende',
      channel: 'Überweisung',
    },
    finds: ['amount'],
  },
  {
    says: { de: 'Spende ohne Betrag und Zahlungsweg', en: 'a contribution without amount and channel' },
    table: 'contributions',
    cells: { receivedOn: '30.08.2026', receiver: 'KV Beispielstadt', kind: 'Geldspende' },
    finds: [''],
  },
  {
    says: { de: 'alles Nötige ist da', en: 'all that is needed is there' },
    table: 'contributions',
    cells: {
      receivedOn: '30.08.2026',
      receiver: 'KV Beispielstadt',
      kind: 'Geldspende',
      amount: '50',
      channel: 'Überweisung',
    },
    finds: [],
  },
  {
    says: { de: 'nicht lesbar ist nicht leer', en: 'unreadable is not empty' },
    table: 'contributions',
    cells: {
      receivedOn: '30.08.2026',
      receiver: 'KV Beispielstadt',
      kind: 'Geldspende',
      amount: 'fünfzig',
      channel: 'Überweisung',
    },
    finds: [],
  },
  { says: { de: 'leere Zeile', en: 'an empty row' }, table: 'visits', cells: {}, finds: [] },
  {
    says: { de: 'Kontakt ohne Einwilligung: das sagt D-03', en: 'a contact without consent: D-03 says so' },
    table: 'contacts',
    cells: {
      association: 'KV Beispielstadt',
      role: 'Koordination',
      email: 'kv@example.org',
      rhythm: 'nie',
    },
    finds: [],
  },
  {
    says: { de: 'Kontakt ohne Rolle', en: 'a contact without a role' },
    table: 'contacts',
    cells: { association: 'KV Beispielstadt', email: 'kv@example.org', rhythm: 'nie' },
    finds: ['role'],
  },
  {
    says: { de: 'abgelehnt ohne Grund', en: 'declined without a reason' },
    table: 'requests',
    cells: { receivedOn: '01.11.2026', kind: 'Frage', concern: 'Wie geht das?', status: 'abgelehnt' },
    finds: ['answer'],
  },
  {
    says: { de: 'beantwortet ohne Antwort', en: 'answered without an answer' },
    table: 'requests',
    cells: { receivedOn: '01.11.2026', kind: 'Frage', concern: 'Wie geht das?', status: 'beantwortet' },
    finds: [],
  },
]);
