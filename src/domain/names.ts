import { distance } from 'fastest-levenshtein';
import { fold, tidy } from './spelling.ts';
import type { Text } from './text.ts';

/** Where one of the register is asked for, and what was typed is none. */
export const UNKNOWN_ASSOCIATION: Text = {
  de: 'Diesen Verband kennen wir nicht. Bitte wähle einen aus der Liste.',
  en: 'We do not know this association. Please choose one from the list.',
};

/** The names of the register: finds the one name behind what people type, and near ones where there is none. */
export interface NameIndex {
  /** The register's name, also for an alias, without "KV ", in other case, with other blanks and hyphens. */
  find(typed: string): string | undefined;
  /** Up to `most` names that may have been meant, nearest first. */
  suggest(typed: string, most?: number): readonly string[];
  /** Names or aliases that two associations share once normalised. */
  readonly collisions: readonly { readonly key: string; readonly names: readonly string[] }[];
  readonly names: readonly string[];
}

const LEVELS =
  /^(kreisverband|ortsverband|landesverband|regionalverband|bezirksverband|stadtverband|kv|ov|lv|rv|bv|sv)\s+/;

/** Lower case, umlauts written out, blanks, hyphens and punctuation gone; the level's abbreviation kept apart. */
export function normaliseName(typed: string): { readonly level: string; readonly bare: string } {
  const lower = fold(typed);
  const level = LEVELS.exec(lower)?.[1] ?? '';
  return { level: SHORT[level] ?? level, bare: lower.replace(LEVELS, '').replace(/[\s\-/.,()]+/g, '') };
}
const SHORT: Readonly<Record<string, string>> = {
  kreisverband: 'kv',
  ortsverband: 'ov',
  landesverband: 'lv',
  regionalverband: 'rv',
  bezirksverband: 'bv',
  stadtverband: 'sv',
};

/** What stands before a city's name in official words, the level's abbreviation kept. */
const CITY = /^(\s*(?:[KOLRBS]V\s+)?)(?:kreisfreie stadt|landeshauptstadt|hansestadt|stadt)\s+/i;

interface Entry {
  readonly name: string;
  readonly level: string;
  readonly bare: string;
  readonly own: boolean;
}

/** Builds the index from the register's names and aliases. A bare name that only one association has finds it; with a level it must fit. */
export function indexNames(
  register: readonly { readonly name: string; readonly aliases: readonly string[] }[],
): NameIndex {
  const entries: Entry[] = register.flatMap(({ name, aliases }) => [
    { name, ...normaliseName(name), own: true },
    ...aliases.map((alias) => ({ name, ...normaliseName(alias), own: false })),
  ]);
  const byBare = new Map<string, Entry[]>();
  const exact = new Map<string, string>();
  for (const entry of entries) {
    byBare.set(entry.bare, [...(byBare.get(entry.bare) ?? []), entry]);
    if (entry.own) exact.set(tidy(entry.name), entry.name);
  }
  const find = (typed: string): string | undefined => {
    const same = exact.get(tidy(typed));
    if (same !== undefined) return same;
    const found = findBare(normaliseName(typed));
    // "Stadt München" is München where nothing is called so in full.
    return found ?? (CITY.test(typed) ? findBare(normaliseName(typed.replace(CITY, '$1'))) : undefined);
  };
  const findBare = (wanted: ReturnType<typeof normaliseName>): string | undefined => {
    const candidates = (byBare.get(wanted.bare) ?? []).filter(
      (entry) => wanted.level === '' || entry.level === '' || entry.level === wanted.level,
    );
    const own = candidates.filter((entry) => entry.own);
    const best =
      wanted.level === '' && own.length > 1
        ? own.filter((entry) => entry.level === 'kv')
        : own.length > 0
          ? own
          : candidates;
    const names = new Set(best.map((entry) => entry.name));
    return names.size === 1 ? best[0]?.name : undefined;
  };
  const suggest = (typed: string, most = 3): readonly string[] => {
    const wanted = normaliseName(typed).bare;
    if (wanted.length < 2) return [];
    const scored = entries
      .map((entry) => ({ name: entry.name, score: score(wanted, entry.bare) }))
      .filter(({ score: value }) => value <= 0.45);
    scored.sort((a, b) => a.score - b.score || a.name.localeCompare(b.name, 'de'));
    return [...new Set(scored.map(({ name }) => name))].slice(0, most);
  };
  const collisions = [...byBare.values()]
    .map((group) => ({ key: group[0]?.bare ?? '', names: [...new Set(group.map((entry) => `${entry.name}`))], group }))
    .filter(({ names, group }) => names.length > 1 && clash(group))
    .map(({ key, names }) => ({ key, names }));
  return { find, suggest, collisions, names: register.map(({ name }) => name) };
}

/** Share of letters to change; a typed part of a longer name counts as near. */
const score = (wanted: string, bare: string): number => {
  if (bare.includes(wanted) && wanted.length >= 4) return 0.1 + 0.2 * (1 - wanted.length / bare.length);
  return distance(wanted, bare) / Math.max(wanted.length, bare.length);
};

/** "KV Bonn" and "OV Bonn" are two and no clash; "KV Mitte" twice, or an alias that is another's name, is one. */
const clash = (group: readonly Entry[]): boolean =>
  group.some((a, i) =>
    group.some((b, j) => j > i && a.name !== b.name && (a.level === b.level || a.level === '' || b.level === '')),
  );
