import { describe, expect, test } from 'vitest';
import { facts } from './facts.ts';
import { scripted } from './support.ts';

describe.each(Object.entries(facts))('facts of %s', (_area, listed) => {
  test.each(listed.map((fact) => [fact.says, fact.mark, fact] as const))('%s [%s]', (_says, _mark, fact) => {
    const host = scripted(`function ask() { const sheet = SpreadsheetApp.getActive().getSheets()[0]; ${fact.ask} }`);
    expect(host.run('ask')).toEqual(fact.wanted);
  });
});

test('each fact has its source and at most 15 words of it, and none is asked twice', () => {
  const all = Object.values(facts).flat();
  for (const { source, quote, says } of all) {
    expect(source, says).toMatch(/^https:\/\/\S+$/);
    expect(quote.trim(), says).not.toBe('');
    expect(quote.split(/\s+/).length, says).toBeLessThanOrEqual(15);
  }
  expect(new Set(all.map(({ ask }) => ask)).size).toBe(all.length);
});
