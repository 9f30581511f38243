import { normaliseName } from '../../src/domain/names.ts';
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

/** The keys alone, some to a line. */
export const keyLines = (rows: readonly CsvRow[]): readonly string[] => {
  const keys = rows.map((row) => cell(row, 'ags'));
  return Array.from({ length: Math.ceil(keys.length / 18) }, (_, i) => keys.slice(18 * i, 18 * i + 18).join(' '));
};

const FRONT = /^(Landkreis|Regionalverband|Region|Eifelkreis) /;
const BACK = /( a\.d\..*| i\.d\..*| i\..*| a\.Inn| am .*| an der .*| in der .*| im Breisgau| \(.*\)|\/Havel|\/Wümme)$/;
const KREIS = /(-Kreis|kreis| Kreis)$/;

/** What is left of a name without "Landkreis", "-Kreis" and the river: "Rhein-Lahn-Kreis" and "Rhein-Lahn" meet here. */
export const districtCore = (name: string): string =>
  normaliseName(name.replace(FRONT, '').replace(BACK, '').replace(KREIS, '')).bare;

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
