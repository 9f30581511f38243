import { findIban } from './iban.ts';

/** What a text seems to hold. The words themselves are never given on. */
export type PersonalData = 'e-mail' | 'phone' | 'iban' | 'address' | 'person';

export interface Suspicion {
  readonly kind: PersonalData;
  /** Where it begins, so that another one at another place counts as a change. */
  readonly at: number;
}

const E_MAIL = /[^\s@<>(),;:]+@[^\s@<>(),;:]+\.[a-z]{2,}/i;

/** `+49 171 …`, `0049 …`: a country, then at least seven digits. */
const PHONE_ABROAD = /(?<![\d.,:/-])(?:\+|00)[1-9]\d{0,2}(?:[\s/.-]{0,2}\(0\))?(?:[\s/.()-]{0,2}\d){7,12}(?!\d)/;
/** `0171 2345678`, `030/123456`, `(0431) 12 34 56`: a prefix of three to five digits, then a number that begins with no 0. */
const PHONE_AT_HOME = /(?<![\d.,:/+-])\(?0[1-9]\d{1,3}\)?[\s/.-]{0,3}[1-9](?:[\s/-]?\d){3,9}(?![\d.,]*\d)/;
/** `0170 0000000`: German mobile prefixes, after which a 0 may stand. */
const PHONE_MOBILE = /(?<![\d.,:/+-])01[567]\d\d?[\s/.-]{0,3}\d(?:[\s/-]?\d){5,8}(?![\d.,]*\d)/;
/** A number of five digits and more after a word that announces it. */
const PHONE_ANNOUNCED =
  /\b(?:tel|telefon|fon|mobil|handy|phone|whatsapp|signal)(?:nummer|nr)?\b\.?:?\s*\+?\d(?:[\s/-]?\d){4,}/i;

const PHONES = [PHONE_ABROAD, PHONE_AT_HOME, PHONE_MOBILE, PHONE_ANNOUNCED];

/** Street words that stand at the end of a name, and those that stand alone after one. */
const STREET =
  /(?:[A-ZÄÖÜ][\p{L}-]*(?:stra(?:ß|ss)e|str\.|weg|allee|gasse|platz|ring|damm|ufer|chaussee|steig|pfad|promenade)|[A-ZÄÖÜ][\p{L}-]+(?:\s|-)(?:Stra(?:ß|ss)e|Str\.|Weg|Allee|Gasse|Platz|Ring|Damm|Ufer|Chaussee|Promenade))\s+\d{1,3}(?:\s?[a-z]\b)?/gu;
/** After a house number come the end, a comma, a postcode or a place, and no clock, date, sum or count. */
const NOT_A_HOUSE =
  /^(?:\d|[.:]\d|\s?[-–]\s?\d|\s?(?:Uhr|h|km|m|min|%|€|EUR|Euro|x|×)\b|\s?[%€]|\.\s?(?:\d|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)|\s+(?:\p{L}+\s)?(?:Plakate?|Türen|Haustüren|Flyer|Leute|Menschen|Personen|Helfer|Helfende|Aktive|Mitglieder|Gäste|Stimmen|Stunden?|Minuten|Tage|Wochen|Gespräche|Kontakte|Haushalte|Häuser|Infostände|Stände|Betten|Autos|Prozent|Meter|Kilometer|von|bis|mal|people|posters|doors|leaflets|hours|minutes)\b)/u;
/** Places that are no streets: `Infostandplatz 3`, `Sitzplatz 12`. */
const NO_STREET =
  /^(?:\p{L}*(?:stand|sitz|steh|schlaf|park|stell|arbeits|listen|start|tabellen)platz|hin|rück|um|aus|unter)(?:weg)?\s/iu;

/** `Herr Beispiel`, `Frau Dr. Muster`, `Mrs Sample`; `Fr. Abend` is a Friday. */
const PERSON =
  /\b(?:Herrn?|Frau|Hr\.|Fr\.|Mr\.?|Mrs\.?|Ms\.?)\s+(?:(?:Dr|Prof)\.?\s+)*(?!(?:Abend|Nachmittag|Vormittag|Morgen|Mittag|Nacht|Früh|Uhr|Mo|Di|Mi|Do|Sa|So|Und)\b)[A-ZÄÖÜ]\p{L}+/u;

const indexOf = (pattern: RegExp, text: string): number | undefined => pattern.exec(text)?.index;

function findAddress(text: string): number | undefined {
  for (const match of text.matchAll(STREET)) {
    if (NOT_A_HOUSE.test(text.slice(match.index + match[0].length)) || NO_STREET.test(match[0])) continue;
    return match.index;
  }
  return undefined;
}

/** An IBAN's digits look like a phone number; what was recognised is taken out before the next look. */
const withoutIban = (text: string): string =>
  text.replace(/\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,30}/gi, (found) => '_'.repeat(found.length));

/** Links carry numbers that are no phones. */
const withoutLinks = (text: string): string =>
  !text.includes('://') ? text : text.replace(/https?:\/\/\S+/gi, (found) => '_'.repeat(found.length));

const NOTHING: readonly Suspicion[] = [];

/* Cheap looks that spare most texts the long patterns. */
const STREET_WORD = /stra(?:ß|ss)e|str\.|weg|allee|gasse|platz|ring|damm|ufer|chaussee|steig|pfad|promenade/i;
/** All that is looked for has a digit, an @ or a form of address. */
const WORTH_A_LOOK = /[\d@]|\b(?:Herrn?|Frau|Hr|Fr|M(?:r|rs|s))\b/;
const FORM_OF_ADDRESS = /\b(?:Herrn?|Frau|Hr\.|Fr\.|M(?:r|rs|s)\b)/;
const FIVE_DIGITS = /\d(?:\D{0,3}\d){4}/;
const IBAN_START = /[a-z]{2}\d{2}/i;

const findPhone = (text: string): number | undefined =>
  PHONES.map((pattern) => indexOf(pattern, text)).find((at) => at !== undefined);

/**
 * What in a text looks like a person's data: an e-mail address, a phone number, an IBAN with a right checksum,
 * a street with a house number, "Herr" or "Frau" with a name. At most one of each kind.
 * `phones` false leaves phone numbers out, for columns that hold numbers of files and vouchers.
 */
export function findPersonalData(text: string, phones = true): readonly Suspicion[] {
  if (!WORTH_A_LOOK.test(text)) return NOTHING;
  const iban = IBAN_START.test(text) ? findIban(text) : undefined;
  const plain = withoutLinks(iban === undefined ? text : withoutIban(text));
  const looked: readonly (readonly [PersonalData, number | undefined])[] = [
    ['e-mail', plain.includes('@') ? indexOf(E_MAIL, plain) : undefined],
    ['phone', phones && FIVE_DIGITS.test(plain) ? findPhone(plain) : undefined],
    ['iban', iban],
    ['address', STREET_WORD.test(plain) ? findAddress(plain) : undefined],
    ['person', FORM_OF_ADDRESS.test(plain) ? indexOf(PERSON, plain) : undefined],
  ];
  return looked.flatMap(([kind, at]) => (at === undefined ? [] : [{ kind, at }]));
}
