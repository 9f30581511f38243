import { cellText } from '../define/columns.ts';
import { ALL_PROFILES, type Profile } from '../define/table.ts';
import type { SheetSettings } from '../define/use-case.ts';
import type { Cell } from '../domain/cell.ts';
import { parseDay } from '../domain/day-typed.ts';
import { same, type Text } from '../domain/text.ts';
import { LAYOUT } from '../tables/layout.ts';

interface Setting {
  readonly key: string;
  readonly name: Text;
  readonly explanation: Text;
  /** What setup writes first. */
  readonly preset: Text;
  /** Values whose wording follows the sheet's language. */
  readonly words: readonly Text[];
}

const WORD_OF_PROFILE: Readonly<Record<Profile, Text>> = {
  shared: { de: 'gemeinsam', en: 'shared' },
  network: { de: 'Verbund', en: 'network' },
  treasury: { de: 'Kasse', en: 'treasury' },
};
export const profileWord = (profile: Profile): Text => WORD_OF_PROFILE[profile];

const NO: Text = { de: 'nein', en: 'no' };
const LAST_QUARTER: Text = { de: 'letztes Quartal', en: 'last quarter' };
const YES_NO: readonly Text[] = [NO, { de: 'ja', en: 'yes' }];

const setting = (
  key: string,
  name: Text,
  preset: Text,
  explanation: Text,
  words: readonly Text[] = [preset],
): Setting => ({ key, name, preset, explanation, words });

/** What the tab Einstellungen holds, in its order. A value that nobody understands counts as the preset. */
export const allSettings: readonly Setting[] = [
  setting('language', { de: 'Sprache', en: 'Language' }, same('de'), {
    de: '„de“ oder „en“: Sprache der Tabelle und der Mails.',
    en: '"de" or "en": language of the sheet and the mails.',
  }),
  setting(
    'profile',
    { de: 'Profil', en: 'Profile' },
    profileWord('shared'),
    {
      de: '„gemeinsam“: alle Tabs. „Verbund“: ohne Spenden. „Kasse“: Spenden und was dazugehört.',
      en: '"shared": all tabs. "network": without contributions. "treasury": contributions and what they need.',
    },
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
    YES_NO,
  ),
  setting('smallestCell', { de: 'Kleinste gezeigte Gruppe', en: 'Smallest group shown' }, same('5'), {
    de: 'Was aus weniger Personen entsteht, bleibt außerhalb der Koordination verborgen.',
    en: 'What comes from fewer people stays hidden outside coordination.',
  }),
  setting(
    'period',
    { de: 'Zeitraum der Auswertung', en: 'Period of the evaluation' },
    LAST_QUARTER,
    {
      de: 'Was der Tab „Auswertung“ zeigt: letzter Monat, letztes Quartal, laufendes Jahr, oder fest wie 2026-Q3.',
      en: 'What the tab "Evaluation" shows: last month, last quarter, current year, or fixed such as 2026-Q3.',
    },
    [LAST_QUARTER, { de: 'letzter Monat', en: 'last month' }, { de: 'laufendes Jahr', en: 'current year' }],
  ),
  setting('setUpOn', { de: 'Eingerichtet am', en: 'Set up on' }, same(''), {
    de: 'Seit wann diese Tabelle mit dem Werkzeug geführt wird.',
    en: 'Since when this sheet has been kept with the tool.',
  }),
  setting(
    'exampleData',
    { de: 'Beispieldaten', en: 'Example data' },
    NO,
    {
      de: '„ja“: Auswertung und Mails sagen, dass die Daten erfunden sind.',
      en: '"yes": evaluation and mails say that the data is invented.',
    },
    YES_NO,
  ),
  setting('sheetId', { de: 'Kennung der Tabelle', en: 'Id of the sheet' }, same(''), {
    de: 'Daran erkennt das Werkzeug eine Kopie. Eine Kopie sendet keine Mails.',
    en: 'Tells the tool a copy from the original. A copy sends no mail.',
  }),
  setting('layout', { de: 'Stand des Aufbaus', en: 'Layout version' }, same(String(LAYOUT)), {
    de: 'Version des Aufbaus. Das Werkzeug pflegt sie.',
    en: 'Version of the layout, kept by the tool.',
  }),
];

const isYes = (typed: string | undefined): boolean => /^(ja|yes|wahr|true|1)$/i.test(typed?.trim() ?? '');

const PROFILE_WORDS: Readonly<Record<string, Profile>> = {
  gemeinsam: 'shared',
  verbund: 'network',
  kasse: 'treasury',
  shared: 'shared',
  network: 'network',
  treasury: 'treasury',
};
/** A sheet that does not say its version is taken for the oldest: a step that was done already changes nothing. */
const layoutNoted = (typed: string | undefined): number => {
  const noted = Number(typed?.trim() || '1');
  return Number.isInteger(noted) && noted >= 1 ? noted : 1;
};

/** The settings as features read them; `raw` by key. */
export function readSettings(raw: Readonly<Record<string, string>>): SheetSettings {
  const profile = PROFILE_WORDS[(raw.profile ?? '').trim().toLowerCase()] ?? 'shared';
  const smallest = Number(raw.smallestCell ?? '5');
  const day = parseDay(raw.setUpOn ?? '');
  return {
    language: /^en/i.test(raw.language ?? '') ? 'en' : 'de',
    profile: ALL_PROFILES.includes(profile) ? profile : 'shared',
    donorNumbersPartyWide: isYes(raw.donorNumbersPartyWide),
    setUpOn: day.ok ? day.value : undefined,
    smallestCell: Number.isInteger(smallest) && smallest >= 2 && smallest <= 50 ? smallest : 5,
    exampleData: isYes(raw.exampleData),
    layout: layoutNoted(raw.layout),
    sheetId: (raw.sheetId ?? '').trim(),
    period: (raw.period ?? '').trim(),
  };
}

/** The setting whose name stands in the tab, in either language. */
export const settingNamed = (name: string): Setting | undefined => {
  const wanted = name.trim().toLowerCase();
  return allSettings.find((one) => one.name.de.toLowerCase() === wanted || one.name.en.toLowerCase() === wanted);
};

/** A setting's cell as text. A number is a year or a count, without signs between thousands. */
export const settingText = (cell: Cell): string => (typeof cell === 'number' ? String(cell) : cellText(cell));
