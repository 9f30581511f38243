import type { Day } from '../domain/day.ts';
import { type Refusal, refusal } from '../domain/reading.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { both, type Lang, same, say, type Text } from '../domain/text.ts';
import { readYesNo } from '../domain/yes-no.ts';
import { ALL_PROFILES, type Profile } from './table.ts';

/** What setup knows when it writes a setting for the first time. */
export interface NewSheet {
  readonly lang: Lang;
  readonly profile: Profile;
  readonly today: Day;
  /** The file's own id. */
  readonly sheetId: string;
}

/** One row of the tab Einstellungen, said once: its words, what may be typed, and what then holds. */
export interface Setting<V = unknown> {
  readonly name: Text;
  readonly explanation: Text;
  /** What setup writes first, and what an empty value counts as. */
  readonly preset: Text;
  /** What setup writes instead, where it depends on the sheet. */
  readonly first: (sheet: NewSheet) => string;
  /** What a list offers, in the sheet's language; without one, what `read` takes may be typed. */
  readonly words: readonly Text[];
  /** What is typed must be one of the words, in either language, or mean the same. */
  readonly isList: boolean;
  /** What a typed text means, or what would be right. */
  readonly read: (typed: string, lang: Lang) => Result<V, Refusal>;
  /** The profiles that have it; what it is about stands in no other. */
  readonly profiles: readonly Profile[];
  /** What features get: of a text that is empty or cannot be read, what holds until it is mended. */
  readonly held: (typed: string, lang: Lang) => V;
}
export type ValueOfSetting<S> = S extends Setting<infer V> ? V : never;

type Spec<V> = Pick<Setting<V>, 'name' | 'explanation' | 'preset' | 'read'> &
  Partial<Pick<Setting<V>, 'first' | 'words' | 'isList' | 'held' | 'profiles'>> & {
    /** What holds while nothing readable is typed. */
    readonly otherwise: V;
  };

/** Declares a setting. With more than one word it is a list, unless it says otherwise. */
export const defineSetting = <V>({ otherwise, ...spec }: Spec<V>): Setting<V> => ({
  words: [spec.preset],
  profiles: ALL_PROFILES,
  isList: (spec.words ?? []).length > 1,
  first: ({ lang }) => say(spec.preset, lang),
  held: (typed, lang) => {
    const found = spec.read(typed, lang);
    return found.ok ? found.value : otherwise;
  },
  ...spec,
});

/** Refuses what is none of a list. */
export const oneOf = (words: readonly Text[]): Refusal =>
  refusal(
    both(
      (lang) =>
        `${lang === 'de' ? 'Bitte eines davon' : 'Please choose one of'}: ${words.map((one) => one[lang]).join(', ')}`,
    ),
    words[0] ?? same(''),
  );

const NO: Text = { de: 'nein', en: 'no' };
const NO_YES: readonly Text[] = [NO, { de: 'ja', en: 'yes' }];

/** A setting that is on or off, off at first. */
export const defineSwitch = (
  spec: Pick<Setting, 'name' | 'explanation'> & Partial<Pick<Setting, 'profiles'>>,
): Setting<boolean> =>
  defineSetting<boolean>({
    ...spec,
    preset: NO,
    words: NO_YES,
    otherwise: false,
    read: (typed) => {
      const found = readYesNo(typed);
      return found ? ok(found === 'yes') : fail(oneOf(NO_YES));
    },
  });
