import { day } from '../../domain/day.ts';
import { eur } from '../../domain/money.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('contributions', [
  { says: { de: 'genau 1.000 €', en: 'exactly €1,000' }, row: { amount: eur(1000) }, finds: ['codexCheckedOn'] },
  { says: { de: 'ein Cent weniger', en: 'one cent less' }, row: { amount: eur(999.99) }, finds: [] },
  {
    says: { de: 'geprüft', en: 'checked' },
    row: { amount: eur(5000), codexCheckedOn: day('2026-09-02') },
    finds: [],
  },
  { says: { de: 'Zuschuss', en: 'a grant' }, row: { kind: 'grant', amount: eur(5000) }, finds: [] },
  { says: { de: 'Sammlung', en: 'a collection' }, row: { kind: 'collection', amount: eur(5000) }, finds: [] },
  {
    says: { de: 'Gliederung der Partei: siehe S-16', en: 'a branch of the party: see S-16' },
    row: { donorKind: 'branch', amount: eur(5000) },
    finds: [],
  },
  {
    says: { de: 'zurückgegeben', en: 'returned' },
    row: { amount: eur(5000), decision: 'returned' },
    finds: [],
  },
  { says: { de: 'Art fehlt', en: 'kind missing' }, row: { kind: undefined, amount: eur(5000) }, finds: [] },
  { says: { de: 'Betrag fehlt', en: 'amount missing' }, row: { amount: undefined }, finds: [] },
  {
    says: { de: 'am 30.6.2002', en: 'on 30 June 2002' },
    row: { amount: eur(5000), receivedOn: day('2002-06-30') },
    finds: [],
  },
  {
    says: { de: 'am 1.7.2002', en: 'on 1 July 2002' },
    row: { amount: eur(5000), receivedOn: day('2002-07-01') },
    finds: ['codexCheckedOn'],
  },
  {
    says: { de: 'Tag fehlt: gilt trotzdem', en: 'day missing: holds all the same' },
    row: { amount: eur(5000), receivedOn: undefined },
    finds: ['codexCheckedOn'],
  },
]);
