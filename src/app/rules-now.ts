import type { Profile, Table } from '../define/table.ts';
import { tables } from '../tables/index.ts';
import { lawAlone, type RuleSettings, readRuleSettings } from './check/index.ts';
import type { Features } from './features.ts';
import type { Reader } from './reading/reader.ts';

type Rules = Features['rules'];

/** Whether a sheet of this profile has the rule: it holds the tab that the rule is about. */
export function isHeld(rule: Rules[number], profile: Profile): boolean {
  const of = rule.scope === 'row' ? rule.on : rule.of;
  const table = Object.values<Table>(tables).find(({ name }) => name === of);
  return table === undefined || table.profiles.includes(profile);
}

/** What the tab Regeln says now; where it cannot be read, the rules of law alone hold. What this sheet does not hold is off. */
export function ruleSettingsNow(
  rules: Rules,
  reader: Pick<Reader, 'rulesUnread' | 'ruleRows' | 'settings'>,
): RuleSettings {
  const now = reader.rulesUnread() ? lawAlone(rules) : readRuleSettings(rules, reader.ruleRows());
  const settings = reader.settings();
  const out = settings.ok ? rules.filter((rule) => !isHeld(rule, settings.value.profile)) : [];
  return out.length === 0 ? now : { ...now, off: new Set([...now.off, ...out.map(({ id }) => id)]) };
}
