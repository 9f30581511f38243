/** Lengths by country, as far as partners are likely to use them; others are tried at every length. */
const LENGTHS: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 16,
  CH: 21,
  CZ: 24,
  DE: 22,
  DK: 18,
  ES: 24,
  FR: 27,
  IT: 27,
  LI: 21,
  LU: 20,
  NL: 18,
  PL: 28,
};

/** ISO 13616: the country and check digits go to the end, letters become 10 to 35, the number modulo 97 is 1. */
function checksumFits(iban: string): boolean {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const digits = /\d/.test(character) ? character : String(character.charCodeAt(0) - 55);
    for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}

/** Where an IBAN with a right checksum begins in a text, blanks and hyphens between its signs allowed. */
export function findIban(text: string): number | undefined {
  for (const match of text.matchAll(/\b[a-z]{2}\d{2}(?:[ -]?[a-z0-9]){11,30}/gi)) {
    const compact = match[0].replace(/[ -]/g, '').toUpperCase();
    const length = LENGTHS[compact.slice(0, 2)];
    const lengths = length === undefined ? Array.from({ length: compact.length - 14 }, (_, i) => 15 + i) : [length];
    if (lengths.some((size) => size <= compact.length && checksumFits(compact.slice(0, size)))) return match.index;
  }
  return undefined;
}
