import type { Cents } from '../domain/money.ts';

/** One sum that may point to people: of whom, of what, from whom. */
export interface PersonalSum {
  readonly association: string;
  readonly kind: string;
  readonly cents: Cents | number;
  /** Distinct donors; a gift without a number is one of its own. */
  readonly donors: ReadonlySet<string>;
}

export type Published = number | 'zero' | 'hidden';

export interface PublishedTable {
  readonly kinds: readonly string[];
  readonly rows: readonly {
    readonly association: string;
    readonly cells: readonly Published[];
    /** Only where each cell of the row is shown. */
    readonly total: Published;
  }[];
  /** The hidden cells of each kind together, where at least k donors stand behind them; else hidden as well. */
  readonly rest: readonly Published[];
  /** Of each kind over all associations: told where nothing of it is hidden, or what is hidden is told together. */
  readonly totals: readonly Published[];
}

/**
 * What may be published of sums of donors (measures.md, "Suppression"). A cell from fewer than `k` distinct donors is
 * hidden. The only sum over hidden cells that is told is the one of all hidden cells of a kind, where at least k distinct
 * donors stand behind it; a row's total only where each of its cells is shown. So no two published sums share a hidden
 * cell, and no combination of them tells less than such a whole group.
 */
export function publishable(sums: readonly PersonalSum[], k: number): PublishedTable {
  const kinds = [...new Set(sums.map(({ kind }) => kind))].sort();
  const names = [...new Set(sums.map(({ association }) => association))].sort();
  const cells = new Map(sums.map((sum) => [`${sum.association}\n${sum.kind}`, sum]));
  const shown = (sum: PersonalSum | undefined): Published => {
    if (sum === undefined || sum.donors.size === 0) return 'zero';
    return sum.donors.size < k ? 'hidden' : sum.cents;
  };
  const rows = names.map((association) => {
    const own = kinds.map((kind) => shown(cells.get(`${association}\n${kind}`)));
    return { association, cells: own, total: own.includes('hidden') ? ('hidden' as const) : added(own) };
  });
  const rest = kinds.map((kind): Published => {
    const hidden = sums.filter((sum) => sum.kind === kind && shown(sum) === 'hidden');
    if (hidden.length === 0) return 'zero';
    const donors = new Set(hidden.flatMap((sum) => [...sum.donors]));
    return donors.size < k ? 'hidden' : hidden.reduce((total, { cents }) => total + cents, 0);
  });
  const totals = kinds.map((_, i): Published => {
    const own = rows.map((row) => row.cells[i] ?? 'zero').filter((cell) => cell !== 'hidden');
    const left = rest[i] ?? 'zero';
    return left === 'hidden' ? 'hidden' : added([...own, left]);
  });
  return { kinds, rows, rest, totals };
}

const added = (cells: readonly Published[]): number =>
  cells.reduce<number>((total, cell) => total + (typeof cell === 'number' ? cell : 0), 0);
