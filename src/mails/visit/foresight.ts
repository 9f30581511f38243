import type { Reading } from '../../define/use-case.ts';
import { addDays, type Day, weekday } from '../../domain/day.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Dataset, RowIn } from '../../tables/index.ts';
import { localRuleAt } from '../../tables/local-rules.ts';
import type { Missing, VisitInput } from './shape.ts';

type Visit = RowIn<'visits'>;

/** What the house's rules would say of rows on a day. */
export interface Foresight {
  /** Of these rules only, over these rows; none while names or settings cannot be read. */
  readonly foresee: (
    dataset: Dataset,
    on: Day,
    rules: readonly string[],
  ) => readonly Pick<Finding, 'rule' | 'column' | 'rowId' | 'what' | 'next'>[];
}

/** What is worth knowing before a visit: briefing, permit, posters' time, polling day, agreement, beds and cars, crowd, clash. */
const RULES = ['W-04', 'W-05', 'W-06', 'W-08', 'W-12', 'W-13', 'F-05', 'F-06'] as const;
/** Spoken of one of the groups that come together, and meant for all. */
const OF_ALL = 'F-05';

type Seen = Pick<VisitInput, 'missing' | 'others' | 'local'>;

/** From the Friday before to the Sunday after, where the visit reaches into a weekend; else its own days. */
function weekendAround(start: Day, last: Day): readonly [Day, Day] {
  const first = addDays(start, [-2, 0, 0, 0, 0, 0, -1][weekday(start)] ?? 0);
  const sunday = addDays(first, (7 - weekday(first)) % 7);
  const friday = addDays(sunday, -2);
  return last < friday ? [first, last] : [first, last > sunday ? last : sunday];
}

/** By visit, what stands at its host on its weekend and what is missing on its day; looked up once. */
export function foresightOf(desk: Reading<Foresight>, dataset: Dataset): (visit: Visit) => Seen {
  const known = new Map<string, Seen>();
  const byHost = new Map<string | undefined, Visit[]>();
  for (const visit of dataset.visits) {
    const { host } = visit.values;
    const those = byHost.get(host);
    if (those) those.push(visit);
    else byHost.set(host, [visit]);
  }
  return (visit) => {
    const before = known.get(visit.id);
    if (before) return before;
    const seen = look(visit, byHost.get(visit.values.host) ?? [], { desk, dataset });
    known.set(visit.id, seen);
    return seen;
  };
}

const lastDayOf = ({ values: { start, end } }: Visit): Day | undefined =>
  end !== undefined && start !== undefined && end < start ? start : (end ?? start);
/** An end before the beginning is a typing error: else the visit would be over, and nothing be missing. */
const withoutWrongEnd = (visit: Visit): Visit =>
  lastDayOf(visit) === (visit.values.end ?? visit.values.start)
    ? visit
    : { ...visit, values: { ...visit.values, end: undefined } };
const landOf = ({ associations }: Dataset, name: string | undefined): string | undefined =>
  name === undefined ? undefined : associations.find(({ values }) => values.name === name)?.values.land;

function look(
  visit: Visit,
  atHost: readonly Visit[],
  { desk, dataset }: { readonly desk: Reading<Foresight>; readonly dataset: Dataset },
): Seen {
  const { start } = visit.values;
  const last = lastDayOf(visit);
  if (start === undefined || last === undefined) return { missing: [], others: [], local: undefined };
  const [first, end] = weekendAround(start, last);
  const near = atHost.filter((other) => {
    const [from, to] = [other.values.start, lastDayOf(other)];
    return from !== undefined && to !== undefined && from <= end && to >= first && other.values.status !== 'cancelled';
  });
  const visits = (near.includes(visit) ? near : [...near, visit]).map(withoutWrongEnd);
  const part: Dataset = { ...dataset, visits, contributions: [] };
  const missing = new Map<string, Missing>();
  for (const { rule, column, rowId, what, next } of desk.foresee(part, start, RULES)) {
    // One rule may miss several things of a row: beds, and cars.
    const key = rule === OF_ALL || column === undefined ? rule : `${rule}.${column}`;
    if (rowId === visit.id || rule === OF_ALL) missing.set(key, { key, what, next });
  }
  return {
    missing: [...missing.values()].sort((a, b) => order(a) - order(b)),
    others: near.flatMap(({ id, values: { guest, people } }) =>
      id === visit.id || guest === undefined || guest === visit.values.guest ? [] : [{ guest, people }],
    ),
    local: localRuleAt(dataset.localRules, visit.values.place, landOf(dataset, visit.values.host))?.values,
  };
}

const order = ({ key }: Missing): number => RULES.findIndex((rule) => key.startsWith(rule));
