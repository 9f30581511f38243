import { associationEntry } from '../src/forms/addAssociation/entry.ts';
import { partnershipEntry } from '../src/forms/addPartnership/entry.ts';
import { requestEntry } from '../src/forms/addRequest/entry.ts';
import { meEntry } from '../src/forms/enterMe/entry.ts';
import type { AnyEntry } from '../src/forms/entry/answers.ts';
import { contributionEntry } from '../src/forms/logContribution/entry.ts';
import { visitEntry } from '../src/forms/logVisit/entry.ts';
import { planEntry } from '../src/forms/planVisit/entry.ts';

/** Every form over a table, as data: test/contracts/entry.test.ts holds that none is missing. */
export const entries: readonly AnyEntry[] = [
  visitEntry,
  planEntry,
  contributionEntry,
  partnershipEntry,
  requestEntry,
  associationEntry,
  meEntry,
];
