import type { Text } from '../../../domain/text.ts';
import { findAddress } from './address.ts';
import { findEMail } from './e-mail.ts';
import { findIban } from './iban.ts';
import { findPerson, MAY_NAME } from './person.ts';
import { findPhone } from './phone.ts';
import { findPlate } from './plate.ts';

/** What a text seems to hold. The words themselves are never given on. */
export type PersonalData = 'e-mail' | 'phone' | 'iban' | 'address' | 'plate' | 'person';

/** Each kind in words, as `what looks like an IBAN`. */
export const LOOKS_LIKE: Readonly<Record<PersonalData, Text>> = {
  'e-mail': { de: 'eine E-Mail-Adresse', en: 'an e-mail address' },
  phone: { de: 'eine Telefonnummer', en: 'a phone number' },
  iban: { de: 'eine IBAN oder Kontonummer', en: 'an IBAN or account number' },
  address: { de: 'eine Straße mit Hausnummer', en: 'a street with a house number' },
  plate: { de: 'ein Autokennzeichen', en: 'a number plate' },
  person: { de: 'der Name einer Person', en: "a person's name" },
};

export interface Suspicion {
  readonly kind: PersonalData;
  /** Where it begins, so that another one at another place counts as a change. */
  readonly at: number;
}

/** Links carry numbers that are no phones. */
const withoutLinks = (text: string): string =>
  !text.includes('://') ? text : text.replace(/https?:\/\/\S+/gi, (found) => '_'.repeat(found.length));

const NOTHING: readonly Suspicion[] = [];

/** All that is looked for has a digit, an @ or a bracket, a form of address or a title; this spares most texts the rest. */
const WORTH_A_LOOK = /[\d@([{]|\sät\s|\bnull\s|\bat|(?:stra(?:ß|ss)e|str\.?|weg|platz|gasse|allee)\s\p{Ll}/iu;

/**
 * What in a text looks like a person's data: an e-mail address, a phone number, an IBAN with a right checksum,
 * a street with a house number, a number plate, a form of address or a title with a name. At most one of each kind.
 * `phones` false leaves phone numbers and plates out, for columns that hold numbers of files and vouchers.
 */
export function findPersonalData(text: string, phones = true): readonly Suspicion[] {
  if (!WORTH_A_LOOK.test(text) && !MAY_NAME.test(text)) return NOTHING;
  const links = withoutLinks(text);
  const { at: iban, rest } = findIban(links);
  const looked: readonly (readonly [PersonalData, number | undefined])[] = [
    ['e-mail', findEMail(rest)],
    ['phone', phones ? findPhone(rest) : undefined],
    ['iban', iban],
    ['address', findAddress(rest)],
    ['plate', phones ? findPlate(rest) : undefined],
    ['person', findPerson(rest)],
  ];
  return looked.flatMap(([kind, at]) => (at === undefined ? [] : [{ kind, at }]));
}
