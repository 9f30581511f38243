import { expect, test } from 'vitest';
import { largeSheet } from '../../budgets/large-sheet.ts';
import { builtScript, type Host } from '../../bundle.ts';

const script = await builtScript();

/** The word on each visit, by its id. */
const words = (host: Host): Record<string, unknown> =>
  Object.fromEntries(
    host
      .tab('Einsätze')
      .values()
      .map((row) => [row.id, row.Prüfung]),
  );

test('a check of a tab too large to be looked at whole mends its words where someone sorts while it writes them', () => {
  const host = largeSheet(script, 2_300);
  const before = host.snapshot();
  host.rpc('checkNow');
  expect(host.lastExecution.error).toBeUndefined();
  const undisturbed = words(host);
  expect(Object.values(undisturbed).filter((word) => word !== '').length).toBeGreaterThan(50);
  const write = host.calls.findIndex(
    ({ method, target }) => method === 'setValues' && target?.startsWith('Einsätze!A'),
  );
  expect(write).toBeGreaterThan(0);

  host.restore(before);
  host.during(write + 1, () => host.person.sort('Einsätze', 'Gast', { descending: true }));
  host.rpc('checkNow');
  expect(host.lastExecution.error).toBeUndefined();
  expect(words(host)).toEqual(undisturbed);
  // Ids and words lie side by side: they alone are looked at.
  const looks = host.calls.slice(write + 1).filter(({ target }) => target?.startsWith('Einsätze'));
  expect(Math.max(...looks.map(({ cells }) => cells))).toBeLessThan(2 * 2_400);
}, 120_000);
