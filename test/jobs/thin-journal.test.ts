import { describe, expect, it } from 'vitest';
import { builtScript } from '../bundle.ts';
import { usedSheet } from '../simulation/world.ts';

const host = usedSheet(await builtScript());
const start = host.snapshot();

/** Rows of Protokoll as years leave them: the day of each, oldest first. */
function filled(days: readonly string[]): void {
  host.restore(start);
  const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName('Protokoll');
  if (!sheet) throw new RangeError('No Protokoll');
  const view = host.tab('Protokoll');
  const first = Math.max(1, ...view.rowNumbers()) + 1;
  sheet.insertRowsAfter(sheet.getMaxRows(), days.length);
  const [at, operation] = [view.column('Zeit'), view.column('Vorgang')];
  const width = Math.max(at, operation);
  const lines = days.map((day, index) => {
    const line: string[] = new Array<string>(width).fill('');
    line[at - 1] = `${day} 08:00`;
    line[operation - 1] = `op-old-${index}`;
    return line;
  });
  sheet.getRange(first, 1, lines.length, width).setValues(lines);
}
const operations = (): string[] =>
  host
    .tab('Protokoll')
    .values()
    .map(({ Vorgang }) => String(Vorgang));
const MOST = 10_000;
const OLD = '2025-03-01';
const YOUNG = '2026-03-01';
const THIS_MONTH = '2026-11-10';

describe('Protokoll at night', () => {
  it('is kept to 10,000 rows: the oldest go, and nothing of the last year', () => {
    filled([...new Array<string>(120).fill(OLD), ...new Array<string>(MOST - 20).fill(YOUNG)]);
    host.fire('nightlyCheck');
    const left = operations();
    expect(left.filter((name) => /^op-old-/.test(name))).toHaveLength(MOST);
    expect(left).not.toContain('op-old-99');
    expect(left).toContain('op-old-100');
  }, 60_000);

  it('keeps more than that where all of it is of the last year', () => {
    filled(new Array<string>(MOST + 50).fill(YOUNG));
    host.fire('nightlyCheck');
    expect(operations().filter((name) => /^op-old-/.test(name))).toHaveLength(MOST + 50);
  }, 60_000);

  describe.each([
    ['sorted', () => host.person.sort('Protokoll', 'Zeit', { descending: true })],
    ['a row inserted above', () => host.person.insertRows('Protokoll', 2)],
    ['a row deleted above', () => host.person.deleteRows('Protokoll', 2)],
    ['a column moved', () => host.person.moveColumn('Protokoll', 'Wer', 'Vorgang')],
  ])('∥ %s', (_, act) => {
    const young = Array.from({ length: MOST }, (_, index) => `op-old-${index + 60}`);
    const lost = (): string[] => {
      const left = operations();
      const there = new Set(left);
      return [
        ...young.filter((name) => !there.has(name)),
        ...(left.length > there.size + 3 ? [`${left.length - there.size} rows twice`] : []),
      ];
    };
    it('loses no young row, by its own look or, where it is ended, by the next run', () => {
      filled([
        ...new Array<string>(60).fill(OLD),
        ...new Array<string>(MOST - 300).fill(YOUNG),
        ...new Array<string>(300).fill(THIS_MONTH),
      ]);
      const ready = host.snapshot();
      host.fire('nightlyCheck');
      const at = host.calls.findIndex(
        ({ method, target }) => method.startsWith('deleteRow') && target?.startsWith('Protokoll'),
      );
      expect(at).toBeGreaterThan(0);
      host.restore(ready).during(at, act);
      host.fire('nightlyCheck');
      expect(lost(), 'to its end').toEqual([]);
      for (const end of [2, 3]) {
        host.restore(ready).during(at, act);
        host.crash({ at: at + end, unflushed: 'kept' });
        expect(() => host.fire('nightlyCheck')).toThrow();
        host.call('checkTransparency');
        expect(lost(), `ended ${end} calls later`).toEqual([]);
      }
    }, 120_000);
  });
});
