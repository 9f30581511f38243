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

/**
 * What the tab Regeln says now; where it cannot be read, the rules of law alone hold. `profile`: for what looks at
 * everything, of which rules without a tab in this sheet are off; a row that is there has its tab.
 */
export function ruleSettingsNow(
  rules: Rules,
  reader: Pick<Reader, 'rulesUnread' | 'ruleRows'>,
  profile?: Profile,
): RuleSettings {
  const now = reader.rulesUnread() ? lawAlone(rules) : readRuleSettings(rules, reader.ruleRows());
  const out = profile === undefined ? [] : rules.filter((rule) => !isHeld(rule, profile));
  return out.length === 0 ? now : { ...now, off: new Set([...now.off, ...out.map(({ id }) => id)]) };
}
