export {
  associationsOf,
  type CheckContext,
  type Checked,
  type Checker,
  type CheckOptions,
  makeChecker,
} from './checker.ts';
export { closedMarks, withoutClosed } from './closed.ts';
export { type DoubleId, doubleIds } from './doubles.ts';
export { outlivedBy } from './outlived.ts';
export { overtakenSince } from './overtaken.ts';
export { type FindingRow, quietBy, type Reconciled, type ReconcileInput, reconcile } from './reconcile.ts';
export {
  answerRuleRow,
  houseValuesInWords,
  lawAlone,
  levelWord,
  NO_RULE_SETTINGS,
  type RuleAnswer,
  type RuleSettings,
  readRuleSettings,
  ruleSettingsRows,
  sourceInWords,
  TWICE,
  upperRows,
  wordOnRule,
} from './rule-settings.ts';
export { inOrder, wordOnNoEntry, wordOnRow } from './word.ts';
