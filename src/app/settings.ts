import { cellText } from '../define/columns.ts';
import { ALL_PROFILES, type Profile } from '../define/table.ts';
import type { SheetSettings } from '../define/use-case.ts';
import type { Cell } from '../domain/cell.ts';
import { parseDay } from '../domain/day-typed.ts';
import { parseDecimal } from '../domain/number.ts';
import { parseNamedPeriod } from '../domain/period-typed.ts';
import { type Refusal, refusal } from '../domain/reading.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { fold, tidy } from '../domain/spelling.ts';
import { both, type Lang, same, type Text } from '../domain/text.ts';
import { readYesNo } from '../domain/yes-no.ts';
import { LAYOUT } from '../tables/layout.ts';
import { type FileWays, isTimeZone, LOCALE_SETTING, LOCALES, USUAL_WAYS, ZONE_SETTING } from './reading/file-ways.ts';

export interface Setting {
  readonly key: string;
  readonly name: Text;
  readonly explanation: Text;
  /** What setup writes first. */
  readonly preset: Text;
  /** What a list offers, in the sheet's language; without one, what `read` takes may be typed. */
  readonly words: readonly Text[];
  /** What is typed must be one of the words, in either language, or mean the same. */
  readonly isList: boolean;
  readonly read: (typed: string, lang: Lang) => Result<unknown, Refusal>;
}

const WORD_OF_PROFILE: Readonly<Record<Profile, Text>> = {
  shared: { de: 'gemeinsam', en: 'shared' },
  network: { de: 'Verbund', en: 'network' },
  treasury: { de: 'Kasse', en: 'treasury' },
};
/** A profile as the tab Einstellungen names it. */
export const profileWord = (profile: Profile): Text => WORD_OF_PROFILE[profile];

const NO: Text = { de: 'nein', en: 'no' };
const LAST_QUARTER: Text = { de: 'letztes Quartal', en: 'last quarter' };
const YES_NO: readonly Text[] = [NO, { de: 'ja', en: 'yes' }];

const oneOf = (words: readonly Text[]): Refusal =>
  refusal(
    both(
      (lang) => `${lang === 'de' ? 'Bitte eines davon' : 'Please one of'}: ${words.map((one) => one[lang]).join(', ')}`,
    ),
    words[0] ?? same(''),
  );

const LANGUAGES: readonly Text[] = [same('de'), same('en')];
/** `de`, `Deutsch`, `en_GB`, `English`. */
const readLanguage = (typed: string): Result<Lang, Refusal> => {
  const word = fold(typed);
  if (/^(de([-_].*)?|deutsch|german)$/.test(word)) return ok('de');
  return /^(en([-_].*)?|englis(c?h))$/.test(word) ? ok('en') : fail(oneOf(LANGUAGES));
};

const readProfile = (typed: string): Result<Profile, Refusal> => {
  const word = fold(typed);
  const found = ALL_PROFILES.find((one) => [fold(profileWord(one).de), profileWord(one).en].includes(word));
  return found ? ok(found) : fail(oneOf(ALL_PROFILES.map(profileWord)));
};

const readSwitch = (typed: string): Result<boolean, Refusal> => {
  const found = readYesNo(typed);
  return found ? ok(found === 'yes') : fail(oneOf(YES_NO));
};

const SMALLEST = refusal(
  {
    de: 'Bitte eine ganze Zahl von 2 bis 50. Zum Beispiel: {x}',
    en: 'Please a whole number from 2 to 50. For example: {x}',
  },
  same('5'),
);
const readSmallest = (typed: string, lang: Lang): Result<number, Refusal> => {
  const found = parseDecimal(typed, { lang });
  const fits = found.ok && Number.isInteger(found.value) && found.value >= 2 && found.value <= 50;
  return fits ? found : fail(SMALLEST);
};

const NO_VERSION = refusal(
  { de: 'Bitte die Version, zum Beispiel {x}', en: 'Please the version, for example {x}' },
  same('1'),
);
const readLayout = (typed: string): Result<number, Refusal> =>
  /^[1-9]\d{0,3}$/.test(typed.trim()) ? ok(Number(typed)) : fail(NO_VERSION);

