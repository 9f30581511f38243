import { type Day, daysBetween } from '../../domain/day.ts';
import { cashDonationLimit, noticeFigure, partG } from '../figures/part-g.ts';
import { defineDatasetRule, hitAt } from '../kit/define-dataset.ts';
import type { ContributionRow } from '../kit/rows.ts';
import { date, fill, money } from '../kit/words.ts';

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

export const splitDonations = defineDatasetRule({
  id: 'S-14',
  of: 'contributions',
  level: 'clarify',
  binding: 'law',
  title: {
    de: 'Mehrere Spenden, zusammen über einer Grenze: Grund klären',
    en: 'Several donations, together above a limit: clear up why',
  },
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
    en: 'Look at them together: was it one donation in parts? Ask the state treasury.',
  },
});
