import { day } from '../../domain/day.ts';
import { cellExamples } from '../examples/define.ts';

export const examples = cellExamples([
  {
    says: { de: 'Kontakt, vor genau einem Jahr abgemeldet', en: 'a contact signed off exactly a year ago' },
    table: 'contacts',
    cells: { email: 'kv@example.org', signedOffOn: { day: day('2025-11-23'), time: '00:00:00' } },
    finds: [],
  },
  {
    says: { de: 'einen Tag länger abgemeldet', en: 'signed off a day longer' },
    table: 'contacts',
    cells: { email: 'kv@example.org', signedOffOn: { day: day('2025-11-22'), time: '00:00:00' } },
    finds: ['email'],
  },
  {
    says: { de: 'nur der Anzeigename ist noch da', en: 'only the display name is left' },
    table: 'contacts',
    cells: { displayName: 'Koordination', signedOffOn: { day: day('2025-11-22'), time: '00:00:00' } },
    finds: ['displayName'],
  },
  {
    says: { de: 'nicht abgemeldet', en: 'not signed off' },
    table: 'contacts',
    cells: { email: 'kv@example.org', consentOn: '01.05.2019' },
    finds: [],
  },
  {
    says: { de: 'Spende, vor genau drei Jahren eingegangen', en: 'a contribution received exactly three years ago' },
    table: 'contributions',
    cells: { receivedOn: '23.11.2023', donorNumber: '4711', voucher: 'B-1' },
    finds: [],
  },
  {
    says: { de: 'einen Tag früher eingegangen', en: 'received one day earlier' },
    table: 'contributions',
    cells: { receivedOn: '22.11.2023', donorNumber: '4711', voucher: 'B-1' },
    finds: ['donorNumber'],
  },
  {
    says: { de: 'nur Zweck und Notiz sind noch da', en: 'only purpose and note are left' },
    table: 'contributions',
    cells: { receivedOn: '01.05.2022', purpose: 'Flyer', note: 'geteilt' },
    finds: ['purpose'],
  },
  {
    says: { de: 'schon bereinigt', en: 'already cleared' },
    table: 'contributions',
    cells: { receivedOn: '01.05.2022', amount: '50' },
    finds: [],
  },
  {
    says: { de: 'ohne Tag', en: 'without a day' },
    table: 'contributions',
    cells: { donorNumber: '4711' },
    finds: [],
  },
  {
    says: {
      de: 'Notiz zu einem Verband, der seit drei Jahren sucht',
      en: 'a note on an association seeking for three years',
    },
    table: 'associations',
    cells: { note: 'im Aufbau', searchSince: '23.11.2023' },
    finds: [],
  },
  {
    says: { de: 'einen Tag länger', en: 'for a day longer' },
    table: 'associations',
    cells: { note: 'im Aufbau', searchSince: '22.11.2023' },
    finds: ['note'],
  },
]);
