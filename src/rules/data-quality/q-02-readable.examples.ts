import { day } from '../../domain/day.ts';
import { cellExamples } from '../examples/define.ts';

export const examples = cellExamples([
  {
    says: { de: 'ein Tag, den es nicht gibt', en: 'a day that does not exist' },
    table: 'visits',
    cells: { start: '31.09.2026' },
    finds: ['start'],
  },
  {
    says: { de: 'ein Datum in der Spalte „Betrag“', en: 'a date in the column "Amount"' },
    table: 'contributions',
    cells: { amount: { day: day('2026-05-01'), time: '00:00:00' } },
    finds: ['amount'],
  },
  {
    says: { de: 'Tausend oder Komma', en: 'thousands or decimals' },
    table: 'contributions',
    cells: { amount: '1,234' },
    finds: ['amount'],
  },
  {
    says: { de: 'eine Art, die es nicht gibt', en: 'a kind that does not exist' },
    table: 'visits',
    cells: { kind: 'Kaffeefahrt' },
    finds: ['kind'],
  },
  {
    says: { de: 'eine halbe Person', en: 'half a person' },
    table: 'visits',
    cells: { people: '2,5' },
    finds: ['people'],
  },
  {
    says: { de: 'weder ja noch nein', en: 'neither yes nor no' },
    table: 'contributions',
    cells: { donorKnown: 'vielleicht' },
    finds: ['donorKnown'],
  },
  {
    says: { de: 'aus „007“ ist eine Zahl geworden', en: '"007" has become a number' },
    table: 'contributions',
    cells: { voucher: 7 },
    finds: [{ column: 'voucher', level: 'clarify' }],
  },
  {
    says: { de: 'aus „2024-08“ ist ein Datum geworden', en: '"2024-08" has become a date' },
    table: 'contributions',
    cells: { voucher: { day: day('2024-08-01'), time: '00:00:00' } },
    finds: [{ column: 'voucher', level: 'clarify' }],
  },
  {
    says: { de: 'als Text getippt', en: 'typed as text' },
    table: 'contributions',
    cells: { voucher: '007' },
    finds: [],
  },
  { says: { de: 'leer ist lesbar', en: 'empty is readable' }, table: 'visits', cells: { start: '' }, finds: [] },
  {
    says: { de: 'deutsch getippt', en: 'typed the German way' },
    table: 'contributions',
    cells: { amount: '1.234,56 €', receivedOn: '30.8.26', kind: 'geldspende', donorKnown: true },
    finds: [],
  },
]);
