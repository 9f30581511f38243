import { readFileSync } from 'node:fs';

import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { noting } from '../../scripts/cover/points.ts';
import { ACCEPTED } from '../../scripts/mutate/accepted.ts';
import { broken, mutantsOf } from '../../scripts/mutate/mutants.ts';
import { SCOPES, scopeOf } from '../../scripts/mutate/scope.ts';
import { switched } from '../../scripts/mutate/switched.ts';
import { sourceFiles } from '../contracts/imports.ts';

/** What a text's last expression gives, or that it throws. */
function ended(text: string, trial$?: object): unknown {
  try {
    return runInNewContext(transformSync(text, { loader: 'ts', target: 'es2020' }).code, { trial$ });
  } catch (failure) {
    return Object.prototype.toString.call(failure);
  }
}
const root = resolve(import.meta.dirname, '../..');
const broke = (text: string): string[] => mutantsOf(text).map((mutant) => broken(text, mutant));

describe('npm run mutate breaks', () => {
  it('a guard by letting everything by', () => {
    expect(broke('function f() { if (grün < 3) return 1; }')).toEqual([
      'function f() { if (false) return 1; }',
      'function f() { if (grün <= 3) return 1; }',
    ]);
  });

  it('another condition both ways, and each half of a double one', () => {
    expect(broke('const a = b && c ? 1 : 2;')).toEqual([
      'const a = true ? 1 : 2;',
      'const a = false ? 1 : 2;',
      'const a = b ? 1 : 2;',
      'const a = (c) ? 1 : 2;',
    ]);
  });

  it('a call that stands alone, and a function that gives nothing', () => {
    expect(broke('const f = (): void => { tell(1); };')).toEqual([
      'const f = (): void => { return; tell(1); };',
      'const f = (): void => { ; };',
    ]);
  });

  it('lists and equalities', () => {
    expect(broke('const a = rows.filter((row) => row.id === id);')).toEqual([
      'const a = rows;',
      'const a = rows.filter((row) => row.id !== id);',
    ]);
    expect(broke('const a = Math.max(rows.some(good));')).toEqual([
      'const a = Math.min(rows.some(good));',
      'const a = Math.max(rows.every(good));',
    ]);
  });

  it('nothing in words, types and comments', () => {
    expect(broke("/** a < b */ type A = B extends C ? 1 : 2; const text = 'if (a) return';")).toEqual([]);
  });
});

describe('with everything in it that can be broken', () => {
  /** What the text's last expression gives with one thing on; `0`: with none. */
  const given = (text: string, on: number, reached = new Uint8Array(99)): unknown =>
    ended(
      switched(
        text,
        mutantsOf(text).map((mutant, index) => ({ number: index + 1, mutant })),
      ),
      { on, reached },
    );

  it('a text does what it did, and with one thing on what the text broken so does', () => {
    const text = `const told: number[] = [];
      function tell(rows?: readonly number[], most = 3): void { if (most < 1) return; told.push(rows?.filter((row) => row > 1).map((row) => row * 2).length ?? -1); }
      const f = (a: number, b: number): string => (a < b && a !== 2 ? 'less' : b === 2 || a === 2 ? 'two' : 'more');
      tell([1, 2, 3]); tell(undefined); tell([2], 0); tell([], 1);
      JSON.stringify([told, f(1, 1), f(1, 2), f(2, 1), f(2, 3), f(3, 2), [1, 2].some((n) => n > 1), Math.max(1, 2)])`;
    const whole = ended(text);
    expect(given(text, 0)).toBe(whole);
    const mutants = mutantsOf(text);
    expect(mutants.length).toBeGreaterThan(15);
    for (const [index, mutant] of mutants.entries()) {
      const want = ended(broken(text, mutant));
      expect(given(text, index + 1), mutant.becomes).toBe(want);
    }
  });

  it('it notes which of that it comes by', () => {
    const reached = new Uint8Array(9);
    const text = 'const f = (a: number) => (a > 1 ? a < 9 : a < 0); f(1)';
    given(text, 0, reached);
    const asked = mutantsOf(text).filter((_, index) => reached[index + 1] === 1);
    expect(asked.map(({ becomes }) => becomes.slice('const f = (a: number) => '.length))).toEqual([
      '(true ? a < 9 : a < 0); f(1)',
      '(false ? a < 9 : a < 0); f(1)',
      '(a >= 1 ? a < 9 : a < 0); f(1)',
      '(a > 1 ? a < 9 : a <= 0); f(1)',
      '(a > 1 ? a < 9 : a < 0); ;',
    ]);
  });
});

it('npm run coverage notes each statement, and each way at a fork', () => {
  const text = `function f(a: number, b = 2): number {
    if (a > b) return 1;
    for (const one of [a]) b += one;
    return a === 0 ? 0 : b && a ? (() => a)() : 9;
  }
  f(1)`;
  const { text: code, points } = noting(text, 0);
  const reached = new Uint8Array(points.length);
  expect(ended(code, { on: 0, reached })).toBe(1);
  const left = points.filter((_, index) => reached[index] === 0);
  expect(left.map(({ line, what }) => `${line} ${what}`)).toEqual(['2 if so', '4 if so', '4 if not']);
  expect(points.length).toBe(13);
});

describe('the scopes', () => {
  it('name files and tests that are there', () => {
    const files = sourceFiles(root, 'src');
    const tests = sourceFiles(root, 'test');
    for (const { files: pattern, quick, long } of SCOPES) {
      expect(
        files.some((file) => pattern.test(file)),
        String(pattern),
      ).toBe(true);
      for (const name of [...quick, ...long])
        expect(
          tests.some((file) => file.startsWith(name)),
          name,
        ).toBe(true);
    }
  });
});

it('each survivor that may stay can still be broken so, and has a reason', () => {
  for (const { file, was, becomes, why } of ACCEPTED) {
    const found = mutantsOf(readFileSync(resolve(root, file), 'utf8'));
    expect(scopeOf(file), file).toBeDefined();
    expect(found.map((one) => `${one.was} → ${one.becomes}`)).toContain(`${was} → ${becomes}`);
    expect(why.length, becomes).toBeGreaterThan(20);
  }
});
