import { type Cell, isEmptyCell } from '../../domain/cell.ts';
import type { Change } from '../../domain/plan.ts';
import type { DueClass } from '../../rules/kit/past-retention.ts';

/** What applying a class changes; a row that somebody changes meanwhile is left alone and named. */
export const changesOf = ({ table, columns, whole, rows, retention }: DueClass): readonly Change[] =>
  rows.map(({ id, cells }): Change => {
    const held = Object.fromEntries(
      [...columns, retention.after].map((key): [string, Cell] => [key, cells[key] ?? '']),
    );
    if (whole) return { kind: 'remove', table, id, held };
    const full = columns.filter((key) => !isEmptyCell(cells[key] ?? ''));
    return {
      ...{ kind: 'set', table, id },
      cells: Object.fromEntries(full.map((key): [string, Cell] => [key, ''])),
      held: Object.fromEntries(full.map((key): [string, Cell] => [key, cells[key] ?? ''])),
    };
  });
