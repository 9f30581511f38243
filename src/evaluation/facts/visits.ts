import { isUnread } from '../../define/unread.ts';
import type { Day } from '../../domain/day.ts';
import type { RowIn } from '../../tables/index.ts';
import { helpKinds, type VisitKind } from '../../tables/options.ts';
import { visits } from '../../tables/visits.ts';

/** One visit as measures see it. Counts that nobody entered are `undefined`, never 0. */
export interface VisitFact {
  readonly id: string;
  readonly status: 'planned' | 'confirmed' | 'done';
  readonly start: Day;
  /** The last day; the first where none is given or it lies before. */
  readonly end: Day;
  readonly guest: string;
  readonly host: string;
  /** All kinds, the main one first. */
  readonly kinds: readonly VisitKind[];
  /** The kind under which its hours stand: the first that is help, else the main one. */
  readonly mainKind: VisitKind;
  readonly help: boolean;
  readonly people: number | undefined;
  /** Person-hours without the journey: Angereiste × Stunden je Person. */
  readonly hours: number | undefined;
  readonly doors: number | undefined;
  readonly posters: number | undefined;
  readonly leaflets: number | undefined;
}

/** The visit, or `undefined` where the row counts in no sum, was cancelled, or both sides are one. */
export function readVisit(row: RowIn<'visits'>): VisitFact | undefined {
  if (isUnread(visits, row)) return undefined;
  const { id, values } = row;
  const { status, start, guest, host, kind } = values;
  if (status === undefined || status === 'cancelled' || start === undefined) return undefined;
  if (guest === undefined || host === undefined || guest === host || kind === undefined) return undefined;
  const kinds: readonly VisitKind[] = values.moreKinds ? [...new Set([kind, ...values.moreKinds])] : [kind];
  const firstHelp = kinds.find((each) => helpKinds.has(each));
  const { people, hours, doors, posters, leaflets, end } = values;
  return {
    ...{ id, status, start, guest, host, kinds, people, doors, posters, leaflets },
    end: end === undefined || end < start ? start : end,
    mainKind: firstHelp ?? kind,
    help: firstHelp !== undefined,
    hours: people === undefined || hours === undefined ? undefined : people * hours,
  };
}
