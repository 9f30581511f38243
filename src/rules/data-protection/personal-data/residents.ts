import { namesDoor } from './door.ts';
import { namesFamily } from './family.ts';
import { namesFloor } from './floor.ts';
import { withoutSlips } from './slips.ts';
import { namesTrait } from './traits.ts';

/** The nouns that the patterns know, as who types on a phone writes them: all small. */
const NOUNS =
  /(?<!\p{L})(?:\p{Ll}*(?:haus|häuschen|hälfte|klingel|wohnung|briefkasten|tür|tor)|villa|chalet|laube|gehöft|hof|pforte|eingang|stock|etage|stiege|parzelle|whg|we|frau|mann|dame|herr|nachbar(?:in)?|mieter(?:in)?|(?:\p{Ll}*be|an)wohner(?:in)?|rentner(?:in)?|witwer?|oma|opa|mutter|vater|sohn|tochter|student(?:in)?|ehepaar|paar|familie|kind|moslem|muslima?|jud[ei]n?|christ(?:in)?|katholik(?:in)?|zeug(?:e|in) jehovas|npd|afd|cdu|spd|fdp|csu|bsw|sed|pds|alkoholiker(?:in)?|demenz|krebs|kirche|moschee)(?!\p{L})/gu;
const PARTY = /^(?:npd|afd|cdu|spd|fdp|csu|bsw|sed|pds|we)$/;
const withNouns = (note: string): string =>
  note.replace(NOUNS, (noun) =>
    PARTY.test(noun)
      ? noun.toUpperCase().replace('AFD', 'AfD')
      : noun.replace(/^\p{Ll}|(?<=\s)\p{Ll}/gu, (letter) => letter.toUpperCase()),
  );

/**
 * Whether a note on canvassing holds what leads to one door: a house number, a floor, a flat, a bell, a family's name, or
 * what one person there is or has.
 * Counts, themes, rankings, piles and meeting places are none.
 */
export function namesResidents(note: string): boolean {
  const text = withoutSlips(/\p{Lu}/u.test(note) ? note : withNouns(note));
  return namesFloor(text) || namesDoor(text) || namesFamily(text) || namesTrait(text);
}
