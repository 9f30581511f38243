import type { ElectionSeed } from '../app/features.ts';
import type { Table } from '../define/table.ts';
import type { Cell } from '../domain/cell.ts';
import { stableId } from '../domain/ids.ts';
import type { Cells } from '../domain/plan.ts';
import { both, type Lang } from '../domain/text.ts';
import { isHeld } from '../reference/association-news.ts';
import type { ElectionDate, KnownElection } from '../reference/elections.ts';
import { type AreaCode, germany, laender } from '../reference/laender.ts';
import type { Reference } from '../reference/reference.ts';
import { associations } from '../tables/associations.ts';
import { elections } from '../tables/elections.ts';
import type { Land } from '../tables/options.ts';

/** Values of a row as cells, by the columns' codecs. Keys that are absent stay empty. */
export function printRow(table: Table, values: Readonly<Record<string, unknown>>, lang: Lang): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const [key, value] of Object.entries(values)) {
    const column = table.columns[key];
    if (column && value !== undefined && value !== null) cells[key] = column.codec.print(value, lang);
  }
  return cells;
}

/** A row to add, with an id that follows from what it is. */
export interface Seed {
  readonly id: string;
  readonly cells: Cells;
}

const areaName = (code: AreaCode): Land | 'Deutschland' => laender.find((land) => land.code === code)?.de ?? germany.de;

const UNCONFIRMED = both((lang) => (lang === 'de' ? ' (unbestätigt)' : ' (unconfirmed)'));

/** The elections that are publicly known, as rows. The id is the data's own, so that seeding twice adds nothing. */
export function electionSeeds(reference: Pick<Reference, 'elections'>, lang: Lang): ElectionSeed[] {
  return reference.elections().map((election) => {
    const { id, added, former } = election;
    const cellsOf = (date: ElectionDate): Cells => printRow(elections, { id, ...valuesOf(election, date, lang) }, lang);
    return { id, added, cells: cellsOf(election), former: former.map(cellsOf) };
  });
}

const valuesOf = ({ area, kind }: KnownElection, { period, source, certainty }: ElectionDate, lang: Lang) => ({
  ...{ date: period, area: areaName(area), kind },
  source: source + (certainty === 'unconfirmed' ? UNCONFIRMED[lang] : ''),
});

/**
 * The associations that are publicly known, as rows. Left out are those of which `find` knows the name or another one:
 * a register that still has them by a former name gets no second row.
 */
export function associationSeeds(
  reference: Pick<Reference, 'associations'>,
  find: (name: string) => string | undefined,
  lang: Lang,
): Seed[] {
  return reference
    .associations()
    .filter((known) => !isHeld(known, find))
    .map((known) => {
      const id = stableId('V', known.name);
      const values = {
        id,
        name: known.name,
        level: known.level,
        land: areaName(known.land),
        search: 'open' as const,
        aliases: known.aliases.length > 0 ? known.aliases : undefined,
        parent: known.parent,
        district: known.ags,
        inhabitants: known.inhabitants,
        latitude: known.lat,
        longitude: known.lon,
      };
      return { id, cells: printRow(associations, values, lang) };
    });
}
