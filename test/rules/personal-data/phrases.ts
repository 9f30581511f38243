import { developmentPhrases } from './development.ts';
import { firstHeldOut } from './held-out-1.ts';
import { secondHeldOut } from './held-out-2.ts';
import { thirdHeldOut } from './held-out-3.ts';
import { fourthHeldOut } from './held-out-4.ts';

/**
 * What volunteers write, each phrase with what is in it. All persons and addresses are invented, domains are reserved
 * (RFC 2606, RFC 6761), phone numbers are the Bundesnetzagentur's for films and books (Mitteilung 148/2021, Amtsblatt
 * 7/2021: Berlin 030 23125, Frankfurt 069 90009, Hamburg 040 66969, Köln 0221 4710, München 089 99998, each with 000 to
 * 999; mobile 0171 39200 and 0176 040690, each with 00 to 99) or those of other regulators (Ofcom, NANPA). IBANs are
 * examples of the SWIFT IBAN registry or have an invented bank and a right check number.
 */
export const KINDS = ['e-mail', 'phone', 'iban', 'address', 'person'] as const;
export type Kind = (typeof KINDS)[number];
export interface Phrase {
  readonly text: string;
  readonly holds: readonly Kind[];
}

/** One phrase a line: kinds with commas, or –, then a bar and the phrase. */
function phrasesIn(list: string): readonly Phrase[] {
  return list
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [labels = '', ...rest] = line.split(' | ');
      const holds = labels === '–' ? [] : labels.split(',').map((label) => KINDS.find((kind) => kind === label));
      if (rest.length !== 1 || holds.includes(undefined)) throw new Error(`No phrase: ${line}`);
      return { text: rest.join(), holds: holds.filter((kind) => kind !== undefined) };
    });
}

/**
 * What the detector was tuned on, and what was written before it met the detector. Slips that a held-out part showed
 * were mended, so another part followed each time. The honest figures are those of the first runs, in each file.
 */
export const parts: Readonly<Record<string, readonly Phrase[]>> = {
  development: phrasesIn(developmentPhrases),
  'held out 1': phrasesIn(firstHeldOut),
  'held out 2': phrasesIn(secondHeldOut),
  'held out 3': phrasesIn(thirdHeldOut),
  'held out 4': phrasesIn(fourthHeldOut),
};
