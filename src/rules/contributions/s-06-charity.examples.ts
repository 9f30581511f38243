import { day } from '../../domain/day.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('contributions', [
  {
    says: { de: 'parteinahe Stiftung', en: 'a party-near foundation' },
    row: { donorKind: 'foundation' },
    finds: ['donorKind'],
  },
  { says: { de: 'gemeinnützig', en: 'charitable' }, row: { donorKind: 'charity' }, finds: ['donorKind'] },
  {
    says: { de: 'Verein: nachfragen', en: 'a society: ask' },
    row: { donorKind: 'society' },
    finds: [{ column: 'donorKind', level: 'hint' }],
  },
  { says: { de: 'Unternehmen', en: 'a company' }, row: { donorKind: 'company' }, finds: [] },
  { says: { de: 'Spenderart fehlt', en: 'kind of donor missing' }, row: { donorKind: undefined }, finds: [] },
  { says: { de: 'Art fehlt', en: 'kind missing' }, row: { donorKind: 'charity', kind: undefined }, finds: [] },
  {
    says: { de: 'Sponsoring eines Vereins', en: 'sponsoring by a society' },
    row: { kind: 'sponsoring', donorKind: 'society' },
    finds: [],
  },
  {
    says: { de: 'zurückgegeben', en: 'returned' },
    row: { donorKind: 'charity', decision: 'returned' },
    finds: [],
  },
  {
    says: { de: 'am 30.6.2002', en: 'on 30 June 2002' },
    row: { donorKind: 'charity', receivedOn: day('2002-06-30') },
    finds: [],
  },
  {
    says: { de: 'am 1.7.2002', en: 'on 1 July 2002' },
    row: { donorKind: 'charity', receivedOn: day('2002-07-01') },
    finds: ['donorKind'],
  },
  {
    says: { de: 'Tag fehlt: gilt trotzdem', en: 'day missing: holds all the same' },
    row: { donorKind: 'charity', receivedOn: undefined },
    finds: ['donorKind'],
  },
]);
