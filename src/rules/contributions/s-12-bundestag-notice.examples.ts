import { day } from '../../domain/day.ts';
import { eur } from '../../domain/money.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('contributions', [
  {
    says: {
      de: 'am 4.3.2024, 50.000 €: alte Grenze, nicht darüber',
      en: '4 March 2024, €50,000: old figure, not above',
    },
    row: { amount: eur(50_000), receivedOn: day('2024-03-04') },
    finds: [],
  },
  {
    says: { de: 'am 4.3.2024, ein Cent über 50.000 €', en: '4 March 2024, one cent above €50,000' },
    row: { amount: eur(50_000.01), receivedOn: day('2024-03-04') },
    finds: ['bundestagNotifiedOn'],
  },
  {
    says: { de: 'am 4.3.2024, 35.000,01 €', en: '4 March 2024, €35,000.01' },
    row: { amount: eur(35_000.01), receivedOn: day('2024-03-04') },
    finds: [],
  },
  {
    says: { de: 'am 5.3.2024, genau 35.000 €', en: '5 March 2024, exactly €35,000' },
    row: { amount: eur(35_000), receivedOn: day('2024-03-05') },
    finds: [],
  },
  {
    says: { de: 'am 5.3.2024, ein Cent über 35.000 €', en: '5 March 2024, one cent above €35,000' },
    row: { amount: eur(35_000.01), receivedOn: day('2024-03-05') },
    finds: ['bundestagNotifiedOn'],
  },
  {
    says: { de: 'angezeigt', en: 'notified' },
    row: { amount: eur(60_000), bundestagNotifiedOn: day('2026-09-03') },
    finds: [],
  },
  {
    says: {
      de: 'angezeigt erst in der Zukunft: noch nicht angezeigt',
      en: 'notified in the future: not notified yet',
    },
    row: { amount: eur(60_000), bundestagNotifiedOn: day('2026-11-24') },
    finds: ['bundestagNotifiedOn'],
  },
  {
    says: { de: 'heute angezeigt', en: 'notified today' },
    row: { amount: eur(60_000), bundestagNotifiedOn: day('2026-11-23') },
    finds: [],
  },
  {
    says: { de: 'angezeigt am Tag vor dem Eingang', en: 'notified on the day before the receipt' },
    row: { amount: eur(60_000), bundestagNotifiedOn: day('2026-08-31') },
    finds: ['bundestagNotifiedOn'],
  },
  {
    says: { de: 'dem Landesverband gemeldet, noch nicht angezeigt', en: 'reported to the LV, not yet notified' },
    row: { amount: eur(60_000), reportedToLandOn: day('2026-09-02') },
    finds: ['bundestagNotifiedOn'],
  },
  {
    says: { de: 'zurückgegeben', en: 'returned' },
    row: { amount: eur(60_000), decision: 'returned' },
    finds: [],
  },
  { says: { de: 'Sammlung', en: 'a collection' }, row: { kind: 'collection', amount: eur(60_000) }, finds: [] },
  { says: { de: 'Zuschuss', en: 'a grant' }, row: { kind: 'grant', amount: eur(60_000) }, finds: [] },
  { says: { de: 'Sponsoring', en: 'sponsoring' }, row: { kind: 'sponsoring', amount: eur(60_000) }, finds: [] },
  {
    says: { de: 'am 30.6.2002', en: 'on 30 June 2002' },
    row: { amount: eur(60_000), receivedOn: day('2002-06-30') },
    finds: [],
  },
  {
    says: { de: 'am 1.7.2002', en: 'on 1 July 2002' },
    row: { amount: eur(60_000), receivedOn: day('2002-07-01') },
    finds: ['bundestagNotifiedOn'],
  },
  {
    says: { de: 'Tag fehlt: die Grenze ist unbekannt', en: 'day missing: the figure is unknown' },
    row: { amount: eur(60_000), receivedOn: undefined },
    finds: [],
  },
  { says: { de: 'Art fehlt', en: 'kind missing' }, row: { amount: eur(60_000), kind: undefined }, finds: [] },
  { says: { de: 'Betrag fehlt', en: 'amount missing' }, row: { amount: undefined }, finds: [] },
]);
