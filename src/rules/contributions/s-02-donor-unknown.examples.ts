import { day } from '../../domain/day.ts';
import { eur } from '../../domain/money.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('contributions', [
  {
    says: { de: 'unbekannt, genau an der Grenze', en: 'unknown, exactly at the limit' },
    row: { donorKnown: 'no', amount: eur(500) },
    finds: [],
  },
  {
    says: { de: 'unbekannt, ein Cent darunter', en: 'unknown, one cent below' },
    row: { donorKnown: 'no', amount: eur(499.99) },
    finds: [],
  },
  {
    says: { de: 'unbekannt, ein Cent darüber', en: 'unknown, one cent above' },
    row: { donorKnown: 'no', amount: eur(500.01) },
    finds: ['donorKnown'],
  },
  {
    says: { de: 'Spenderart unbekannt', en: 'kind of donor unknown' },
    row: { donorKnown: undefined, donorKind: 'unknown', amount: eur(750) },
    finds: ['donorKind'],
  },
  {
    says: { de: 'beides unbekannt: einmal gesagt', en: 'both unknown: said once' },
    row: { donorKnown: 'no', donorKind: 'unknown', amount: eur(750) },
    finds: ['donorKnown'],
  },
  {
    says: { de: 'die Buchhaltung kennt die Person', en: 'the accounting knows the person' },
    row: { donorKnown: 'yes', amount: eur(750) },
    finds: [],
  },
  {
    says: { de: 'keine Angabe zu beidem', en: 'nothing stated on both' },
    row: { donorKnown: undefined, donorKind: undefined, amount: eur(750) },
    finds: [],
  },
  {
    says: { de: 'Sammlung von 1.200 €', en: 'a collection of €1,200' },
    row: { kind: 'collection', channel: 'cash', donorKnown: 'no', amount: eur(1200) },
    finds: [],
  },
  {
    says: { de: 'Veranstaltungseinnahme', en: 'event income' },
    row: { kind: 'event-income', donorKnown: 'no', amount: eur(800) },
    finds: [],
  },
  {
    says: { de: 'zurückgegeben', en: 'returned' },
    row: { donorKnown: 'no', amount: eur(800), decision: 'returned' },
    finds: [],
  },
  {
    says: { de: 'abgeführt', en: 'forwarded' },
    row: { donorKnown: 'no', amount: eur(800), decision: 'forwarded' },
    finds: [],
  },
  {
    says: { de: 'am 30.6.2002', en: 'on 30 June 2002' },
    row: { donorKnown: 'no', amount: eur(800), receivedOn: day('2002-06-30') },
    finds: [],
  },
  {
    says: { de: 'am 1.7.2002', en: 'on 1 July 2002' },
    row: { donorKnown: 'no', amount: eur(800), receivedOn: day('2002-07-01') },
    finds: ['donorKnown'],
  },
  {
    says: { de: 'Tag fehlt', en: 'day missing' },
    row: { donorKnown: 'no', amount: eur(800), receivedOn: undefined },
    finds: [],
  },
  {
    says: { de: 'Art fehlt', en: 'kind missing' },
    row: { donorKnown: 'no', amount: eur(800), kind: undefined },
    finds: [],
  },
  { says: { de: 'Betrag fehlt', en: 'amount missing' }, row: { donorKnown: 'no', amount: undefined }, finds: [] },
]);
