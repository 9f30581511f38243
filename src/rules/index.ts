import { personalData } from './d-01-personal-data.ts';
import { agreedByBoth } from './f-01-agreed-by-both.ts';
import type { ProjectRule } from './kit.ts';
import { required } from './q-01-required.ts';
import { readable } from './q-02-readable.ts';
import { knownReference } from './q-03-known.ts';
import { partnershipTwice } from './q-04-partnership-twice.ts';
import { sameId } from './q-07-same-id.ts';
import { cashLimit } from './s-01-cash-limit.ts';
import { donorUnknown } from './s-02-donor-unknown.ts';
import { yearlyTotal } from './s-11-yearly-total.ts';
import { bundestagNotice } from './s-12-bundestag-notice.ts';
import { twoAtTheDoor } from './w-03-two-at-the-door.ts';

/** All rules, in the order of the rule book. Ids are permanent; F-07 and F-08 are not used. */
export const rules: readonly ProjectRule[] = [
  cashLimit,
  donorUnknown,
  yearlyTotal,
  bundestagNotice,
  twoAtTheDoor,
  personalData,
  agreedByBoth,
  required,
  readable,
  knownReference,
  partnershipTwice,
  sameId,
];
