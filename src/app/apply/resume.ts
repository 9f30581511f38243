import type { Change, Plan } from '../../domain/plan.ts';
import { changeNamed, type Entry, parseCells, tableOfTab } from './journal.ts';

type SetChange = Extract<Change, { kind: 'set' }>;
const keyOf = ({ table, id }: SetChange): string => `${table} ${id}`;

/**
 * The changes of a plan that an earlier try began: rows change as Protokoll told of them ahead, since a plan made anew from
 * what stands half written would be another one. Cells that Protokoll does not keep, free texts above all, are taken from
 * the plan as it is made now.
 */
export function resumed({ changes }: Plan, entries: readonly Entry[]): readonly Change[] {
  const sets = new Map(changes.flatMap((change) => (change.kind === 'set' ? [[keyOf(change), change] as const] : [])));
  const told = entries.flatMap(({ tab, change, rows: [id], wrote, held }): SetChange[] => {
    const table = tableOfTab(tab);
    if (table === undefined || id === undefined || changeNamed(change) !== 'changed') return [];
    // Former values go after a time: without them nobody knows what people changed since.
    if (held === '') return [];
    const now = sets.get(`${table} ${id}`);
    const cells = { ...now?.cells, ...parseCells(wrote) };
    return [{ kind: 'set', table, id, cells, held: { ...now?.held, ...parseCells(held) } }];
  });
  const known = new Set(told.map(keyOf));
  return [...told, ...changes.filter((change) => change.kind !== 'set' || !known.has(keyOf(change)))];
}
