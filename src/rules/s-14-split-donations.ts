import { day, daysBetween } from '../domain/day.ts';
import { eur } from '../domain/money.ts';
import { cashDonationLimit, noticeFigure, partG } from './figures/part-g.ts';
import { defineDatasetRule, hitAt } from './kit.ts';
import type { ContributionRow } from './survey.ts';
import { fill, money } from './words.ts';

const amountOf = ({ values }: ContributionRow): number => values.amount ?? 0;

interface Cluster {
  /** The donation with which the days' sum passed the figure; later ones leave it where it is. */
  readonly anchor: ContributionRow;
  readonly rows: ReadonlySet<ContributionRow>;
}

/** Donations that lie within so many days of each other and together pass the figure; overlapping groups are one. */
function clusters(rows: readonly ContributionRow[], days: number, figure: number): readonly Cluster[] {
  const found: { anchor: ContributionRow; rows: Set<ContributionRow> }[] = [];
  rows.forEach((row, i) => {
    const near = rows
      .slice(0, i + 1)
      .filter(({ values }) =>
        values.receivedOn && row.values.receivedOn
          ? daysBetween(values.receivedOn, row.values.receivedOn) <= days
          : false,
      );
    if (near.length < 2 || near.reduce((sum, one) => sum + amountOf(one), 0) <= figure) return;
    const last = found[found.length - 1];
    if (last && near.some((one) => last.rows.has(one))) for (const one of near) last.rows.add(one);
    else found.push({ anchor: row, rows: new Set(near) });
  });
  return found;
}

export const splitDonations = defineDatasetRule({
  id: 'S-14',
  level: 'clarify',
  binding: 'law',
  title: { de: 'Mehrere Spenden, zusammen über einer Grenze', en: 'Several donations, together above a figure' },
  about: {
    de: 'Mehrere Spenden einer Nummer binnen weniger Tage. Einzeln liegen sie unter, zusammen über einer Grenze (Bargeld, Anzeige).',
    en: 'Several donations of one number within few days, each below and together above a figure (cash, notice).',
  },
  basis: partG('25', 'Abs. 1 und 3', '(1) and (3)'),
  figures: { cash: cashDonationLimit, notice: noticeFigure },
  house: { within: { title: { de: 'Binnen', en: 'Within' }, unit: 'days', value: 30, min: 1, max: 365 } },
  inCharge: 'treasury',
  check: (_dataset, { survey, figuresOn, within }) =>
    [...survey.donationsByDonor.values()].flatMap((rows) => {
      if (rows.length < 2) return [];
      const held =
        rows[0]?.values.receivedOn && figuresOn(rows[rows.length - 1]?.values.receivedOn ?? rows[0].values.receivedOn);
      if (!held) return [];
      return [
        { figure: held.cash, reads: 'cash', of: rows.filter(({ values }) => values.channel === 'cash') },
        { figure: held.notice, reads: 'notice', of: rows },
      ].flatMap(({ figure, reads, of }) =>
        clusters(
          of.filter((row) => amountOf(row) <= figure),
          within,
          figure,
        ).map((cluster) => {
          const total = [...cluster.rows].reduce((sum, row) => sum + amountOf(row), 0);
          return hitAt('contributions', cluster.anchor, reads === 'cash' ? 'amount' : 'bundestagNotifiedOn', {
            total,
            count: cluster.rows.size,
            figure,
            reads,
            within,
          });
        }),
      );
    }),
  message: ({ total, count, figure, reads, within }) =>
    fill(
      reads === 'cash'
        ? {
            de: '{count} Barspenden derselben Spendennummer binnen {within} Tagen ergeben {total}. Für eine einzelne gilt die Grenze {figure}.',
            en: '{count} cash donations of one donor number within {within} days add up to {total}. For a single one the limit is {figure}.',
          }
        : {
            de: '{count} Spenden derselben Spendennummer binnen {within} Tagen ergeben {total}. Eine einzelne wäre ab mehr als {figure} anzuzeigen.',
            en: '{count} donations of one donor number within {within} days add up to {total}. A single one above {figure} would have to be notified.',
          },
      { count, within, total: money(total), figure: money(figure) },
    ),
  next: {
    de: 'Zusammen ansehen: War es eine Spende in Teilen? Die Landesschatzmeisterei fragen.',
    en: 'Look at them together: was it one donation in parts? Ask the Land treasury.',
  },
  examples: [
    {
      says: { de: 'zweimal 600 € bar in 30 Tagen', en: 'twice €600 in cash within 30 days' },
      rows: {
        contributions: [
          { channel: 'cash', amount: eur(600), receivedOn: day('2026-09-01') },
          { channel: 'cash', amount: eur(600), receivedOn: day('2026-10-01') },
        ],
      },
      finds: ['contributions 2 amount'],
    },
    {
      says: { de: 'dasselbe in 31 Tagen', en: 'the same within 31 days' },
      rows: {
        contributions: [
          { channel: 'cash', amount: eur(600), receivedOn: day('2026-09-01') },
          { channel: 'cash', amount: eur(600), receivedOn: day('2026-10-02') },
        ],
      },
      finds: [],
    },
    {
      says: { de: 'zusammen genau 1.000 € bar', en: 'exactly €1,000 in cash together' },
      rows: {
        contributions: [
          { channel: 'cash', amount: eur(500) },
          { channel: 'cash', amount: eur(500) },
        ],
      },
      finds: [],
    },
    {
      says: { de: 'einmal bar, einmal überwiesen', en: 'one in cash, one by transfer' },
      rows: { contributions: [{ channel: 'cash', amount: eur(600) }, { amount: eur(600) }] },
      finds: [],
    },
    {
      says: { de: 'zweimal 20.000 €', en: 'twice €20,000' },
      rows: { contributions: [{ amount: eur(20_000) }, { amount: eur(20_000) }] },
      finds: ['contributions 2 bundestagNotifiedOn'],
    },
    {
      says: { de: 'drei Barspenden sind ein Hinweis', en: 'three cash donations are one finding' },
      rows: {
        contributions: [
          { channel: 'cash', amount: eur(600), receivedOn: day('2026-09-01') },
          { channel: 'cash', amount: eur(600), receivedOn: day('2026-09-20') },
          { channel: 'cash', amount: eur(600), receivedOn: day('2026-10-10') },
        ],
      },
      finds: ['contributions 2 amount'],
    },
    {
      says: { de: 'verschiedene Nummern', en: 'different numbers' },
      rows: {
        contributions: [
          { channel: 'cash', amount: eur(600) },
          { channel: 'cash', amount: eur(600), donorNumber: '4712' },
        ],
      },
      finds: [],
    },
  ],
});
