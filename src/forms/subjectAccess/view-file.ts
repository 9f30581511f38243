import { type Lang, say } from '../../domain/text.ts';
import type { PlaceShown } from '../persons/shape.ts';
import type { AccessAnswer } from './shape.ts';
import { NOTES } from './view-texts.ts';

/** The answer as a file that programs read, too: UTF-8 JSON under plain names, words as the person reads them who hands it over. */
export function fileOf(
  { addresses, contacts, own, mentions, more }: AccessAnswer,
  today: string,
  lang: Lang,
): Uint8Array {
  const plain = ({ tab, line, id, column, kind, text }: PlaceShown) => ({ tab, line, id, column, kind, text });
  const told = {
    made: today,
    ...{ addresses, contacts },
    own: own.map(plain),
    mentions: mentions.map(plain),
    leftOut: more,
    about: NOTES.map((text) => say(text, lang)),
  };
  return new TextEncoder().encode(`${JSON.stringify(told, null, 2)}\n`);
}

/** No name and no address: the file's name shows in lists of downloads. */
export const fileName = ({ contacts }: AccessAnswer, today: string, lang: Lang): string =>
  `${[lang === 'de' ? 'auskunft' : 'access', ...contacts.slice(0, 1), today].join('-')}.json`;
