import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { exampleFiles, examplesOf, resultsOf, ruleOfFile } from '../../scripts/docs/rule-examples.ts';
import { rulesPage } from '../../scripts/docs/rules.ts';
import { wholeOf } from '../../src/define/rule.ts';
import { ruleView } from '../../src/define/rule-view.ts';
import { day } from '../../src/domain/day.ts';
import type { Text } from '../../src/domain/text.ts';
import { typical } from '../../src/rules/examples/typical.ts';
import { rules } from '../../src/rules/index.ts';
import { importsBelow, sourceFiles } from './imports.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const docs = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');
const ROOMS: Readonly<Record<string, string>> = {
  ...{ S: 'contributions', W: 'visits', D: 'data-protection', F: 'fairness', Q: 'data-quality' },
};
const TYPICAL = typical.contributions ?? {};
const inBoth = ({ de, en }: Text): void => {
  expect(de.trim()).not.toBe('');
  expect(en.trim()).not.toBe('');
  expect(en).not.toBe(de);
  expect(`${de} ${en}`).not.toMatch(/[{}!]|undefined|NaN|\[object/);
};

test('ids are unique, well formed, and never those that are retired', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[SWDFQ]-\d\d$/);
  expect(ids).not.toContain('F-07');
  expect(ids).not.toContain('F-08');
});

test('each rule has its file in a room and its examples beside it, and no file is forgotten', () => {
  const files = sourceFiles(root, 'src/rules').filter((file) => /\/[a-z]-\d\d-[^/]*(?<!\.examples)\.ts$/.test(file));
  const ids = rules.map(({ id }) => id).sort();
  expect(files.map((file) => ruleOfFile(file)).sort()).toEqual(ids);
  for (const file of files) expect(file.split('/')[2], file).toBe(ROOMS[ruleOfFile(file).slice(0, 1)]);
  expect(exampleFiles.map((file) => `src/rules/${file}.ts`)).toEqual(files);
});

test('nothing that the script runs knows an example', () => {
  const isExample = (file: string): boolean => file.endsWith('.examples.ts') || file.startsWith('src/rules/examples/');
  const known = importsBelow(root, 'src').filter(({ from, to }) => isExample(to) && !isExample(from));
  expect(known).toEqual([]);
});

test('the rules that the first whole way needs exist', () => {
  const ids = new Set(rules.map(({ id }) => id));
  for (const id of 'S-01 S-02 S-11 S-12 W-03 D-01 F-01 Q-01 Q-02 Q-03 Q-04 Q-07'.split(' ')) expect(ids).toContain(id);
});

test('check:law lists figures that nobody compared for more than twelve months', () => {
  const run = (today: string) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check-law.ts', '--today', today], { encoding: 'utf8' });
  const fresh = run('2027-11-28');
  expect([fresh.status, fresh.stdout.includes('Grenze für Bargeld')]).toEqual([0, false]);
  const due = run('2027-11-29');
  expect([due.status, due.stdout.includes('Grenze für Bargeld')]).toEqual([1, true]);
});

test('docs/rules.md is up to date', () => {
  expect(docs).toBe(rulesPage());
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const results = resultsOf(rule);

  test('has title, description and basis in both languages', () => {
    inBoth(rule.title);
    inBoth(rule.about);
    inBoth(rule.basis.citation);
    if (rule.details) inBoth(rule.details);
    if (rule.basis.link !== undefined) expect(rule.basis.link).toMatch(/^https:\/\//);
  });

  test('has examples of what it looks at', () => {
    const { on, rows, cells, together } = examplesOf(rule);
    expect(on).toBe(rule.scope === 'row' ? rule.on : undefined);
    expect([rows, cells, together].map((some) => some !== undefined)).toEqual([
      ...[rule.scope === 'row', rule.scope === 'cells', wholeOf(rule) !== undefined],
    ]);
  });

  test('has an example with a hit and one without', () => {
    expect(results.some(({ found }) => found.length > 0)).toBe(true);
    expect(results.some(({ found }) => found.length === 0)).toBe(true);
    for (const { says } of results) inBoth(says);
  });

  test('says in both languages what stands there and what to do next', () => {
    for (const { judged } of results)
      for (const { what, next } of judged) {
        inBoth(what);
        inBoth(next);
        expect(`${what.de} ${next.de}`).not.toMatch(/korrekt|konform|in Ordnung|Verstoß|illegal/i);
        expect(`${what.en} ${next.en}`).not.toMatch(/correct|compliant|violation|illegal/i);
        // Read beside the row and in mails too, where "here" is another Status.
        if (next.de.includes('„akzeptiert“')) expect(`${next.de} ${next.en}`).toMatch(/„Prüfhinweise“.*"Findings"/s);
      }
  });

  test('speaks in short sentences', () => {
    const details = rule.details ? [rule.details] : [];
    const texts = [
      rule.about,
      ...details,
      ...results.flatMap(({ judged }) => judged.flatMap(({ what, next }) => [what, next])),
    ];
    for (const sentence of texts.flatMap(({ de }) => de.split(/(?<=[.?:;])\s+/))) {
      const words = sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));
      expect(words.length, sentence).toBeLessThanOrEqual(12);
    }
  });

  test('is in docs/rules.md', () => {
    expect(docs).toContain(`### ${id} · ${rule.title.de}`);
  });

  test('has figures with a source in both languages, in order of time, not compared in the future', () => {
    for (const { title, values } of Object.values({ ...rule.figures, ...rule.shows })) {
      inBoth(title);
      for (const { source, checkedOn, from } of values) {
        inBoth(source);
        expect(checkedOn >= from).toBe(true);
      }
    }
  });

  test('has house values within their own bounds', () => {
    for (const { title, value, min, max } of Object.values(rule.house)) {
      expect(title.de).not.toBe('');
      expect(title.de).not.toMatch(/[:;]/);
      expect(value >= min && value <= max).toBe(true);
    }
  });

  test('a source that was not fully read is said in the details and not in the row', () => {
    expect(ruleView(rule, day('2026-11-28')).state).toBe(rule.basis.state);
    for (const { what } of results.flatMap(({ judged }) => judged))
      expect(`${what.de} ${what.en}`).not.toMatch(/ungeprüft|unverified|teilweise gesehen|partly seen/);
  });

  test('has an example for each field that it needs, left empty', () => {
    if (rule.scope !== 'row' || !id.startsWith('S')) return;
    for (const field of rule.needs) {
      const without = (examplesOf(rule).rows ?? []).filter(
        ({ row }) => row[field] === undefined && (field in row || !(field in TYPICAL)),
      );
      expect(without.length, field).toBeGreaterThan(0);
      for (const { finds } of without) expect(finds).toEqual([]);
    }
  });
});
