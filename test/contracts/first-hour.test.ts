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

test('its lines fit into an hour, and each that settles something is there', () => {
  const text = read('docs/first-hour.md');
  const minutes = [...text.matchAll(/^## .*: (\d+) minutes$/gm)].map(([, many]) => Number(many));
  expect(minutes.length).toBeGreaterThan(2);
  expect(minutes.reduce((sum, many) => sum + many, 0)).toBeLessThanOrEqual(60);
  const [, settling = ''] = text.split('| what | settled by |');
  const lines = settling
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split(' | ').at(-1)?.replace(/ \|$/, '') ?? '');
  const named = lines.flatMap((settled) => settled.match(/(?<![\d.])\d{1,2}(?=[,;]|$| for| shows)|\bX\d\b/g) ?? []);
  expect(named.length).toBeGreaterThan(30);
  const missing = named.filter((one) => !text.includes(one.startsWith('X') ? `\n**${one}.**` : `\n| ${one} |`));
  expect(missing).toEqual([]);
});
