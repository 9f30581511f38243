import { day, yearOf } from '../domain/day.ts';
import { eur } from '../domain/money.ts';
import { disclosureFigure, partG } from './figures/part-g.ts';
import { defineDatasetRule, hitAt } from './kit.ts';
import type { ContributionRow } from './survey.ts';
import { fill, money } from './words.ts';

/** The row with which the donor's total of the year reached a sum: later donations leave it where it is. */
const reachedWith = (rows: readonly ContributionRow[], sum: number): ContributionRow | undefined => {
  let total = 0;
  return rows.find(({ values }) => {
    total += values.amount ?? 0;
    return total >= sum;
  });
};

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
      const held = last === undefined ? undefined : figuresOn(last);
      if (last === undefined || held === undefined) return [];
      const total = rows.reduce((sum, { values }) => sum + (values.amount ?? 0), 0);
      const anchor = reachedWith(rows, held.figure / 2);
      if (anchor === undefined) return [];
      const facts = { total, count: rows.length, year: yearOf(last), figure: held.figure };
      return [hitAt('contributions', anchor, 'amount', facts, total > held.figure ? {} : { level: 'hint' as const })];
    }),
  message: ({ total, count, year, figure }) =>
    fill(
      total > figure
        ? {
            de: 'Unter dieser Spendennummer stehen {year} {donations}, zusammen {total}. Über {figure} nennt der Rechenschaftsbericht Name, Anschrift und Summe. Beiträge und Spenden an andere Verbände zählen mit.',
            en: 'In {year} this donor number has {donations}, {total} in all. Above {figure} the annual account names donor, address and total. Fees and donations to other branches count too.',
          }
        : {
            de: 'Unter dieser Spendennummer stehen {year} {donations}, zusammen {total}. Ab {figure} im Jahr wird veröffentlicht. Beiträge und Spenden an andere Verbände zählen mit. Diese Tabelle sieht sie nicht.',
            en: 'In {year} this donor number has {donations}, {total} in all. Above {figure} a year it is published. Fees and donations to other branches count too, and this sheet does not see them.',
          },
      {
        donations:
          count === 1
            ? { de: 'eine Spende', en: 'one donation' }
            : { de: `${count} Spenden`, en: `${count} donations` },
        year,
        total: money(total),
        figure: money(figure),
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
      finds: [{ at: 'contributions 1 amount', level: 'hint' }],
    },
    {
      says: { de: 'ein Cent über 10.000 €', en: 'one cent above €10,000' },
      rows: { contributions: [{ amount: eur(6000) }, { amount: eur(4000.01) }] },
      finds: ['contributions 1 amount'],
    },
    {
      says: { de: 'genau 5.000 €', en: 'exactly €5,000' },
      rows: { contributions: [{ amount: eur(2500) }, { amount: eur(2500) }] },
      finds: [{ at: 'contributions 2 amount', level: 'hint' }],
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
      finds: [{ at: 'contributions 2 amount', level: 'hint' }],
    },
    {
      says: { de: 'Zurückgegebenes zählt nicht', en: 'what was returned does not count' },
      rows: { contributions: [{ amount: eur(6000) }, { amount: eur(6000), decision: 'returned' }] },
      finds: [{ at: 'contributions 1 amount', level: 'hint' }],
    },
    {
      says: { de: 'Zuschüsse sind keine Spenden', en: 'grants are no donations' },
      rows: { contributions: [{ amount: eur(9000), kind: 'grant' }] },
      finds: [],
    },
  ],
});
