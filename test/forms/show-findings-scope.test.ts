import { describe, expect, it } from 'vitest';
import { readRuleSettings } from '../../src/app/check/index.ts';
import { withoutHouse } from '../../src/client/house-words.ts';
import { joinTexts, say } from '../../src/domain/text.ts';
import type { FindingView } from '../../src/forms/showFindings/shape.ts';
import { FIRST_FILTER, filtered, inChargeOf, isYours } from '../../src/forms/showFindings/view-filter.ts';
import { ownAmong, selectedAmong } from '../../src/forms/showFindings/view-scope.ts';
import { rules } from '../../src/rules/index.ts';
import type { RowIn } from '../../src/tables/index.ts';
import { row } from './fake-desk.ts';
import { findingsStart, withBaseline } from './findings-fixture.ts';

const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

describe('the selected row', () => {
  const { findings } = findingsStart;
  it('has its findings by its id, whatever the language of the tab', () => {
    const at = { kind: 'row', table: 'partnerships', line: 99, id: 'P-0009ABCD' } as const;
    expect(ids(selectedAmong(findings, at))).toEqual(['H-3']);
    expect(selectedAmong(findings, { ...at, table: 'visits' })).toEqual([]);
    const english = findings.map((one) => ({ ...one, tab: one.tab === 'Partnerschaften' ? 'Partnerships' : one.tab }));
    expect(ids(selectedAmong(english, at))).toEqual(['H-3']);
  });

  it('without an id has those of its line', () => {
    const at = { kind: 'row', table: 'visits', line: 12, id: '' } as const;
    expect(ids(selectedAmong(findings, at))).toEqual(['H-4']);
    expect(selectedAmong(findings, { ...at, line: 1 })).toEqual([]);
    expect(selectedAmong(findings, { ...at, id: 'E-0000AAAA' })).toEqual([]);
  });

  it('of Prüfhinweise is one finding; a header has none', () => {
    expect(ids(selectedAmong(findings, { kind: 'finding', id: 'H-2' }))).toEqual(['H-2']);
    expect(selectedAmong(findings, { kind: 'header' })).toEqual([]);
    expect(selectedAmong(findings, { kind: 'elsewhere' })).toEqual([]);
  });
});

it('my associations have the findings that name one of them', () => {
  const own = { association: 'KV Waldkreis', names: ['KV Waldkreis', 'OV Wald'], fromContact: true };
  expect(ownAmong(withBaseline.findings, own)).toHaveLength(57);
  expect(ownAmong(withBaseline.findings, { ...own, names: ['OV Wald'] })).toEqual([]);
});

describe('the baseline', () => {
  it('stands apart and counts at no level', () => {
    const { list, baseline, counts } = filtered(withBaseline.findings, FIRST_FILTER, findingsStart.today);
    expect(counts).toEqual(filtered(findingsStart.findings, FIRST_FILTER, findingsStart.today).counts);
    expect(list).toHaveLength(16);
    expect(baseline).toHaveLength(57);
  });

  it('follows level, status and who is in charge', () => {
    const sized = (more: Partial<typeof FIRST_FILTER>): number =>
      filtered(withBaseline.findings, { ...FIRST_FILTER, ...more }, findingsStart.today).baseline.length;
    expect(sized({ levels: ['urgent'] })).toBe(3);
    expect(sized({ inCharge: 'Koordination' })).toBe(0);
    expect(sized({ status: 'done' })).toBe(0);
  });

  it('stands with the others where unread rows are asked for', () => {
    const old = withBaseline.findings.map((one) => ({ ...one, rule: 'Q-02' }));
    const { list, baseline } = filtered(old, { ...FIRST_FILTER, unread: true }, findingsStart.today);
    expect([list.length, baseline.length]).toEqual([73, 0]);
  });
});

it("puts a person's own office first", () => {
  expect(inChargeOf(findingsStart.findings)).toEqual(['Koordination', 'Schatzmeisterei']);
  expect(inChargeOf(findingsStart.findings, 'Schatzmeisterei')).toEqual(['Schatzmeisterei', 'Koordination']);
  const who = ['Koordination, KV Eins', 'Schatzmeisterei, KV Eins', 'Schatzmeisterei, KV Zwei'];
  const told = who.map((inCharge) => ({ ...findingsStart.findings[0], inCharge }) as FindingView);
  const own = 'Schatzmeisterei, KV Zwei';
  expect(inChargeOf(told, own)).toEqual([own, 'Schatzmeisterei, KV Eins', 'Koordination, KV Eins']);
  expect(who.filter((one) => isYours(one, own))).toEqual([own]);
  expect(isYours('Schatzmeisterei', own)).toBe(true);
});

describe('what the house changed', () => {
  const changed = (): { readonly de: string; readonly en: string } => {
    const rule = rules.find(({ binding, level }) => binding === 'house' && level !== 'urgent');
    if (!rule) throw new RangeError('No house rule');
    const rows = [row('', 2, { id: rule.id, level: 'urgent', reason: 'Beispiel' })];
    const told = readRuleSettings(rules, rows as unknown as readonly RowIn<'ruleSettings'>[]).told[rule.id];
    if (!told) throw new RangeError(`Nothing told of ${rule.id}`);
    return told;
  };

  it.each(['de', 'en'] as const)('stands apart from the next step, as the check words it: %s', (lang) => {
    const step = { de: 'Frag nach. Und dann noch einmal.', en: 'Ask. And then once more.' };
    const told = changed();
    expect(withoutHouse(say(joinTexts([step, told], ' '), lang))).toEqual({ step: step[lang], changed: told[lang] });
  });

  it('is nothing where nothing was changed', () => {
    expect(withoutHouse('Frag nach.')).toEqual({ step: 'Frag nach.', changed: '' });
    expect(withoutHouse('')).toEqual({ step: '', changed: '' });
  });
});
