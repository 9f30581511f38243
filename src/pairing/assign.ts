/** Who may be given to whom: rows are those who seek, columns those who help, both in the order of their ids. */
export interface Choices {
  /** Points from 0 to 100 in whole numbers; `undefined` where the two must not be paired. */
  readonly points: readonly (readonly (number | undefined)[])[];
  /** How many each helper takes, in the order of the columns. */
  readonly takes: readonly number[];
}

/**
 * The assignment with the highest sum of points: for each seeker the helper's column, or `undefined`. Each seeker gets one
 * at most, each helper as many as it takes. Among equal sums it is the first when the helpers are compared seeker by
 * seeker, in the order of the ids; having one comes before having none.
 */
export function bestAssignment({ points, takes }: Choices): readonly (number | undefined)[] {
  const seekers = points.length;
  if (seekers === 0) return [];
  const room = takes.map((most) => Math.min(most, seekers));
  const slots = room.flatMap((most, helper) => Array.from({ length: most }, () => helper));
  // A column of its own for each who stays without one, so that nobody is forced upon anybody.
  const costs = points.map((row) => [
    ...slots.map((helper) => {
      const gained = row[helper];
      return gained === undefined ? NEVER : -gained;
    }),
    ...points.map(() => 0),
  ]);
  const chosen = points.map(() => takes.length);
  for (const [seeker, column] of cheapest(costs).entries()) chosen[seeker] = slots[column] ?? takes.length;
  const first = firstOfEqual(chosen, points, [...room, seekers]);
  return first.map((helper) => (helper < takes.length ? helper : undefined));
}

/**
 * A column of its own for each row, so that the sum of the costs is lowest: the Hungarian method with potentials
 * (H. W. Kuhn 1955, J. Munkres 1957), row by row, in O(rows² · columns). There are no fewer columns than rows.
 */
function cheapest(costs: readonly (readonly number[])[]): readonly number[] {
  const columns = costs[0]?.length ?? 0;
  /* One column more than there are: in it each row begins its search. */
  const rowOf = new Array<number>(columns + 1).fill(-1);
  const ofRow = new Array<number>(costs.length).fill(0);
  const ofColumn = new Array<number>(columns + 1).fill(0);
  for (let row = 0; row < costs.length; row += 1) {
    const slack = new Array<number>(columns).fill(Number.POSITIVE_INFINITY);
    const cameBy = new Array<number>(columns).fill(columns);
    const seen = new Set<number>();
    rowOf[columns] = row;
    let at = columns;
    while ((rowOf[at] ?? -1) >= 0) {
      seen.add(at);
      const here = rowOf[at] ?? 0;
      let next = -1;
      for (let column = 0; column < columns; column += 1) {
        if (seen.has(column)) continue;
        const over = (costs[here]?.[column] ?? 0) - (ofRow[here] ?? 0) - (ofColumn[column] ?? 0);
        if (over < (slack[column] ?? 0)) {
          slack[column] = over;
          cameBy[column] = at;
        }
        if (next < 0 || (slack[column] ?? 0) < (slack[next] ?? 0)) next = column;
      }
      const least = slack[next] ?? 0;
      for (const column of seen) {
        const matched = rowOf[column] ?? 0;
        ofRow[matched] = (ofRow[matched] ?? 0) + least;
        ofColumn[column] = (ofColumn[column] ?? 0) - least;
      }
      for (let column = 0; column < columns; column += 1)
        if (!seen.has(column)) slack[column] = (slack[column] ?? 0) - least;
      at = next;
    }
    for (let column = at; column !== columns; ) {
      const before = cameBy[column] ?? columns;
      rowOf[column] = rowOf[before] ?? -1;
      column = before;
    }
  }
  const columnOf = costs.map(() => -1);
  for (let column = 0; column < columns; column += 1) {
    const row = rowOf[column] ?? -1;
    if (row >= 0) columnOf[row] = column;
  }
  return columnOf;
}

/** Stands for the room that is left over. */
const LEFT = -1;

/** Dearer than any sum of points could make up for. */
const NEVER = 1e9;

/**
 * Of all assignments with the same sum the first one. Those are reached from one of them along arrows that cost nothing:
 * with lengths to every node (as in Bellman and Ford) an arrow costs nothing where it is as long as its ends are apart.
 * Nodes: the seekers, the helpers with "none" as the last, and where room is left over.
 */
