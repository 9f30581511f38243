import { expect, test } from 'vitest';
import { ruleView } from '../../src/define/rule-view.ts';
import { day } from '../../src/domain/day.ts';
import { goodsAndHours } from '../../src/rules/contributions/s-21-goods-and-hours.ts';
import { receipt } from '../../src/rules/contributions/s-24-receipt.ts';
import { receiptForUse } from '../../src/rules/contributions/s-27-receipt-for-use.ts';

test.each([receipt, receiptForUse])('the details of a receipt name the tax amounts with their days', (rule) => {
  const view = ruleView(rule, day('2025-06-01'));
  expect((view.shown ?? []).map(({ title, value }) => `${title.de} ${value.de}`.replace(/\s/g, ' '))).toEqual([
    'Steuerermäßigung bis 1.650,00 € ab 01.01.2026, davor 825,00 €',
    'Steuerermäßigung bei Zusammenveranlagung bis 3.300,00 € ab 01.01.2026, davor 1.650,00 €',
    'darüber hinaus abziehbar bis 3.300,00 € ab 01.01.2026, davor 1.650,00 €',
    'darüber hinaus bei Zusammenveranlagung bis 6.600,00 € ab 01.01.2026, davor 3.300,00 €',
  ]);
  expect(view.checkedOn).toBe('2026-11-28');
});

test('the details say where a source does not reach', () => {
  const { details, shown, validFrom } = ruleView(goodsAndHours, day('2026-11-23'));
  expect(details?.de).toContain('8.11.2018');
  expect(shown).toEqual([]);
  expect(validFrom).toBeUndefined();
});
