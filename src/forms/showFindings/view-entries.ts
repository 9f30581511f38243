import type { FindingView } from './shape.ts';

/** One row of the sheet with all that was noticed there, the gravest leading. */
export interface RowEntry {
  readonly kind: 'row';
  readonly key: string;
  readonly lead: FindingView;
  readonly others: readonly FindingView[];
}

/** One rule over many rows of a tab. */
export interface RuleEntry {
  readonly kind: 'rule';
  readonly key: string;
  readonly lead: FindingView;
  readonly rows: readonly RowEntry[];
}
export type Entry = RowEntry | RuleEntry;

/** From so many rows on, one rule is one entry. */
const MANY = 4;

const grouped = <T>(list: readonly T[], keyOf: (one: T) => string): readonly (readonly [string, readonly T[]])[] => {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups];
};

/** Tells rows apart; a finding whose row is not known stands for itself. */
export const rowKey = ({ id, tab, row }: FindingView): string => (row === '' ? id : `${tab}|${row}`);

/** The list as people work through it: what concerns one row together, then what one rule says of many rows; the order stays. */
export function entriesOf(list: readonly FindingView[]): readonly Entry[] {
  const rows = grouped(list, rowKey).flatMap(([key, [lead, ...others]]): RowEntry[] =>
    lead === undefined ? [] : [{ kind: 'row', key, lead, others }],
  );
  const ruleKey = ({ lead }: RowEntry): string => ['rule', lead.rule, lead.level, lead.tab, lead.status].join(' ');
  return grouped(rows, ruleKey).flatMap(([key, [first, ...more]]): readonly Entry[] => {
    if (first === undefined) return [];
    const all = [first, ...more];
    return all.length < MANY ? all : [{ kind: 'rule', key, lead: first.lead, rows: all }];
  });
}

/** Each finding for itself. */
export const eachApart = (list: readonly FindingView[]): readonly Entry[] =>
  list.map((lead) => ({ kind: 'row', key: lead.id, lead, others: [] }));

/** All findings of an entry. */
export const findingsIn = (entry: Entry): readonly FindingView[] =>
  entry.kind === 'row' ? [entry.lead, ...entry.others] : entry.rows.flatMap(findingsIn);
