import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { columnsByName, type Example, guards, layouts, nothingLost } from './every-row-kept.ts';

const root = resolve(import.meta.dirname, '../..');
const literal = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');

/** Whether a file begins a test, a group of tests or a mutation of that name, none of them left out. */
function begins({ file, test }: Example): boolean {
  const text = readFileSync(join(root, file), 'utf8');
  return new RegExp(`(\\(|name: )\\s*(['"\`])${literal(test)}\\2,`).test(text);
}

describe.each(Object.entries({ columnsByName, nothingLost, guards, layouts }))('%s', (_, examples) => {
  it.each(examples.map((one) => [one.what, one] as const))('%s has its test', (_what, one) => {
    expect(begins(one), `${one.file}: ${one.test}`).toBe(true);
  });
});

it('a test that is gone is noticed', () => {
  expect(begins({ what: '', file: 'test/app/apply/save.test.ts', test: 'keeps what nobody tests' })).toBe(false);
});
