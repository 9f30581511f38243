import { DISTRICT_NAMES } from './areas.data.ts';
import { linesOf } from './lines.ts';

/** The districts' lines, `01001;Flensburg;`, the key whole in each; a city's ends in a semicolon. */
export function districtLines(): readonly string[] {
  let land = '';
  return linesOf(DISTRICT_NAMES).map((line) => {
    if (/^\d{3};/.test(line)) return land + line;
    land = line.slice(0, 2);
    return line;
  });
}

/* Made at first use: most clicks read no association. */
let keys: ReadonlySet<string> | undefined;

/**
 * Whether a district has this key of five digits, at the territory of 2024-12-31. The figures of the districts lie beside
 * the script; keys and names are small enough to stand in it, so that a typed one is judged at once.
 */
export function isDistrictKey(key: string): boolean {
  keys ??= new Set(districtLines().map((line) => line.slice(0, 5)));
  return keys.has(key);
}
