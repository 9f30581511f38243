import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resultsOf } from '../../scripts/docs/rule-examples.ts';
import type { Column } from '../../src/define/column.ts';
import { addDays, day } from '../../src/domain/day.ts';
import { type Figure, figureOn, type SourceState, showFigure } from '../../src/domain/figure.ts';
import { type Level, levels } from '../../src/domain/finding.ts';
import { taxAmounts } from '../../src/rules/figures/est-g.ts';
import { rules } from '../../src/rules/index.ts';
import type { ProjectRule } from '../../src/rules/kit/project-rule.ts';
import { tables } from '../../src/tables/index.ts';

/** docs/law.md is kept by hand; the code says the same, line by line, and neither has a line more than the other. */

const page = readFileSync(new URL('../../docs/law.md', import.meta.url), 'utf8');

const rowsUnder = (heading: string): readonly (readonly string[])[] =>
  (page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.slice(2, -2).split(' | '));

const WORD: Readonly<Record<Level, string>> = {
  urgent: 'dringend',
  clarify: 'klären',
  hint: 'Hinweis',
  incomplete: 'unvollständig',
};
const STATE: Readonly<Record<SourceState, string>> = {
  ...{ verified: 'V', partly: 'P', unverified: 'U', practice: 'Praxis' },
};

/** The sections, articles and numbers that a source names, without the words around them. */
const placesIn = (source: string): string =>
  (source.match(/§ \d+\w*|Abs\. \d+\w*|Satz \d(?:–\d)?|Nr\. \d+|Art\. [\d(), \w]+?(?= DSGVO)|\d+\/\d+/g) ?? []).join(
    ' ',
  );

/** The rule's own level, and after it those that its examples show, most pressing first. */
const levelsOf = (rule: ProjectRule): string => {
  const shown = new Set(resultsOf(rule).flatMap(({ judged }) => judged.map(({ level }) => level ?? rule.level)));
  const others = levels.filter((level) => level !== rule.level && shown.has(level));
  return [rule.level, ...others].map((level) => WORD[level]).join(' / ');
};

/** A rule that speaks without its figures holds from no day on. */
const validFrom = (rule: ProjectRule): string => (rule.id === 'S-18' ? '–' : firstDay(rule));
const firstDay = ({ since, figures }: ProjectRule): string =>
  [since, ...Object.values(figures).map(({ values }) => values[0]?.from)].filter((on) => on !== undefined).sort()[0] ??
  '–';

describe('docs/law.md', () => {
  test('names each rule with its levels, its kind, its beginning and its source', () => {
    const code = rules.map((rule) => [
      ...[rule.id, levelsOf(rule), rule.binding === 'law' ? 'Gesetz' : 'Hausregel', validFrom(rule)],
      ...[rule.binding === 'law' ? placesIn(rule.basis.citation.de) : '', STATE[rule.basis.state]],
    ]);
    const table = rowsUnder('Regeln').map(([id, levels, kind, from, source, state]) => [
      ...[id, levels, kind, from, kind === 'Gesetz' ? placesIn(source ?? '') : '', state],
    ]);
    expect(table).toEqual(code);
  });

  test('names each figure and each house value with its unit and its days', () => {
    const shown = (value: number, unit: Parameters<typeof showFigure>[1]): string =>
      showFigure(value, unit, 'de').replace(/\s/g, ' ');
    const code = rules.flatMap((rule) => [
      ...Object.values({ ...rule.figures, ...rule.shows }).flatMap(({ title, unit, values }) =>
        values.map(({ value, from, source, state }, i) => {
          const next = values[i + 1]?.from;
          const until = next === undefined ? '–' : addDays(next, -1);
          return [rule.id, title.de, shown(value, unit), from, until, placesIn(source.de), STATE[state]];
        }),
      ),
      ...Object.values(rule.house).map(({ title, unit, value }) => [
        ...[rule.id, title.de, shown(value, unit), '–', '–', '', 'Haus'],
      ]),
      ...(rule.id === 'D-04' ? retentions(shown) : []),
    ]);
    const table = rowsUnder('Figuren und Werte').map(([id, figure, value, from, until, source, state]) => [
      ...[id, figure, value?.replace(/\s/g, ' '), from, until, placesIn(source ?? ''), state],
    ]);
    expect(table).toEqual(code);
  });
});

/** D-04 has no figure of its own: how long a column is kept stands in its table. */
const retentions = (shown: (value: number, unit: 'days' | 'months') => string): readonly (readonly string[])[] =>
  ([tables.contacts, tables.contributions, tables.journal] as const).map(({ tab, columns }) => {
    const times = new Set(
      Object.values<Column>(columns).flatMap(({ retention }) => {
        if (retention === undefined) return [];
        return retention.months === undefined ? shown(retention.days ?? 0, 'days') : shown(retention.months, 'months');
      }),
    );
    return ['D-04', `Frist ${tab.de}`, [...times].join(', '), ...['–', '–', '', 'Haus']];
  });

test('the Handbuch names the tax amounts of each day as the code does', () => {
  const handbook = readFileSync(new URL('../../docs/handbuch.md', import.meta.url), 'utf8');
  const pair = (one: Figure, joint: Figure, on: string): string =>
    [one, joint].map((figure) => showFigure(figureOn(figure, day(on))?.value ?? 0, 'cents', 'de')).join(' / ');
  const { credit, creditJointly, deduction, deductionJointly } = taxAmounts;
  const line = (words: string, one: Figure, joint: Figure): string =>
    `| ${words} | ${pair(one, joint, '2025-12-31')} | ${pair(one, joint, '2026-01-01')} |`.replace(/,00\s€/g, ' €');
  expect(handbook).toContain(line('Steuerermäßigung bis (§ 34g EStG)', credit, creditJointly));
  expect(handbook).toContain(line('darüber hinaus abziehbar bis (§ 10b Abs. 2 EStG)', deduction, deductionJointly));
});
