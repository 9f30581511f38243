import type { Scene } from '../../define/rule.ts';
import type { Day } from '../../domain/day.ts';
import type { ValuesIn } from '../../tables/index.ts';
import { helpKinds, type VisitKind } from '../../tables/options.ts';

type Visit = ValuesIn<'visits'>;

/** All kinds of a visit: the main one and the further ones. */
export const kindsOf = (visit: Visit): readonly VisitKind[] => [
  ...(visit.kind === undefined ? [] : [visit.kind]),
  ...(visit.moreKinds ?? []),
];

export const hasKind = (visit: Visit, ...kinds: readonly VisitKind[]): boolean =>
  (visit.kind !== undefined && kinds.includes(visit.kind)) ||
  (visit.moreKinds?.some((kind) => kinds.includes(kind)) ?? false);

/** Where its notes were written. */
export const sceneOf = (visit: Visit): Scene => (hasKind(visit, 'canvassing') ? 'doors' : 'elsewhere');

/** A visit is help if one of its kinds is. */
export const isHelp = (visit: Visit): boolean =>
  (visit.kind !== undefined && helpKinds.has(visit.kind)) ||
  (visit.moreKinds?.some((kind) => helpKinds.has(kind)) ?? false);

/** The last day; the first where none is given. */
export const lastDay = (visit: Visit): Day | undefined => visit.end ?? visit.start;

/** The first day of a visit that is not over, today included: what went before cannot be mended. */
export const fromToday = (start: Day, today: Day): Day => (start < today ? today : start);

/** Planned or confirmed and not over yet, today included: what can still be mended. */
export const isAhead = (visit: Visit, today: Day): boolean => {
  const last = lastDay(visit);
  return (visit.status === 'planned' || visit.status === 'confirmed') && last !== undefined && last >= today;
};
