import { districtCore } from '../../src/reference/district-core.ts';
import { type CsvRow, cell } from './csv.ts';

/** A Kreis as the matching of names needs it. */
export interface SourceDistrict {
  readonly ags: string;
  readonly land: string;
  /** Official name without the designation after the comma. */
  readonly name: string;
  readonly city: boolean;
}

const CITY = ['Kreisfreie Stadt', 'Stadtkreis'];

/** The district of a row of the Destatis table. */
export const sourceDistrict = (row: CsvRow): SourceDistrict => ({
  ags: cell(row, 'ags'),
  land: cell(row, 'bundesland'),
  name: cell(row, 'name').split(',')[0] ?? '',
  city: CITY.includes(cell(row, 'typ')),
});

/** One line per district, in the order of the table. */
export const districtLines = (rows: readonly CsvRow[]): readonly string[] =>
  rows.map((row) =>
    [
      cell(row, 'ags'),
      cell(row, 'name'),
      sourceDistrict(row).city ? 'c' : 'r',
      ...['bevoelkerung_2023', 'flaeche_km2', 'lat', 'lon'].map((column) => cell(row, column)),
    ].join(';'),
  );

/** What the script itself needs of each district: key, inhabitants, place. Names and areas are for maps. */
export const figureLines = (rows: readonly CsvRow[]): readonly string[] =>
  rows.map((row) => ['ags', 'bevoelkerung_2023', 'lat', 'lon'].map((column) => cell(row, column)).join(';'));

/**
 * What the script needs to understand a Kreis by its name: key and official name, and whether it is a city. The Land, the
 * first two digits of the key, stands at its first Kreis only.
 */
export const nameLines = (rows: readonly CsvRow[]): readonly string[] =>
  rows.map(sourceDistrict).map(({ ags, name, city }, index, all) => {
    const same = all[index - 1]?.ags.slice(0, 2) === ags.slice(0, 2);
    return [same ? ags.slice(2) : ags, name, ...(city ? [''] : [])].join(';');
  });

/**
 * The one Kreis of this Land that an association's name means, or `undefined` where none or several fit. "-Land" and
 * "-Stadt" tell a rural district from the city of the same name.
 */
export function districtOfName(land: string, name: string, all: readonly SourceDistrict[]): SourceDistrict | undefined {
  const suffix = /-(Land|Stadt)$/.exec(name);
  const rural = name.startsWith('Landkreis ') || suffix?.[1] === 'Land';
  const wanted = districtCore(suffix ? name.slice(0, suffix.index) : name);
  const fitting = all.filter(
    (district) =>
      district.land === land &&
      districtCore(district.name) === wanted &&
      (!rural || !district.city) &&
      (suffix?.[1] !== 'Stadt' || district.city),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}
