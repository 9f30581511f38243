import type { RuleContext } from '../../../define/rule.ts';
import { findPersonalData } from './find.ts';
import { findFullName } from './full-name.ts';
import { namesResidents } from './residents.ts';

/** What tells whether words speak of one person, beside the patterns. */
export type Lists = Required<Pick<RuleContext, 'isGivenName' | 'tellsOfOne'>>;

/** Whether words may leave the sheet: nothing in them looks like a person's data, a name or, on canvassing, one household. */
export const isQuotable = (words: string, canvassing: boolean, { isGivenName, tellsOfOne }: Lists): boolean =>
  findPersonalData(words).length === 0 &&
  findFullName(words, isGivenName) === undefined &&
  !(canvassing && (namesResidents(words) || tellsOfOne(words)));
