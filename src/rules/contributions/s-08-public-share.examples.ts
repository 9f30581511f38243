import { day } from '../../domain/day.ts';
import { eur } from '../../domain/money.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('contributions', [
  {
    says: { de: 'etwas weniger als 25 %', en: 'a little less than 25%' },
    row: { donorKind: 'company', publicShare: 24.99 },
    finds: [],
  },
  { says: { de: 'genau 25 %', en: 'exactly 25%' }, row: { donorKind: 'company', publicShare: 25 }, finds: [] },
  {
    says: { de: 'etwas mehr', en: 'a little more' },
    row: { donorKind: 'company', publicShare: 25.01 },
    finds: ['publicShare'],
  },
  {
    says: { de: 'Anteil fehlt, 500 €', en: 'share missing, €500' },
    row: { donorKind: 'company', amount: eur(500) },
    finds: [{ column: 'publicShare', level: 'hint' }],
  },
  {
    says: { de: 'Anteil fehlt, ein Cent weniger', en: 'share missing, one cent less' },
    row: { donorKind: 'company', amount: eur(499.99) },
    finds: [],
  },
  {
    says: { de: 'Anteil und Betrag fehlen', en: 'share and amount missing' },
    row: { donorKind: 'company', amount: undefined },
    finds: [],
  },
  {
    says: { de: 'Betrag fehlt, Anteil 30 %', en: 'amount missing, share 30%' },
    row: { donorKind: 'company', publicShare: 30, amount: undefined },
    finds: ['publicShare'],
  },
  {
    says: { de: 'Spenderart fehlt, Anteil 30 %', en: 'kind of donor missing, share 30%' },
    row: { donorKind: undefined, publicShare: 30 },
    finds: ['publicShare'],
  },
  { says: { de: 'Person', en: 'a person' }, row: { amount: eur(5000) }, finds: [] },
  {
    says: { de: 'Sponsoring ist keine Spende', en: 'sponsoring is no donation' },
    row: { kind: 'sponsoring', donorKind: 'company', publicShare: 30 },
    finds: [],
  },
  {
    says: { de: 'Art fehlt', en: 'kind missing' },
    row: { donorKind: 'company', publicShare: 30, kind: undefined },
    finds: [],
  },
  {
    says: { de: 'zurückgegeben', en: 'returned' },
    row: { donorKind: 'company', publicShare: 30, decision: 'returned' },
    finds: [],
  },
  {
    says: { de: 'am 30.6.2002', en: 'on 30 June 2002' },
    row: { donorKind: 'company', publicShare: 30, receivedOn: day('2002-06-30') },
    finds: [],
  },
  {
    says: { de: 'am 1.7.2002', en: 'on 1 July 2002' },
    row: { donorKind: 'company', publicShare: 30, receivedOn: day('2002-07-01') },
    finds: ['publicShare'],
  },
  {
    says: { de: 'Tag fehlt: die Grenze ist unbekannt', en: 'day missing: the limit is unknown' },
    row: { donorKind: 'company', publicShare: 30, receivedOn: undefined },
    finds: [],
  },
]);
