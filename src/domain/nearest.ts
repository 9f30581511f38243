import { distance } from 'fastest-levenshtein';
import { fold } from './spelling.ts';

/** Share of letters that may differ between what was typed and what was meant. */
const MOST_OTHER = 0.4;
/** One of this many letters says enough to be looked for within a longer word. */
const TELLING = 3;

function otherness(typed: string, word: string): number {
  if (typed.length >= TELLING && (word.includes(typed) || typed.includes(word))) return 0;
  return distance(typed, word) / Math.max(typed.length, word.length, 1);
}

/**
 * Of these things the two at most that may have been meant, the likelier first: one whose word holds what was typed, or
 * differs from it by few letters. `nearest('Infostan', kinds, ({ label }) => [label.de, label.en])`
 */
export function nearest<T>(typed: string, things: readonly T[], wordsOf: (one: T) => readonly string[]): readonly T[] {
  const wanted = fold(typed);
  return things
    .map((one) => ({ one, other: Math.min(...wordsOf(one).map((word) => otherness(wanted, fold(word)))) }))
    .filter(({ other }) => other <= MOST_OTHER)
    .sort((a, b) => a.other - b.other)
    .slice(0, 2)
    .map(({ one }) => one);
}