const readLocale = (typed: string): Result<string, Refusal> => {
  const found = LOCALES.find((locale) => fold(locale) === fold(typed));
  return found ? ok(found) : fail(oneOf(LOCALES.map(same)));
};

const NO_ZONE = refusal(
  { de: 'Bitte eine Zeitzone, zum Beispiel {x}', en: 'Please a time zone, for example {x}' },
  same(USUAL_WAYS.timeZone),
);
const readTimeZone = (typed: string): Result<string, Refusal> => {
  const name = tidy(typed);
  return name !== '' && isTimeZone(name) ? ok(name) : fail(NO_ZONE);
};

const readText = (typed: string): Result<string, Refusal> => ok(typed.trim());

const setting = (
  key: string,
  name: Text,
  preset: Text,
  explanation: Text,
  read: Setting['read'],
  words: readonly Text[] = [preset],
  isList = words.length > 1,
): Setting => ({ key, name, preset, explanation, words, isList, read });

/** What the tab Einstellungen holds, in its order. An empty value counts as the preset. */
export const allSettings: readonly Setting[] = [
  setting(
    'language',
    { de: 'Sprache', en: 'Language' },
    same('de'),
    {
      de: '„de“ oder „en“: Sprache der Tabelle und der Mails.',
      en: '"de" or "en": language of the sheet and the mails.',
    },
    readLanguage,
    LANGUAGES,
  ),
  setting(
    'profile',
    { de: 'Profil', en: 'Profile' },
    profileWord('shared'),
    {
      de: '„gemeinsam“: alle Tabs. „Verbund“: ohne Spenden. „Kasse“: Spenden und was dazugehört.',
      en: '"shared": all tabs. "network": without contributions. "treasury": contributions and what they need.',
    },
    readProfile,
    ALL_PROFILES.map(profileWord),
  ),
  setting(
    'donorNumbersPartyWide',
    { de: 'Spendennummern gelten parteiweit', en: 'Donor numbers count party-wide' },
    NO,
    {
      de: '„ja“, wenn gleiche Spendennummern in allen Verbänden dieselbe Person meinen.',
      en: '"yes" if equal donor numbers mean the same donor in all associations.',
    },
    readSwitch,
    YES_NO,
  ),
  setting(
    'smallestCell',
    { de: 'Kleinste gezeigte Gruppe', en: 'Smallest group shown' },
    same('5'),
    {
      de: 'Was aus weniger Personen entsteht, bleibt außerhalb der Koordination verborgen.',
      en: 'What comes from fewer people stays hidden outside coordination.',
    },
    readSmallest,
  ),
  setting(
    'period',
    { de: 'Zeitraum der Auswertung', en: 'Period of the evaluation' },
    LAST_QUARTER,
    {
      de: 'Was der Tab „Auswertung“ zeigt: letzter Monat, letztes Quartal, dieses Jahr, alles, oder fest wie „September 2026“, „2026-Q3“, „1. Halbjahr 2026“.',
      en: 'What the tab "Evaluation" shows: last month, last quarter, this year, all, or fixed such as "September 2026", "2026-Q3", "first half of 2026".',
    },
    parseNamedPeriod,
    [
      LAST_QUARTER,
      { de: 'letzter Monat', en: 'last month' },
      { de: 'letztes Halbjahr', en: 'last half-year' },
      { de: 'letztes Jahr', en: 'last year' },
      { de: 'laufendes Quartal', en: 'current quarter' },
      { de: 'laufendes Jahr', en: 'current year' },
      { de: 'alles', en: 'all' },
    ],
    false,
  ),
  setting(
    'setUpOn',
    { de: 'Eingerichtet am', en: 'Set up on' },
    same(''),
    {
      de: 'Seit wann diese Tabelle mit dem Werkzeug geführt wird.',
      en: 'Since when this sheet has been kept with the tool.',
    },
    (typed, lang) => parseDay(typed, { lang }),
  ),
  setting(
    'exampleData',
    { de: 'Beispieldaten', en: 'Example data' },
    NO,
    {
      de: '„ja“: Auswertung und Mails sagen, dass die Daten erfunden sind.',
      en: '"yes": evaluation and mails say that the data is invented.',
    },
    readSwitch,
    YES_NO,
  ),
  setting(
    'sheetId',
    { de: 'Kennung der Tabelle', en: 'Id of the sheet' },
    same(''),
    {
      de: 'Daran erkennt das Werkzeug eine Kopie. Eine Kopie sendet keine Mails.',
      en: 'Tells the tool a copy from the original. A copy sends no mail.',
    },
    readText,
  ),
  setting(
    'locale',
    LOCALE_SETTING,
    same(USUAL_WAYS.locale),
    {
      de: 'So liest die Datei Zahlen und Tage. Ändert es jemand unter „Datei > Einstellungen“, wird nichts geprüft, ausgewertet oder gesendet, bis es hier steht oder zurückgestellt ist.',
      en: 'How the file reads numbers and days. If someone changes it under "File > Settings", nothing is checked, evaluated or sent until it stands here or is set back.',
    },
    readLocale,
    LOCALES.map(same),
  ),
  setting(
    'timeZone',
    ZONE_SETTING,
    same(USUAL_WAYS.timeZone),
    {
      de: 'In welcher Zeitzone Tage gelten. Für eine geänderte gilt dasselbe wie beim Gebietsschema.',
      en: 'The time zone in which days hold. For a changed one the same holds as for the locale.',
    },
    readTimeZone,
  ),
  setting(
    'layout',
    { de: 'Stand des Aufbaus', en: 'Layout version' },
    same(String(LAYOUT)),
    {
      de: 'Version des Aufbaus. Das Werkzeug pflegt sie.',
      en: 'Version of the layout, kept by the tool.',
    },
    readLayout,
  ),
];

