import { day } from '../../domain/day.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('contributions', [
  {
    says: { de: 'nach genau 14 Tagen zurück', en: 'returned after exactly 14 days' },
    row: { decision: 'returned', decidedOn: day('2026-09-15') },
    finds: [],
  },
  {
    says: { de: 'nach 15 Tagen zurück', en: 'returned after 15 days' },
    row: { decision: 'returned', decidedOn: day('2026-09-16') },
    finds: ['decidedOn'],
  },
  {
    says: { de: 'abgeführt ohne Tag', en: 'forwarded without a day' },
    row: { decision: 'forwarded' },
    finds: ['decidedOn'],
  },
  {
    says: { de: 'zurückgegeben, beide Tage fehlen', en: 'returned, both days missing' },
    row: { decision: 'returned', receivedOn: undefined },
    finds: ['decidedOn'],
  },
  {
    says: { de: 'Tag des Eingangs fehlt', en: 'day of receipt missing' },
    row: { decision: 'returned', receivedOn: undefined, decidedOn: day('2026-09-16') },
    finds: [],
  },
  { says: { de: 'angenommen', en: 'accepted' }, row: { decision: 'accepted' }, finds: [] },
  { says: { de: 'noch offen: siehe S-20', en: 'still open: see S-20' }, row: { decision: 'open' }, finds: [] },
  { says: { de: 'Entscheidung fehlt', en: 'decision missing' }, row: { decision: undefined }, finds: [] },
  { says: { de: 'Art fehlt', en: 'kind missing' }, row: { decision: 'returned', kind: undefined }, finds: [] },
  {
    says: { de: 'Zuschuss zurückgezahlt', en: 'a grant paid back' },
    row: { kind: 'grant', decision: 'returned' },
    finds: [],
  },
  {
    says: { de: 'am 30.6.2002', en: 'on 30 June 2002' },
    row: { decision: 'returned', receivedOn: day('2002-06-30') },
    finds: [],
  },
  {
    says: { de: 'am 1.7.2002', en: 'on 1 July 2002' },
    row: { decision: 'returned', receivedOn: day('2002-07-01') },
    finds: ['decidedOn'],
  },
]);
