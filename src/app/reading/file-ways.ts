import type { Problem } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';

/** How a file reads what people type: under another locale `36.000` is 36, in another zone a day is the one before. */
export interface FileWays {
  readonly locale: string;
  readonly timeZone: string;
}

/** What setup gives a new file. */
export const USUAL_WAYS: FileWays = { locale: 'de_DE', timeZone: 'Europe/Berlin' };

/** Locales that can be confirmed: those whose way of reading numbers and days is known here. */
export const LOCALES: readonly string[] = ['de_DE', 'de_AT', 'en_GB', 'en_US'];

/** Whether a time zone's name is one. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}

/** `de` is what some files answer for `de_DE`. */
const sameLocale = (a: string, b: string): boolean => {
  const whole = (locale: string): string => (locale === 'de' ? 'de_DE' : locale.replace('-', '_'));
  return whole(a) === whole(b);
};

const HINT = (setting: Text): Text => ({
  de: `Stell es unter „Datei > Einstellungen“ zurück, oder wähle „Einrichten und reparieren“. Soll es so bleiben? Dann trag es im Tab „Einstellungen“ bei „${setting.de}“ ein. Bis dahin wird nichts geprüft, ausgewertet oder gesendet.`,
  en: `Set it back under "File > Settings", or choose "Set up and repair". Is it to stay? Then enter it in the tab "Settings" at "${setting.en}". Until then nothing is checked, evaluated or sent.`,
});

export const LOCALE_SETTING: Text = { de: 'Gebietsschema der Datei', en: 'Locale of the file' };
export const ZONE_SETTING: Text = { de: 'Zeitzone der Datei', en: 'Time zone of the file' };

/** Why the file's values may not be read: it reads typing otherwise than was confirmed. Nothing where it is as it was. */
export function changedWays(now: FileWays, confirmed: FileWays): Problem | undefined {
  if (!sameLocale(now.locale, confirmed.locale))
    return {
      code: 'file-changed',
      text: {
        de: `Das Gebietsschema dieser Datei ist jetzt ${now.locale} statt ${confirmed.locale}. Zahlen und Tage werden dann falsch gelesen: Aus 36.000 wird 36.`,
        en: `The locale of this file is now ${now.locale} instead of ${confirmed.locale}. Numbers and days are then misread: 36.000 becomes 36.`,
      },
      hint: HINT(LOCALE_SETTING),
    };
  if (now.timeZone.toLowerCase() === confirmed.timeZone.toLowerCase()) return undefined;
  return {
    code: 'file-changed',
    text: {
      de: `Die Zeitzone dieser Datei ist jetzt ${now.timeZone} statt ${confirmed.timeZone}. Tage werden dann falsch gelesen.`,
      en: `The time zone of this file is now ${now.timeZone} instead of ${confirmed.timeZone}. Days are then misread.`,
    },
    hint: HINT(ZONE_SETTING),
  };
}
