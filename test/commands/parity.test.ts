import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { selfTestChecks } from '../../src/commands/self-test-checks.ts';
import { probes } from '../../src/google/probes.ts';
import { factLines } from '../emulator/facts-lines.ts';

const page = readFileSync(new URL('../parity.md', import.meta.url), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:what|---)/.test(line));
/** Second cell of a row: how its fact is checked on a real sheet. */
const howOf = (row: string): string => row.split(' | ')[1] ?? '';
const namedIn = (row: string): string[] => {
  const inside = /Selbsttest[^(]*\(([^)]*)\)/.exec(howOf(row))?.[1] ?? '';
  return [...inside.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');
};
const names = probes.map(({ name }) => name);

it('each probe has one point of the self-test, in the same order, and each point a probe', () => {
  expect(selfTestChecks('de_DE').map(({ probe }) => probe)).toEqual(names);
  expect(new Set(names).size).toBe(names.length);
});

it('each probe stands in exactly one row, and no row names another', () => {
  expect(rows.flatMap(namedIn).sort()).toEqual([...names].sort());
});

it('each row that says "Selbsttest" names its probe', () => {
  expect(rows.filter((row) => howOf(row).includes('Selbsttest') && namedIn(row).length === 0)).toEqual([]);
});

it('each row says how it is checked, which test states it and how sure it is', () => {
  for (const row of rows) {
    const cells = row.replace(/^\| | \|$/g, '').split(' | ');
    expect(cells, row).toHaveLength(4);
    expect(
      cells.every((cell) => cell.trim() !== ''),
      row,
    ).toBe(true);
    // From memory, measured here, or with the address of its source and at most 15 words of it.
    if (cells[3] === 'mem' || cells[3] === 'exp') continue;
    const [, quote] = /^\[(?:doc|live|issue)\]\(https:\/\/\S+\) “(.+)”$/.exec(cells[3] ?? '') ?? [];
    expect(quote, row).toBeDefined();
    expect(quote?.split(/\s+/).length, row).toBeLessThanOrEqual(15);
  }
});

it('each fact that is asked one by one has its line, as printed', () => {
  const listed = page.split('## Facts asked one by one')[1]?.split('\n## ')[0] ?? '';
  expect(listed.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:what|---)/.test(line))).toEqual(
    factLines(),
  );
});

it('says how many lines are from memory and how many have a source', () => {
  const memory = rows.filter((row) => row.endsWith('| mem |')).length;
  console.info(`test/parity.md: ${memory} lines [mem], ${rows.length - memory} with a source`);
  expect(rows.length - memory).toBeGreaterThanOrEqual(125);
  expect(memory).toBeLessThanOrEqual(50);
});
