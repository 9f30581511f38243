import { placesOf } from './pattern.ts';

/** Lengths by country (SWIFT IBAN registry). */
const LENGTHS =
  'AD24AT20BA20BE16BG22CH21CY28CZ24DE22DK18EE20ES24FI18FR27GB22GR27HR21HU28IE22IS26IT27LI21LT20LU20LV21MC27MD24ME22MK19MT31NL18NO15PL28PT25RO24RS22SE24SI19SK24SM27TR26UA29AE23AL28AZ28BH22BR29BY28CR22DO28EG29FO18GE22GI23GL18GT28IL23IQ23JO30KW30KZ20LB28LC32LY25MR27MU30PK24PS29QA29SA24SC31ST25SV28TL23TN24VA22VG24XK20';
const START = new RegExp(`\\b(?:${LENGTHS.slice(0, -2).replace(/\d\d/g, '|')})\\s?\\d\\d`, 'gi');

interface Candidate {
  readonly end: number;
  readonly right: boolean;
}

/** ISO 13616: the country and check digits go to the end, letters become 10 to 35, the number modulo 97 is 1. */
function checksumFits(iban: string): boolean {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const digits = /\d/.test(character) ? character : String(character.charCodeAt(0) - 55);
    for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}

/** As many letters and digits as the country's IBAN has, one blank, hyphen or full stop between two of them. */
function candidateAt(text: string, at: number): Candidate | undefined {
  const length = Number(LENGTHS.slice(LENGTHS.indexOf(text.slice(at, at + 2).toUpperCase()) + 2).slice(0, 2));
  const found = new RegExp(`(?:[a-z\\d][\\s.-]?){${length - 1}}[a-z\\d](?!(?!bic|eur)[a-z\\d])`, 'iy');
  found.lastIndex = at;
  const compact = found
    .exec(text)?.[0]
    .replace(/[\s.-]/g, '')
    .toUpperCase();
  // Words that happen to follow two letters and a count are none: every IBAN has ten digits and more.
  if (compact === undefined || compact.replace(/\D/g, '').length < 10) return undefined;
  return { end: found.lastIndex, right: checksumFits(compact) };
}

/** `Kto 4471209 BLZ 86059999`, `BLZ 860 599 99`: how bank numbers were written before, as standing orders still have them; and British ones. */
const BANK_CODE =
  /\b(?:BLZ|Bankleitzahl)[.:]?\s{0,2}[1-9]\d\d[\s.]?\d{3}[\s.]?\d\d(?!\d)|\bsort(?:\s?code)?[.:]?\s{0,2}\d\d[-\s]?\d\d[-\s]?\d\d(?!\d)|\b(?:Kto|Konto)[.-]{0,2}\s?(?:Nr|Nummer)?[.:]?\s{0,2}\d(?:\s?\d){6,9}(?!\s?\d|[.,]\d)|\baccount(?:\sno\.?|\snumber)?:?\s\d{8}(?!\d)/i;

/** Where an IBAN with a right checksum or an account's number with its bank's begins, and the text without all that has the form of one. */
export function findIban(text: string): { readonly at: number | undefined; readonly rest: string } {
  let at: number | undefined;
  let rest = '';
  let read = 0;
  for (const { index } of placesOf(START, text)) {
    const found = index < read ? undefined : candidateAt(text, index);
    if (found === undefined) continue;
    if (found.right) at ??= index;
    rest += text.slice(read, index) + '_'.repeat(found.end - index);
    read = found.end;
  }
  const code = at === undefined && /blz|bankl|kto|konto|sort|account/i.test(text) ? text.search(BANK_CODE) : -1;
  return { at: code < 0 ? at : code, rest: rest + text.slice(read) };
}
