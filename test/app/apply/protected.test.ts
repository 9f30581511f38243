import { beforeEach, describe, expect, it } from 'vitest';
import { builtScript, COORDINATOR, call, HELPER, type Host } from '../../bundle.ts';
import { rowsOf, save, sheetInUse, undo } from './sheet.ts';

/* What is protected from the person who saves or undoes: the platform refuses it only when it carries out what was written. */

const script = await builtScript();
const used = sheetInUse(script);
save(used, 'op-before');
const start = used.snapshot();
let host: Host;
beforeEach(() => {
  host = used.restore(start);
});

const all = (): string => JSON.stringify(['Einsätze', 'Protokoll', 'Verbände'].map((tab) => host.tab(tab).rows()));

/** The coordination keeps a part of the tab to itself; the helper works on. */
function keepTo(coordination: boolean, part: string): void {
  host.byHandOf(COORDINATOR, () => {
    const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName('Einsätze');
    if (!sheet) throw new Error('no tab');
    if (!coordination) {
      const { RANGE, SHEET } = host.globals.SpreadsheetApp.ProtectionType;
      for (const one of sheet.getProtections(part === 'tab' ? SHEET : RANGE)) one.remove();
      return;
    }
    const kept = part === 'tab' ? sheet.protect() : sheet.getRange(part).protect();
    kept.removeEditors(kept.getEditors());
  });
  host.as(HELPER).authorize();
}
describe.each(['tab', 'H1:H1000', 'B1:B1000'])('protected: %s', (part) => {
  it('a save is refused, and has written nothing, in Protokoll neither', () => {
    keepTo(true, part);
    const before = all();
    const answer = save(host);
    expect(answer.problem?.code).toBe('protected');
    expect(all()).toBe(before);
    keepTo(false, part);
    expect(save(host).ok).toBe(true);
    expect(rowsOf(host)).toHaveLength(5);
  });

  it('an undo is refused, and takes the row away once it may', () => {
    keepTo(true, part);
    const before = all();
    expect(undo(host, 'op-before').problem?.code).toBe('protected');
    expect(all()).toBe(before);
    keepTo(false, part);
    expect(undo(host, 'op-before').value).toEqual({ undone: true, left: [] });
    expect(rowsOf(host)).toHaveLength(3);
  });
});

it('another name for an association is refused in all tabs where one is protected, and so is its undo', () => {
  const { id } = host.tab('Verbände').values()[1] ?? {};
  const rename = { operation: 'op-name', kind: 'rename', id, name: 'KV Zwei', to: 'KV Neu' };
  const steps = [
    () => call(host, 'changeAssociation', rename),
    () => call(host, 'undoAssociationChange', { operation: 'op-name' }),
  ];
  for (const step of steps) {
    keepTo(true, 'tab');
    const before = all();
    expect(step().problem?.code).toBe('protected');
    expect(all()).toBe(before);
    keepTo(false, 'tab');
    expect(step().ok).toBe(true);
  }
  for (const tab of ['Einsätze', 'Verbände']) expect(JSON.stringify(host.tab(tab).rows())).not.toContain('KV Neu');
});

it('other rows that are protected hold no undo up, nor does one between two that go', () => {
  save(host);
  const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName('Einsätze');
  const [, , , before, mine] = host.tab('Einsätze').rowNumbers();
  expect([before, mine]).toEqual([5, 6]);
  keepTo(true, '2:4');
  expect(undo(host).value).toEqual({ undone: true, left: [] });
  expect(undo(host, 'op-before').value).toEqual({ undone: true, left: [] });
  expect(sheet?.getLastRow()).toBe(4);
});
