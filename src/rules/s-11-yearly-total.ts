import { day, yearOf } from '../domain/day.ts';
import { eur } from '../domain/money.ts';
import { disclosureFigure, partG } from './figures/part-g.ts';
import { defineDatasetRule, hitAt } from './kit.ts';
import { reachedWith } from './survey.ts';
import { fill, money } from './words.ts';

export const yearlyTotal = defineDatasetRule({
  id: 'S-11',
  level: 'clarify',
  binding: 'law',
  title: { de: 'Spenden einer Nummer im Kalenderjahr', en: "One number's donations in a calendar year" },
  about: {
    de: 'Zählt die Spenden einer Spendennummer im Jahr zusammen. Ab der Hälfte der Grenze ein Hinweis. Beiträge und andere Verbände sieht das Werkzeug nicht.',
    en: 'Adds up the donations of one donor number in a year. From half of the figure on a hint. Fees and other branches the tool does not see.',
  },
  basis: partG('25', 'Abs. 3 Satz 1', '(3) sentence 1'),
  figures: { figure: disclosureFigure },
  inCharge: 'treasury',
  check: (_dataset, { survey, figuresOn }) =>
    [...survey.donationsByDonorYear.values()].flatMap((rows) => {
      const last = rows[rows.length - 1]?.values.receivedOn;
      const figure = last && figuresOn(last)?.figure;
      if (last === undefined || figure === undefined) return [];
      const total = rows.reduce((sum, { values }) => sum + (values.amount ?? 0), 0);
      const anchor = reachedWith(rows, figure / 2);
      if (anchor === undefined) return [];
      const facts = { total, count: rows.length, year: yearOf(last), figure };
      return [hitAt('contributions', anchor, 'donorNumber', facts, total > figure ? {} : { level: 'hint' as const })];
    }),
  message: ({ total, count, year, figure }) =>
    fill(
      {
        de: 'Spenden dieser Spendennummer im Jahr {year}: {count}, zusammen {total}. Über {figure} nennt der Rechenschaftsbericht Name, Anschrift und Summe.{excess} Beiträge und Spenden an andere Verbände zählen mit. Das Werkzeug sieht nur diese Tabelle.',
        en: 'Donations of this donor number in {year}: {count}, {total} in all. Above {figure} the annual account names donor, address and total.{excess} Fees and donations to other branches count too. The tool sees only this sheet.',
      },
      {
        count,
        year,
        total: money(total),
        figure: money(figure),
        excess:
          total > figure
            ? fill(
                { de: ' Hier sind es {more} mehr.', en: ' Here it is {more} more.' },
                { more: money(total - figure) },
              )
            : '',
      },
    ),
  next: {
    de: 'Die Landesschatzmeisterei nach der Gesamtsumme über alle Verbände fragen.',
    en: 'Ask the Land treasury for the total over all branches.',
  },
  examples: [
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
  ],
});
