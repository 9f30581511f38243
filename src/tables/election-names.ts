import type { LabelIndex } from '../define/dataset.ts';
import type { RowOf } from '../define/table.ts';
import { formatDay, isDay } from '../domain/day.ts';
import { showPeriod } from '../domain/season.ts';
import { both, type Lang, same, say, type Text } from '../domain/text.ts';
import { electionLabel, type elections } from './elections.ts';
import { electionKinds, landOptions } from './options.ts';

type Election = RowOf<typeof elections>;

const when = (date: string, lang: Lang): string => (isDay(date) ? formatDay(date, lang) : showPeriod(date, lang));
const LANGS: readonly Lang[] = ['de', 'en'];

/** Elections that share kind, area and year, by that plain label in German. */
function alike(all: readonly Election[]): ReadonlyMap<string, readonly string[]> {
  const days = new Map<string, readonly string[]>();
  for (const one of all) {
    const label = electionLabel(one, 'de');
    if (label === undefined || one.date === undefined) continue;
    days.set(label, [...new Set([...(days.get(label) ?? []), one.date])]);
  }
  return days;
}

/**
 * How visits name each election: kind, area and year, and the day too where two would share that
 * ("Kommunalwahl Thüringen 2024 (09.06.2024)"). One that lacks date, area or kind has no name.
 */
export function electionNames(all: readonly Election[]): (one: Election, lang: Lang) => string | undefined {
  const days = alike(all);
  return (one, lang) => {
    const label = electionLabel(one, lang);
    if (label === undefined || one.date === undefined) return undefined;
    const shared = (days.get(electionLabel(one, 'de') ?? '') ?? []).length > 1;
    return shared ? `${label} (${when(one.date, lang)})` : label;
  };
}

const fold = (label: string): string => label.trim().toLowerCase().replace(/\s+/g, ' ');

/** A former name as both languages have it: it was noted in one of them. */
export function formerName(name: string): Text {
  const [, words = '', year = ''] = /^(.*?)( \d{4}.*)$/.exec(name) ?? [];
  for (const { label: kind } of electionKinds)
    for (const { label: area } of landOptions) {
      const told = both((lang) => `${say(kind, lang)} ${say(area, lang)}`);
      if (LANGS.some((lang) => fold(say(told, lang)) === fold(words))) return both((lang) => say(told, lang) + year);
    }
  return same(name);
}

/**
 * Finds the election behind what a visit says: its name in either language, or what it was called before. A plain label
 * that two elections share finds none and suggests both.
 */
export function indexElections(all: readonly Election[]): LabelIndex {
  const nameOf = electionNames(all);
  const found = new Map<string, string>();
  const near = new Map<string, readonly string[]>();
  for (const one of all)
    for (const lang of LANGS) {
      const name = nameOf(one, lang);
      const plain = electionLabel(one, lang);
      if (name === undefined || plain === undefined) continue;
      found.set(fold(name), name);
      if (name !== plain) near.set(fold(plain), [...new Set([...(near.get(fold(plain)) ?? []), name])]);
    }
  const former = new Map<string, { readonly one: Election; readonly name: string } | undefined>();
  for (const one of all)
    for (const alias of one.aliases ?? [])
      for (const lang of LANGS) {
        const name = nameOf(one, lang);
        const key = fold(say(formerName(alias), lang));
        if (name === undefined || found.has(key)) continue;
        const known = former.get(key);
        if (!former.has(key)) former.set(key, { one, name });
        else if (known?.one !== one) former.set(key, undefined);
      }
  return {
    find: (typed) => found.get(fold(typed)) ?? former.get(fold(typed))?.name,
    suggest: (typed) => near.get(fold(typed)) ?? [],
  };
}
