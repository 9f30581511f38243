import { expect, it } from 'vitest';
import { builtScript, COORDINATOR, call } from '../../bundle.ts';
import { usedSheet } from '../../simulation/world.ts';
import { rowsOf } from './sheet.ts';

/** What takes rows away for good is ended amid: whoever comes next, or a second try, takes the rest. */
const script = await builtScript();
const host = usedSheet(script);
const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName('Koordination');
sheet?.getRange(3, host.tab('Koordination').column('Abgemeldet am')).setValue('01.06.2024');
const start = host.snapshot();

const apply = () =>
  call(host.as(COORDINATOR), 'applyRetention', { operation: 'op-retention', classes: ['contacts/contact'] });
const addresses = () => rowsOf(host, 'Koordination').map((row) => row['E-Mail']);

it.each([
  ['kept', 'at once'],
  ['lost', 'at once'],
  ['lost', 'once the note on it is gone'],
] as const)('retention, at each call from its middle on (%s), a second try %s', (unflushed, when) => {
  expect(apply().value).toEqual({ rows: 1, left: [] });
  const { length } = host.calls;
  const after = rowsOf(host, 'Koordination');
  expect(addresses()).toEqual([COORDINATOR]);
  expect(call(host, 'undoOperation', { operation: 'op-retention' }).problem?.code).toBe('forbidden');
  for (let at = Math.floor(length / 2); at <= length; at += 1) {
    host.restore(start).crash({ at, unflushed });
    expect(() => apply()).toThrow();
    if (when !== 'at once') host.advance('2026-11-23T22:00');
    apply();
    expect(addresses(), `at ${at} of ${length}`).toContain(COORDINATOR);
    expect(addresses(), `at ${at} of ${length}`).not.toContain('zweite@example.org');
    if (when === 'at once') expect(rowsOf(host, 'Koordination'), `at ${at} of ${length}`).toEqual(after);
    expect(JSON.stringify(rowsOf(host, 'Protokoll'))).not.toContain('zweite@');
  }
  host.restore(start);
});
