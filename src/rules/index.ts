import type { ProjectRule } from './kit.ts';
import { required } from './q-01-required.ts';
import { readable } from './q-02-readable.ts';
import { knownReference } from './q-03-known.ts';
import { cashLimit } from './s-01-cash-limit.ts';

/** All rules, in the order of the rule book. Ids are permanent; F-07 and F-08 are not used. */
export const rules: readonly ProjectRule[] = [cashLimit, required, readable, knownReference];
