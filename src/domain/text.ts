/** The languages in which every text for people exists. */
export type Lang = 'de' | 'en';

declare const own: unique symbol;
/** The language of the person at the sheet: for whatever is said to them, and for how they type. No cell is written in it. */
export type OwnLang = Lang & { readonly [own]: true };
/** Any language but that of the person at the sheet: for cells, tabs, and what many read. */
export type SheetLang = Lang & { readonly [own]?: never };

/** Says of a language that it is that of the person at the sheet. */
export const ownLang = (lang: Lang): OwnLang => lang as OwnLang;

/** One text for people, in both languages. */
export interface Text {
  readonly de: string;
  readonly en: string;
}

/** Builds a text by writing it once per language. `both((lang) => …)` */
export const both = (write: (lang: Lang) => string): Text => ({ de: write('de'), en: write('en') });

/** A text that reads the same in both languages: a name, a number, a law's abbreviation. */
export const same = (words: string): Text => ({ de: words, en: words });

/** The text in one language. */
export const say = (text: Text, lang: Lang): string => text[lang];

/** Joins texts language by language. */
export const joinTexts = (texts: readonly Text[], separator: string): Text =>
  both((lang) => texts.map((text) => text[lang]).join(separator));

/** German for English and English for German. */
export const otherLang = (lang: Lang): Lang => (lang === 'de' ? 'en' : 'de');
