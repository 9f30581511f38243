import { cellText } from '../../define/columns.ts';
import type { Cell } from '../../domain/cell.ts';
import { sameCell } from '../../domain/cell.ts';
import type { TabRead } from '../reading/tab-reads.ts';
import type { MovedRows } from './edited.ts';
import type { Wanted, Written } from './written.ts';

/**
 * Columns were inserted, moved or deleted under our pen: our cells stand in others. The lines are the same, and what they
 * held is known from reading them, strangers' columns up to the table's last one included.
 */
export function wantedOfColumns(
  { layout, place, lines }: MovedRows,
  { before, answers, pieces }: Written,
  now: TabRead,
): Wanted {
  const formerOf = formerColumns(lines[layout.headerLine - 1] ?? [], now);
  const keyOf = new Map(layout.placed.map(({ key, at }) => [at, key]));
  const wanted: Wanted = new Map();
  const want = (index: number, at: number | undefined, cell: Cell): void => {
    if (at === undefined) return;
    const line = place.first - 1 + index;
    wanted.set(line, (wanted.get(line) ?? new Map<number, Cell>()).set(at, cell));
  };
  for (const { line, at, cells } of pieces)
    cells.forEach((row, down) => {
      row.forEach(({ cell }, step) => {
        const index = line + down;
        if (!sameCell(now.block[place.first - 1 + index]?.[at + step] ?? '', cell)) return;
        const former = formerOf(at + step);
        want(index, at + step, former === undefined ? '' : (before[index]?.[former] ?? ''));
      });
    });
  answers.forEach((answer, index) => {
    want(index, now.layout.columnAt.check, answer.word);
    want(index, now.layout.columnAt.id, answer.id);
    for (const [at, { cell }] of answer.cells) want(index, now.layout.columnAt[keyOf.get(at) ?? ''], cell);
  });
  return wanted;
}

/** Which column stood under the header that is now at an index; nothing for a new one. */
function formerColumns(header: readonly Cell[], now: TabRead): (at: number) => number | undefined {
  const texts = header.map((cell) => cellText(cell).trim());
  const headerNow = now.block[now.layout.headerLine - 1] ?? [];
  return (at) => {
    const text = cellText(headerNow[at] ?? '').trim();
    const found = text === '' ? -1 : texts.indexOf(text);
    return found < 0 ? undefined : found;
  };
}
