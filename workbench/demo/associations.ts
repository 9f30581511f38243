import { type Day, day } from '../../src/domain/day.ts';
import type { Land } from '../../src/tables/options.ts';
import { type DemoRow, demoRow } from './row.ts';

interface MadeUp {
  readonly name: string;
  readonly land: Land;
  readonly search: 'seeks' | 'offers' | 'open' | 'no';
  readonly since?: Day;
  readonly capacity?: number;
  readonly inhabitants: number;
  readonly members: number;
  /** Degrees north and east: somewhere plausible in the Land, in no particular town. */
  readonly at: readonly [number, number];
  readonly aliases?: readonly string[];
  readonly shows?: readonly string[];
}

const inTheWest: readonly MadeUp[] = [
  {
    name: 'KV Beispielstadt',
    land: 'Nordrhein-Westfalen',
    search: 'offers',
    capacity: 1,
    inhabitants: 331_000,
    members: 1240,
    at: [51.42, 7.31],
    shows: ['F-10'],
  },
  {
    name: 'KV Musterstadt',
    land: 'Nordrhein-Westfalen',
    search: 'offers',
    capacity: 3,
    inhabitants: 188_500,
    members: 520,
    at: [51.11, 6.72],
    aliases: ['Muster'],
    shows: ['Q-05'],
  },
  {
    name: 'KV Übungsstadt-Süd',
    land: 'Baden-Württemberg',
    search: 'no',
    capacity: 2,
    inhabitants: 254_300,
    members: 980,
    at: [48.66, 9.31],
  },
  {
    name: 'KV Musterhausen an der Probe',
    land: 'Niedersachsen',
    search: 'offers',
    capacity: 2,
    inhabitants: 142_800,
    members: 310,
    at: [52.31, 9.94],
  },
  {
    name: 'KV Musterhafen',
    land: 'Schleswig-Holstein',
    search: 'offers',
    capacity: 2,
    inhabitants: 127_400,
    members: 290,
    at: [54.21, 9.88],
  },
  {
    name: 'KV Beispielburg',
    land: 'Bayern',
    search: 'no',
    capacity: 1,
    inhabitants: 119_600,
    members: 340,
    at: [49.62, 11.14],
  },
  {
    name: 'KV Probstadt-Nord',
    land: 'Hessen',
    search: 'offers',
    capacity: 2,
    inhabitants: 236_900,
    members: 610,
    at: [50.31, 8.74],
  },
  {
    name: 'KV Übungsland-Unterprobe',
    land: 'Rheinland-Pfalz',
    search: 'offers',
    capacity: 2,
    inhabitants: 98_700,
    members: 205,
    at: [49.81, 7.92],
  },
];

const inTheEast: readonly MadeUp[] = [
  {
    name: 'KV Musterkreis',
    land: 'Thüringen',
    search: 'no',
    capacity: 2,
    inhabitants: 103_200,
    members: 64,
    at: [50.87, 11.22],
    aliases: ['Muster'],
    shows: ['Q-05'],
  },
  {
    name: 'KV Probedorf',
    land: 'Sachsen',
    search: 'no',
    capacity: 3,
    inhabitants: 214_700,
    members: 131,
    at: [51.08, 13.11],
  },
  {
    name: 'KV Neu-Beispiel',
    land: 'Brandenburg',
    search: 'open',
    capacity: 1,
    inhabitants: 158_100,
    members: 112,
    at: [52.14, 13.98],
  },
  {
    name: 'KV Beispielsche Schweiz-Mustererzgebirge',
    land: 'Sachsen',
    search: 'seeks',
    since: day('2026-10-05'),
    capacity: 1,
    inhabitants: 243_000,
    members: 88,
    at: [50.71, 13.42],
    aliases: ['Beispielschweiz', 'KV BSME'],
  },
  {
    name: 'KV Bad Musterquell-Übelsprobe',
    land: 'Sachsen-Anhalt',
    search: 'no',
    capacity: 1,
    inhabitants: 131_500,
    members: 47,
    at: [51.42, 11.71],
  },
  {
    name: 'KV Altmuster',
    land: 'Sachsen-Anhalt',
    search: 'open',
    capacity: 2,
    inhabitants: 82_900,
    members: 39,
    at: [52.63, 11.62],
  },
  {
    name: 'KV Beispielrode',
    land: 'Sachsen-Anhalt',
    search: 'seeks',
    since: day('2026-10-20'),
    capacity: 1,
    inhabitants: 126_300,
    members: 28,
    at: [51.81, 11.52],
  },
  {
    name: 'KV Hansestadt Mustermünde',
    land: 'Mecklenburg-Vorpommern',
    search: 'no',
    capacity: 2,
    inhabitants: 207_400,
    members: 166,
    at: [54.04, 12.48],
  },
  {
    name: 'KV Musterow-Probenick',
    land: 'Mecklenburg-Vorpommern',
    search: 'open',
    capacity: 2,
    inhabitants: 153_800,
    members: 58,
    at: [53.52, 13.17],
  },
  {
    name: 'KV Beispielthal',
    land: 'Thüringen',
    search: 'no',
    capacity: 1,
    inhabitants: 76_400,
    members: 31,
    at: [50.62, 10.81],
  },
  {
    name: 'KV Probenwerder',
    land: 'Brandenburg',
    search: 'open',
    capacity: 1,
    inhabitants: 119_900,
    members: 73,
    at: [52.91, 12.36],
  },
  {
    name: 'KV Beispielitz',
    land: 'Sachsen',
    search: 'seeks',
    since: day('2026-05-11'),
    capacity: 1,
    inhabitants: 197_200,
    members: 42,
    at: [51.31, 14.21],
    shows: ['F-04'],
  },
];

const mailboxOf = (name: string): string =>
  `${name
    .replace(/^(KV|OV) /, '')
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/[^a-z]+/g, '-')}@example.org`;

/** Made-up associations with made-up Kreise: no AGS, so that no real Kreis carries invented figures. */
export function madeUpAssociations(): readonly DemoRow<'associations'>[] {
  const districts = [...inTheWest, ...inTheEast].map((one) =>
    demoRow(
      'associations',
      one.name,
      {
        name: one.name,
        level: 'KV',
        land: one.land,
        search: one.search,
        searchSince: one.since,
        capacity: one.capacity,
        aliases: one.aliases,
        inhabitants: one.inhabitants,
        latitude: one.at[0],
        longitude: one.at[1],
        members: one.members,
        mailbox: mailboxOf(one.name),
        note: 'Beispiel',
      },
      one.shows ? { shows: one.shows } : {},
    ),
  );
  const branch = demoRow('associations', 'OV Probedorf-Hintermuster', {
    name: 'OV Probedorf-Hintermuster',
    level: 'OV',
    land: 'Sachsen',
    search: 'no',
    parent: 'KV Probedorf',
    books: 'KV Probedorf',
    inhabitants: 21_400,
    latitude: 51.12,
    longitude: 13.24,
    members: 14,
    mailbox: mailboxOf('OV Probedorf-Hintermuster'),
    note: 'Beispiel',
  });
  return [...districts, branch];
}
