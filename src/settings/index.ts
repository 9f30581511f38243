import { cellText } from '../define/columns.ts';
import type { Setting, ValueOfSetting } from '../define/setting.ts';
import type { Cell } from '../domain/cell.ts';
import type { Refusal } from '../domain/reading.ts';
import { fold, tidy } from '../domain/spelling.ts';
import type { Lang } from '../domain/text.ts';
import { contact } from './contact.ts';
import { donorNumbersPartyWide } from './donor-numbers-party-wide.ts';
import { exampleData } from './example-data.ts';
import { handbook } from './handbook.ts';
import { language } from './language.ts';
import { layout } from './layout.ts';
import { locale } from './locale.ts';
import { mailAccounts } from './mail-accounts.ts';
import { mailEvaluation } from './mail-evaluation.ts';
import { mailPartnership } from './mail-partnership.ts';
import { mailRequests } from './mail-requests.ts';
import { mailUrgent } from './mail-urgent.ts';
import { mailVisit } from './mail-visit.ts';
import { pairingWeights } from './pairing-weights.ts';
import { profile } from './profile.ts';
import { setUpOn } from './set-up-on.ts';
import { sheetId } from './sheet-id.ts';
import { smallestCell } from './smallest-cell.ts';
import { timeZone } from './time-zone.ts';

/** What the tab Einstellungen holds, in its order. An empty value counts as the preset. */
export const settings = {
  language,
  profile,
  contact,
  handbook,
  donorNumbersPartyWide,
  smallestCell,
  pairingWeights,
  mailUrgent,
  mailVisit,
  mailEvaluation,
  mailPartnership,
  mailRequests,
  mailAccounts,
  setUpOn,
  exampleData,
  sheetId,
  locale,
  timeZone,
  layout,
} as const;

type Settings = typeof settings;
/** Key of a setting in code; people see its name. */
export type SettingKey = keyof Settings;

/** What switches a kind of mail on, in the order in which they are offered. */
export const mailSwitches = [
  'mailUrgent',
  'mailVisit',
  'mailEvaluation',
  'mailPartnership',
  'mailRequests',
  'mailAccounts',
] as const;
export type MailSwitch = (typeof mailSwitches)[number];

/** Settings of the sheet as features read them. */
export type SheetSettings = { readonly [K in SettingKey]: ValueOfSetting<Settings[K]> };

/** A setting with its key. */
export type NamedSetting = Setting & { readonly key: SettingKey };
/** The list, in the tab's order. */
export const allSettings: readonly NamedSetting[] = Object.entries<Setting>(settings).map(([key, setting]) => ({
  ...setting,
  // The entries of this very object.
  key: key as SettingKey,
}));

/** What cannot be read as this setting, in words; nothing where it is read, or empty, which counts as the preset. */
export const settingRefused = (key: SettingKey, typed: string, lang: Lang): Refusal | undefined => {
  const read = tidy(typed) === '' ? undefined : settings[key].read(typed, lang);
  return read && !read.ok ? read.problem : undefined;
};

const known = new WeakMap<object, SheetSettings>();

/** The settings by what is typed, by key. What is empty or unreadable counts as the preset: the tab says so beside it. */
export function readSettings(raw: Readonly<Record<string, string>>): SheetSettings {
  const before = known.get(raw);
  if (before) return before;
  const lang = settings.language.held(raw.language ?? '', 'de');
  const read = Object.fromEntries(allSettings.map(({ key, held }) => [key, held(raw[key] ?? '', lang)]));
  // Each value came from the setting of that key.
  const found = read as SheetSettings;
  known.set(raw, found);
  return found;
}

/** The setting whose name stands in the tab, in either language. */
export const settingNamed = (name: string): NamedSetting | undefined => {
  const wanted = fold(name);
  return allSettings.find((one) => fold(one.name.de) === wanted || fold(one.name.en) === wanted);
};

/** A setting's cell as text. A number is a year or a count, without signs between thousands. */
export const settingText = (cell: Cell): string => (typeof cell === 'number' ? String(cell) : cellText(cell));
