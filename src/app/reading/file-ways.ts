import type { Problem } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import { readSettings, settings } from '../../settings/index.ts';

/** How a file reads what people type: under another locale `36.000` is 36, in another zone a day is the one before. */
export interface FileWays {
  readonly locale: string;
  readonly timeZone: string;
}

/** How the file was to read typing at setup, or what was confirmed since. */
export function confirmedWays(raw: Readonly<Record<string, string>>): FileWays {
  const { locale, timeZone } = readSettings(raw);
  return { locale, timeZone };
}

/** `de` is what some files answer for `de_DE`. */
const sameLocale = (a: string, b: string): boolean => {
  const whole = (locale: string): string => (locale === 'de' ? 'de_DE' : locale.replace('-', '_'));
  return whole(a) === whole(b);
};

const HINT = (setting: Text): Text => ({
  de: `Stell es unter „Datei ▸ Einstellungen“ oder mit „Einrichten und reparieren“ zurück; soll es so bleiben, trag es im Tab „Einstellungen“ bei „${setting.de}“ ein. Bis dahin wird nichts geprüft, ausgewertet oder gesendet.`,
  en: `Set it back under "File ▸ Settings" or by "Set up and repair". To keep it, enter it in the tab "Settings" at "${setting.en}": until then nothing is checked, evaluated or sent.`,
});

/** Why the file's values may not be read: it reads typing otherwise than was confirmed. Nothing where it is as it was. */
export function changedWays(now: FileWays, confirmed: FileWays): Problem | undefined {
  if (!sameLocale(now.locale, confirmed.locale))
    return {
      code: 'file-changed',
      text: {
        de: `Das Gebietsschema dieser Datei ist jetzt ${now.locale} statt ${confirmed.locale}. Zahlen und Tage werden dann falsch gelesen: Aus 36.000 wird 36.`,
        en: `The locale of this file is now ${now.locale} instead of ${confirmed.locale}. Numbers and days are then misread: 36.000 becomes 36.`,
      },
      hint: HINT(settings.locale.name),
    };
  if (now.timeZone.toLowerCase() === confirmed.timeZone.toLowerCase()) return undefined;
  return {
    code: 'file-changed',
    text: {
      de: `Die Zeitzone dieser Datei ist jetzt ${now.timeZone} statt ${confirmed.timeZone}. Tage werden dann falsch gelesen.`,
      en: `The time zone of this file is now ${now.timeZone} instead of ${confirmed.timeZone}. Days are then misread.`,
    },
    hint: HINT(settings.timeZone.name),
  };
}
