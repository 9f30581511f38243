import { day } from '../../domain/day.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('contributions', [
  {
    says: { de: 'Konto Dritter', en: "a third party's account" },
    row: { channel: 'third-party' },
    finds: ['channel'],
  },
  {
    says: { de: 'Überweisung, auch vom gemeinsamen Konto', en: 'bank transfer, also from a joint account' },
    row: { channel: 'transfer' },
    finds: [],
  },
  { says: { de: 'Zahlungsweg fehlt', en: 'channel missing' }, row: { channel: undefined }, finds: [] },
  { says: { de: 'Art fehlt', en: 'kind missing' }, row: { channel: 'third-party', kind: undefined }, finds: [] },
  {
    says: { de: 'zurückgegeben', en: 'returned' },
    row: { channel: 'third-party', decision: 'returned' },
    finds: [],
  },
  {
    says: { de: 'am 30.11.2006', en: 'on 30 November 2006' },
    row: { channel: 'third-party', receivedOn: day('2006-11-30') },
    finds: [],
  },
  {
    says: { de: 'am 1.12.2006', en: 'on 1 December 2006' },
    row: { channel: 'third-party', receivedOn: day('2006-12-01') },
    finds: ['channel'],
  },
  {
    says: { de: 'Tag fehlt: gilt trotzdem', en: 'day missing: holds all the same' },
    row: { channel: 'third-party', receivedOn: undefined },
    finds: ['channel'],
  },
  {
    says: { de: 'Zuschuss ist keine Spende', en: 'a grant is no donation' },
    row: { kind: 'grant', channel: 'third-party' },
    finds: [],
  },
]);
