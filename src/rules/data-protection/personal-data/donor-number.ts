/** What an accounting prints in front of a number, with a blank: `Beleg 12`, `DEB 10023`, `Nr. 4711`, `S 4711`. */
const LABEL = /^(?:\p{Lu}{1,3}|Nr\.?|No\.?|Konto|Kto\.?|Beleg|Debitor|Spende|Spender(?:in)?|Spendennummer|Mitglied)$/u;

/**
 * A donor number that looks like a name: letters only, an @, or a blank beside a word. Blanks within a number
 * (`2024 0815`) and after what an accounting prints in front of it are none.
 */
export function looksLikeName(donorNumber: string): boolean {
  const pieces = donorNumber.trim().split(/[\s]+/);
  if (donorNumber.includes('@') || !/\d/.test(donorNumber)) return true;
  return pieces.length > 1 && pieces.some((piece) => !/\d/.test(piece) && /\p{L}/u.test(piece) && !LABEL.test(piece));
}
