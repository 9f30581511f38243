import { beforeEach, expect, it } from 'vitest';
import { builtScript, call, type Host } from '../../bundle.ts';
import { rowsOf, sheetInUse } from './sheet.ts';

/** A row that is changed while people move lines or columns. */
const script = await builtScript();
const used = sheetInUse(script);
const start = used.snapshot();
let host: Host;
beforeEach(() => {
  host = used.restore(start);
});

const opened = () => call(host, 'openVisit', { id: host.tab('Einsätze').values()[0]?.id }).value;
const change = (seen: ReturnType<typeof opened>) =>
  call(host, 'saveVisit', {
    operation: 'op-change',
    values: { ...(seen?.values as object), people: '44', note: 'anders' },
    row: { id: seen?.id, seen: seen?.values },
  });
/** The first call that writes into a tab, from 1; all is as before then. */
const writeOf = (run: () => unknown, tab = 'Einsätze'): number => {
  const before = host.snapshot();
  run();
  const at = host.calls.findIndex((one) => one.method === 'setValues' && one.target?.startsWith(tab)) + 1;
  host.restore(before);
  expect(at).toBeGreaterThan(0);
  return at;
};

it('below headers that a line inserted above them put under the pen: they come back', () => {
  const seen = opened();
  const at = writeOf(() => change(seen));
  const headers = host.tab('Einsätze').headers();
  change(seen);
  const changed = rowsOf(host);
  host.restore(start).during(at, () => {
    host.person.insertRows('Einsätze', 1);
    host.type('Einsätze', 'A1', 'Unsere Einsätze');
  });
  expect(change(seen)).toMatchObject({ ok: true, value: { left: [] } });
  const cells = host.workbook.tabs.find(({ name }) => name === 'Einsätze')?.rows ?? [];
  expect(cells[1]?.values).toEqual(headers);
  expect(rowsOf(host)).toEqual(changed);
});
