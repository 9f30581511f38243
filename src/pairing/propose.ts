import type { Weights } from '../domain/pairing-parts.ts';
import { pairKey } from '../rules/kit/pair-key.ts';
import { bestAssignment } from './assign.ts';
import type { Applicant, Applicants } from './candidates.ts';
import { type PairFacts, scorer } from './score.ts';

export interface Proposal extends PairFacts {
  readonly seeker: Applicant;
  readonly helper: Applicant;
}

export interface Proposals {
  /** In the order of the seekers' ids. */
  readonly proposals: readonly Proposal[];
  /** Who seeks and gets none: nobody with room is left that they were not joined with before. */
  readonly without: readonly Applicant[];
  /** Who seeks and is not proposed: their wish was declined within twelve months. */
  readonly declined: readonly Applicant[];
}

export interface Wanted {
  /** Also those who are "offen". */
  readonly open: boolean;
  readonly weights: Weights;
}

const seeking = ({ all }: Applicants): readonly Applicant[] => all.filter(({ search }) => search === 'seeks');

/** Who may be proposed to a helper: those who seek and were not declined within twelve months. */
export const seekersIn = (applicants: Applicants): readonly Applicant[] =>
  seeking(applicants).filter(({ declined }) => !declined);

const offering = ({ all }: Applicants, open: boolean): readonly Applicant[] =>
  all.filter(
    ({ search, room, declined }) => (search === 'offers' || (open && search === 'open')) && room > 0 && !declined,
  );

/**
 * The best assignment of all who offer a partnership to all who seek one, as one whole and not one after the other
 * (docs/handbuch.md, „Partner vorschlagen“). The same rows give the same proposals, in whatever order they stand.
 */
export function proposeForAll(applicants: Applicants, { open, weights }: Wanted): Proposals {
  const helpers = offering(applicants, open);
  const declined = seeking(applicants).filter((one) => one.declined);
  const seekers = seekersIn(applicants);
  const score = scorer(applicants.all, weights, (one, other) => applicants.tied.has(pairKey(one, other)));
  const facts = seekers.map((seeker) =>
    helpers.map((helper) =>
      applicants.joined.has(pairKey(seeker.name, helper.name)) ? undefined : score(seeker, helper),
    ),
  );
  const points = facts.map((row) => row.map((one) => one?.points));
  const given = bestAssignment({ points, takes: helpers.map(({ room }) => room) });
  const proposals = seekers.flatMap((seeker, row): Proposal[] => {
    const column = given[row];
    const helper = column === undefined ? undefined : helpers[column];
    const known = column === undefined ? undefined : facts[row]?.[column];
    return helper && known ? [{ ...known, seeker, helper }] : [];
  });
  const served = new Set(proposals.map(({ seeker }) => seeker.id));
  return { proposals, declined, without: seekers.filter(({ id }) => !served.has(id)) };
}

/** Whether two may be asked as the sheet stands now: neither says "nein", none was declined, and the helper has room. */
export const mayBeAsked = (applicants: Applicants, seeker: string, helper: string): boolean =>
  applicants.all.some(({ name, search, declined }) => name === seeker && search !== 'no' && !declined) &&
  offering(applicants, true).some(({ name }) => name === helper && name !== seeker);

/** All that could help one who seeks, most points first; of equal ones the smaller id. */
export function proposeForOne(applicants: Applicants, name: string, { open, weights }: Wanted): readonly Proposal[] {
  const seeker = seekersIn(applicants).find((one) => one.name === name);
  if (seeker === undefined) return [];
  const score = scorer(applicants.all, weights, (one, other) => applicants.tied.has(pairKey(one, other)));
  return offering(applicants, open)
    .filter((helper) => helper.name !== name && !applicants.joined.has(pairKey(name, helper.name)))
    .map((helper): Proposal => ({ ...score(seeker, helper), seeker, helper }))
    .sort((a, b) => b.points - a.points);
}
