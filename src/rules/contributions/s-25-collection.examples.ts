import { day } from '../../domain/day.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('contributions', [
  {
    says: { de: 'vor genau drei Jahren eingegangen', en: 'received exactly three years ago' },
    row: { kind: 'collection', channel: 'cash', voucher: undefined, receivedOn: day('2023-11-23') },
    finds: ['voucher'],
  },
  {
    says: { de: 'älter: D-04 ließ die Angabe löschen', en: 'older: D-04 had it erased' },
    row: { kind: 'collection', channel: 'cash', voucher: undefined, receivedOn: day('2023-11-22') },
    finds: [],
  },
  {
    says: { de: 'Sammlung ohne Zählliste', en: 'a collection without a count record' },
    row: { kind: 'collection', channel: 'cash', voucher: undefined },
    finds: ['voucher'],
  },
  {
    says: { de: 'Getränke als Sammlung', en: 'drinks as a collection' },
    row: { kind: 'collection', channel: 'cash', purpose: 'Getränke beim Sommerfest' },
    finds: ['purpose'],
  },
  {
    says: { de: 'Hut mit Zählliste', en: 'a hat with a count record' },
    row: { kind: 'collection', channel: 'cash', purpose: 'Hut nach dem Konzert' },
    finds: [],
  },
  {
    says: { de: 'Getränke als Veranstaltungseinnahme', en: 'drinks as event income' },
    row: { kind: 'event-income', purpose: 'Getränke' },
    finds: [],
  },
  {
    says: { de: 'Eintritt als Sammlung', en: 'entry fees as a collection' },
    row: { kind: 'collection', channel: 'cash', purpose: 'Eintrittsgelder Lesung' },
    finds: ['purpose'],
  },
  {
    says: { de: 'Eintritt frei, Hut am Ausgang', en: 'free entry, a hat at the door' },
    row: { kind: 'collection', channel: 'cash', purpose: 'Lesung, Eintritt frei, Hut am Ausgang' },
    finds: [],
  },
  {
    says: { de: 'Dose im Bierzelt', en: 'a box in the beer tent' },
    row: { kind: 'collection', channel: 'cash', purpose: 'Dose im Bierzelt' },
    finds: [],
  },
  {
    says: { de: 'ohne Zählliste und nach Verkauf', en: 'no count record, and like a sale' },
    row: { kind: 'collection', channel: 'cash', voucher: undefined, purpose: 'Kuchenverkauf' },
    finds: ['voucher', 'purpose'],
  },
  {
    says: { de: 'Art fehlt', en: 'kind missing' },
    row: { kind: undefined, voucher: undefined, purpose: 'Getränke' },
    finds: [],
  },
  {
    says: { de: 'Geldspende ohne Beleg: siehe S-19', en: 'a donation without a voucher: see S-19' },
    row: { kind: 'money', voucher: undefined },
    finds: [],
  },
]);
