import type { Row, Tab, Workbook } from '../emulator/workbook.ts';

/** A tab as JSON: what is not in its rows, and each row. */
export interface TabText {
  readonly head: string;
  readonly rows: readonly string[];
}

/** What an act changed, the triggers that it fired included: the tabs that differ, as they were and as they became. */
export interface Step {
  readonly order: readonly [before: readonly number[], after: readonly number[]];
  readonly tabs: ReadonlyMap<number, readonly [before: TabText | undefined, after: TabText | undefined]>;
  /** Every row stayed where it was: what others changed since in other cells is no hindrance. */
  readonly inPlace: boolean;
}

const most = 100;

interface Stacks {
  past: Step[];
  future: Step[];
}

/** Each person's steps: what Ctrl+Z takes back and Ctrl+Y brings again. */
export class History {
  private readonly stacks = new Map<string, Stacks>();

  private of(person: string): Stacks {
    const known = this.stacks.get(person) ?? { past: [], future: [] };
    this.stacks.set(person, known);
    return known;
  }

  /** Remembers what a person did; what was taken back before is gone then. */
  add(person: string, step: Step): void {
    const stacks = this.of(person);
    stacks.past = [...stacks.past, step].slice(-most);
    stacks.future = [];
  }

  /** The step to take back or to bring again; undefined where there is none. */
  next(person: string, kind: 'undo' | 'redo'): Step | undefined {
    const step = this.of(person)[kind === 'undo' ? 'past' : 'future'].at(-1);
    return kind === 'undo' ? step && turned(step) : step;
  }

  /** The step of `next` was done. */
  done(person: string, kind: 'undo' | 'redo'): void {
    const stacks = this.of(person);
    const [from, to] = kind === 'undo' ? [stacks.past, stacks.future] : [stacks.future, stacks.past];
    const step = from.pop();
    if (step) to.push(step);
  }

  clear(): void {
    this.stacks.clear();
  }
}

const turned = ({ order: [before, after], tabs, inPlace }: Step): Step => ({
  inPlace,
  order: [after, before],
  tabs: new Map([...tabs].map(([id, [was, is]]) => [id, [is, was]])),
});

/**
 * Does a step again on a workbook: cells that still hold what they held before it get what they became. Gives false,
 * and leaves everything, where rows or columns were moved in a tab that others changed since.
 */
export function repeat(step: Step, book: Workbook, now: (id: number) => TabText | undefined): boolean {
  const made = new Map<number, Tab>();
  for (const [id, [before, after]] of step.tabs) {
    if (after === undefined) continue;
    const tab = before === undefined ? whole(after) : merged(before, after, now(id), step.inPlace);
    if (!tab) return false;
    made.set(id, tab);
  }
  const kept = book.tabs.filter(({ id }) => !(step.tabs.has(id) && step.tabs.get(id)?.[1] === undefined));
  const tabs = new Map([...kept.map((tab) => [tab.id, tab] as const), ...made]);
  const order = [...step.order[1], ...kept.map(({ id }) => id)];
  book.tabs = [...new Set(order)].flatMap((id) => tabs.get(id) ?? []);
  return true;
}

const whole = ({ head, rows }: TabText): Tab => ({
  ...(JSON.parse(head) as Omit<Tab, 'rows' | 'revision'>),
  revision: 0,
  rows: rows.map((row) => JSON.parse(row) as Row),
});

function merged(before: TabText, after: TabText, now: TabText | undefined, inPlace: boolean): Tab | undefined {
  if (!now) return undefined;
  if (now.head === before.head && sameRows(now, before)) return whole(after);
  if (!inPlace || before.head !== after.head) return undefined;
  const rows = Array.from({ length: Math.max(now.rows.length, after.rows.length) }, (_, at) =>
    mergedRow(before.rows[at], after.rows[at], now.rows[at]),
  );
  return { ...whole({ head: now.head, rows: [] }), rows };
}

const sameRows = (a: TabText, b: TabText): boolean =>
  a.rows.length === b.rows.length && a.rows.every((row, at) => row === b.rows[at]);

const empty = '{"values":[],"styles":[]}';

function mergedRow(before = empty, after = empty, now = empty): Row {
  if (before === after) return JSON.parse(now) as Row;
  if (now === before) return JSON.parse(after) as Row;
  const [was, is, row] = [before, after, now].map((text) => JSON.parse(text) as Row) as [Row, Row, Row];
  for (let at = 0; at < Math.max(was.values.length, is.values.length); at++) {
    const same = (a: Row, b: Row): boolean =>
      (a.values[at] ?? '') === (b.values[at] ?? '') && a.formulas?.[at] === b.formulas?.[at];
    if (same(was, is) || !same(was, row)) continue;
    while (row.values.length < at) row.values.push('');
    row.values[at] = is.values[at] ?? '';
    const formula = is.formulas?.[at];
    if (formula !== undefined) row.formulas = { ...row.formulas, [at]: formula };
    else if (row.formulas) delete row.formulas[at];
  }
  return row;
}
