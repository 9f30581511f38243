import { cellText } from '../define/columns.ts';
import type { Cells } from '../domain/plan.ts';
import { type Lang, say } from '../domain/text.ts';
import { type NamedSetting, type SettingKey, settingNamed, settingRefused, settingText } from '../settings/index.ts';
import { levelWord, TWICE } from './check/index.ts';

/**
 * The tool's word on a row of the tab Einstellungen: why its value cannot be read, and what holds instead; `''` where it can.
 * `above`: the settings of the rows above it. Of two rows of one setting the upper holds.
 */
export function wordOnSetting(cells: Cells, lang: Lang, above: ReadonlySet<SettingKey>): string {
  const setting = settingNamed(cellText(cells.key ?? ''));
  if (setting && above.has(setting.key)) return `${say(levelWord('clarify'), lang)}: ${say(TWICE, lang)}`;
  const refused = setting && settingRefused(setting.key, settingText(cells.value ?? ''), lang);
  if (!setting || !refused) return '';
  const preset = say(setting.preset, lang);
  const holds = lang === 'de' ? `Bis dahin gilt „${preset}“.` : `Until then "${preset}" holds.`;
  const words = say(refused, lang);
  const ended = /[.?:)]$/.test(words) ? words : `${words}.`;
  return `${say(levelWord('clarify'), lang)}: ${ended}${preset === '' ? '' : ` ${holds}`}`;
}

/** The settings that these rows are, as far as they are any. */
export const settingsOf = (rows: readonly Cells[]): ReadonlySet<SettingKey> =>
  new Set(rows.flatMap(({ key = '' }) => settingNamed(cellText(key))?.key ?? []));

/** The list's own word for what was typed in another spelling: `Deutsch` is `de`; nothing where there is none or it stands. */
export function listedWord(cells: Cells, lang: Lang): string | undefined {
  const setting = settingNamed(cellText(cells.key ?? ''));
  const typed = settingText(cells.value ?? '');
  const meant = setting?.isList ? setting.read(typed, lang) : undefined;
  if (!setting || !meant?.ok) return undefined;
  const word = setting.words.map((one) => say(one, lang)).find((one) => isMeant(setting, one, meant.value, lang));
  return word === typed ? undefined : word;
}

const isMeant = (setting: NamedSetting, word: string, meant: unknown, lang: Lang): boolean => {
  const read = setting.read(word, lang);
  return read.ok && read.value === meant;
};
