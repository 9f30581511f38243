import type { Day } from '../../domain/day.ts';
import type { RowIn } from '../../tables/index.ts';

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

/** The partnerships whose both sides and status are readable; the same pair twice stays twice. */
export const readPartnerships = (rows: readonly RowIn<'partnerships'>[]): readonly PartnershipFact[] =>
  rows.flatMap(({ id, values: { a, b, status, since, until } }) =>
    a === undefined || b === undefined || a === b || status === undefined || status === 'requested'
      ? []
      : [{ id, a, b, status, since, until }],
  );

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
