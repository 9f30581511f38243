import type { AppDesk } from '../app/desk.ts';
import type { Form } from '../define/form.ts';
import { addAssociation } from './addAssociation/index.ts';
import { addPartnership } from './addPartnership/index.ts';
import { addRequest } from './addRequest/index.ts';
import { logContribution } from './logContribution/index.ts';
import { logVisit } from './logVisit/index.ts';
import { planVisit } from './planVisit/index.ts';

/** The forms over tables, in the order of the menu. */
export const entryForms: readonly Form<AppDesk>[] = [
  logVisit,
  planVisit,
  logContribution,
  addPartnership,
  addRequest,
  addAssociation,
];

export { ownCalls } from './entry/own.ts';
