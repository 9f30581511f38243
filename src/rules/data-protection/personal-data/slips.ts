import { distance } from 'fastest-levenshtein';

/** Words for a place in a house that people mistype on a phone. */
const WORDS = [
  'Erdgeschoss',
  'Dachgeschoss',
  'Obergeschoss',
  'Hochparterre',
  'Parterre',
  'Souterrain',
  'Stockwerk',
  'Stock',
  'Etage',
  'Hinterhaus',
  'Vorderhaus',
  'Seitenflügel',
  'Hausnummer',
  'Klingelschild',
  'Wohnung',
];

const letters = (word: string): string => [...word].sort().join('');

/** One letter too many, too few or wrong, or two of them swapped. A word in its plural is none, and no short word with a wrong letter: `Stück`. */
function isSlip(word: string, right: string): boolean {
  if (word[0] !== right[0] || Math.abs(word.length - right.length) > 1 || word.startsWith(right)) return false;
  if (letters(word) === letters(right)) return distance(word, right) <= 2;
  return distance(word, right) === 1 && (right.length > 7 || (word.length < right.length && !right.startsWith(word)));
}

/** The text with slips in words such as `Erdgschoss`, `Stcok` put right. */
export const withoutSlips = (text: string): string =>
  text.replace(
    /(?<!\p{L})[EDHOPSKVW]\p{Ll}{3,13}(?!\p{L})/gu,
    (word) => WORDS.find((right) => isSlip(word, right)) ?? word,
  );
