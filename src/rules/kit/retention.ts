import type { Retention } from '../../define/column.ts';
import { addDays, addMonths, type Day } from '../../domain/day.ts';
import { contributions } from '../../tables/contributions.ts';
import type { ValuesIn } from '../../tables/index.ts';

const oldest = new Map<string, Day>();

/** The oldest day from which data may still be kept: ISO days sort as text. */
export function oldestKept(today: Day, { days = 0, months = 0 }: Retention): Day {
  const key = `${today} ${days} ${months}`;
  const known = oldest.get(key) ?? (months > 0 ? addMonths(today, -months) : addDays(today, -days));
  oldest.set(key, known);
  return known;
}

/** Whether a contribution is so old that D-04 has this column emptied: no other rule may then ask for it. */
export function mayBeEmptied(key: 'voucher' | 'donorNumber', values: ValuesIn<'contributions'>, today: Day): boolean {
  const { retention } = contributions.columns[key];
  return retention !== undefined && values.receivedOn !== undefined
    ? values.receivedOn < oldestKept(today, retention)
    : false;
}
