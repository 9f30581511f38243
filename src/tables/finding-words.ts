import type { RowOf } from '../define/table.ts';
import { type Lang, otherLang } from '../domain/text.ts';
import type { findings } from './findings.ts';

/** What a finding says: its row in a sentence, what was noticed there, and what helps now; `''` where it says nothing. */
export interface FindingSays {
  readonly about: string;
  readonly what: string;
  readonly next: string;
}
type Stored = Pick<RowOf<typeof findings>, 'about' | 'what' | 'next' | 'facts'>;

/*
 * The tab speaks the sheet's language, and people read findings in their own. As Protokoll does with its titles, the
 * hidden column Merkmal keeps the sentences in the other language, behind the mark of the facts:
 * `F-7KQ2M9XA {"@en":["€50 to KV Bonn","…","…"]}`.
 */

/** The mark of the facts, which changes when they do. */
export const factsMark = (facts: string | undefined): string | undefined => facts?.split(' ', 1)[0];

/** The mark, with what the finding says in a language that the sheet is not in. */
export const withOther = (mark: string, lang: Lang, { about, what, next }: FindingSays): string =>
  `${mark} ${JSON.stringify({ [`@${lang}`]: [about, what, next] })}`;

/** What a finding says in a language that the sheet is not in; nothing where it was not kept. */
export function otherWords(facts: string | undefined, lang: Lang): FindingSays | undefined {
  try {
    const kept = JSON.parse(facts?.slice(facts.indexOf(' ')) ?? '') as Partial<Record<string, unknown>>;
    const words = kept[`@${lang}`];
    if (!Array.isArray(words)) return undefined;
    const [about, what, next] = words.map(String);
    return { about: about ?? '', what: what ?? '', next: next ?? '' };
  } catch {
    // Written by a former version, or by hand: the tab's own words remain.
    return undefined;
  }
}

/** What a finding says to somebody, in their language if it is kept in it, else in the sheet's; `lang` says which it is. */
export function findingIn(
  { about = '', what = '', next = '', facts }: Stored,
  lang: Lang,
  sheetLang: Lang,
): FindingSays & { readonly lang: Lang } {
  const other = lang === sheetLang ? undefined : otherWords(facts, lang);
  return other ? { ...other, lang } : { about, what, next, lang: sheetLang };
}

/** In the language that the sheet is in now: the sentences that were kept and those that stand there change places; nothing where none were kept. */
export function turned(
  { about = '', what = '', next = '', facts }: Stored,
  lang: Lang,
): Partial<FindingSays & { readonly facts: string }> {
  const other = otherWords(facts, lang);
  return other ? { ...other, facts: withOther(factsMark(facts) ?? '', otherLang(lang), { about, what, next }) } : {};
}
