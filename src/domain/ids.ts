const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Crockford's base32 without I, L, O, U: eight characters carry 40 bits. `random` gives numbers in [0, 1). */
export function randomId(prefix: string, random: () => number): string {
  let id = '';
  for (let i = 0; i < 8; i += 1) id += ALPHABET[Math.floor(random() * 32)] ?? '0';
  return `${prefix}-${id}`;
}

/** An id that depends on nothing but its key, so that two runs give the same: 40 bits of FNV-1a (two 32-bit lanes). */
export function stableId(prefix: string, key: string): string {
  const lanes = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < key.length; i += 1) {
    lanes[0] = Math.imul((lanes[0] ?? 0) ^ key.charCodeAt(i), 0x01000193);
    lanes[1] = Math.imul((lanes[1] ?? 0) ^ key.charCodeAt(key.length - 1 - i), 0x85ebca6b);
  }
  let id = '';
  for (let i = 0; i < 8; i += 1) id += ALPHABET[((lanes[i % 2] ?? 0) >>> (5 * (i >> 1))) & 31] ?? '0';
  return `${prefix}-${id}`;
}

/** An odd step: the numbers 0 to 2^20 reach as many different places among 2^40. */
const STEP = 2_654_435_761;
const PLACES = 2 ** 40;

/** The id of one of many rows that come together: the same key and number give the same, two numbers never do. */
export function numberedId(prefix: string, key: string, number: number): string {
  const start = [...stableId('', key).slice(1)].reduce((sum, letter) => sum * 32 + ALPHABET.indexOf(letter), 0);
  let place = (start + number * STEP) % PLACES;
  let id = '';
  for (let i = 0; i < 8; i += 1) {
    id = (ALPHABET[place % 32] ?? '0') + id;
    place = Math.floor(place / 32);
  }
  return `${prefix}-${id}`;
}

/** Ids as this tool makes them: prefix, hyphen, eight characters. */
export const isRowId = (prefix: string, text: string): boolean =>
  new RegExp(`^${prefix}-[0-9A-HJKMNP-TV-Z]{4,12}$`).test(text);

/** The id that a cell means: in small letters, with blanks or signs that nobody sees, it is the same. */
export const idMeant = (cell: string): string => cell.replace(/[\s\u00AD\u200B-\u200D\u2060\uFEFF]/g, '').toUpperCase();
