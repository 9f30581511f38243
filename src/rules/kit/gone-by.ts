import type { Known } from '../../define/dataset.ts';
import type { Day } from '../../domain/day.ts';

/** The associations that exist no more on a day. */
export const goneBy = ({ gone }: Known, today: Day): { has(name: string): boolean } => ({
  has: (name) => {
    const on = gone?.get(name);
    return on !== undefined && on <= today;
  },
});
