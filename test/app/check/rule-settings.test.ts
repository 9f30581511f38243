import { describe, expect, test } from 'vitest';
import { answerRuleRow, readRuleSettings, ruleSettingsRows, wordOnRule } from '../../../src/app/check/index.ts';
import type { Cell } from '../../../src/domain/cell.ts';
import { day } from '../../../src/domain/day.ts';
import type { Lang } from '../../../src/domain/text.ts';
import { rules } from '../../../src/rules/index.ts';
import { type RowIn, tables } from '../../../src/tables/index.ts';
import { checker, context, exampleRow } from '../../rules/support.ts';

type SettingsRow = RowIn<'ruleSettings'>;

/** The tab as setup writes it, with changes by rule and column, read by the codecs. */
function tab(changed: Record<string, Record<string, Cell>> = {}, lang: Lang = 'de'): SettingsRow[] {
  return ruleSettingsRows(rules, lang).map(({ id, cells: set }, i) => {
    const cells: Record<string, Cell> = { ...set, ...changed[id] };
    const values: Record<string, unknown> = {};
    for (const [key, column] of Object.entries(tables.ruleSettings.columns)) {
      const cell = cells[key] ?? '';
      if (cell === '') continue;
      const read = column.codec.parse(cell);
      if (read.ok) values[key] = read.value;
    }
    return { id, line: i + 2, values, cells, problems: [] };
  });
}

const read = (changed: Record<string, Record<string, Cell>> = {}, lang: Lang = 'de') =>
  readRuleSettings(rules, tab(changed, lang));

describe('the tab Regeln', () => {
  test.each(['de', 'en'] as const)('as setup writes it (%s) changes nothing', (lang) => {
    const { off, levels, values, told, problems } = read({}, lang);
    expect([off.size, levels, problems]).toEqual([0, {}, []]);
    expect([values, told]).toEqual([{}, {}]);
  });

  test('has a row for each rule, with figures, source and the day of the last comparison', () => {
    const cells = ruleSettingsRows(rules, 'de').find(({ id }) => id === 'S-12')?.cells;
    expect(cells).toMatchObject({ binding: 'Gesetz', level: 'dringend', active: 'ja' });
    expect(cells?.figures).toContain('50.000,00\u00A0€ ab 01.07.2002, 35.000,00\u00A0€ ab 05.03.2024');
    expect(cells?.source).toContain('§ 25 Abs. 3 Satz 2 PartG');
    expect(cells?.checkedOn).toEqual({ day: '2026-11-28', time: '00:00:00' });
  });

  test('a house rule is switched off only with a reason', () => {
    expect(read({ 'W-03': { active: 'nein', reason: 'Bei uns gehen alle zu dritt' } }).off).toEqual(new Set(['W-03']));
    const without = read({ 'W-03': { active: 'nein' } });
    expect(without.off.size).toBe(0);
    expect(without.problems[0]?.de).toContain('W-03');
  });

  test('a rule of law stays on, at its level and with its figures', () => {
    const { off, levels, values, problems } = read({
      'S-01': { active: 'nein', reason: 'stört', level: 'Hinweis', figures: 'Grenze für Bargeld: 9.000 €' },
    });
    expect([off.size, levels['S-01'], values['S-01']]).toEqual([0, undefined, undefined]);
    expect(problems[0]?.de).toContain('Regeln des Gesetzes');
  });

  test('level and values of a house rule change', () => {
    const { levels, values } = read({ 'W-03': { level: 'dringend', figures: 'Mindestens: 3 Personen' } });
    expect(levels['W-03']).toBe('urgent');
    expect(values['W-03']).toEqual({ least: 3 });
  });

  test.each([
    'Mindestens: viele',
    'Mindestens: 99',
    'Mindestens: 3 Tage',
    'Mindestens: 2,5 Personen',
    'Mindestens: -3',
    'Höchstens: 3',
    'drei geheime Wörter',
  ])('„%s“ is refused in words that do not repeat it', (figures) => {
    const { values, told, problems } = read({ 'W-03': { figures } });
    expect([values['W-03'], told['W-03']]).toEqual([undefined, undefined]);
    expect(problems[0]?.de).toContain('Es gilt: Mindestens: 2 Personen');
    expect(problems[0]?.de).not.toContain('geheime');
  });

  test.each([
    ['Stunden am Tag: 12 Stunden; Türen je Stunde: 50', { hours: 12 }],
    ['Stunden am Tag: 12 hours', { hours: 12 }],
    ['Stunden am Tag: 12 Tage', undefined],
  ])('„%s“ is read in its unit', (figures, values) => {
    const read09 = read({ 'W-09': { figures } }).values['W-09'];
    if (values === undefined) expect(read09).toBeUndefined();
    else expect(Object.values(read09 ?? {})).toContain(12);
  });

  test('a level or an answer that is none is said, and the rule stays', () => {
    const { off, levels, problems } = read({ 'W-03': { level: 'egal', active: 'vielleicht', reason: 'so' } });
    expect([off.size, levels['W-03'], problems.length]).toEqual([0, undefined, 2]);
  });

  test('a rule of law gets its cells back', () => {
    const rule = rules.find(({ id }) => id === 'S-01');
    const [row] = tab({ 'S-01': { level: 'Hinweis', figures: '' } }).filter(({ id }) => id === 'S-01');
    if (!rule || !row) throw new Error('no S-01');
    const answer = answerRuleRow(rule, row, 'de');
    expect(answer.restore).toEqual({ level: 'dringend', figures: expect.stringContaining('1.000,00\u00A0€') });
    expect(wordOnRule(answer, 'de')).toMatch(/^klären: Regeln des Gesetzes lassen sich nicht ändern\./);
  });

  test('what holds here instead stands in each finding, and in the tab', () => {
    const changed = { 'W-03': { figures: 'Mindestens: 3 Personen', level: 'Hinweis' } };
    const visit = exampleRow('visits', { status: 'planned', start: day('2026-12-05'), people: 2 }, 'E-1');
    const [found] = checker.checkRow('visits', visit, { ...context, ruleSettings: read(changed) });
    expect(found?.level).toBe('hint');
    expect(found?.next.de).toMatch(
      /Hausregel hier geändert: Mindestens 3 Personen statt 2 Personen; Stufe „Hinweis“ statt „klären“\.$/,
    );
    expect(found?.next.en).toContain('House rule changed here: ');
  });

  test('a hit that is milder than the house wants stays so', () => {
    const rule = rules.find(({ id }) => id === 'F-01');
    expect(rule?.level).toBe('clarify');
    const old = exampleRow('partnerships', { since: day('2020-01-01'), agreedA: undefined, agreedB: undefined }, 'P-1');
    const levels = (level: string) =>
      checker
        .checkRow('partnerships', old, { ...context, ruleSettings: read({ 'F-01': { level } }) })
        .filter((one) => one.rule === 'F-01')
        .map((one) => one.level);
    expect([levels('klären'), levels('dringend'), levels('Hinweis')]).toEqual([['hint'], ['hint'], ['hint']]);
  });

  test('a changed value reaches the check', () => {
    const visit = exampleRow('visits', { status: 'planned', start: day('2026-12-05'), people: 2 }, 'E-1');
    expect(checker.checkRow('visits', visit, context)).toEqual([]);
    const ruleSettings = read({ 'W-03': { figures: 'Mindestens: 3' } });
    expect(checker.checkRow('visits', visit, { ...context, ruleSettings })).toMatchObject([
      { rule: 'W-03', what: { de: '„Angereiste“ ist 2. An Haustüren gehen mindestens 3 zusammen.' } },
    ]);
  });
});
