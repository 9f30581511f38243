import type { Day } from '../../domain/day.ts';
import type { RowIn } from '../../tables/index.ts';
import { illegibleOf, lackingOf } from './unread.ts';

/** A partnership as measures see it; a requested one is none yet. */
export interface PartnershipFact {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly status: 'active' | 'dormant' | 'ended';
  /** `undefined`: begun before anything is known. */
  readonly since: Day | undefined;
  readonly until: Day | undefined;
}

/** What places a partnership: who, how it stands, from when to when. */
const PLACING: ReadonlySet<string> = new Set(['a', 'b', 'status', 'since', 'until']);

/** The partnership, `undefined` where what places it could not be read, or `'requested'`, which is none yet. */
export function readPartnership({
  id,
  values,
  problems,
}: RowIn<'partnerships'>): PartnershipFact | 'requested' | undefined {
  const { a, b, status, since, until } = values;
  if (status === 'requested') return status;
  if (a === undefined || b === undefined || a === b || status === undefined) return undefined;
  return problems.some(({ column, kind }) => kind !== 'reformatted' && PLACING.has(column))
    ? undefined
    : { id, a, b, status, since, until };
}

/** The columns that keep a partnership from being placed; `status` where both sides are one. */
export const lackingPlace = (row: RowIn<'partnerships'>): readonly string[] => {
  const lacking = lackingOf(row, ['a', 'b', 'status']);
  return lacking.length > 0 ? lacking : [...illegibleOf(row, ['since', 'until']), 'status'].slice(0, 1);
};

/**
 * Whether a partnership was active on some day of a span. An ended one was active from `since` to `until`, as far as
 * both are known; a dormant one counts as not active, since nobody says since when it rests.
 */
export function activeWithin(
  { status, since, until }: PartnershipFact,
  span: { readonly first: Day; readonly last: Day },
): boolean {
  if (status === 'dormant' || (status === 'ended' && until === undefined)) return false;
  return (since === undefined || since <= span.last) && (until === undefined || until >= span.first);
}

/** A pair without direction, as a key. */
export const pairKey = (one: string, other: string): string => (one < other ? `${one}\n${other}` : `${other}\n${one}`);
