/** What an accounting prints in or before a number: `Beleg 12`, `Debitor-Nr. 10023`, `SPENDE-2026-17`. */
const LABEL =
  /^(?:(?:Spende(?:r(?:in)?|n)?|Receipt|Voucher|Debitor(?:en)?|Deb|Kunden?|Kd|Konto|Kto|Beleg|Buchung|Rechnung|Vorgang|Mitglieds?|Mitgl|Person(?:en)?|Kontakt|Lastschrift|Referenz|Ref|Donor|Member|Account|Sepa|PayPal|Twingle|Online)(?:s?nr|s?nummer|number|id)?|Nr|No|Nummer|Number)$/iu;
/** A branch, a series: `DEB10023`, `KVHH-12`. */
const SHORT = /^(?:\p{Lu}{1,4}|\p{L})$/u;

/**
 * A donor number that looks like a name: without a digit, with an @, or with a word in it that no accounting prints
 * (`Beispiel 2`, `beispiel2024`, `4711/Beispiel`). Short labels in capitals and blanks within a number are none.
 */
export function looksLikeName(donorNumber: string): boolean {
  if (donorNumber.includes('@') || !/\d/.test(donorNumber)) return true;
  return [...donorNumber.matchAll(/\p{L}+/gu)].some(({ 0: word }) => !SHORT.test(word) && !LABEL.test(word));
}
