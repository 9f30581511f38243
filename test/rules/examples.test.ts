import { describe, expect, test } from 'vitest';
import { runExamples } from '../../src/rules/examples.ts';
import { rules } from '../../src/rules/index.ts';

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test.each(runExamples(rule).map((result) => [result.says.en, result] as const))('%s', (_says, result) => {
    expect(result.found).toEqual(result.expected);
  });
});
