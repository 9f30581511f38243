import { type Cell, isDateCell } from '../../domain/cell.ts';
import { formatDay } from '../../domain/day.ts';
import { formatNumber } from '../../domain/number.ts';
import type { Lang } from '../../domain/text.ts';
import type { Codec, Column, ColumnKind, ColumnSpec } from '../column.ts';

type Extra = Pick<Column, 'options' | 'to'>;

/** A column from its definition and its kind's way of reading. */
export function column<V>(
  kind: ColumnKind,
  spec: ColumnSpec,
  width: number,
  codec: Codec<V>,
  extra: Extra = {},
): Column<V> {
  return Object.freeze({
    kind,
    header: spec.header,
    ...(spec.formerly ? { formerly: spec.formerly } : {}),
    help: spec.help,
    ...(spec.seenIn ? { seenIn: spec.seenIn } : {}),
    required: spec.required ?? false,
    writer: spec.writer ?? 'person',
    privacy: spec.privacy ?? 'none',
    ...(spec.retention ? { retention: spec.retention } : {}),
    ...(spec.done ? { done: spec.done } : {}),
    width: spec.width ?? width,
    ...(spec.group ? { group: spec.group } : {}),
    ...(spec.hidden ? { hidden: true } : {}),
    ...extra,
    codec,
  });
}

/** A cell as the text that a person sees; numbers and days in German form unless said otherwise. */
export const cellText = (cell: Cell, lang: Lang = 'de'): string =>
  isDateCell(cell)
    ? formatDay(cell.day, lang)
    : typeof cell === 'number'
      ? formatNumber(cell, lang, 6)
      : typeof cell === 'boolean'
        ? cell
          ? 'WAHR'
          : 'FALSCH'
        : cell;
