import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const read = (file: string): string => readFileSync(join(import.meta.dirname, '../..', file), 'utf8');

test('each line of test/parity.md that nobody has a source for stands in docs/first-hour.md with what settles it', () => {
  const cells = (line: string): readonly string[] => line.split('|').map((cell) => cell.trim());
  const unsettled = read('test/parity.md')
    .split('\n')
    .filter((line) => line.endsWith('| mem |'))
    .map((line) => cells(line)[1] ?? '');
  const settled = new Map(
    read('docs/first-hour.md')
      .split('\n')
      .map((line) => [cells(line)[1] ?? '', cells(line)[2] ?? '']),
  );
  expect(unsettled.length).toBeGreaterThan(10);
  expect(unsettled.filter((what) => (settled.get(what) ?? '') === '')).toEqual([]);
});
