import { day } from '../../domain/day.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('contributions', [
  { says: { de: 'genau 25 %', en: 'exactly 25%' }, row: { fundraisingFee: 25 }, finds: [] },
  { says: { de: 'etwas mehr', en: 'a little more' }, row: { fundraisingFee: 25.01 }, finds: ['fundraisingFee'] },
  { says: { de: 'etwas weniger', en: 'a little less' }, row: { fundraisingFee: 24.99 }, finds: [] },
  { says: { de: 'ohne Provision', en: 'without a fee' }, row: { fundraisingFee: undefined }, finds: [] },
  {
    says: { de: 'Sponsoring ist keine Spende', en: 'sponsoring is no donation' },
    row: { kind: 'sponsoring', fundraisingFee: 30 },
    finds: [],
  },
  { says: { de: 'Art fehlt', en: 'kind missing' }, row: { kind: undefined, fundraisingFee: 30 }, finds: [] },
  {
    says: { de: 'zurückgegeben', en: 'returned' },
    row: { fundraisingFee: 30, decision: 'returned' },
    finds: [],
  },
  {
    says: { de: 'am 30.6.2002', en: 'on 30 June 2002' },
    row: { fundraisingFee: 30, receivedOn: day('2002-06-30') },
    finds: [],
  },
  {
    says: { de: 'am 1.7.2002', en: 'on 1 July 2002' },
    row: { fundraisingFee: 30, receivedOn: day('2002-07-01') },
    finds: ['fundraisingFee'],
  },
  {
    says: { de: 'Tag fehlt: die Grenze ist unbekannt', en: 'day missing: the limit is unknown' },
    row: { fundraisingFee: 30, receivedOn: undefined },
    finds: [],
  },
]);
