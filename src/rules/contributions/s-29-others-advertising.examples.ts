import { day } from '../../domain/day.ts';
import { eur } from '../../domain/money.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('contributions', [
  {
    says: { de: 'genau 500 €', en: 'exactly €500' },
    row: { kind: 'advertising', channel: 'none', amount: eur(500) },
    finds: [],
  },
  {
    says: { de: 'ein Cent weniger', en: 'one cent less' },
    row: { kind: 'advertising', channel: 'none', amount: eur(499.99) },
    finds: [],
  },
  {
    says: { de: 'ein Cent mehr', en: 'one cent more' },
    row: { kind: 'advertising', channel: 'none', amount: eur(500.01) },
    finds: ['amount'],
  },
  {
    says: { de: 'am 4.3.2024', en: 'on 4 March 2024' },
    row: { kind: 'advertising', channel: 'none', amount: eur(800), receivedOn: day('2024-03-04') },
    finds: [],
  },
  {
    says: { de: 'am 5.3.2024', en: 'on 5 March 2024' },
    row: { kind: 'advertising', channel: 'none', amount: eur(800), receivedOn: day('2024-03-05') },
    finds: ['amount'],
  },
  {
    says: { de: 'noch offen', en: 'still open' },
    row: { kind: 'advertising', channel: 'none', amount: eur(800), decision: 'open' },
    finds: ['amount'],
  },
  {
    says: { de: 'angenommen', en: 'accepted' },
    row: { kind: 'advertising', channel: 'none', amount: eur(800), decision: 'accepted' },
    finds: [],
  },
  {
    says: { de: 'abgeführt', en: 'forwarded' },
    row: { kind: 'advertising', channel: 'none', amount: eur(800), decision: 'forwarded' },
    finds: [],
  },
  { says: { de: 'Sachspende', en: 'goods' }, row: { kind: 'goods', channel: 'goods', amount: eur(800) }, finds: [] },
  {
    says: { de: 'Tag fehlt: die Grenze ist unbekannt', en: 'day missing: the figure is unknown' },
    row: { kind: 'advertising', channel: 'none', amount: eur(800), receivedOn: undefined },
    finds: [],
  },
  { says: { de: 'Art fehlt', en: 'kind missing' }, row: { kind: undefined, amount: eur(800) }, finds: [] },
  {
    says: { de: 'Betrag fehlt', en: 'amount missing' },
    row: { kind: 'advertising', channel: 'none', amount: undefined },
    finds: [],
  },
]);
