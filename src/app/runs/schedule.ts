import type { Text } from '../../domain/text.ts';
import { scheduleDaily, scheduled } from '../../google/schedule.ts';
import { documentFact, keepDocumentFact } from '../../google/store.ts';
import type { Bench } from '../bench.ts';
import type { Features } from '../features.ts';

/** That someone has set the jobs: a script sees only the triggers of whoever calls it. */
export interface ScheduleNote {
  /** `K-…`; `''` where Google did not say who it was or the person is no contact. */
  readonly contact: string;
  /** ISO day. */
  readonly on: string;
  /** Milliseconds. */
  readonly ms: number;
}

/** How a job's last run ended. */
export interface RunMark {
  /** `2026-11-23 02:14`, in the sheet's zone. */
  readonly at: string;
  readonly ms: number;
  readonly ok: boolean;
  readonly words: { readonly de: string; readonly en: string };
}

/** One key for all, so that opening the sheet asks once. */
export const SCHEDULE_FACT = 'schedule';

/** What the file knows of its jobs: who set them, the latest of each person last, and how each ended last. */
export interface ScheduleFacts {
  readonly notes: readonly ScheduleNote[];
  readonly runs: Readonly<Record<string, RunMark>>;
}

/** As kept; what cannot be read counts as nothing. */
export function scheduleFacts(kept = documentFact(SCHEDULE_FACT)): ScheduleFacts {
  try {
    const read: unknown = JSON.parse(kept ?? '');
    // Only these functions write under this key.
    return { notes: [], runs: {}, ...(read as Partial<ScheduleFacts>) };
  } catch {
    return { notes: [], runs: {} };
  }
}

const keep = (facts: ScheduleFacts): void => keepDocumentFact(SCHEDULE_FACT, JSON.stringify(facts));

/** Marks that a job ran, with how it ended; words of any length are kept to a sentence or two. */
export function markRun(job: string, mark: RunMark): void {
  const { notes, runs } = scheduleFacts();
  const { de, en } = mark.words;
  keep({ notes, runs: { ...runs, [job]: { ...mark, words: { de: de.slice(0, 500), en: en.slice(0, 500) } } } });
}

/** Gives the caller the triggers that are missing, and notes who has set them: `K-…`, where known. */
export function setSchedule(jobs: Features['jobs'], contact: string | undefined, on: string): void {
  const present = new Set(scheduled());
  const missing = jobs.filter(({ name }) => !present.has(name));
  for (const { name, hour } of missing) scheduleDaily(name, hour);
  const { notes, runs } = scheduleFacts();
  const by = contact ?? '';
  const known = notes.some((note) => note.contact === by);
  // Triggers that are all there already were set by the same person before they stood in the tab Koordination.
  const former = missing.length === 0 && !known ? [by, ''] : [by];
  if (missing.length > 0 || !known)
    keep({
      notes: [...notes.filter((note) => !former.includes(note.contact)), { contact: by, on, ms: Date.now() }].slice(
        -10,
      ),
      runs,
    });
}

/** Two nights and the hour in which a trigger floats. */
const TWO_NIGHTS = 50 * 3_600_000;

/** Whether the nightly check has not run for two nights since it was set or ran last; unknown to a file in which nobody set it. */
export function nightsMissed({ notes, runs }: ScheduleFacts, job: string, nowMs: number): boolean {
  const last = Math.max(...notes.map(({ ms }) => ms), runs[job]?.ms ?? 0);
  return notes.length > 0 && nowMs - last > TWO_NIGHTS;
}

/** What runs by itself, as a page shows it. */
export interface ScheduleState {
  readonly jobs: readonly {
    readonly name: string;
    readonly title: Text;
    readonly hour: number;
    /** The caller has its trigger. */
    readonly own: boolean;
    readonly last: RunMark | undefined;
  }[];
  readonly notes: readonly ScheduleNote[];
  readonly missed: boolean;
}

/** The jobs with their last runs, and whether two nights went by without the first, the nightly check. */
export function scheduleState({ features }: Pick<Bench, 'features'>): ScheduleState {
  const facts = scheduleFacts();
  const own = new Set(scheduled());
  const [nightly] = features.jobs;
  return {
    jobs: features.jobs.map(({ name, title, hour }) => ({
      name,
      title,
      hour,
      own: own.has(name),
      last: facts.runs[name],
    })),
    notes: facts.notes,
    missed: nightly !== undefined && nightsMissed(facts, nightly.name, Date.now()),
  };
}
