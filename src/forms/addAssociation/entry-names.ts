import { distance } from 'fastest-levenshtein';
import { indexNames, type NameIndex, normaliseName } from '../../domain/names.ts';
import type { associations } from '../../tables/associations.ts';
import type { Answers } from '../entry/spec.ts';
import type { AssociationFacts, Registered } from './shape.ts';

export type AssociationAnswers = Answers<typeof associations, AssociationFacts>;

const NO_ONE: readonly Registered[] = [];
const indexes = new WeakMap<readonly Registered[], NameIndex>();

/** The others of the register: the row that is being changed is not among them. */
const others = ({ facts, row }: AssociationAnswers): readonly Registered[] =>
  (facts?.register ?? NO_ONE).filter(({ id }) => row === undefined || id !== row);

/** Made once for each register. */
function indexOf({ facts }: AssociationAnswers): NameIndex {
  const register = facts?.register ?? NO_ONE;
  const known = indexes.get(register) ?? indexNames(register);
  indexes.set(register, known);
  return known;
}

/** A name with its level before it, where a person left it out: "Gerlingen" of the level OV is "OV Gerlingen". */
export const withLevel = (name: string, level: string | undefined): string =>
  level === undefined || level === 'Bund' || normaliseName(name).level !== '' ? name : `${level} ${name}`;

/** The association that is meant by a name, in full. */
export const registered = (name: string | undefined, answers: AssociationAnswers): Registered | undefined => {
  const found = name === undefined ? undefined : indexOf(answers).find(name);
  return answers.facts?.register?.find((one) => one.name === found);
};

/** Another one that bears this name already, or has it as an alias. */
export function nameTaken(answers: AssociationAnswers): string | undefined {
  const { name, level } = answers.values;
  if (name === undefined) return undefined;
  return indexNames(others(answers)).find(withLevel(name, level));
}

/** So many letters apart two names may be one that was mistyped. */
const NEAR = 2;
const SHORT = 6;

/** Names of the same level that differ by a letter or two, or that hold the other: possibly the same association. */
export function namesNear(answers: AssociationAnswers): readonly string[] {
  const { name, level } = answers.values;
  if (name === undefined || nameTaken(answers) !== undefined) return [];
  const own = normaliseName(withLevel(name, level));
  return others(answers)
    .filter((one) => {
      const other = normaliseName(withLevel(one.name, one.level));
      if (other.level !== own.level || other.bare === '') return false;
      const [short, long] = [own.bare, other.bare].sort((a, b) => a.length - b.length);
      const apart = distance(own.bare, other.bare);
      return (
        (apart > 0 && apart <= NEAR && own.bare.length > SHORT) ||
        ((short ?? '').length >= SHORT && (long ?? '').startsWith(short ?? ''))
      );
    })
    .map((one) => one.name)
    .slice(0, 3);
}
