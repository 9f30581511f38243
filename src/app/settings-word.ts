import { cellText } from '../define/columns.ts';
import type { Cells } from '../domain/plan.ts';
import { type Lang, say } from '../domain/text.ts';
import { levelWord } from './check/index.ts';
import { settingNamed, settingRefused, settingText } from './settings.ts';

/** The tool's word on a row of the tab Einstellungen: why its value cannot be read, and what holds instead; `''` where it can. */
export function wordOnSetting(cells: Cells, lang: Lang): string {
  const setting = settingNamed(cellText(cells.key ?? ''));
  const refused = setting && settingRefused(setting.key, settingText(cells.value ?? ''), lang);
  if (!setting || !refused) return '';
  const preset = say(setting.preset, lang);
  const holds = lang === 'de' ? `Bis dahin gilt „${preset}“.` : `Until then "${preset}" holds.`;
  const words = say(refused, lang);
  const ended = /[.?:)]$/.test(words) ? words : `${words}.`;
  return `${say(levelWord('clarify'), lang)}: ${ended}${preset === '' ? '' : ` ${holds}`}`;
}
