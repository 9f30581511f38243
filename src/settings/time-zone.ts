import { defineSetting } from '../define/setting.ts';
import { refusal } from '../domain/reading.ts';
import { fail, ok } from '../domain/result.ts';
import { tidy } from '../domain/spelling.ts';
import { same } from '../domain/text.ts';

/** What setup gives a new file. */
export const USUAL_ZONE = 'Europe/Berlin';

/** Whether a time zone's name is one. */
function isTimeZone(name: string): boolean {
  if (name === USUAL_ZONE) return true;
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}

const NO_ZONE = refusal(
  { de: 'Bitte eine Zeitzone, zum Beispiel {x}', en: 'Please enter a time zone, for example {x}' },
  same(USUAL_ZONE),
);

/** The zone in which days hold, as at setup or as confirmed since. */
export const timeZone = defineSetting<string>({
  name: { de: 'Zeitzone der Datei', en: 'Time zone of the file' },
  explanation: {
    de: 'In welcher Zeitzone Tage gelten. Für eine geänderte gilt dasselbe wie beim Gebietsschema.',
    en: 'The time zone in which days hold. For a changed one the same holds as for the locale.',
  },
  preset: same(USUAL_ZONE),
  otherwise: USUAL_ZONE,
  read: (typed) => {
    const name = tidy(typed);
    return name !== '' && isTimeZone(name) ? ok(name) : fail(NO_ZONE);
  },
});
