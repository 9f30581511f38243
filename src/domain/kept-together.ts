/* A number with its short unit, month or noun; a longer word may stand alone on its line, where a narrow page needs that. */
const WITH_NUMBER = /(\d+\.?) (?=[%€]|(?!(?:von|of|bis|to|und|and) )\p{L}{1,12}(?!\p{L}))/gu;
const YEAR = /^(?:19|20)\d\d$/;
const MONTH_AND_YEAR = /(\d\.?\u00a0\p{L}{3,9}(?= (?:19|20)\d\d(?!\d))|§) (?=\d)/gu;

/**
 * The same words with blanks that no line breaks at, where a break would part a number from what it counts: `25 %`,
 * `4 people`, `5 Dec 2026`, `§ 25`. For what people read in pages and mails; a cell keeps the blank that they type.
 */
export const keptTogether = (words: string): string =>
  words
    .replace(WITH_NUMBER, (found, number: string) => (YEAR.test(number) ? found : `${number}\u00a0`))
    .replace(MONTH_AND_YEAR, '$1\u00a0');