function firstOfEqual(
  chosen: readonly number[],
  points: readonly (readonly (number | undefined)[])[],
  room: readonly number[],
): readonly number[] {
  const none = room.length - 1;
  const [seekers, left] = [points.length, points.length + room.length];
  const now = [...chosen];
  const costOf = (seeker: number, helper: number): number | undefined => {
    const gained = points[seeker]?.[helper];
    if (helper === none) return 0;
    return gained === undefined ? undefined : -gained;
  };
  const used = room.map((_, helper) => now.filter((one) => one === helper).length);
  const length = lengths(now, room, used, costOf);
  const at = (node: number): number => length[node] ?? 0;
  const isFree = (seeker: number, helper: number): boolean =>
    at(seekers + helper) === at(seeker) + (costOf(seeker, helper) ?? Number.NaN);
  /** Where one may go on from a helper: what those whom it lets go may take instead, at no cost; and from room left over. */
  const around = (helper: number, fixed: number): number[] => {
    const helpers = room.map((_, index) => index);
    if (helper === LEFT) return helpers.filter((one) => (used[one] ?? 0) > 0 && at(left) === at(seekers + one));
    const movers = now.flatMap((one, seeker) =>
      seeker > fixed && one === helper && isFree(seeker, helper) ? [seeker] : [],
    );
    const next = helpers.filter((other) => other !== helper && movers.some((seeker) => isFree(seeker, other)));
    const hasRoom = (used[helper] ?? 0) < (room[helper] ?? 0) && at(left) === at(seekers + helper);
    return hasRoom ? [...next, LEFT] : next;
  };
  for (let seeker = 0; seeker < seekers; seeker += 1) {
    const mine = now[seeker] ?? none;
    if (!isFree(seeker, mine)) continue;
    for (let wanted = 0; wanted < mine; wanted += 1) if (isFree(seeker, wanted) && give(seeker, wanted, mine)) break;
  }
  return now;

  /** Gives a helper to a seeker if those after it can make way at no cost. */
  function give(seeker: number, wanted: number, mine: number): boolean {
    const from = new Map<number, number>([[wanted, wanted]]);
    const open = [wanted];
    for (let helper = open.shift(); helper !== undefined && !from.has(mine); helper = open.shift()) {
      for (const next of around(helper, seeker)) {
        if (from.has(next)) continue;
        from.set(next, helper);
        open.push(next);
      }
    }
    if (!from.has(mine)) return false;
    makeWay(seeker, wanted, mine, from);
    return true;
  }

  function makeWay(seeker: number, wanted: number, mine: number, from: ReadonlyMap<number, number>): void {
    for (let to = mine; to !== wanted; to = from.get(to) ?? wanted) {
      const helper = from.get(to) ?? wanted;
      if (to === LEFT) used[helper] = (used[helper] ?? 0) + 1;
      else if (helper === LEFT) used[to] = (used[to] ?? 0) - 1;
      else {
        const moves = (index: number): boolean => now[index] === helper && isFree(index, helper) && isFree(index, to);
        const mover = now.findIndex((_, index) => index > seeker && moves(index));
        now[mover] = to;
      }
    }
    now[seeker] = wanted;
  }
}

/** The length of the shortest way to each node, from all at once. */
function lengths(
  now: readonly number[],
  room: readonly number[],
  used: readonly number[],
  costOf: (seeker: number, helper: number) => number | undefined,
): readonly number[] {
  const [seekers, left] = [now.length, now.length + room.length];
  const length = new Array<number>(left + 1).fill(0);
  let changed = true;
  const relax = (from: number, to: number, cost: number): void => {
    const through = (length[from] ?? 0) + cost;
    if (through >= (length[to] ?? 0)) return;
    length[to] = through;
    changed = true;
  };
  while (changed) {
    changed = false;
    for (let seeker = 0; seeker < seekers; seeker += 1)
      for (let helper = 0; helper < room.length; helper += 1) {
        const cost = costOf(seeker, helper);
        if (cost === undefined) continue;
        if (now[seeker] === helper) relax(seekers + helper, seeker, -cost);
        else relax(seeker, seekers + helper, cost);
      }
    for (let helper = 0; helper < room.length; helper += 1) {
      if ((used[helper] ?? 0) < (room[helper] ?? 0)) relax(seekers + helper, left, 0);
      if ((used[helper] ?? 0) > 0) relax(left, seekers + helper, 0);
    }
  }
  return length;
}
