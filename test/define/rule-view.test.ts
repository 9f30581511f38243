import { expect, test } from 'vitest';
import { ruleView } from '../../src/define/rule-view.ts';
import { day } from '../../src/domain/day.ts';
import { goodsAndHours } from '../../src/rules/s-21-goods-and-hours.ts';
import { receipt } from '../../src/rules/s-24-receipt.ts';
import { receiptForUse } from '../../src/rules/s-27-receipt-for-use.ts';

const amounts = (rule: Parameters<typeof ruleView>[0], on: string): readonly string[] =>
  (ruleView(rule, day(on)).shown ?? []).map(({ value }) => value.de.replace(/\s/g, ' '));

test.each([receipt, receiptForUse])('the details of a receipt name the tax amounts of the day', (rule) => {
  expect(amounts(rule, '2025-12-31')).toEqual(['825,00 €', '1.650,00 €', '1.650,00 €', '3.300,00 €']);
  expect(amounts(rule, '2026-01-01')).toEqual(['1.650,00 €', '3.300,00 €', '3.300,00 €', '6.600,00 €']);
  expect(ruleView(rule, day('2026-01-01')).checkedOn).toBe('2026-11-28');
});

test('the details say where a source does not reach', () => {
  const { details, shown, validFrom } = ruleView(goodsAndHours, day('2026-11-23'));
  expect(details?.de).toContain('8.11.2018');
  expect(shown).toEqual([]);
  expect(validFrom).toBeUndefined();
});
