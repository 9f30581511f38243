import { day } from '../../domain/day.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('contributions', [
  {
    says: { de: 'Geld anderer weitergegeben', en: "others' money passed on" },
    row: { donorKind: 'professional', otherPersonsMoney: 'yes' },
    finds: ['donorKind'],
  },
  {
    says: { de: 'ohne Angabe: nachfragen', en: 'nothing stated: ask' },
    row: { donorKind: 'professional' },
    finds: [{ column: 'donorKind', level: 'hint' }],
  },
  {
    says: { de: 'kein Geld Ungenannter: trotzdem nachfragen', en: "no unnamed person's money: ask all the same" },
    row: { donorKind: 'professional', otherPersonsMoney: 'no' },
    finds: [{ column: 'donorKind', level: 'hint' }],
  },
  { says: { de: 'Verein', en: 'a society' }, row: { donorKind: 'society' }, finds: [] },
  {
    says: { de: 'Spenderart fehlt', en: 'kind of donor missing' },
    row: { donorKind: undefined, otherPersonsMoney: 'yes' },
    finds: [],
  },
  { says: { de: 'Art fehlt', en: 'kind missing' }, row: { donorKind: 'professional', kind: undefined }, finds: [] },
  {
    says: { de: 'Sponsoring ist keine Spende', en: 'sponsoring is no donation' },
    row: { kind: 'sponsoring', donorKind: 'professional' },
    finds: [],
  },
  {
    says: { de: 'abgeführt', en: 'forwarded' },
    row: { donorKind: 'professional', otherPersonsMoney: 'yes', decision: 'forwarded' },
    finds: [],
  },
  {
    says: { de: 'am 30.6.2002', en: 'on 30 June 2002' },
    row: { donorKind: 'professional', receivedOn: day('2002-06-30') },
    finds: [],
  },
  {
    says: { de: 'am 1.7.2002', en: 'on 1 July 2002' },
    row: { donorKind: 'professional', otherPersonsMoney: 'yes', receivedOn: day('2002-07-01') },
    finds: ['donorKind'],
  },
  {
    says: { de: 'Tag fehlt: gilt trotzdem', en: 'day missing: holds all the same' },
    row: { donorKind: 'professional', otherPersonsMoney: 'yes', receivedOn: undefined },
    finds: ['donorKind'],
  },
]);
