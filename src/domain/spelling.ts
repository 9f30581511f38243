const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\u034F/gu;
const HYPHENS = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
/** Nothing to tidy: printable ASCII without a double blank or one at an end. Most cells are such. */
const PLAIN = /^(?! )(?:[\x21-\x7E]| (?! |$))*$/;

/**
 * A word as it was meant: composed letters (NFC), no zero-width signs or soft hyphens, one plain blank for each run of
 * blanks, `-` for each hyphen, dash and minus that looks like it, none at the ends. What a person reads stays the same.
 */
export const tidy = (typed: string): string =>
  PLAIN.test(typed)
    ? typed
    : typed.replace(INVISIBLE, '').replace(HYPHENS, '-').normalize('NFC').replace(/\s+/g, ' ').trim();

/** Whether a text holds signs that nobody sees: zero-width ones, soft hyphens, marks of direction. */
export const hasInvisible = (typed: string): boolean => typed.search(INVISIBLE) >= 0;

/** For comparing words: tidied, lower case, umlauts written out. */
export const fold = (words: string): string =>
  tidy(words).toLowerCase().replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss');
