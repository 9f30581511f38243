import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { measureOutcomes } from '../../scripts/docs/measure-examples.ts';
import { measuresPage } from '../../scripts/docs/measures.ts';
import type { Measure } from '../../src/evaluation/define-measure.ts';
import { dashboard, measures } from '../../src/evaluation/index.ts';
import { importsBelow, sourceFiles } from '../contracts/imports.ts';
import { evaluated, large } from './sample.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const all: readonly Measure<string, unknown>[] = measures;

describe.each(all.map((measure) => [measure.id, measure] as const))('%s', (id, { computes, unit, base }) => {
  test('says how it is computed, in which unit and from what, in both languages', () => {
    for (const { de, en } of [computes, unit, base]) {
      expect(de.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
      expect(en).not.toBe(de);
    }
  });

  test('comes to what was worked out by hand', () => {
    const outcomes = measureOutcomes(id);
    expect(outcomes.length).toBeGreaterThan(0);
    for (const { says, is, found } of outcomes) expect(found, says.en).toBe(is);
  });
});

test('each has a place of its own in the evaluation', () => {
  const evaluation = evaluated({});
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  const others = ['period', 'before', 'counted', 'compared', 'comparison', 'today', 'finished', 'exampleData'];
  expect(Object.keys(evaluation).sort()).toEqual(
    [
      ...others,
      'holdsMoney',
      'holdsVisits',
      'unread',
      'register',
      'findings',
      'leftOut',
      ...all.map(({ key }) => key),
    ].sort(),
  );
});

test('each file of measures is listed, and nothing that the script runs knows an example', () => {
  const imports = importsBelow(root, 'src');
  const isExample = (file: string): boolean => /^src\/evaluation\/(?:.*\.examples|define-examples)\.ts$/.test(file);
  expect(imports.filter(({ from, to }) => isExample(to) && !isExample(from))).toEqual([]);
  const listed = new Set(imports.filter(({ from }) => from === 'src/evaluation/measures/index.ts').map(({ to }) => to));
  const defining = new Set(
    imports
      .filter(({ from, to, typeOnly }) => to === 'src/evaluation/define-measure.ts' && !typeOnly && !isExample(from))
      .map(({ from }) => from)
      .filter((file) => file.startsWith('src/evaluation/measures/')),
  );
  expect(
    sourceFiles(root, 'src/evaluation/measures').filter((file) => defining.has(file) && !listed.has(file)),
  ).toEqual([]);
});

test('the tab shows what a measure draws, under its title', () => {
  const drawn = all.filter(({ draw, id }) => draw !== undefined && id !== 'bunching');
  const words = dashboard(evaluated(large(300)), 'letztes Quartal', 'de').rows.flat();
  for (const { title } of drawn) expect(words).toContain(title.de);
});

test('no sentence of the tab ends twice', () => {
  for (const lang of ['de', 'en'] as const) {
    const words = dashboard(evaluated(large(300)), 'letztes Quartal', lang).rows.flat();
    expect(words.filter((one) => typeof one === 'string' && /\.\.|\.;|,,|: *:|\?:/.test(one))).toEqual([]);
  }
});

test('the page of measures says each one', () => {
  for (const { title, computes } of all) {
    expect(measuresPage()).toContain(`## ${title.de} / ${title.en}`);
    expect(measuresPage().replaceAll('\\|', '|')).toContain(computes.de);
  }
});
