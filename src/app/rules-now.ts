import { lawAlone, type RuleSettings, readRuleSettings } from './check/index.ts';
import type { Features } from './features.ts';
import type { Reader } from './reading/reader.ts';

/** What the tab Regeln says now; where it cannot be read, the rules of law alone hold. */
export const ruleSettingsNow = (
  rules: Features['rules'],
  reader: Pick<Reader, 'rulesUnread' | 'ruleRows'>,
): RuleSettings => (reader.rulesUnread() ? lawAlone(rules) : readRuleSettings(rules, reader.ruleRows()));
