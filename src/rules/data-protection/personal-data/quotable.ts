import type { PersonLists, Scene } from '../../../define/rule.ts';
import { findPersonalData } from './find.ts';
import { findFullName } from './full-name.ts';
import { tellsOfOne } from './one-person.ts';

/** Whether words may leave the sheet: nothing in them looks like a person's data, a name or one household. */
export const isQuotable = (words: string, scene: Scene, { isGivenName, logitOfOne }: PersonLists): boolean =>
  findPersonalData(words).length === 0 &&
  findFullName(words, isGivenName) === undefined &&
  tellsOfOne(words, scene, logitOfOne) === undefined;
