import { day } from '../domain/day.ts';
import { eur } from '../domain/money.ts';
import { PRACTICE } from './figures/practice.ts';
import { defineDatasetRule, hitAt } from './kit.ts';
import { fill } from './words.ts';

export const enteredTwice = defineDatasetRule({
  id: 'S-22',
  level: 'clarify',
  binding: 'house',
  title: { de: 'Derselbe Eintrag zweimal', en: 'The same entry twice' },
  about: {
    de: 'Gleicher Tag, Empfänger, Betrag, gleiche Art und Spendennummer (oder keine).',
    en: 'The same day, receiver, amount, kind and donor number (or none).',
  },
  basis: PRACTICE.reading,
  inCharge: 'treasury',
  check: (_dataset, { survey }) =>
    [...survey.contributionsAlike.values()].flatMap((rows) =>
      rows.slice(1).map((row) => hitAt('contributions', row, undefined, { other: rows[0]?.id ?? '' })),
    ),
  message: ({ other }) =>
    fill(
      {
        de: 'Tag, Empfänger, Art, Betrag und Spendennummer stehen genauso in {other}.',
        en: 'Day, receiver, kind, amount and donor number are the same in {other}.',
      },
      { other: other === '' ? { de: 'einer anderen Zeile', en: 'another row' } : other },
    ),
  next: {
    de: 'Mit den Belegen vergleichen. Ist es doppelt, eine Zeile löschen.',
    en: 'Compare with the vouchers. If it is double, delete one row.',
  },
  examples: [
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
  ],
});
