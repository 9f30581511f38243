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

  it('loses no young row to someone who sorts at that very moment', () => {
    filled([...new Array<string>(60).fill(OLD), ...new Array<string>(MOST).fill(YOUNG)]);
    const ready = host.snapshot();
    host.fire('nightlyCheck');
    const at = host.calls.findIndex(
      ({ method, target }) => method.startsWith('deleteRow') && target?.startsWith('Protokoll'),
    );
    expect(at).toBeGreaterThan(0);
    host.restore(ready).during(at, () => host.person.sort('Protokoll', 'Zeit', { descending: true }));
    host.fire('nightlyCheck');
    const left = new Set(operations());
    const lost = Array.from({ length: MOST }, (_, index) => `op-old-${index + 60}`).filter((name) => !left.has(name));
    expect(lost).toEqual([]);
  }, 60_000);
});
