import { cellExamples } from '../examples/define.ts';

export const examples = cellExamples([
  {
    says: { de: 'E-Mail-Adresse in der Notiz', en: 'an e-mail address in the note' },
    table: 'visits',
    cells: { note: 'Rückfragen an helferin@example.org' },
    finds: ['note'],
  },
  {
    says: { de: 'Telefonnummer', en: 'a phone number' },
    table: 'visits',
    cells: { learned: 'Schlüssel: 0170 0000000 anrufen' },
    finds: ['learned'],
  },
  {
    says: { de: 'IBAN mit passender Prüfziffer', en: 'an IBAN with a right checksum' },
    table: 'contributions',
    cells: { purpose: 'auf DE89 3704 0044 0532 0130 00' },
    finds: ['purpose'],
  },
  {
    says: { de: 'wie eine IBAN, Prüfziffer passt nicht', en: 'like an IBAN, with a wrong checksum' },
    table: 'contributions',
    cells: { voucher: 'DE88 3704 0044 0532 0130 00' },
    finds: [],
  },
  {
    says: { de: 'Straße mit Hausnummer als Ort', en: 'a street with a number as place' },
    table: 'visits',
    cells: { place: 'Beispielstadt, Musterstraße 12' },
    finds: ['place'],
  },
  {
    says: { de: 'Name mit Anrede', en: 'a name with a form of address' },
    table: 'requests',
    cells: { concern: 'Frau Beispiel möchte helfen' },
    finds: ['concern'],
  },
  {
    says: { de: 'Straße mit einer Zahl von etwas', en: 'a street with a count of something' },
    table: 'visits',
    cells: { note: 'Musterstraße 12 Plakate gehängt' },
    finds: [],
  },
  {
    says: { de: 'Titel mit Namen, Familie', en: 'a title with a name, a family' },
    table: 'visits',
    cells: { note: 'Dank an Familie Beispiel', learned: 'Dr. Beispiel fragen' },
    finds: ['learned', 'note'],
  },
  {
    says: { de: 'Anrede ohne Namen', en: 'a form of address without a name' },
    table: 'visits',
    cells: { note: 'eine Frau von der Presse, Familie und Beruf' },
    finds: [],
  },
  {
    says: { de: 'IBAN als Spendennummer', en: 'an IBAN as donor number' },
    table: 'contributions',
    cells: { donorNumber: 'DE89370400440532013000' },
    finds: ['donorNumber'],
  },
  {
    says: { de: 'was schon D-02 sagt', en: 'what D-02 says already' },
    table: 'contributions',
    cells: { donorNumber: 'kv@example.org' },
    finds: [],
  },
  {
    says: { de: 'Zahlen, Zeiten und Tage', en: 'counts, times and days' },
    table: 'visits',
    cells: { note: 'Tür 12 von 30, 14:00–17:30, am 30.08.2026 und 2026-08-31' },
    finds: [],
  },
  {
    says: { de: 'Kontakte haben ihre Adresse mit Einwilligung', en: 'contacts hold their address with consent' },
    table: 'contacts',
    cells: { email: 'kv@example.org', consentBy: 'Mail von kv@example.org' },
    finds: [],
  },
]);
