import { normaliseName } from '../../domain/names.ts';
import { tidy } from '../../domain/spelling.ts';
import { associationLevels } from '../../tables/options.ts';
import type { Names } from './view-plan.ts';

/** What a person answered about a name that the register lacks: another name for it, or a new association of a Land. */
export type NameAnswer =
  | { readonly kind: 'open' }
  | { readonly kind: 'known'; readonly name: string }
  | { readonly kind: 'new'; readonly land: string };
export type NameAnswers = Readonly<Record<string, NameAnswer>>;

/** `Kreisverband Neustadt` and `Neustadt` become `KV Neustadt`, as the register names associations. */
export function newName(typed: string): { readonly name: string; readonly level: string } {
  const { level } = normaliseName(typed);
  const known = associationLevels.find(({ key }) => key.toLowerCase() === level)?.key;
  const bare = known === undefined ? tidy(typed) : tidy(typed).replace(/^\S+\s+/, '');
  return { name: `${known ?? 'KV'} ${bare}`, level: known ?? 'KV' };
}

/** The answers as the server takes them; a new association without a Land counts as not answered yet. */
export function namesOf(answers: NameAnswers): Names {
  const all = Object.entries(answers);
  return {
    known: all.flatMap(([typed, answer]) => (answer.kind === 'known' ? [{ typed, name: answer.name }] : [])),
    create: all.flatMap(([typed, answer]) =>
      answer.kind === 'new' && answer.land !== '' ? [{ ...newName(typed), land: answer.land }] : [],
    ),
  };
}
