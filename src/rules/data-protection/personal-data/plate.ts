import { pattern } from './pattern.ts';

/** What has the form of a number plate and is another number: a paper's size, a voucher's, an agenda's. */
const OTHER = '(?!(?:DIN|TOP|KV|OV|LV|BV|KW|AZ|IG|EU|UN|RE|SP|NR|WK|A-Z|S-H)~)';
const CAR =
  '(?:[Kk]ennzeichen|Nummernschild|Auto|Wagen|Pkw|PKW|VW|BMW|Audi|Opel|Ford|[SŠ]koda|Mercedes|Renault|Seat|Fiat|Tesla|Golf|Polo|Passat|Transporter|Fahrer(?:in)?|Beifahrer(?:in)?|plate|car)';
/** `EF-AB 1234`, `WE:KL 88`; with blanks alone, `GTH XY 77`, where a car stands before it. */
const PLATE = pattern(
  `(?<![\\p{L}\\d-])${OTHER}(?:\\p{Lu}{2,3}[-:] ?[A-Z]{1,2}|\\p{Lu}[-:][A-Z]{2})[ -]?[1-9]\\d{1,3}[EH]?(?![\\p{L}\\d-])|#${CAR}~[^.;\\d]{0,20}? \\p{Lu}{1,3}[ -][A-Z]{1,2}[ -]?[1-9]\\d{0,3}(?![\\p{L}\\d])`,
  'u',
);

/** Where a car's number plate stands. */
export const findPlate = (text: string): number | undefined => PLATE.exec(text)?.index;
