import type { Day } from '../domain/day.ts';
import type { ValuesIn } from './index.ts';

type Days = Pick<ValuesIn<'partnerships'>, 'status' | 'since' | 'until'>;

/**
 * Whether a partnership runs on a day (ISO): "aktiv", and the day is neither before "Seit" nor after "Bis", as far as they
 * are known. One whose "Bis" is past runs no more, whatever its status says: Q-11 asks about it, and F-02 still asks both.
 */
export const isActiveOn = ({ status, since, until }: Days, on: Day): boolean =>
  status === 'active' && (since === undefined || since <= on) && (until === undefined || until >= on);
