import { day } from '../../domain/day.ts';
import { eur } from '../../domain/money.ts';
import { datasetExamples } from '../examples/define.ts';

export const examples = datasetExamples([
  {
    says: { de: 'zusammen genau 10.000 €: noch ein Hinweis', en: 'exactly €10,000 together: still a hint' },
    rows: { contributions: [{ amount: eur(6000) }, { amount: eur(4000) }] },
    finds: [{ at: 'contributions 1 donorNumber', level: 'hint' }],
  },
  {
    says: { de: 'ein Cent über 10.000 €', en: 'one cent above €10,000' },
    rows: { contributions: [{ amount: eur(6000) }, { amount: eur(4000.01) }] },
    finds: ['contributions 1 donorNumber'],
  },
  {
    says: { de: 'genau 5.000 €', en: 'exactly €5,000' },
    rows: { contributions: [{ amount: eur(2500) }, { amount: eur(2500) }] },
    finds: [{ at: 'contributions 2 donorNumber', level: 'hint' }],
  },
  {
    says: { de: 'ein Cent unter 5.000 €', en: 'one cent below €5,000' },
    rows: { contributions: [{ amount: eur(2500) }, { amount: eur(2499.99) }] },
    finds: [],
  },
  {
    says: { de: 'auf zwei Jahre verteilt', en: 'spread over two years' },
    rows: {
      contributions: [
        { amount: eur(4999), receivedOn: day('2025-12-31') },
        { amount: eur(4999), receivedOn: day('2026-01-01') },
      ],
    },
    finds: [],
  },
  {
    says: { de: 'gleiche Nummer bei zwei Verbänden', en: 'the same number at two associations' },
    rows: { contributions: [{ amount: eur(4000) }, { amount: eur(4000), receiver: 'KV Musterdorf' }] },
    finds: [],
  },
  {
    says: { de: 'gleiche Nummer, parteiweit gültig', en: 'the same number, valid party-wide' },
    rows: { contributions: [{ amount: eur(4000) }, { amount: eur(4000), receiver: 'KV Musterdorf' }] },
    settings: { donorNumbersPartyWide: true },
    finds: [{ at: 'contributions 2 donorNumber', level: 'hint' }],
  },
  {
    says: { de: 'Zurückgegebenes zählt nicht', en: 'what was returned does not count' },
    rows: { contributions: [{ amount: eur(6000) }, { amount: eur(6000), decision: 'returned' }] },
    finds: [{ at: 'contributions 1 donorNumber', level: 'hint' }],
  },
  {
    says: { de: 'Abgeführtes zählt nicht', en: 'what was forwarded does not count' },
    rows: { contributions: [{ amount: eur(3000) }, { amount: eur(8000), decision: 'forwarded' }] },
    finds: [],
  },
  {
    says: { de: 'Geld, Sache und Verzicht zählen zusammen', en: 'money, goods and waivers add up' },
    rows: {
      contributions: [
        { amount: eur(4000) },
        { amount: eur(4000), kind: 'goods', channel: 'goods' },
        { amount: eur(2000.01), kind: 'waiver', channel: 'none' },
      ],
    },
    finds: ['contributions 2 donorNumber'],
  },
  {
    says: { de: 'Zuschüsse sind keine Spenden', en: 'grants are no donations' },
    rows: { contributions: [{ amount: eur(9000), kind: 'grant' }] },
    finds: [],
  },
  {
    says: { de: 'Sponsoring und Einnahmen auch nicht', en: 'nor are sponsoring and event income' },
    rows: {
      contributions: [
        { amount: eur(9000), kind: 'sponsoring' },
        { amount: eur(9000), kind: 'event-income' },
      ],
    },
    finds: [],
  },
  {
    says: { de: 'eine Sammlung gehört niemandem', en: 'a collection belongs to nobody' },
    rows: { contributions: [{ amount: eur(9000), kind: 'collection' }] },
    finds: [],
  },
  {
    says: { de: 'ohne Spendennummer: siehe S-23', en: 'without a donor number: see S-23' },
    rows: { contributions: [{ amount: eur(9000), donorNumber: undefined }] },
    finds: [],
  },
  {
    says: { de: 'Betrag, Tag oder Verband fehlt', en: 'amount, day or association missing' },
    rows: {
      contributions: [
        { amount: undefined },
        { amount: eur(9000), receivedOn: undefined },
        { amount: eur(9000), receiver: undefined },
      ],
    },
    finds: [],
  },
  {
    says: { de: 'am 30.6.2002', en: 'on 30 June 2002' },
    rows: { contributions: [{ amount: eur(12_000), receivedOn: day('2002-06-30') }] },
    finds: [],
  },
  {
    says: { de: 'am 1.7.2002', en: 'on 1 July 2002' },
    rows: { contributions: [{ amount: eur(12_000), receivedOn: day('2002-07-01') }] },
    finds: ['contributions 1 donorNumber'],
  },
]);
