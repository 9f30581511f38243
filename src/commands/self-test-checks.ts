import type { Text } from '../domain/text.ts';

/** One point of the self-test: what should be seen, and what to do where something else is. */
export interface SelfTestCheck {
  /** The probe's name in google/probes.ts. */
  readonly probe: string;
  readonly title: Text;
  readonly expected: Text;
  readonly fits: (observed: string) => boolean;
  readonly advice: Text;
}

const REPAIR: Text = {
  de: '„Einrichten und reparieren“ wählen, dann noch einmal testen.',
  en: 'Choose "Set up and repair", then test again.',
};
const REPORT: Text = {
  de: 'Bitte den technischen Ehrenamtlichen melden: Google verhält sich anders als gedacht.',
  en: 'Please tell the technical volunteers: Google behaves otherwise than thought.',
};
const TRIGGERS: Text = {
  de: 'Jede Person sieht nur die eigenen. Hat niemand sonst eingerichtet: „Einrichten und reparieren“ wählen.',
  en: 'Each person sees only their own. If nobody else has set up: choose "Set up and repair".',
};
const WAIT: Text = { de: 'Später noch einmal testen.', en: 'Test again later.' };
const CONSENT: Text = { de: 'Dem Zugriff zustimmen und noch einmal testen.', en: 'Give consent and test again.' };

const isGerman = (locale: string): boolean => locale.startsWith('de');

const exactly = (probe: string, value: string, de: string, en: string, advice: Text = REPORT): SelfTestCheck => ({
  probe,
  title: { de, en },
  expected: { de: value, en: value },
  fits: (observed) => observed === value,
  advice,
});

/**
 * In the order of the result; test/parity.md says which fact each one settles. `locale`: how this file is to read numbers
 * and days, by its settings.
 */
