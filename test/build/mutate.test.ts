import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACCEPTED } from '../../scripts/mutate/accepted.ts';
import { broken, mutantsOf } from '../../scripts/mutate/mutants.ts';
import { SCOPES, scopeOf } from '../../scripts/mutate/scope.ts';
import { sourceFiles } from '../contracts/imports.ts';

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
