import { normaliseName } from '../domain/names.ts';
import { germanName } from './also-called.ts';
import { SHARED_DISTRICTS } from './areas.data.ts';
import { districtCore } from './district-core.ts';
import { districtLines } from './district-keys.ts';
import { type LandCode, laender, landOfAgs } from './laender.ts';
import { linesOf } from './lines.ts';

/** A Kreis by its name, as people and elections say it. */
export interface NamedDistrict {
  /** Key of five digits. */
  readonly ags: string;
  /** Unique in Germany: "Saale-Orla-Kreis", "Kassel" for the city, "Landkreis Kassel" for the one around it. */
  readonly name: string;
  readonly land: LandCode;
  readonly city: boolean;
  /** The name without "Landkreis", "-Kreis" and the river, normalised. */
  readonly core: string;
}

const bare = (text: string): string => normaliseName(text).bare;

let known: readonly NamedDistrict[] | undefined;
/** All districts but Berlin and Hamburg, which are Länder. */
export const namedDistricts = (): readonly NamedDistrict[] => {
  known ??= readNames();
  return known;
};

function readNames(): readonly NamedDistrict[] {
  const lands = new Set(laender.map(({ de }) => bare(de)));
  const rows = districtLines().map((line) => {
    const [ags = '', name = '', kind] = line.split(';');
    return { ags, name, city: kind !== undefined };
  });
  const cities = new Set(rows.filter(({ city }) => city).map(({ name }) => name));
  return rows.flatMap(({ ags, name, city }) => {
    const land = landOfAgs(ags)?.code;
    if (land === undefined || land === 'BE' || land === 'HH') return [];
    const taken = city ? lands.has(bare(name)) : cities.has(name);
    const unique = taken ? `${city ? 'Stadt' : 'Landkreis'} ${name}` : name;
    return [{ ags, name: unique, land, city, core: districtCore(name) }];
  });
}

const RURAL = /^(landkreis|lk|kreis)\s+|-land$/i;
const CITY = /^(kreisfreie stadt|landeshauptstadt|hansestadt|stadt)\s+|(,\s*|-)(stadt|landeshauptstadt|hansestadt)$/i;

/**
 * The districts that a name may mean: none, one, or several. The name of a city that has a Kreis of the same name around
 * it means the city, as people say it; "Landkreis" tells the other. Takes a key of four or five digits too.
 */
export function districtsNamed(typed: string): readonly NamedDistrict[] {
  const text = germanName(typed.trim());
  if (/^\d{4,5}$/.test(text)) return namedDistricts().filter(({ ags }) => ags === text.padStart(5, '0'));
  const same = namedDistricts().filter(({ name }) => bare(name) === bare(text));
  if (same.length > 0) return same;
  const rural = RURAL.test(text);
  const city = CITY.test(text);
  const wanted = districtCore(text.replace(RURAL, '').replace(CITY, ''));
  const fitting = namedDistricts().filter((one) => one.core === wanted && (!rural || !one.city) && (!city || one.city));
  const cities = fitting.filter((one) => one.city);
  return cities.length === 1 ? cities : fitting;
}

let shared: ReadonlyMap<string, readonly string[]> | undefined;
/**
 * The keys of the districts that a known association consists of or lies in, by its name in the register, where those
 * are not one whole Kreis (which the register itself says); none for others.
 */
export function sharedDistricts(association: string): readonly string[] {
  shared ??= new Map(
    linesOf(SHARED_DISTRICTS).map((line) => {
      const [name = '', keys = ''] = line.split(';');
      return [name, keys.split(' ')];
    }),
  );
  return shared.get(association) ?? [];
}
