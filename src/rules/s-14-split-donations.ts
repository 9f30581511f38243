import type { SheetSettings } from '../define/use-case.ts';
import { type Day, day, daysBetween } from '../domain/day.ts';
import { eur } from '../domain/money.ts';
import type { ValuesIn } from '../tables/index.ts';
import { cashDonationLimit, noticeFigure, partG } from './figures/part-g.ts';
import { defineDatasetRule, hitAt } from './kit.ts';
import type { ContributionRow } from './survey.ts';
import { date, fill, money } from './words.ts';

/** A part of what may be one donation; `figure` is that of its own day. */
interface Part {
  readonly row: ContributionRow;
  readonly on: Day;
  readonly amount: number;
  readonly figure: number;
}
interface Cluster {
  /** The part with which the days' sum passed the figure; later ones leave it where it is. */
  readonly anchor: Part;
  readonly first: number;
  last: number;
}

/**
 * Parts, oldest first, that lie within so many days of each other and together pass a figure; overlapping groups are one.
 * The figure is that of the group's last day: were it one donation, it would be complete only then.
 */
function clusters(parts: readonly Part[], days: number): readonly Cluster[] {
  const found: Cluster[] = [];
  let first = 0;
  let sum = 0;
  parts.forEach((part, i) => {
    sum += part.amount;
    for (let oldest = parts[first]; oldest && daysBetween(oldest.on, part.on) > days; oldest = parts[first]) {
      sum -= oldest.amount;
      first += 1;
    }
    if (first === i || sum <= part.figure) return;
    const before = found[found.length - 1];
    if (before && first <= before.last) before.last = i;
    else found.push({ anchor: part, first, last: i });
  });
  return found;
}

const READS = { cash: 'channel', notice: 'bundestagNotifiedOn' } as const;
type Reads = keyof typeof READS;

type Values = ValuesIn<'contributions'>;
const paid = (amount: number | undefined, on = '2026-09-01', more: Values = {}): Values => ({
  amount: amount === undefined ? undefined : eur(amount),
  receivedOn: day(on),
  ...more,
});
const cash = (amount: number | undefined, on?: string, more?: Values): Values => ({
  ...paid(amount, on, more),
  channel: 'cash',
});
/** `finds` names the number of the row and the column. */
const example = (
  de: string,
  en: string,
  contributions: readonly Values[],
  finds: readonly string[],
  settings: Partial<SheetSettings> = {},
) => ({ says: { de, en }, rows: { contributions }, settings, finds: finds.map((at) => `contributions ${at}`) });

