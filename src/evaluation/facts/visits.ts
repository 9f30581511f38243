import type { Day } from '../../domain/day.ts';
import type { RowIn } from '../../tables/index.ts';
import { helpKinds, type VisitKind } from '../../tables/options.ts';
import { illegibleOf, lackingOf, unreadColumns } from './unread.ts';

/** One visit as measures see it. What nobody entered or nobody can read is `undefined`, never 0. */
export interface VisitFact {
  readonly id: string;
  readonly status: 'planned' | 'confirmed' | 'done';
  readonly start: Day;
  /** The last day; the first where none is given or it lies before. */
  readonly end: Day;
  /** `undefined` where the register does not know it: the visit counts, but under no guest. */
  readonly guest: string | undefined;
  readonly host: string | undefined;
  /** All kinds that could be read, the main one first. */
  readonly kinds: readonly VisitKind[];
  /** The kind under which its hours stand: the first that is help, else the main one; `undefined` where that is unreadable. */
  readonly mainKind: VisitKind | undefined;
  /** `undefined` where no kind that could be read says it: such a visit is only there, for bunching. */
  readonly help: boolean | undefined;
  readonly people: number | undefined;
  /** Person-hours without the journey: Angereiste × Stunden je Person. */
  readonly hours: number | undefined;
  readonly doors: number | undefined;
  readonly posters: number | undefined;
  readonly leaflets: number | undefined;
}

/** What a visit came to for measures: the fact, and the columns that some of them lack. */
export interface VisitReading {
  readonly fact: VisitFact | undefined;
  readonly lacking: readonly string[];
}

const COUNTED = ['people', 'hours', 'doors', 'posters', 'leaflets'] as const;

/**
 * A visit that was not cancelled. Without status or day nothing can be told of it; without a side it still counts as a
 * visit; a cell that no measure needs takes nothing away. Both sides the same: none.
 */
export function readVisit(row: RowIn<'visits'>): VisitReading {
  const { id, values } = row;
  const { status, start, kind } = values;
  const unread = unreadColumns(row);
  if (status === 'cancelled') return { fact: undefined, lacking: [] };
  const kinds = [...new Set([kind, ...(values.moreKinds ?? [])])].filter((each) => each !== undefined);
  const firstHelp = kinds.find((each) => helpKinds.has(each));
  // One kind that is help makes it help, whatever the others are; without one, a kind that nobody can read leaves it open.
  const open = firstHelp === undefined && (kind === undefined || unread.has('moreKinds'));
  if (status === undefined || start === undefined)
    return { fact: undefined, lacking: lackingOf(row, ['status', 'start', 'kind']) };
  const read = <K extends 'guest' | 'host' | 'end' | (typeof COUNTED)[number]>(key: K) =>
    unread.has(key) ? undefined : values[key];
  const [guest, host, end] = [read('guest'), read('host'), read('end')];
  if (guest !== undefined && guest === host) return { fact: undefined, lacking: ['host'] };
  const [people, hours] = [read('people'), read('hours')];
  return {
    fact: {
      ...{ id, status, start, guest, host, kinds, people },
      ...{ doors: read('doors'), posters: read('posters'), leaflets: read('leaflets') },
      end: end === undefined || end < start ? start : end,
      mainKind: unread.has('kind') ? undefined : (firstHelp ?? kind),
      help: open ? undefined : firstHelp !== undefined,
      hours: people === undefined || hours === undefined ? undefined : people * hours,
    },
    lacking: [...lackingOf(row, ['kind', 'guest', 'host']), ...illegibleOf(row, ['moreKinds', ...COUNTED])],
  };
}
