import { DISTRICT_KEYS } from './district-keys.data.ts';

/* Made at first use: most clicks read no association. */
let keys: ReadonlySet<string> | undefined;

/**
 * Whether a district has this key of five digits, at the territory of 2024-12-31. The figures of the districts lie beside
 * the script; the keys alone are small enough to stand in it, so that a typed one is judged at once.
 */
export function isDistrictKey(key: string): boolean {
  keys ??= new Set(DISTRICT_KEYS.split(/\s/));
  return keys.has(key);
}
