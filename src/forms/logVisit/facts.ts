import type { AppDesk } from '../../app/desk.ts';
import type { Reading } from '../../define/use-case.ts';
import { addDays, type Day, isDay } from '../../domain/day.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import type { Dataset } from '../../tables/index.ts';
import { type VisitKind, visitKinds } from '../../tables/options.ts';
import { outcomesOf } from '../../tables/visit-outcomes.ts';
import { visits } from '../../tables/visits.ts';
import type { EntryDesk } from '../entry/desk.ts';
import { visitChoices } from '../visit-choices.ts';
import type { VisitFacts } from './shape.ts';

/** The order where nothing was logged yet. */
const USUAL: readonly VisitKind[] = ['canvassing', 'stall', 'postering', 'leaflets'];

/** So many rows at the tab's end say which kinds are logged these days. */
const NEWEST = 100;

/** All kinds by how often they were logged of late; equal ones in their usual order. */
function kindsByUse(rows: Dataset['visits']): readonly VisitKind[] {
  const order = [...new Set<VisitKind>([...USUAL, ...visitKinds.map(({ key }) => key)])];
  const used = new Map<VisitKind, number>();
  for (const { values } of rows) if (values.kind !== undefined) used.set(values.kind, (used.get(values.kind) ?? 0) + 1);
  return order.sort((a, b) => (used.get(b) ?? 0) - (used.get(a) ?? 0));
}

/** A plan is asked for from so many days back, and the latest of so many: each may be a call of its own. */
const PLANS_BACK = 21;
const MOST_PLANS = 5;

const inWindow =
  (today: Day) =>
  (start: unknown): boolean =>
    isDay(start) && start >= addDays(today, -PLANS_BACK) && start <= today;

/** What of a visit its kind and its plan are told by; these columns stand side by side. */
const OF_VISIT = ['id', 'status', 'start', 'kind', 'guest', 'host', 'people'];

/** The newest rows, and plans whose day has come, read at once; where some moved meanwhile, plans are looked for by their day. */
function newestAndPlans(
  desk: Reading<VisitDesk>,
  rows: Dataset['visits'],
): Result<{ readonly newest: Dataset['visits']; readonly plans: Dataset['visits'] }> {
  const isNear = inWindow(desk.today);
  const isPlan = ({ values: { start, status } }: Dataset['visits'][number]): boolean =>
    isNear(start) && outcomesOf(status).length > 0;
  const latest = rows
    .filter(isPlan)
    .sort((one, other) => ((one.values.start ?? '') < (other.values.start ?? '') ? 1 : -1));
  const near = new Set(latest.slice(0, MOST_PLANS).map(({ line }) => line));
  const last = new Set(rows.slice(-NEWEST).map(({ line }) => line));
  const lines = [...new Set([...near, ...last])].sort((one, other) => one - other);
  const there = desk.some(['visits'], { visits: { lines, columns: OF_VISIT } });
  if (!there.ok) return there;
  const newest = there.value.visits.filter(({ line }) => last.has(line));
  const found = there.value.visits.filter((row) => near.has(row.line) && isPlan(row));
  if (found.length >= near.size) return ok({ newest, plans: found });
  const again = desk.some(['visits'], { visits: { where: 'start', holds: isNear } });
  return again.ok ? ok({ newest, plans: again.value.visits }) : again;
}

/** Plans whose day has come and that nobody reported yet, the latest first. */
const plansIn = (rows: Dataset['visits'], desk: Pick<AppDesk, 'lang' | 'today'>): VisitFacts['plans'] =>
  rows
    .flatMap(({ id, values }) => {
      const { guest, host, start, status } = values;
      if (id === '' || guest === undefined || host === undefined || start === undefined) return [];
      const says = visits.sentence?.(values, desk) ?? '';
      return outcomesOf(status).length > 0 ? [{ id, guest, host, start, status: status ?? '', says }] : [];
    })
    .sort((one, other) => (one.start < other.start ? 1 : -1));

/** What the sidebar reads by. */
export type VisitDesk = EntryDesk & Pick<AppDesk, 'some' | 'withoutElections'>;

/** Gathers what the sidebar offers: of partnerships and elections what can be read, of visits which kinds are logged of late, and plans. */
export function visitFacts(desk: Reading<VisitDesk>): Result<VisitFacts & { readonly told: readonly Text[] }> {
  // Two columns that stand side by side are one call; rows whole of the newest and of the few plans alone.
  const all = desk.some(['visits'], { visits: { columns: ['status', 'start'] } });
  if (!all.ok) return all;
  const whole = newestAndPlans(desk, all.value.visits);
  if (!whole.ok) return whole;
  return ok({
    ...visitChoices(desk),
    kinds: kindsByUse(whole.value.newest),
    plans: plansIn(whole.value.plans, desk),
  });
}
