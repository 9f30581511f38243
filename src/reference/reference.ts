import { associationsFrom, type KnownAssociation } from './associations.ts';
import { classifierFrom, featuresOf, logitOf } from './classifier.ts';
import { type DistrictFigures, districtKey, districtsFrom } from './district-figures.ts';
import { electionsFrom, type KnownElection } from './elections.ts';
import { type PointWords, pointWordsFrom } from './self-test.ts';

/** The data that lie in files beside the script, `<name>.txt` here. */
export type ReferenceName =
  | 'districts'
  | 'associations'
  | 'elections'
  | 'given-names'
  | 'note-classifier'
  | 'self-test';

/** What is known from the start, each read when it is first asked for. */
export interface Reference {
  /** The figures of a Kreis by its key, `01001` or `1001`. */
  readonly district: (ags: string) => DistrictFigures | undefined;
  readonly associations: () => readonly KnownAssociation[];
  readonly elections: () => readonly KnownElection[];
  /** Whether a word in small letters is a given name. */
  readonly isGivenName: (word: string) => boolean;
  /** How much speaks for it that a note points at one household or tells of one person, by what was learned from labelled notes: a logit. */
  readonly logitOfOne: (note: string) => number;
  /** The words of the self-test's points by their names. */
  readonly pointWords: () => ReadonlyMap<string, PointWords>;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The reference over the texts of its files. */
export function referenceFrom(textOf: (name: ReferenceName) => string): Reference {
  const givenNames = once(() => new Set(textOf('given-names').split(/\s+/)));
  const classifier = once(() => classifierFrom(textOf('note-classifier')));
  const districts = once(() => districtsFrom(textOf('districts')));
  return {
    district: (ags) => districts().get(districtKey(ags)),
    associations: once(() => associationsFrom(textOf('associations'), [...districts().values()])),
    elections: once(() => electionsFrom(textOf('elections'))),
    isGivenName: (word) => givenNames().has(word),
    // One word tells of nobody: that a row is an example, say.
    logitOfOne: (note) => (/\S\s+\S/.test(note) ? logitOf(classifier(), featuresOf(note)) : Number.NEGATIVE_INFINITY),
    pointWords: once(() => pointWordsFrom(textOf('self-test'))),
  };
}
