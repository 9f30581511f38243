import { defineSetting, oneOf } from '../define/setting.ts';
import { fail, ok } from '../domain/result.ts';
import { fold } from '../domain/spelling.ts';
import { type Lang, same, type Text } from '../domain/text.ts';

const LANGUAGES: readonly Text[] = [same('de'), same('en')];

/** Of the tabs and the mails; reads `de`, `Deutsch`, `en_GB`, `English`. */
export const language = defineSetting<Lang>({
  name: { de: 'Sprache', en: 'Language' },
  explanation: {
    de: '„de“ oder „en“: Sprache der Tabelle und der Mails.',
    en: '"de" or "en": language of the sheet and the mails.',
  },
  preset: same('de'),
  first: ({ lang }) => lang,
  words: LANGUAGES,
  otherwise: 'de',
  read: (typed) => {
    const word = fold(typed);
    if (/^(de([-_].*)?|deutsch|german)$/.test(word)) return ok('de');
    return /^(en([-_].*)?|englis(c?h))$/.test(word) ? ok('en') : fail(oneOf(LANGUAGES));
  },
});
