import { expect, test } from 'vitest';
import { columnLetters } from '../../workbench/emulator/index.ts';
import { builtScript, type Host } from '../bundle.ts';
import { acts } from './acts.ts';
import { everyOperation } from './further-operations.ts';
import { byTyping } from './operations.ts';
import { simulate } from './run.ts';
import { type Fault, serialJudge, serialStage } from './serial.ts';
import { usedSheet } from './world.ts';

await simulate(byTyping);

const host = usedSheet(await builtScript());
const used = host.snapshot();
const FAULTS: readonly Fault['kind'][] = ['kept', 'prefix', 'lost'];

/** At the write, and at the look after it. */
const lastCalls = ({ calls }: { readonly calls: number }): number[] => [calls - 3, calls - 2, calls - 1, calls];

test.each([
  ['paste 20 rows', 'Einsätze sorted'],
  ['paste 20 rows', 'a row inserted in Einsätze'],
  ['paste 20 rows', 'a row deleted in Einsätze'],
  ['type a new row', 'Einsätze sorted'],
])('%s ∥ %s ∥ the trigger ends: the next check gives each row its own id', (operation, act) => {
  const typing = byTyping.find(({ name }) => name === operation);
  const other = acts.find(({ name }) => name === act);
  if (!typing || !other) throw new Error('the operation or the act is gone');
  const stage = serialStage(host, used, typing);
  const judge = serialJudge(stage, [other]);
  const places = lastCalls(stage);
  const wrong = places.flatMap((at) =>
    places.filter((end) => end >= at).flatMap((end) => FAULTS.flatMap((kind) => judge([at], { kind, at: end }))),
  );
  expect(wrong).toEqual([]);
});

/** Each visit with its kind, told by what else stands in it. */
const kinds = (of: Host): string[] =>
  of
    .tab('Einsätze')
    .values()
    .map((row) => `${row.id} ${row.Beginn} ${row.Gast} ${row.Art}`)
    .sort();

test('a written form that fell on another row comes back with the next edit', () => {
  host.restore(used);
  const kind = `${columnLetters(host.tab('Einsätze').column('Art'))}3`;
  host.type('Einsätze', kind, 'plakatieren');
  const calls = host.calls.length;
  const wanted = kinds(host);
  const noted = host.calls.findIndex(({ method }) => method === 'putAll') + 1;
  expect(noted, 'noted before it is written').toBeGreaterThan(0);
  for (let at = noted; at < calls; at += 1) {
    host.restore(used).during(at, () => host.person.sort('Einsätze', 'Beginn', { descending: true }));
    host.crash({ at: calls - 1, unflushed: 'kept' });
    expect(() => host.type('Einsätze', kind, 'plakatieren')).not.toThrow();
    host.type('Verbände', `${columnLetters(host.tab('Verbände').column('Name'))}7`, 'KV Sechs');
    expect(kinds(host), `sorted at ${at} of ${calls}`).toEqual(wanted);
  }
});

test('nothing of an edit stays in the cache once it has looked at what it wrote', () => {
  host.restore(used);
  host.type('Einsätze', 'C7', [['geplant', '12.12.2026', 'Infostand', 'KV Eins', 'n', 'KV Drei', '3']]);
  expect(JSON.stringify(host.snapshot().cache)).not.toContain('12-12');
});

test('a name typed over while its tab gets a rival, or waits for an answer about a column, is not forgotten', () => {
  const renaming = everyOperation.find(({ name }) => name === 'rename an association by typing');
  const rival = acts.find(({ name }) => name === 'Verbände renamed, and another has its name');
  if (!renaming || !rival) throw new Error('the operation or the act is gone');
  const stage = serialStage(host, used, renaming);
  // From the moment on in which the script knows the tab's name.
  const first = host.calls.findIndex(({ method }) => method === 'getName') + 2;
  const judge = serialJudge(stage, [rival]);
  const later = Array.from({ length: stage.calls - first + 1 }, (_, index) => first + index);
  expect(later.flatMap((at) => judge([at]))).toEqual([]);

  host.restore(used);
  const view = host.tab('Verbände');
  const header = host.globals.SpreadsheetApp.getActive().getSheetByName('Verbände')?.getRange(1, view.column('Land'));
  const note = header?.getNote() ?? '';
  header?.setValue('').setNote('');
  host.type('Verbände', `${columnLetters(view.column('Name'))}3`, 'KV Zwo');
  header?.setValue('Land').setNote(note);
  host.call('setUp');
  host.call('checkTransparency');
  const renamed = host
    .tab('Verbände')
    .values()
    .find(({ Name }) => Name === 'KV Zwo');
  expect(renamed?.['Auch bekannt als']).toBe('KV Zwei');
});
