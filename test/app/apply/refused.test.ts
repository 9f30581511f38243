import { describe, expect, it, vi } from 'vitest';
import { builtScript, COORDINATOR, call, HELPER } from '../../bundle.ts';
import { everyOperation } from '../../simulation/further-operations.ts';
import { standing } from '../../simulation/state.ts';
import { usedSheet } from '../../simulation/world.ts';
import { rowsOf } from './sheet.ts';

/** The platform refuses one write, as in a bad moment: what stands by then is told, and a second try does the rest. */
const script = await builtScript();
const host = usedSheet(script);
const used = host.snapshot();

/** With what Protokoll calls it, '' for an undo, and the tab that the refused writes go to; all of them where it is ''. */
const of = (name: string, operation = '', tab = '') => {
  const found = everyOperation.find((one) => one.name === name);
  if (!found) throw new RangeError(name);
  return { name, operation, found, tab, empty: false };
};
const toldRows = (): string[] =>
  rowsOf(host, 'Protokoll').flatMap((row) =>
    String(row.Zeilen)
      .split(' ')
      .map((id) => `${row.Vorgang} ${row.Änderung} ${id}`),
  );

describe('one write that is refused', () => {
  it.each([
    of('save a visit', 'op-visit'),
    of('change a contribution', 'op-booked'),
    of('save a request', 'op-request'),
    of('split an association', 'op-split', 'Verbände'),
    of('undo a visit'),
    of('undo an import', '', 'Einsätze'),
    { ...of('import two rows', 'op-import', 'Einsätze'), name: 'import two rows into an empty tab', empty: true },
  ])('leaves nothing half, and what stands goes back: $name', ({ found, operation, tab, empty }) => {
    host.restore(used);
    if (empty) host.person.deleteRows('Einsätze', 2, 5);
    found.prepare?.(host);
    const start = host.snapshot();
    const before = standing(host);
    found.run(host);
    const after = standing(host);
    const told = toldRows();
    const writes = host.calls.flatMap(({ method, target = '' }, at) =>
      /^(setValues|appendRow|insertRowsAfter)$/.test(method) && target.startsWith(tab)
        ? [[at + 1, `${method} ${target}`] as const]
        : [],
    );
    expect(writes.length).toBeGreaterThan(1);
    for (const [at, what] of writes) {
      const label = `${what} at ${at}`;
      host.restore(start).fail({ at });
      const answered = vi.spyOn(host, 'rpc');
      const whole = found.run(host);
      const said = JSON.stringify(answered.mock.results.at(-1)?.value);
      answered.mockRestore();
      expect(said, label).not.toContain('ob die Zeile noch da ist');
      const missing = after.length - standing(host).length;
      if (empty) expect(said.match(/ließ sich gerade nicht schreiben/g), label).toHaveLength(missing);
      if (whole !== true && operation !== '') {
        const half = host.snapshot();
        call(host, 'undoOperation', { operation });
        expect(standing(host), label).toEqual(before);
        host.restore(half);
      }
      if (whole !== true) found.run(host);
      expect(standing(host), label).toEqual(after);
      expect(toldRows(), label).toEqual(told);
    }
  });
});

it('an import, while Protokoll is protected from whoever imports: nothing of it stands, or all, and that Protokoll lacks it is said', () => {
  host.restore(used).as(HELPER).authorize();
  of('save a visit').found.run(host);
  const { run } = of('import two rows').found;
  const start = host.snapshot();
  const before = standing(host);
  run(host);
  const after = standing(host);
  const first = host.calls.findIndex(({ method }) => method === 'insertRowsAfter');
  const { length } = host.calls;
  const answers = new Set<string>();
  for (let at = first; at <= length; at += 1) {
    host.restore(start).during(at, () =>
      host.byHandOf(COORDINATOR, () => {
        const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName('Protokoll');
        sheet?.protect().setWarningOnly(false).removeEditor(HELPER);
      }),
    );
    const whole = run(host);
    answers.add(`${whole} ${toldRows().length}`);
    expect(standing(host), `at ${at}`).toEqual(whole ? after : before);
  }
  expect(answers).toEqual(new Set(['true 1', 'true 4']));
});
