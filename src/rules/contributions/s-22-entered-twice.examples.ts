import { day } from '../../domain/day.ts';
import { eur } from '../../domain/money.ts';
import { datasetExamples } from '../examples/define.ts';

export const examples = datasetExamples([
  {
    says: { de: 'zweimal dasselbe', en: 'the same twice' },
    rows: { contributions: [{}, {}] },
    finds: ['contributions 2'],
  },
  {
    says: { de: 'beide ohne Spendennummer', en: 'both without a donor number' },
    rows: { contributions: [{ donorNumber: undefined }, { donorNumber: undefined }] },
    finds: ['contributions 2'],
  },
  {
    says: { de: 'dreimal: die beiden unteren', en: 'three times: the two below' },
    rows: { contributions: [{}, {}, {}] },
    finds: ['contributions 2', 'contributions 3'],
  },
  {
    says: { de: 'ein anderer Verband, auch parteiweit', en: 'another association, also party-wide' },
    rows: { contributions: [{}, { receiver: 'KV Musterdorf' }] },
    settings: { donorNumbersPartyWide: true },
    finds: [],
  },
  {
    says: { de: 'eine andere Art', en: 'another kind' },
    rows: { contributions: [{}, { kind: 'goods' }] },
    finds: [],
  },
  {
    says: { de: 'eine mit, eine ohne Nummer', en: 'one with, one without a number' },
    rows: { contributions: [{}, { donorNumber: undefined }] },
    finds: [],
  },
  {
    says: { de: 'Tag, Verband, Art oder Betrag fehlt', en: 'day, association, kind or amount missing' },
    rows: {
      contributions: [
        { receivedOn: undefined },
        { receivedOn: undefined },
        { receiver: undefined },
        { receiver: undefined },
        { kind: undefined },
        { kind: undefined },
        { amount: undefined },
        { amount: undefined },
      ],
    },
    finds: [],
  },
  {
    says: { de: 'ein Cent Unterschied', en: 'one cent of difference' },
    rows: { contributions: [{ amount: eur(50) }, { amount: eur(50.01) }] },
    finds: [],
  },
  {
    says: { de: 'ein Tag später', en: 'one day later' },
    rows: { contributions: [{}, { receivedOn: day('2026-09-02') }] },
    finds: [],
  },
  {
    says: { de: 'andere Spendennummer', en: 'another donor number' },
    rows: { contributions: [{}, { donorNumber: '4712' }] },
    finds: [],
  },
]);
