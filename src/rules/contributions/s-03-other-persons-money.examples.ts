import { day } from '../../domain/day.ts';
import { eur } from '../../domain/money.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('contributions', [
  {
    says: { de: 'für eine andere Person, 20 €', en: 'for another person, €20' },
    row: { otherPersonsMoney: 'yes', amount: eur(20) },
    finds: ['otherPersonsMoney'],
  },
  {
    says: { de: 'für eine andere Person, 2.000 €', en: 'for another person, €2,000' },
    row: { otherPersonsMoney: 'yes', amount: eur(2000) },
    finds: ['otherPersonsMoney'],
  },
  { says: { de: 'eigenes Geld', en: 'own money' }, row: { otherPersonsMoney: 'no', amount: eur(2000) }, finds: [] },
  {
    says: { de: 'keine Angabe', en: 'nothing stated' },
    row: { otherPersonsMoney: undefined, amount: eur(2000) },
    finds: [],
  },
  {
    says: { de: 'Berufsverband: siehe S-07', en: 'a professional association: see S-07' },
    row: { otherPersonsMoney: 'yes', donorKind: 'professional' },
    finds: [],
  },
  {
    says: { de: 'Zuschuss', en: 'a grant' },
    row: { otherPersonsMoney: 'yes', kind: 'grant' },
    finds: [],
  },
  { says: { de: 'Art fehlt', en: 'kind missing' }, row: { otherPersonsMoney: 'yes', kind: undefined }, finds: [] },
  {
    says: { de: 'zurückgegeben', en: 'returned' },
    row: { otherPersonsMoney: 'yes', decision: 'returned' },
    finds: [],
  },
  {
    says: { de: 'am 30.6.2002', en: 'on 30 June 2002' },
    row: { otherPersonsMoney: 'yes', receivedOn: day('2002-06-30') },
    finds: [],
  },
  {
    says: { de: 'am 1.7.2002', en: 'on 1 July 2002' },
    row: { otherPersonsMoney: 'yes', receivedOn: day('2002-07-01') },
    finds: ['otherPersonsMoney'],
  },
  {
    says: { de: 'Tag fehlt: gilt trotzdem', en: 'day missing: holds all the same' },
    row: { otherPersonsMoney: 'yes', receivedOn: undefined },
    finds: ['otherPersonsMoney'],
  },
]);
