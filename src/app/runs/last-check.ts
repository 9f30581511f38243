import { lostMany } from '../../domain/lost-rows.ts';
import { movedNames } from '../../domain/moved-names.ts';
import { documentFact, keepDocumentFacts } from '../../google/store.ts';
import { checkedNames, closedFact } from '../reading/remembered.ts';

/** The last run over everything. */
export interface LastCheck {
  /** `2026-11-23 02:14`, in the sheet's zone. */
  readonly at: string;
  /** Rows that were looked at, by the table's name. */
  readonly rows: Readonly<Record<string, number>>;
  /** As many rows as there were, by table, where most of them went since and are not back. */
  readonly held?: Readonly<Record<string, number>>;
  /** Contacts with rights beyond others' when that was first noted with one of them. */
  readonly trusted?: readonly string[];
  readonly rules: number;
  /** Rows that count in no sum, because something required is missing or could not be read. */
  readonly unread: number;
}

/** What is noted of a run over everything. */
interface Noted {
  readonly checked: {
    readonly counts: Readonly<Record<string, { readonly rows: number }>>;
    readonly unread: number;
  };
  readonly trusted: readonly string[];
  readonly closed: readonly string[];
  readonly names: Parameters<typeof checkedNames>[0] | undefined;
}

/** What the check before it had noted. */
interface Before {
  readonly rows: Readonly<Record<string, number>>;
  readonly names: Readonly<Record<string, string>>;
  readonly trusted: readonly string[] | undefined;
}

const FACT = 'lastCheck';

/** Of a name that stands beside another row's data, what stood there before, until it is settled. */
function withMovedNames(now: Before['names'], before: Before['names']): Before['names'] {
  const moved = [...movedNames(now, before)].map(([id, { before: former }]) => [id, former] as const);
  return { ...now, ...Object.fromEntries(moved) };
}

/** Notes when everything was checked, how much that was, and what associations and elections are called; the sheet itself stays untouched by a run without news. */
export function noteCheck({ checked, names, trusted, closed }: Noted, at: string, rules: number, before: Before): void {
  const rows = Object.fromEntries(Object.entries(checked.counts).map(([name, count]) => [name, count.rows]));
  const held = Object.fromEntries(
    Object.entries(before.rows).filter(([name, were]) => lostMany(were, rows[name] ?? were)),
  );
  // Whoever comes later is told of until somebody has seen it.
  const known = before.trusted ?? trusted;
  const told: LastCheck = {
    at,
    rows,
    rules,
    unread: checked.unread,
    ...(Object.keys(held).length > 0 ? { held } : {}),
    ...(known.length > 0 ? { trusted: known } : {}),
  };
  keepDocumentFacts({
    [FACT]: JSON.stringify(told),
    ...closedFact(closed),
    ...(names ? checkedNames(withMovedNames(names, before.names)) : {}),
  });
}

/** How many rows the next check expects, by table. */
export const rowsBefore = (last: LastCheck | undefined): Readonly<Record<string, number>> => ({
  ...last?.rows,
  ...last?.held,
});

/** When everything was checked last and what came of it, from all facts of the file where they are read already; nothing before the first check. */
export function lastCheck(facts?: Readonly<Record<string, string>>): LastCheck | undefined {
  const kept = facts ? facts[FACT] : documentFact(FACT);
  return kept === undefined ? undefined : (JSON.parse(kept) as LastCheck);
}
