import { day } from '../../domain/day.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('contributions', [
  {
    says: { de: 'vor genau drei Jahren eingegangen', en: 'received exactly three years ago' },
    row: { voucher: undefined, receivedOn: day('2023-11-23') },
    finds: ['voucher'],
  },
  {
    says: { de: 'älter: D-04 ließ die Angabe löschen', en: 'older: D-04 had it erased' },
    row: { voucher: undefined, receivedOn: day('2023-11-22') },
    finds: [],
  },
  { says: { de: 'ohne Beleg', en: 'without a voucher' }, row: { voucher: undefined }, finds: ['voucher'] },
  {
    says: { de: 'zurückgegeben, ohne Beleg', en: 'returned, without a voucher' },
    row: { decision: 'returned', voucher: undefined },
    finds: ['voucher'],
  },
  { says: { de: 'Art fehlt', en: 'kind missing' }, row: { kind: undefined, voucher: undefined }, finds: [] },
  { says: { de: 'mit Beleg', en: 'with a voucher' }, row: { voucher: 'B-17' }, finds: [] },
  {
    says: { de: 'Zuschuss ohne Beleg', en: 'a grant without a voucher' },
    row: { kind: 'grant', voucher: undefined },
    finds: ['voucher'],
  },
  {
    says: { de: 'Werbung durch Dritte, nicht angenommen', en: 'advertising by others, not accepted' },
    row: { kind: 'advertising', channel: 'none', voucher: undefined },
    finds: [],
  },
  {
    says: { de: 'Werbung durch Dritte, angenommen', en: 'advertising by others, accepted' },
    row: { kind: 'advertising', channel: 'none', decision: 'accepted', voucher: undefined },
    finds: ['voucher'],
  },
  {
    says: { de: 'Sammlung: siehe S-25', en: 'a collection: see S-25' },
    row: { kind: 'collection', voucher: undefined },
    finds: [],
  },
]);
