import { day } from '../../domain/day.ts';
import { eur } from '../../domain/money.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('contributions', [
  {
    says: { de: 'vor genau drei Jahren eingegangen', en: 'received exactly three years ago' },
    row: { amount: eur(501), donorNumber: undefined, receivedOn: day('2023-11-23') },
    finds: ['donorNumber'],
  },
  {
    says: { de: 'älter: D-04 ließ die Angabe löschen', en: 'older: D-04 had it erased' },
    row: { amount: eur(501), donorNumber: undefined, receivedOn: day('2023-11-22') },
    finds: [],
  },
  {
    says: { de: 'ohne Nummer, genau 500 €', en: 'no number, exactly €500' },
    row: { donorNumber: undefined, amount: eur(500) },
    finds: [{ column: 'donorNumber', level: 'hint' }],
  },
  {
    says: { de: 'ohne Nummer, ein Cent darüber', en: 'no number, one cent above' },
    row: { donorNumber: undefined, amount: eur(500.01) },
    finds: ['donorNumber'],
  },
  {
    says: { de: 'ohne Nummer, 499,99 €', en: 'no number, €499.99' },
    row: { donorNumber: undefined, amount: eur(499.99) },
    finds: [{ column: 'donorNumber', level: 'hint' }],
  },
  {
    says: { de: 'ohne Angabe, ob bekannt', en: 'not stated whether known' },
    row: { donorNumber: undefined, donorKnown: undefined, donorKind: undefined, amount: eur(600) },
    finds: ['donorNumber'],
  },
  {
    says: { de: 'Spenderart unbekannt', en: 'kind of donor unknown' },
    row: { donorNumber: undefined, donorKnown: undefined, donorKind: 'unknown', amount: eur(600) },
    finds: [],
  },
  {
    says: { de: 'Gliederung der Partei: siehe S-16', en: 'a branch of the party: see S-16' },
    row: { donorNumber: undefined, donorKind: 'branch', amount: eur(600) },
    finds: [],
  },
  {
    says: { de: 'Sachspende', en: 'goods' },
    row: { kind: 'goods', donorNumber: undefined, amount: eur(900) },
    finds: [],
  },
  {
    says: { de: 'Zuschuss', en: 'a grant' },
    row: { kind: 'grant', donorNumber: undefined, amount: eur(900) },
    finds: [],
  },
  {
    says: { de: 'zurückgegeben', en: 'returned' },
    row: { donorNumber: undefined, decision: 'returned', amount: eur(900) },
    finds: [],
  },
  {
    says: { de: 'Art fehlt', en: 'kind missing' },
    row: { kind: undefined, donorNumber: undefined, amount: eur(900) },
    finds: [],
  },
  {
    says: { de: 'Betrag fehlt', en: 'amount missing' },
    row: { donorNumber: undefined, amount: undefined },
    finds: [],
  },
  { says: { de: 'mit Nummer', en: 'with a number' }, row: { amount: eur(900) }, finds: [] },
  {
    says: { de: 'unbekannt: siehe S-02', en: 'unknown: see S-02' },
    row: { donorNumber: undefined, donorKnown: 'no', amount: eur(400) },
    finds: [],
  },
  {
    says: { de: 'Sammlung', en: 'a collection' },
    row: { kind: 'collection', donorNumber: undefined, amount: eur(900) },
    finds: [],
  },
]);
