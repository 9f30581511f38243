import { namesDoor } from './door.ts';
import { namesFamily } from './family.ts';
import { namesFloor } from './floor.ts';
import { withoutSlips } from './slips.ts';
import { namesTrait } from './traits.ts';

/**
 * Whether a note on canvassing holds what leads to one door: a house number, a floor, a flat, a bell, a family's name, or
 * what one person there is or has.
 * Counts, themes, rankings, piles and meeting places are none.
 */
export function namesResidents(note: string): boolean {
  const text = withoutSlips(note);
  return namesFloor(text) || namesDoor(text) || namesFamily(text) || namesTrait(text);
}