/** What cannot be read as this setting, in words; nothing where it is read, or empty, which counts as the preset. */
export const settingRefused = (key: string, typed: string, lang: Lang): Refusal | undefined => {
  const found = allSettings.find((one) => one.key === key);
  const read = found && tidy(typed) !== '' ? found.read(typed, lang) : undefined;
  return read && !read.ok ? read.problem : undefined;
};

/** The value, or the preset where nothing or nothing readable is typed: the tab says so beside it. */
const orPreset = <V>(read: Result<V, Refusal>, preset: V): V => (read.ok ? read.value : preset);

/** The settings as features read them; `raw` by key. The period stays words: it is read on the day it is asked for. */
export function readSettings(raw: Readonly<Record<string, string>>): SheetSettings {
  const language = orPreset(readLanguage(raw.language ?? ''), 'de');
  const day = parseDay(raw.setUpOn ?? '', { lang: language });
  return {
    language,
    profile: orPreset(readProfile(raw.profile ?? ''), 'shared'),
    donorNumbersPartyWide: orPreset(readSwitch(raw.donorNumbersPartyWide ?? ''), false),
    setUpOn: day.ok ? day.value : undefined,
    smallestCell: orPreset(readSmallest(raw.smallestCell ?? '', language), 5),
    exampleData: orPreset(readSwitch(raw.exampleData ?? ''), false),
    // A sheet that does not say its version is taken for the oldest: a step that was done already changes nothing.
    layout: orPreset(readLayout(raw.layout ?? ''), 1),
    sheetId: (raw.sheetId ?? '').trim(),
    period: tidy(raw.period ?? ''),
  };
}

/** How the file was to read typing at setup, or what was confirmed since; a value that is none counts as at setup. */
export function confirmedWays(raw: Readonly<Record<string, string>>): FileWays {
  return {
    locale: orPreset(readLocale(raw.locale ?? ''), USUAL_WAYS.locale),
    timeZone: orPreset(readTimeZone(raw.timeZone ?? ''), USUAL_WAYS.timeZone),
  };
}

/** The setting whose name stands in the tab, in either language. */
export const settingNamed = (name: string): Setting | undefined => {
  const wanted = fold(name);
  return allSettings.find((one) => fold(one.name.de) === wanted || fold(one.name.en) === wanted);
};

/** A setting's cell as text. A number is a year or a count, without signs between thousands. */
export const settingText = (cell: Cell): string => (typeof cell === 'number' ? String(cell) : cellText(cell));