export const splitDonations = defineDatasetRule({
  id: 'S-14',
  level: 'clarify',
  binding: 'law',
  title: { de: 'Mehrere Spenden, zusammen über einer Grenze', en: 'Several donations, together above a figure' },
  about: {
    de: 'Mehrere Spenden einer Nummer binnen weniger Tage. Einzeln liegen sie unter, zusammen über einer Grenze (Bargeld, Anzeige). Es gilt die Grenze am Tag der letzten. Sind alle angezeigt, sagt die Regel nichts.',
    en: 'Several donations of one number within few days, each below and together above a figure (cash, notice). The figure is that of the day of the last. Where all are notified the rule says nothing.',
  },
  basis: partG('25', 'Abs. 1 und 3', '(1) and (3)'),
  figures: { cash: cashDonationLimit, notice: noticeFigure },
  house: { within: { title: { de: 'Binnen', en: 'Within' }, unit: 'days', value: 30, min: 1, max: 365 } },
  inCharge: 'treasury',
  check: (_dataset, { survey, figuresOn, within }) => {
    /** Those below the figure of their day; what is above it by itself has its own finding (S-01, S-12). */
    const partsOf = (rows: readonly ContributionRow[], reads: Reads): readonly Part[] =>
      rows.flatMap((row) => {
        const { receivedOn: on, amount = 0, channel } = row.values;
        const figure = on && figuresOn(on)?.[reads];
        if (on === undefined || figure === undefined || amount > figure) return [];
        return reads === 'cash' && channel !== 'cash' ? [] : [{ row, on, amount, figure }];
      });
    const look = (rows: readonly ContributionRow[], reads: Reads) => {
      const parts = partsOf(rows, reads);
      return clusters(parts, within).flatMap(({ anchor, first, last }) => {
        const group = parts.slice(first, last + 1);
        if (reads === 'notice' && group.every(({ row }) => row.values.bundestagNotifiedOn !== undefined)) return [];
        const facts = {
          total: group.reduce((sum, { amount }) => sum + amount, 0),
          count: group.length,
          figure: anchor.figure,
          reads,
          within,
          from: group[0]?.on ?? anchor.on,
          to: group[group.length - 1]?.on ?? anchor.on,
        };
        return [hitAt('contributions', anchor.row, READS[reads], facts)];
      });
    };
    return [...survey.donationsByDonor.values()].flatMap((rows) =>
      rows.length < 2 ? [] : [...look(rows, 'cash'), ...look(rows, 'notice')],
    );
  },
  message: ({ total, count, figure, reads, within, from, to }) =>
    fill(
      reads === 'cash'
        ? {
            de: '{when} stehen hier {count} Barspenden derselben Spendennummer, zusammen {total}. Binnen {within} Tagen sind es mehr als {figure}, die Grenze für eine. Das Werkzeug sieht nur diese Tabelle.',
            en: '{when} this donor number has {count} cash donations here, {total} in all. Within {within} days it is more than {figure}, the limit for one. The tool sees only this sheet.',
          }
        : {
            de: '{when} stehen hier {count} Spenden derselben Spendennummer, zusammen {total}. Binnen {within} Tagen sind es mehr als {figure}. Eine einzelne wäre anzuzeigen. Das Werkzeug sieht nur diese Tabelle.',
            en: '{when} this donor number has {count} donations here, {total} in all. Within {within} days it is more than {figure}. A single one would have to be notified. The tool sees only this sheet.',
          },
      {
        when: fill(
          from === to ? { de: 'Am {to}', en: 'On {to}' } : { de: 'Vom {from} bis {to}', en: 'From {from} to {to}' },
          { from: date(from), to: date(to) },
        ),
        count,
        within,
        total: money(total),
        figure: money(figure),
      },
    ),
  next: {
    de: 'Zusammen ansehen: War es eine Spende in Teilen? Die Landesschatzmeisterei fragen.',
    en: 'Look at them together: was it one donation in parts? Ask the Land treasury.',
  },
  examples: [
    example(
      'zweimal 600 € bar in 30 Tagen',
      'twice €600 in cash within 30 days',
      [cash(600, '2026-09-01'), cash(600, '2026-10-01')],
      ['2 channel'],
    ),
    example('dasselbe in 31 Tagen', 'the same within 31 days', [cash(600, '2026-09-01'), cash(600, '2026-10-02')], []),
    example('zusammen genau 1.000 € bar', 'exactly €1,000 in cash together', [cash(500), cash(500)], []),
    example('zusammen ein Cent mehr', 'one cent more together', [cash(500), cash(500.01)], ['2 channel']),
    example('einmal bar, einmal überwiesen', 'one in cash, one by transfer', [cash(600), paid(600)], []),
    example(
      'drei Barspenden sind ein Hinweis',
      'three cash donations are one finding',
      [cash(600, '2026-09-01'), cash(600, '2026-09-20'), cash(600, '2026-10-10')],
      ['2 channel'],
    ),
    example(
      'zwei getrennte Gruppen sind zwei',
      'two groups apart are two findings',
      [cash(600, '2026-03-01'), cash(600, '2026-03-02'), cash(600, '2026-09-01'), cash(600, '2026-09-02')],
      ['2 channel', '4 channel'],
    ),
    example(
      'eine allein über der Grenze: siehe S-01',
      'one above the limit by itself: see S-01',
      [cash(1200), cash(900)],
      [],
    ),
    example(
      'verschiedene Nummern',
      'different numbers',
      [cash(600), cash(600, '2026-09-01', { donorNumber: '4712' })],
      [],
    ),
    example(
      'gleiche Nummer bei zwei Verbänden',
      'the same number at two associations',
      [cash(600), cash(600, '2026-09-01', { receiver: 'KV Musterdorf' })],
      [],
    ),
    example(
      'gleiche Nummer, parteiweit gültig',
      'the same number, valid party-wide',
      [cash(600), cash(600, '2026-09-01', { receiver: 'KV Musterdorf' })],
      ['2 channel'],
      { donorNumbersPartyWide: true },
    ),
    example('eine zurückgegeben', 'one returned', [cash(600), cash(600, '2026-09-01', { decision: 'returned' })], []),
    example(
      'zwei Sammlungen',
      'two collections',
      [cash(600, '2026-09-01', { kind: 'collection' }), cash(600, '2026-09-01', { kind: 'collection' })],
      [],
    ),
    example(
      'Tag, Betrag oder Nummer fehlt',
      'day, amount or number missing',
      [
        cash(600),
        cash(600, '2026-09-01', { receivedOn: undefined }),
        cash(undefined),
        cash(600, '2026-09-01', { donorNumber: undefined }),
      ],
      [],
    ),
    example('zweimal 20.000 €', 'twice €20,000', [paid(20_000), paid(20_000)], ['2 bundestagNotifiedOn']),
    example(
      'beide dem Bundestag angezeigt',
      'both notified to the Bundestag',
      [
        paid(20_000, '2026-09-01', { bundestagNotifiedOn: day('2026-09-03') }),
        paid(20_000, '2026-09-01', { bundestagNotifiedOn: day('2026-09-03') }),
      ],
      [],
    ),
    example(
      'nur eine angezeigt',
      'only one notified',
      [paid(20_000, '2026-09-01', { bundestagNotifiedOn: day('2026-09-03') }), paid(20_000)],
      ['2 bundestagNotifiedOn'],
    ),
    example(
      'bis 4.3.2024 zusammen 50.000 €',
      '€50,000 together until 4 March 2024',
      [paid(25_000, '2024-03-03'), paid(25_000, '2024-03-04')],
      [],
    ),
    example(
      'bis 4.3.2024 ein Cent mehr',
      'one cent more until 4 March 2024',
      [paid(25_000, '2024-03-03'), paid(25_000.01, '2024-03-04')],
      ['2 bundestagNotifiedOn'],
    ),
    example(
      'ab 5.3.2024 zusammen 35.000 €',
      '€35,000 together from 5 March 2024',
      [paid(17_500, '2024-03-05'), paid(17_500, '2024-03-05')],
      [],
    ),
    example(
      'ab 5.3.2024 ein Cent mehr',
      'one cent more from 5 March 2024',
      [paid(17_500, '2024-03-05'), paid(17_500.01, '2024-03-05')],
      ['2 bundestagNotifiedOn'],
    ),
    example(
      'die letzte am 4.3.2024: alte Grenze',
      'the last on 4 March 2024: old figure',
      [paid(20_000, '2024-03-03'), paid(20_000, '2024-03-04')],
      [],
    ),
    example(
      'die letzte am 5.3.2024: neue Grenze',
      'the last on 5 March 2024: new figure',
      [paid(20_000, '2024-03-04'), paid(20_000, '2024-03-05')],
      ['2 bundestagNotifiedOn'],
    ),
    example(
      '40.000 € nach altem Recht, dann 5.000 €',
      '€40,000 under the old law, then €5,000',
      [paid(40_000, '2024-03-04'), paid(5000, '2024-03-10')],
      ['2 bundestagNotifiedOn'],
    ),
    example('bar am 30.6.2002', 'in cash on 30 June 2002', [cash(600, '2002-06-30'), cash(600, '2002-06-30')], []),
    example(
      'bar am 1.7.2002',
      'in cash on 1 July 2002',
      [cash(600, '2002-07-01'), cash(600, '2002-07-01')],
      ['2 channel'],
    ),
    example(
      'große am 30.6.2002',
      'large ones on 30 June 2002',
      [paid(30_000, '2002-06-30'), paid(30_000, '2002-06-30')],
      [],
    ),
    example(
      'große am 1.7.2002',
      'large ones on 1 July 2002',
      [paid(30_000, '2002-07-01'), paid(30_000, '2002-07-01')],
      ['2 bundestagNotifiedOn'],
    ),
  ],
});
