import { expect, test } from 'vitest';
import { builtScript } from '../bundle.ts';
import { demoSheet, speak } from '../everyone/sheets.ts';

test("what a mail was about is written in the sheet's language, and read back: nothing leaves twice after a switch", async () => {
  const host = demoSheet(await builtScript(), 'en');
  const ledger = (tab: string): string[] =>
    host
      .tab(tab)
      .rows()
      .flatMap((row) => Object.values(row));
  host.run('sendDueEvaluations');
  const sent = host.outbox.length;
  expect(sent).toBeGreaterThan(0);
  expect(ledger('Mail ledger').filter((cell) => /\b\d{1,2} [A-Z][a-z]{2} \d{4}$/.test(cell))).not.toEqual([]);
  expect(ledger('Mail ledger').filter((cell) => /\d{4}-\d{2}-\d{2}|\d\d\.\d\d\./.test(cell))).toEqual([]);
  host.run('sendDueEvaluations');
  speak(host, 'de');
  expect(ledger('Versand').filter((cell) => /^\S+ \d\d\.\d\d\.\d{4}$/.test(cell))).not.toEqual([]);
  expect(ledger('Versand').filter((cell) => /\d{4}-\d{2}-\d{2}|\d [A-Z][a-z]{2} \d/.test(cell))).toEqual([]);
  expect(
    new Set(
      host
        .tab('Versand')
        .rows()
        .map(({ Mail }) => Mail),
    ),
  ).toContain('Dringendes');
  host.run('sendDueEvaluations');
  expect(host.outbox.length).toBe(sent);
});
