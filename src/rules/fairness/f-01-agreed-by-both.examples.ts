import { day } from '../../domain/day.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('partnerships', [
  { says: { de: 'beide haben zugestimmt', en: 'both agreed' }, row: {}, finds: [] },
  {
    says: { de: 'Zustimmung erst in der Zukunft', en: 'agreement in the future' },
    row: { agreedB: day('2026-11-24') },
    finds: ['agreedB'],
  },
  {
    says: { de: 'seit genau 30 Tagen', en: 'for exactly 30 days' },
    row: { since: day('2026-10-24'), agreedB: undefined },
    finds: [],
  },
  {
    says: { de: 'seit 31 Tagen, B fehlt', en: 'for 31 days, B is missing' },
    row: { since: day('2026-10-23'), agreedB: undefined },
    finds: ['agreedB'],
  },
  {
    says: { de: 'seit 31 Tagen, A fehlt', en: 'for 31 days, A is missing' },
    row: { since: day('2026-10-23'), agreedA: undefined },
    finds: ['agreedA'],
  },
  {
    says: { de: 'beide fehlen', en: 'both are missing' },
    row: { since: day('2026-08-01'), agreedA: undefined, agreedB: undefined },
    finds: ['agreedA'],
  },
  {
    says: { de: 'begann am Tag der Einrichtung', en: 'began on the day of setup' },
    row: { since: day('2026-06-01'), agreedA: undefined },
    finds: ['agreedA'],
  },
  {
    says: { de: 'begann am Tag davor', en: 'began on the day before' },
    row: { since: day('2026-05-31'), agreedA: undefined },
    finds: [{ column: 'agreedA', level: 'hint' }],
  },
  {
    says: { de: 'beide fehlen, begann vor der Einrichtung', en: 'both are missing, began before setup' },
    row: { since: day('2024-02-10'), agreedA: undefined, agreedB: undefined },
    finds: [{ column: 'agreedA', level: 'hint' }],
  },
  {
    says: { de: 'Beginn unbekannt', en: 'start unknown' },
    row: { since: undefined, agreedA: undefined },
    finds: [{ column: 'agreedA', level: 'hint' }],
  },
  {
    says: { de: 'erst angefragt', en: 'only requested' },
    row: { status: 'requested', since: day('2026-01-01'), agreedA: undefined },
    finds: [],
  },
  {
    says: { de: 'ruhend', en: 'dormant' },
    row: { status: 'dormant', since: day('2026-01-01'), agreedA: undefined },
    finds: [],
  },
  {
    says: { de: 'beendet', en: 'ended' },
    row: { status: 'ended', since: day('2026-01-01'), agreedA: undefined },
    finds: [],
  },
  {
    says: {
      de: 'beide fehlen, eine Seite ist seit heute aufgelöst',
      en: 'both are missing, one side is dissolved from today',
    },
    row: { since: day('2026-08-01'), agreedA: undefined, agreedB: undefined, b: 'KV Testingen' },
    today: '2026-11-20',
    finds: [],
  },
  {
    says: {
      de: 'beide fehlen, eine Seite wird morgen aufgelöst',
      en: 'both are missing, one side is dissolved tomorrow',
    },
    row: { since: day('2026-08-01'), agreedA: undefined, agreedB: undefined, b: 'KV Testingen' },
    today: '2026-11-19',
    finds: ['agreedA'],
  },
]);
