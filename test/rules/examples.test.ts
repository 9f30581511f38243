import { describe, expect, test } from 'vitest';
import type { RuleRun } from '../../src/define/rule.ts';
import type { SheetSettings } from '../../src/define/use-case.ts';
import { day } from '../../src/domain/day.ts';
import type { Level } from '../../src/domain/finding.ts';
import { rules } from '../../src/rules/index.ts';
import type { ProjectRule } from '../../src/rules/kit.ts';
import { type DataTableName, tables } from '../../src/tables/index.ts';
import { EXAMPLES_DAY, exampleDataset, exampleRow, known, rowFromCells, settings } from './support.ts';

const runOf = (rule: ProjectRule, today?: string, changed?: Partial<SheetSettings>): RuleRun => ({
  today: today === undefined ? EXAMPLES_DAY : day(today),
  settings: { ...settings, ...changed },
  known,
  houseValues: () => Object.fromEntries(Object.entries(rule.house).map(([key, { value }]) => [key, value])),
});

const said = (rule: ProjectRule, place: string, level: Level | undefined): string =>
  level === undefined || level === rule.level ? place : `${place} (${level})`;

const wanted = (rule: ProjectRule, one: string | { column?: string; at?: string; level: Level }): string =>
  typeof one === 'string' ? one : said(rule, one.column ?? one.at ?? '', one.level);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  if (rule.scope === 'row')
    test.each(rule.examples.map((example) => [example.says.en, example] as const))('%s', (_says, example) => {
      const row = exampleRow(rule.on as DataTableName, example.row, 'X-1');
      const found = rule.prepare(runOf(rule, example.today, example.settings))(row);
      expect(found.map(({ column, level }) => said(rule, column ?? '', level)).sort()).toEqual(
        example.finds.map((one) => wanted(rule, one)).sort(),
      );
    });
  if (rule.scope === 'cells')
    test.each(rule.examples.map((example) => [example.says.en, example] as const))('%s', (_says, example) => {
      const name = example.table as DataTableName;
      const renewedIds = new Map(example.copyOf === undefined ? [] : [['X-1', example.copyOf]]);
      const look = rule.prepare({ ...runOf(rule), renewedIds });
      const found = look(rowFromCells(name, example.cells, 'X-1'), tables[name]);
      expect(found.map(({ column, level }) => said(rule, column ?? '', level)).sort()).toEqual(
        example.finds.map((one) => wanted(rule, one)).sort(),
      );
    });
  if (rule.scope === 'dataset')
    test.each(rule.examples.map((example) => [example.says.en, example] as const))('%s', (_says, example) => {
      const found = rule.prepare(runOf(rule, example.today, example.settings))(exampleDataset(example.rows));
      expect(
        found.map(({ row, column, level }) => said(rule, `${row.id} ${column ?? ''}`.trim(), level)).sort(),
      ).toEqual(example.finds.map((one) => wanted(rule, one)).sort());
    });
});
