import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHost } from '../../workbench/emulator/index.ts';
import type { Act } from '../../workbench/server/acts.ts';
import { Frames } from '../../workbench/server/frames.ts';
import { GridFormulas } from '../../workbench/server/grid-formulas.ts';
import { HostStage } from '../../workbench/server/host-stage.ts';
import { Session } from '../../workbench/server/session.ts';
import { StateStore } from '../../workbench/store/state.ts';

const me = 'koordination@example.org';
const other = 'helferin@example.org';

/** The trigger writes a word at the end of each edited row, as the add-in does. */
const script = `
function onEdit(e) { e.range.getSheet().getRange(e.range.getRow(), 7).setValue('geprüft: ' + e.range.getValue()); }
`;

function open() {
  const frames = new Frames(() => '');
  const make = () => {
    const host = createHost({
      now: '2026-11-23T09:00',
      owner: me,
      people: { [other]: { account: 'consumer' } },
      script,
    });
    const titles = () => new Map();
    return new HostStage(
      { host, formulas: new GridFormulas(), owner: me, demo: false, frames, budgets: {}, titles },
      undefined,
    );
  };
  const store = new StateStore(mkdtempSync(join(tmpdir(), 'werkbank-history-')));
  const session = new Session({ open: make, reopen: make, store, persons: [] }, make(), frames);
  const tab = session.full().book.tabs[0]?.id ?? 0;
  const cells = () => {
    const rows = session
      .full()
      .book.tabs.map(({ rows: lines, name }) => [name, lines.map((row) => row.values.join('|').replace(/\|+$/, ''))]);
    return JSON.stringify(rows).replace(/(,"")+\]/g, ']');
  };
  return { session, tab, cells };
}

const place = { row: fc.integer({ min: 1, max: 5 }), column: fc.integer({ min: 1, max: 4 }) };
const text = fc.constantFrom('a', 'b', '7', '=1+2');
const act = (tab: number): fc.Arbitrary<Act> =>
  fc.oneof(
    fc
      .record({ ...place, text })
      .map(({ row, column, text: typed }): Act => ({ kind: 'type', tab, row, column, values: [[typed]] })),
    fc.record(place).map(({ row, column }): Act => ({ kind: 'clear', tab, row, column, rows: 2, columns: 2 })),
    fc.record(place).map(({ row }): Act => ({ kind: 'insertRows', tab, row, count: 1 })),
    fc.record(place).map(({ column }): Act => ({ kind: 'sort', tab, column, ascending: true })),
    fc.constant<Act>({ kind: 'renameTab', tab, name: 'Umbenannt' }),
  );

test('Ctrl+Z takes back step by step, Ctrl+Y brings each again, with what the trigger wrote', () => {
  fc.assert(
    fc.property(fc.array(act(open().tab), { minLength: 1, maxLength: 8 }), (acts) => {
      const { session, cells } = open();
      const seen = [cells()];
      for (const one of acts) {
        session.act(me, one);
        if (cells() !== seen.at(-1)) seen.push(cells());
      }
      for (const state of [...seen].reverse().slice(1)) {
        let tries = 0;
        do session.act(me, { kind: 'undo' });
        while (cells() !== state && ++tries < 9);
        expect(cells()).toBe(state);
      }
      for (const state of seen.slice(1)) {
        let tries = 0;
        do session.act(me, { kind: 'redo' });
        while (cells() !== state && ++tries < 9);
        expect(cells()).toBe(state);
      }
    }),
    { numRuns: 40 },
  );
});

test('what another person typed meanwhile stays', () => {
  const { session, tab, cells } = open();
  session.act(me, { kind: 'type', tab, row: 2, column: 1, values: [['von mir']] });
  session.act(other, { kind: 'type', tab, row: 2, column: 2, values: [['von ihr']] });
  session.act(me, { kind: 'undo' });
  expect(cells()).toContain('|von ihr|');
  expect(cells()).not.toContain('von mir');
  session.act(me, { kind: 'redo' });
  expect(cells()).toContain('von mir|von ihr|');
});

test('a sort that others typed over since is not taken back, and that is said', () => {
  const { session, tab, cells } = open();
  for (const [at, word] of ['c', 'a', 'b'].entries())
    session.act(me, { kind: 'type', tab, row: at + 1, column: 1, values: [[word]] });
  session.act(me, { kind: 'sort', tab, column: 1, ascending: true });
  session.act(other, { kind: 'type', tab, row: 2, column: 2, values: [['von ihr']] });
  const before = cells();
  const answer = session.act(me, { kind: 'undo' });
  expect(answer.ok).toBe(false);
  expect(cells()).toBe(before);
});
