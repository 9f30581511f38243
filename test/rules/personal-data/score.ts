import { findPersonalData } from '../../../src/rules/data-protection/personal-data/find.ts';
import { KINDS, type Kind, type Phrase } from './phrases.ts';

export interface Score {
  readonly kind: Kind | 'overall';
  readonly hits: number;
  /** Said, and not there. */
  readonly alarms: readonly string[];
  /** There, and not said. */
  readonly misses: readonly string[];
  readonly precision: number;
  readonly recall: number;
}

const share = (part: number, rest: number): number => (part + rest === 0 ? 1 : part / (part + rest));

function scored(kind: Score['kind'], hits: number, alarms: readonly string[], misses: readonly string[]): Score {
  return { kind, hits, alarms, misses, precision: share(hits, alarms.length), recall: share(hits, misses.length) };
}

/** Precision and recall, each kind in each phrase counted once; the last line is all kinds together. */
export function scoresOf(phrases: readonly Phrase[]): readonly Score[] {
  const judged = phrases.map(({ text, holds }) => ({
    text,
    holds,
    said: findPersonalData(text).map((one) => one.kind),
  }));
  const byKind = KINDS.map((kind) => {
    const which = (there: boolean, said: boolean): readonly string[] =>
      judged
        .filter((one) => one.holds.includes(kind) === there && one.said.includes(kind) === said)
        .map(({ text }) => text);
    return scored(kind, which(true, true).length, which(false, true), which(true, false));
  });
  const sum = scored(
    'overall',
    byKind.reduce((total, { hits }) => total + hits, 0),
    byKind.flatMap(({ alarms }) => alarms),
    byKind.flatMap(({ misses }) => misses),
  );
  return [...byKind, sum];
}