export const selfTestChecks = (locale: string): readonly SelfTestCheck[] => [
  exactly('locale', locale, 'Sprache der Tabelle', 'Locale of the sheet', REPAIR),
  exactly('sheet zone', 'Europe/Berlin', 'Zeitzone der Tabelle', 'Time zone of the sheet', REPAIR),
  exactly('script zone', 'Europe/Berlin', 'Zeitzone des Skripts', 'Time zone of the script'),
  exactly('local hours', '12', 'Uhrzeit im Sommer', 'Hours in summer'),
  exactly('zones known to Intl', '11', 'Zeitzonen umrechnen', 'Converting time zones'),
  exactly('German month names', 'März', 'Deutsche Monatsnamen', 'German month names'),
  exactly('a day as Date', '2026-08-29T22:00:00.000Z', 'Ein Tag bleibt derselbe Tag', 'A day stays the same day'),
  exactly('a day as shown', '30.08.2026', 'Ein Tag, wie er erscheint', 'A day as shown', REPAIR),
  isGerman(locale)
    ? exactly('decimal comma', '1234.56', 'Text „1.234,56“ wird eine Zahl', 'Text "1.234,56" becomes a number', REPAIR)
    : exactly('decimal comma', '"1.234,56"', 'Text „1.234,56“ bleibt Text', 'Text "1.234,56" stays text', REPAIR),
  {
    probe: 'ISO day as text',
    title: { de: 'Text „2026-08-30“ wird ein Datum', en: 'Text "2026-08-30" becomes a date' },
    expected: { de: 'ein Datum', en: 'a date' },
    fits: (observed) => observed.startsWith('2026-08-29T22:00') || observed.startsWith('2026-08-30T'),
    advice: REPORT,
  },
  exactly(
    'leading zeros, general',
    '7',
    '„007“ ohne Textformat verliert die Nullen',
    '"007" without text format loses its zeros',
  ),
  exactly('leading zeros, text', '"007"', '„007“ im Textformat bleibt', '"007" in text format stays'),
  exactly('percent, text', '"25 %"', '„25 %“ im Textformat bleibt', '"25 %" in text format stays'),
  exactly('month, text', '"2024-08"', '„2024-08“ im Textformat bleibt', '"2024-08" in text format stays'),
  exactly('formula behind apostrophe', '"=1+1"', 'Text mit „=“ bleibt Text', 'Text with "=" stays text'),
  exactly('plus behind apostrophe', '"+49"', 'Text mit „+“ bleibt Text', 'Text with "+" stays text'),
  exactly('asterisk by format', 'Beginn Beginn*', 'Stern für Pflichtfelder', 'Asterisk for required columns'),
  {
    probe: 'error cell',
    title: { de: 'Eine Fehlerzelle liest sich als Text', en: 'An error cell reads as text' },
    expected: { de: 'ein Text mit #', en: 'a text with #' },
    fits: (observed) => observed.startsWith('"#'),
    advice: REPORT,
  },
  {
    probe: 'atomic append',
    title: { de: 'Anhängen trifft die nächste freie Zeile', en: 'Appending meets the next free row' },
    expected: { de: 'Zeile 12 mit x', en: 'row 12 with x' },
    fits: (observed) => observed === '12 x',
    advice: REPORT,
  },
  exactly(
    'suggesting dropdown',
    '"vielleicht"',
    'Auswahllisten schlagen vor und lehnen nichts ab',
    'Dropdowns suggest and reject nothing',
  ),
  exactly('dropdown of 600 rows', 'kept', 'Auswahlliste aus 600 Zeilen', 'Dropdown from 600 rows'),
  exactly(
    'warning-only protection',
    'true x',
    'Schutz, der nur warnt, lässt das Werkzeug schreiben',
    'A warning-only protection lets the tool write',
  ),
  exactly('column groups', '1', 'Spalten lassen sich gruppieren', 'Columns can be grouped'),
  exactly('document properties', '1000', 'Merkzettel der Tabelle', "The sheet's properties"),
  exactly('cache', '90000', 'Zwischenspeicher', 'Cache'),
  exactly('lock', 'true', 'Sperre gegen gleichzeitiges Schreiben', 'Lock against writing at once', WAIT),
  exactly('data files', 'as written', 'Dateien mit Daten', 'Data files', {
    de: 'Bitte den technischen Ehrenamtlichen melden: neu ausliefern.',
    en: 'Please tell the technical volunteers: deploy again.',
  }),
  exactly('mail quota', 'some left', 'Mails, die heute noch gehen', 'Mails left for today', WAIT),
  {
    probe: 'triggers',
    title: { de: 'Auslöser für Prüfung und Versand', en: 'Triggers for checking and sending' },
    expected: { de: 'nightlyCheck, sendDueEvaluations', en: 'nightlyCheck, sendDueEvaluations' },
    fits: (observed) => ['nightlyCheck', 'sendDueEvaluations'].every((name) => observed.includes(name)),
    advice: TRIGGERS,
  },
  exactly('own address', 'known', 'Google nennt die eigene Adresse', 'Google tells the own address', CONSENT),
  exactly('whole rows', '5:7', 'Ganze Zeilen heißen 5:7', 'Whole rows are called 5:7'),
  exactly('class of a range', 'Range', 'Ein Bereich nennt sich Range', 'A range calls itself Range'),
  exactly('automatic format', '0.###############', 'Das Format „Automatisch“', 'The format "Automatic"'),
  exactly(
    'point of a pattern',
    isGerman(locale) ? '3,' : '3.',
    'Ein Muster mit Komma zeigt es immer',
    'A pattern with a comma always shows it',
  ),
  exactly('format after clearFormat', '0.00', 'Formate löschen lässt Zahlenformate', 'Clearing formats leaves numbers'),
  exactly('negative wait', 'false', 'Eine Sperre ohne Wartezeit', 'A lock without a wait'),
  exactly(
    'new protection',
    'owner left out',
    'Ein neuer Schutz lässt die Besitzerin weg',
    'A new protection omits the owner',
  ),
  exactly(
    'chart by title',
    'Selbsttest I1:J2',
    'Ein Diagramm ist am Titel zu erkennen',
    'A chart is known by its title',
  ),
  {
    probe: 'numbers as typed',
    title: { de: 'Wie Google getippte Zahlen liest', en: 'How Google reads typed numbers' },
    expected: { de: 'wird nur notiert', en: 'is only noted' },
    fits: (observed) => observed.startsWith('["'),
    advice: REPORT,
  },
  {
    probe: 'append to a full tab',
    title: { de: 'Anhängen an einen vollen Tab', en: 'Appending to a full tab' },
    expected: {
      de: 'eine Zeile mehr; ob Text oder Datum, wird nur notiert',
      en: 'one row more; text or date is only noted',
    },
    fits: (observed) => /^1 (text|date)$/.test(observed),
    advice: REPORT,
  },
];
