import { day } from '../../domain/day.ts';
import { eur } from '../../domain/money.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('contributions', [
  {
    says: { de: 'Ratsfraktion, 5 €', en: 'a council group, €5' },
    row: { donorKind: 'group', amount: eur(5) },
    finds: ['donorKind'],
  },
  { says: { de: 'Gemeinde', en: 'a municipality' }, row: { donorKind: 'public' }, finds: ['donorKind'] },
  { says: { de: 'Person', en: 'a person' }, row: { donorKind: 'person' }, finds: [] },
  { says: { de: 'Spenderart fehlt', en: 'kind of donor missing' }, row: { donorKind: undefined }, finds: [] },
  { says: { de: 'Art fehlt', en: 'kind missing' }, row: { donorKind: 'public', kind: undefined }, finds: [] },
  {
    says: { de: 'Sponsoring ist keine Spende', en: 'sponsoring is no donation' },
    row: { kind: 'sponsoring', donorKind: 'public' },
    finds: [],
  },
  {
    says: { de: 'zurückgegeben', en: 'returned' },
    row: { donorKind: 'public', decision: 'returned' },
    finds: [],
  },
  {
    says: { de: 'am 30.6.2002', en: 'on 30 June 2002' },
    row: { donorKind: 'public', receivedOn: day('2002-06-30') },
    finds: [],
  },
  {
    says: { de: 'am 1.7.2002', en: 'on 1 July 2002' },
    row: { donorKind: 'public', receivedOn: day('2002-07-01') },
    finds: ['donorKind'],
  },
  {
    says: { de: 'Tag fehlt: gilt trotzdem', en: 'day missing: holds all the same' },
    row: { donorKind: 'public', receivedOn: undefined },
    finds: ['donorKind'],
  },
]);
