import { day } from '../../domain/day.ts';
import { eur } from '../../domain/money.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('contributions', [
  {
    says: { de: 'bar, genau an der Grenze', en: 'cash, exactly at the limit' },
    row: { channel: 'cash', amount: eur(1000) },
    finds: [],
  },
  {
    says: { de: 'bar, ein Cent darunter', en: 'cash, one cent below' },
    row: { channel: 'cash', amount: eur(999.99) },
    finds: [],
  },
  {
    says: { de: 'bar, ein Cent darüber', en: 'cash, one cent above' },
    row: { channel: 'cash', amount: eur(1000.01) },
    finds: ['amount'],
  },
  {
    says: { de: 'dieselbe Summe überwiesen', en: 'the same amount by bank transfer' },
    row: { channel: 'transfer', amount: eur(1000.01) },
    finds: [],
  },
  {
    says: { de: 'Sammlung von 1.200 € in der Dose', en: 'a collection of €1,200 in a box' },
    row: { kind: 'collection', channel: 'cash', amount: eur(1200) },
    finds: [],
  },
  {
    says: { de: 'bar, aber zurückgegeben', en: 'cash, but returned' },
    row: { channel: 'cash', amount: eur(1200), decision: 'returned' },
    finds: [],
  },
  {
    says: { de: 'bar, aber abgeführt', en: 'cash, but forwarded' },
    row: { channel: 'cash', amount: eur(1200), decision: 'forwarded' },
    finds: [],
  },
  {
    says: { de: 'Zuschuss einer Gliederung in bar', en: 'a grant of a branch in cash' },
    row: { kind: 'grant', channel: 'cash', amount: eur(1200) },
    finds: [],
  },
  {
    says: { de: 'Sponsoring in bar', en: 'sponsoring in cash' },
    row: { kind: 'sponsoring', channel: 'cash', amount: eur(1200) },
    finds: [],
  },
  {
    says: { de: 'Veranstaltungseinnahme in bar', en: 'event income in cash' },
    row: { kind: 'event-income', channel: 'cash', amount: eur(1200) },
    finds: [],
  },
  {
    says: { de: 'am 30.6.2002', en: 'on 30 June 2002' },
    row: { channel: 'cash', amount: eur(1200), receivedOn: day('2002-06-30') },
    finds: [],
  },
  {
    says: { de: 'am 1.7.2002', en: 'on 1 July 2002' },
    row: { channel: 'cash', amount: eur(1200), receivedOn: day('2002-07-01') },
    finds: ['amount'],
  },
  {
    says: { de: 'Tag fehlt: die Grenze ist unbekannt', en: 'day missing: the limit is unknown' },
    row: { channel: 'cash', amount: eur(1200), receivedOn: undefined },
    finds: [],
  },
  {
    says: { de: 'Art fehlt', en: 'kind missing' },
    row: { channel: 'cash', amount: eur(1200), kind: undefined },
    finds: [],
  },
  { says: { de: 'Betrag fehlt', en: 'amount missing' }, row: { channel: 'cash', amount: undefined }, finds: [] },
  {
    says: { de: 'Zahlungsweg fehlt', en: 'channel missing' },
    row: { channel: undefined, amount: eur(1200) },
    finds: [],
  },
]);
