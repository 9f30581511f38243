import type { PersonLists } from '../../../define/rule.ts';
import { findPersonalData } from './find.ts';
import { findFullName } from './full-name.ts';
import { namesResidents } from './residents.ts';

/** Whether words may leave the sheet: nothing in them looks like a person's data, a name or, on canvassing, one household. */
export const isQuotable = (words: string, canvassing: boolean, { isGivenName, tellsOfOne }: PersonLists): boolean =>
  findPersonalData(words).length === 0 &&
  findFullName(words, isGivenName) === undefined &&
  !(canvassing && (namesResidents(words) || tellsOfOne(words)));
