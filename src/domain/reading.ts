import type { Day } from './day.ts';
import { both, type Lang, type SheetLang, type Text } from './text.ts';

/** What decides how a typed text is read. */
export interface Reading {
  /** The sheet's language for cells, the person's in forms: `1,200` and `1.200` turn on it. */
  readonly lang: Lang;
  /** The day on which it was typed, for "heute" and "yesterday"; absent where nobody knows that any more. */
  readonly today?: Day;
}

/** What decides how a cell is read: never the language of the person who happens to look. */
export interface CellReading extends Reading {
  readonly lang: SheetLang;
}

/** Without a word on the language the sheet is German. */
export const GERMAN: CellReading = { lang: 'de' };

/** Why a value was not read, in words, with one value of this kind that is read when typed. */
export interface Refusal extends Text {
  /** Stands in the words as well. */
  readonly example: Text;
  /** What may have been meant, each ready to be taken over, the likelier first. */
  readonly readings?: readonly Text[];
}

/** A refusal; `{x}` in the words is the example. */
export const refusal = (words: Text, example: Text, readings?: readonly Text[]): Refusal => ({
  ...both((lang) => words[lang].replace('{x}', example[lang])),
  example,
  ...(readings ? { readings } : {}),
});
