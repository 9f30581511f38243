import { day } from '../domain/day.ts';
import { partG } from './figures/part-g.ts';
import { defineRule, hit } from './kit.ts';
import { mayBeEmptied } from './retention.ts';
import { fill } from './words.ts';

export const voucher = defineRule({
  id: 'S-19',
  on: 'contributions',
  level: 'clarify',
  binding: 'law',
  title: { de: 'Beleg fehlt', en: 'Voucher missing' },
  about: {
    de: 'Jede Einnahme hat einen Beleg; die Bücher bleiben zehn Jahre. Für Sammlungen gilt S-25.',
    en: 'Each income has a voucher; the books are kept for ten years. For collections see S-25.',
  },
  basis: partG('24', 'Abs. 2', '(2)'),
  inCharge: 'treasury',
  needs: ['kind'],
  check: (values, { today }) =>
    values.kind !== 'collection' && values.voucher === undefined && !mayBeEmptied('voucher', values, today)
      ? hit('voucher', {})
      : undefined,
  message: () =>
    fill({
      de: '{contributions.voucher} ist leer. Zu jeder Einnahme gehört ein Beleg.',
      en: '{contributions.voucher} is empty. Each income has a voucher.',
    }),
  next: {
    de: 'Den Beleg heraussuchen und seine Nummer eintragen. Er bleibt zehn Jahre in den Büchern.',
    en: 'Look up the voucher and enter its number. It stays in the books for ten years.',
  },
  examples: [
    {
      says: { de: 'vor genau drei Jahren eingegangen', en: 'received exactly three years ago' },
      row: { voucher: undefined, receivedOn: day('2023-11-24') },
      finds: ['voucher'],
    },
    {
      says: { de: 'älter: D-04 ließ die Angabe löschen', en: 'older: D-04 had it erased' },
      row: { voucher: undefined, receivedOn: day('2023-11-23') },
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
      says: { de: 'Sammlung: siehe S-25', en: 'a collection: see S-25' },
      row: { kind: 'collection', voucher: undefined },
      finds: [],
    },
  ],
});
