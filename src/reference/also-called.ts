import { normaliseName } from '../domain/names.ts';
import { ALSO_CALLED } from './also-called.data.ts';
import { linesOf } from './lines.ts';

const NONE: readonly string[] = [];
const LEVEL = /^(?:KV|OV|SV|RV|BV|LV) /;

let others: ReadonlyMap<string, readonly string[]> | undefined;
let german: ReadonlyMap<string, string> | undefined;

const lines = (): readonly (readonly string[])[] => linesOf(ALSO_CALLED).map((line) => line.split(';'));

/** What people also call the city or Land that an association bears the name of: `Munich` for "KV München". */
export function alsoCalled(association: string): readonly string[] {
  others ??= new Map(lines().map(([name = '', ...more]) => [name, more]));
  return others.get(association.replace(LEVEL, '')) ?? NONE;
}

/** All names by which an association is found: its own first, those it is also known by, and what people call its city or Land. */
export const spellingsOf = (name: string, aliases: readonly string[] = NONE): readonly string[] => [
  ...new Set([name, ...aliases, ...[name, ...aliases].flatMap(alsoCalled)]),
];

/** The German name of a city or Land by any name that is known of it; what was typed where none is. */
export function germanName(typed: string): string {
  german ??= new Map(
    lines().flatMap(([name = '', ...more]) => more.map((one) => [normaliseName(one).bare, name] as const)),
  );
  return german.get(normaliseName(typed).bare) ?? typed;
}
