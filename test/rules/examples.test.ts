import { describe, expect, test } from 'vitest';
import { resultsOf } from '../../scripts/docs/rule-examples.ts';
import { rules } from '../../src/rules/index.ts';

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test.each(resultsOf(rule).map((result) => [result.says.en, result] as const))('%s', (_says, result) => {
    expect(result.found).toEqual(result.expected);
  });
});
