import { DISTRICT_NAMES } from './areas.data.ts';
import { linesOf } from './lines.ts';

/* Made at first use: most clicks read no association. */
let keys: ReadonlySet<string> | undefined;

/**
 * Whether a district has this key of five digits, at the territory of 2024-12-31. The figures of the districts lie beside
 * the script; keys and names are small enough to stand in it, so that a typed one is judged at once.
 */
export function isDistrictKey(key: string): boolean {
  keys ??= new Set(linesOf(DISTRICT_NAMES).map((line) => line.slice(0, 5)));
  return keys.has(key);
}
