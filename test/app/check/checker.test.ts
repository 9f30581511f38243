import { describe, expect, test } from 'vitest';
import { makeChecker, wordOnRow } from '../../../src/app/check/index.ts';
import { wholeOf } from '../../../src/define/rule.ts';
import { day } from '../../../src/domain/day.ts';
import { eur } from '../../../src/domain/money.ts';
import { rules } from '../../../src/rules/index.ts';
import { tables } from '../../../src/tables/index.ts';
import { checker, context, datasetOf, exampleRow, rowFromCells } from '../../rules/support.ts';

const cash = (amount: number, id = 'S-0001', line = 2) =>
  exampleRow(
    'contributions',
    { channel: 'cash', amount: eur(amount), codexCheckedOn: day('2026-09-02'), decision: 'accepted' },
    id,
    line,
  );

describe('checkRow', () => {
  test('names rule, column and level of a cash donation above the limit', () => {
    const [finding, ...more] = checker.checkRow('contributions', cash(1200), context);
    expect(finding).toMatchObject({ rule: 'S-01', level: 'urgent', column: 'amount', binding: 'law' });
    expect(more).toEqual([]);
  });

  test('says nothing on a row in which nothing was found', () => {
    expect(checker.checkRow('contributions', cash(1000), context)).toEqual([]);
  });

  test('puts what is to be clarified first, then what could not be read in the order of the columns, then what is missing', () => {
    const row = rowFromCells('visits', { start: '31.09.2026', host: 'KV Beispielstatt', people: 'viele' }, 'E-1');
    expect(checker.checkRow('visits', row, context).map(({ rule, column }) => `${rule} ${column ?? ''}`)).toEqual([
      'Q-03 host',
      'Q-02 start',
      'Q-02 people',
      'Q-01 ',
    ]);
  });

  test('a table that nobody knows gives no findings', () => {
    expect(checker.checkRow('nonsense', cash(1200), context)).toEqual([]);
  });

  test('a house rule that was switched off is silent, and a level that was changed is said', () => {
    const row = rowFromCells('visits', { start: '31.09.2026' }, 'E-1');
    const off = { off: new Set(['Q-01']), levels: { 'Q-02': 'hint' as const }, values: {}, told: {}, problems: [] };
    expect(checker.checkRow('visits', row, { ...context, ruleSettings: off })).toMatchObject([
      { rule: 'Q-02', level: 'hint' },
    ]);
  });
});

describe('the word on a row', () => {
  const word = (amount: number): string =>
    wordOnRow(tables.contributions, checker.checkRow('contributions', cash(amount), context), 'de');

  test('is empty where nothing was found', () => {
    expect(word(1000)).toBe('');
  });

  test('begins with the level and the column, and says what would be right', () => {
    expect(word(1200)).toMatch(/^dringend: „Betrag“ ist 1\.200,00\u00A0€.*Nicht ausgeben\./);
  });

  test('counts the further ones and stays within 200 characters', () => {
    const row = rowFromCells('visits', { start: '31.09.2026', people: 'viele', host: 'KV Beispielstatt' }, 'E-1');
    const said = wordOnRow(tables.visits, checker.checkRow('visits', row, context), 'de');
    expect(said).toMatch(/\(\+3 weitere\)$/);
    const long = checker.checkRow('contributions', cash(1200), context).map((finding) => ({
      ...finding,
      what: { de: 'Wort '.repeat(200), en: 'word '.repeat(200) },
    }));
    expect(wordOnRow(tables.contributions, long, 'de').length).toBeLessThanOrEqual(200);
  });

  test('is English where the sheet is', () => {
    const findings = checker.checkRow('contributions', cash(1200), context);
    expect(wordOnRow(tables.contributions, findings, 'en')).toMatch(/^urgent: "Amount" is €1,200\.00/);
  });
});

describe('checkAll', () => {
  const dataset = datasetOf({
    contributions: [cash(1200, 'S-0001', 2), cash(50, 'S-0002', 3), cash(1300, '', 4)],
    visits: [rowFromCells('visits', { start: '31.09.2026' }, 'E-0001', 2), rowFromCells('visits', {}, '', 3)],
  });
  const checked = checker.checkAll(dataset, context, { lang: 'de' });

  test('gives each finding its place and words for its row', () => {
    expect(checked.findings.filter(({ rule }) => rule === 'S-01').map(({ rowId, line }) => [rowId, line])).toEqual([
      ['S-0001', 2],
      ['', 4],
    ]);
    expect(Object.keys(checked.words.contributions ?? {})).toEqual(['2', '4']);
  });

  test('counts rows that were not evaluated, and no blank ones', () => {
    expect(checked.counts.visits).toEqual({ rows: 1, unread: 1 });
    expect(checked.unread).toBe(1);
  });

  test('gives the same ids in the next run', () => {
    const again = checker.checkAll(dataset, context, { lang: 'de' });
    expect(again.findings.map(({ id, facts }) => id + facts)).toEqual(
      checked.findings.map(({ id, facts }) => id + facts),
    );
    expect(new Set(checked.findings.map(({ id }) => id)).size).toBe(checked.findings.length);
  });

  test('leaves accepted findings out of the words and keeps them as findings', () => {
    const quiet = checker.checkAll(dataset, context, { lang: 'de', quiet: ({ rowId }) => rowId === 'S-0001' });
    expect(Object.keys(quiet.words.contributions ?? {})).toEqual(['4']);
    expect(quiet.findings.length).toBe(checked.findings.length);
  });

  test('reads only the tables it is given', () => {
    const onlyVisits = { visits: dataset.visits } as typeof dataset;
    const rowRules = rules.filter((rule) => wholeOf(rule) === undefined);
    const found = makeChecker<typeof dataset>(tables, rowRules).checkAll(onlyVisits, context, { lang: 'de' });
    expect(Object.keys(found.counts)).toEqual(['visits']);
  });
});
