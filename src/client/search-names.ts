import { normaliseName } from '../domain/names.ts';

/** An association as the pages get it: its name, followed by its aliases. */
export type Known = readonly string[];

/** Up to `most` names in which what was typed occurs anywhere, also in an alias; beginnings first. */
export type NameSearch = (typed: string, most?: number) => readonly string[];

const MOST = 8;

/** Prepares the search once for many keystrokes. "KV" may be typed or left out; blanks and hyphens do not matter. */
export function searchNames(associations: readonly Known[]): NameSearch {
  const entries = associations.flatMap((spellings) =>
    spellings.map((spelling) => ({ name: spellings[0] ?? spelling, spelling, ...normaliseName(spelling) })),
  );
  const rank = (entry: (typeof entries)[number], bare: string): number => {
    if (entry.bare.startsWith(bare)) return entry.spelling === entry.name ? 0 : 1;
    const words = entry.spelling.toLowerCase().split(/[\s\-/]+/);
    return words.some((word) => normaliseName(word).bare.startsWith(bare)) ? 2 : 3;
  };
  return (typed, most = MOST) => {
    const { bare, level } = normaliseName(typed);
    if (bare === '') return [];
    const hits = entries
      .filter((entry) => entry.bare.includes(bare) && (level === '' || entry.level === level))
      .map((entry) => ({ name: entry.name, rank: rank(entry, bare) }));
    hits.sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name, 'de'));
    return [...new Set(hits.map(({ name }) => name))].slice(0, most);
  };
}
