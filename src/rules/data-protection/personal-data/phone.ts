import { placesOf } from './pattern.ts';

/** Between two digits of a number stands nothing, or one of these. */
const digits = (least: number, most: number): string => `(?:[\\s/.-]?\\d){${least},${most}}`;
/** Not within a word, a sum, a date, a time, a range. */
const START = '(?<![\\p{L}\\d.,/+-]|\\d:)';
/** Not the beginning of a longer number, or of one with decimals. */
const END = '(?![\\d.,]*\\d)';

const PHONE = new RegExp(
  [
    // `06131 967 Apparat 4412`: an extension by its word.
    `${START}\\(?0[1-9]\\d{1,4}\\)?[\\s/.–-]{1,3}\\d[\\d\\s-]{1,8},?\\s?(?:Apparat|App\\.|Nebenstelle|NSt\\.?|Durchwahl|DW|Klappe|Kl\\.|ext(?:ension|\\.)?)\\s?\\d{1,5}(?!\\d)`,
    // `+49 171 …`, `0049 (0) 171 / …`: a country, then at least seven digits.
    '(?<![\\d.,:/-])(?:\\+|00)\\s?[1-9]\\d{0,2}(?:[\\s/.-]{0,2}\\(0\\))?(?:[\\s/.()–-]{0,3}\\d){7,12}(?!\\d)',
    // `030/123456`, `(0431) 12 34 56`: a prefix of three to five digits, a sign, then a number that begins with no 0.
    `${START}(?:0[1-9]\\d{1,3}[\\s/.–-]{1,3}|\\(0[1-9]\\d{1,3}\\)\\s?)[1-9]${digits(3, 9)}(?:\\s[-–/]\\s\\d{1,4})?${END}`,
    // `03012345678`: without a sign at least ten digits, so that no key of a municipality is one.
    `${START}0[1-9]\\d{8,11}${END}`,
    // `0176 04069000`: mobile, where a 0 may follow. Eleven digits and more: two postcodes near Dresden have ten.
    `${START}\\(?0\\s?1[567]\\d\\)?[\\s/._–-]{0,3}\\d(?:[\\s/.-]{0,3}\\d){6,7}${END}`,
    // `4915112345678`, as messengers write it.
    `${START}49\\s?1[567]\\d${digits(7, 8)}${END}`,
    // `0 39 43 / 12 34 56`, `03943 12 34-0`, `03 94 31 23 45`: any spacing; `looksDialled` says what of it is a number.
    `${START}\\(?0\\)?(?:\\s?\\(?\\d\\)?){2,5}[\\s/.–-]{0,3}(?:[\\s/.–-]{0,2}\\d){3,9}(?:\\s?[-/]\\s?\\d{1,4})?${END}`,
    // Five digits and more after a word that announces them.
    `\\b(?:tel|telefon|fon|mobil|handy|phone|whatsapp|signal|festnetz|rufnummer|durchwahl|erreichbar\\sunter)(?:[.-]{0,2}(?:nummer|nr))?\\b\\.?:?\\s{0,3}\\+?\\d${digits(4, 12)}`,
  ].join('|'),
  'giu',
);

/** After these words stand short numbers of files, vouchers, districts: `Rechnung 0815-4711`. */
const OTHER_NUMBER =
  /(?:Rechnung|Beleg|Kunde|Vertrag|Auftrag|Artikel|Mitglied|Konto|Spende|Buchung|Az|zeichen|bezirke?|PLZ|leitzahl|AGS|schlüssel|zeiten)\p{L}{0,8}[.:]{0,2}\s?(?:Nr\.?:?\s?)?$/iu;
/** Days, hours, keys and postcodes are written in groups, too. */
function looksDialled(found: string): boolean {
  if (/^\(?01[567]\d\D/.test(found) && found.replace(/\D/g, '').length > 9) return true;
  if (/\d{1,2}\.\d{1,2}\.|(?<!\d)\d{1,2}[/.-](?:19|20)\d\d(?!\d)|(?:19|20)\d\d-\d\d-\d\d/.test(found)) return false;
  if (/^\d{5}[\s,-]+\d{5}$|^0\.\d/.test(found)) return false;
  const groups = found.split(/\D+/).filter((part) => part !== '');
  // `08 09 10 11`: hours or numbers of posters.
  return !(groups.length > 2 && groups.every((part) => part.length === 2 && Number(part) < 32) && !/[/()]/.test(found));
}
/** After these no number is dialled, however long it is. */
const FILE =
  /(?:(?:^|[^\p{L}])(?:Az|EAN|ISBN|GTIN)|zeichen|Serien|Inventar|Barcode|Rechnung|Vorgang|Auftrag|Lieferschein|Sendung|Paket|Tracking|Bestell|Police|Steuer|Artikel|Ersatzteil|Modell|Material|Katalog|Patrone|Toner|Zähler|Charge)\p{L}{0,8}[.:]{0,2}\s?(?:Nr\.?:?\s?)?$/iu;
/** A cheap look that spares most texts the patterns. */
const FIVE_DIGITS = /\d(?:\D{0,3}\d){4}/;
/** `null eins sieben sechs`. */
const SPOKEN =
  /(?<!\p{L})null(?:[\s,-]{1,2}(?:null|eins?|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun)(?!\p{L})){2}/iu;

export function findPhone(text: string): number | undefined {
  const spoken = text.search(SPOKEN);
  if (spoken >= 0 || !FIVE_DIGITS.test(text)) return spoken < 0 ? undefined : spoken;
  for (const { 0: found, index } of placesOf(PHONE, text)) {
    const length = found.replace(/\D/g, '').length;
    // Numbers of eight digits are those of files, unless a word or brackets say otherwise.
    if ((length < 9 && /^\d/.test(found)) || (/^\(?0(?!0)/.test(found) && !looksDialled(found))) continue;
    const before = text.slice(Math.max(0, index - 30), index);
    if (!FILE.test(before) && (length > 9 || !OTHER_NUMBER.test(before))) return index;
  }
  return undefined;
}
