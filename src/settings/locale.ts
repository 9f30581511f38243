import { defineSetting, oneOf } from '../define/setting.ts';
import { fail, ok } from '../domain/result.ts';
import { fold } from '../domain/spelling.ts';
import { both, type Lang, same } from '../domain/text.ts';

/** What setup gives a new file in German. */
export const USUAL_LOCALE = 'de_DE';
/** The locale whose months, points and commas are those of a language: the one that a file has already, where it is of it. */
export const localeFor = (lang: Lang, now: string): string => {
  if (now.startsWith(lang)) return now;
  return lang === 'de' ? USUAL_LOCALE : 'en_GB';
};
/** Locales that can be confirmed: those whose way of reading numbers and days is known here. */
export const LOCALES: readonly string[] = ['de_DE', 'de_AT', 'en_GB', 'en_US'];

const named = (typed: string): string | undefined => LOCALES.find((one) => fold(one) === fold(typed));

/** How the file was to read typing at setup, or what was confirmed since; a value that is none counts as at setup, by the language. */
export const locale = defineSetting<string>({
  name: { de: 'Gebietsschema der Datei', en: 'Locale of the file' },
  explanation: {
    de: 'So liest die Datei Zahlen und Tage. Ändert es jemand unter „Datei ▸ Einstellungen“, wird nichts geprüft, ausgewertet oder gesendet, bis es hier steht oder zurückgestellt ist.',
    en: 'How the file reads numbers and days. If someone changes it under "File ▸ Settings", nothing is checked, evaluated or sent until it stands here or is set back.',
  },
  preset: both((lang) => localeFor(lang, USUAL_LOCALE)),
  words: LOCALES.map(same),
  otherwise: USUAL_LOCALE,
  held: (typed, lang) => named(typed) ?? localeFor(lang, USUAL_LOCALE),
  read: (typed) => {
    const found = named(typed);
    return found ? ok(found) : fail(oneOf(LOCALES.map(same)));
  },
});
