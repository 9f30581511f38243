import { type DataTableName, dataTables } from '../../src/tables/index.ts';
import { madeUpAssociations } from './associations.ts';
import { contributionCases } from './case-contributions.ts';
import { visitCases } from './case-visits.ts';
import { madeUpContacts } from './contacts.ts';
import { regularContributions } from './contributions.ts';
import { madeUpElections, madeUpLocalRules, madeUpRequests, madeUpTips } from './others.ts';
import { knownPartnerships, madeUpPartnerships } from './partnerships.ts';
import { publicVisits } from './public-visits.ts';
import type { DemoRow } from './row.ts';
import { pastVisits, plannedVisits } from './visits.ts';

export type DemoRows = { readonly [T in DataTableName]: readonly DemoRow<T>[] };

/** For tabs of which the demo shows nothing. */
const noRows = (): DemoRows =>
  // One empty list for each of them.
  Object.fromEntries(dataTables.map((name) => [name, []])) as unknown as DemoRows;

const byDay =
  <T extends { readonly values: unknown }>(dayOf: (row: T) => string | undefined) =>
  (a: T, b: T): number =>
    (dayOf(a) ?? '').localeCompare(dayOf(b) ?? '');

/** Where a row stands whose day nobody can read: among those of that autumn. */
const UNREADABLE = '2026-09-30';

/**
 * All rows that the demo adds to what the setup brings (known associations, real elections), by table.
 * The same at every call. Only public facts name real associations; all else is marked "Beispiel".
 */
export const demoRows = (): DemoRows => ({
  ...noRows(),
  visits: [...publicVisits(), ...pastVisits(), ...visitCases(), ...plannedVisits()].sort(
    byDay((row) => row.values.start ?? UNREADABLE),
  ),
  contributions: [...regularContributions(), ...contributionCases()].sort(byDay((row) => row.values.receivedOn)),
  partnerships: [...knownPartnerships(), ...madeUpPartnerships()],
  associations: madeUpAssociations(),
  contacts: madeUpContacts(),
  requests: madeUpRequests(),
  tips: madeUpTips(),
  elections: madeUpElections(),
  localRules: madeUpLocalRules(),
});
