import { day } from '../../domain/day.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('contributions', [
  {
    says: { de: 'Sammlung per Überweisung', en: 'a collection by bank transfer' },
    row: { kind: 'collection', channel: 'transfer' },
    finds: ['channel'],
  },
  {
    says: { de: 'Sammlung per Lastschrift', en: 'a collection by direct debit' },
    row: { kind: 'collection', channel: 'debit' },
    finds: ['channel'],
  },
  {
    says: { de: 'Sammlung online', en: 'a collection online' },
    row: { kind: 'collection', channel: 'online' },
    finds: ['channel'],
  },
  {
    says: { de: 'Dose am Infostand, bar', en: 'a box at the stall, cash' },
    row: { kind: 'collection', channel: 'cash' },
    finds: [],
  },
  {
    says: { de: 'Geldspende per Überweisung', en: 'a donation by transfer' },
    row: { channel: 'transfer' },
    finds: [],
  },
  {
    says: { de: 'zurückgegeben', en: 'returned' },
    row: { kind: 'collection', channel: 'transfer', decision: 'returned' },
    finds: [],
  },
  { says: { de: 'Art fehlt', en: 'kind missing' }, row: { kind: undefined, channel: 'transfer' }, finds: [] },
  {
    says: { de: 'Zahlungsweg fehlt', en: 'channel missing' },
    row: { kind: 'collection', channel: undefined },
    finds: [],
  },
  {
    says: { de: 'am 30.6.2002', en: 'on 30 June 2002' },
    row: { kind: 'collection', channel: 'transfer', receivedOn: day('2002-06-30') },
    finds: [],
  },
  {
    says: { de: 'am 1.7.2002', en: 'on 1 July 2002' },
    row: { kind: 'collection', channel: 'transfer', receivedOn: day('2002-07-01') },
    finds: ['channel'],
  },
]);
