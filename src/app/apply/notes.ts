import { cache, forget } from '../../google/store.ts';
import { CUT_OFF_KEYS } from '../reading/cached-facts.ts';
import type { Added } from './added.ts';
import type { Keeps } from './kept-rows.ts';
import type { Slid } from './slid.ts';

/** The next run that writes comes within a day; the platform keeps nothing longer than this, in seconds. */
const KEPT_FOR = 21_600;

/** What a run leaves to the next one, if it is ended before it has looked again. */
export type Noted = Slid | Added | Keeps;

/** What this run found noted and could not mend, since a tab cannot be read: it stays noted beside what this run notes itself. */
let unmended: readonly Noted[] = [];

/** What this run could not mend, from now on. */
export const keepUnmended = (all: readonly Noted[]): void => {
  unmended = all;
};

/** What this run noted last. */
let noted: readonly Noted[] = [];

/** Says whether it was noted: the cache takes so much. One call. */
export const note = (all: readonly Noted[]): boolean => {
  const kept = cache(CUT_OFF_KEYS.rows, JSON.stringify([...unmended, ...all]), KEPT_FOR);
  if (kept) noted = all;
  return kept;
};

/** The same, with what was noted before. */
export const noteBeside = (one: Noted): boolean => note([...noted, one]);

/** It was looked at. */
export const forgetAhead = (): void => {
  noted = [];
  if (unmended.length === 0 || !note([])) forget(CUT_OFF_KEYS.rows);
};

/** What is to be gone from the file must not stand in any note either, an edit's among them. */
export const forgetNotes = (): void => {
  unmended = [];
  noted = [];
  forget(...Object.values(CUT_OFF_KEYS));
};
