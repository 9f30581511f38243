import { expect, test } from 'vitest';
import { builtScript } from '../bundle.ts';
import { acts } from './acts.ts';
import { disturbances } from './disturbances.ts';
import { byChecking } from './operations.ts';
import { simulate } from './run.ts';
import { serialJudge, serialStage } from './serial.ts';
import { usedSheet } from './world.ts';

await simulate(byChecking);

test('a copied row has an id of its own, and after one check the hint that it stands twice', async () => {
  const host = usedSheet(await builtScript());
  host.call('checkTransparency');
  const before = host.tab('Einsätze').values();
  host.person.copyRows('Einsätze', 3);
  for (const hints of [1, 1]) {
    host.call('checkTransparency');
    const rows = host.tab('Einsätze').values();
    const ids = rows.map(({ id }) => id);
    expect(ids).toHaveLength(before.length + 1);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of before) expect(ids).toContain(id);
    expect(rows.filter(({ Prüfung: word }) => String(word).includes('stehen so auch in'))).toHaveLength(hints);
  }
});

test('rows without ids get them in one run, although a row above is deleted at the very moment', async () => {
  const host = usedSheet(await builtScript());
  byChecking.find(({ name }) => name === 'check rows without ids')?.prepare?.(host);
  const start = host.snapshot();
  host.call('checkTransparency');
  const write = host.calls.findIndex(({ method }) => method === 'setValues') + 1;
  expect(host.calls[write - 1]?.target).toBe('Einsätze!B7:B9');
  for (const at of [write - 1, write, write + 1]) {
    host.restore(start).during(at, () => host.person.deleteRows('Einsätze', 3));
    host.call('checkTransparency');
    const rows = host.tab('Einsätze').values();
    const ids = rows.map(({ id }) => id).filter((id) => id !== '');
    expect(new Set(ids).size, `at ${at}`).toBe(rows.filter(({ Gast }) => Gast !== '').length);
    expect(
      host
        .tab('Prüfhinweise')
        .values()
        .map(({ Zeile }) => Zeile),
    ).not.toContainEqual(expect.stringMatching(/^Zeile/));
  }
});

test('what somebody gave as a reason, a day or a number, stays when a copied finding goes', async () => {
  const host = usedSheet(await builtScript());
  host.call('checkTransparency');
  host.person.copyRows('Prüfhinweise', 2);
  const tab = host.globals.SpreadsheetApp.getActive().getSheetByName('Prüfhinweise');
  const [header = [], ...lines] = tab?.getDataRange().getValues() ?? [];
  const id = lines[0]?.[header.indexOf('id')];
  const reasons = [new Date('2026-11-03T12:00:00Z'), 12];
  lines.forEach((line, index) => {
    if (line[header.indexOf('id')] !== id) return;
    const cell = tab?.getRange(index + 2, header.indexOf('Begründung') + 1).setNumberFormat('General');
    cell?.setValue(reasons.shift() ?? '');
  });
  expect(reasons).toEqual([]);
  host.call('checkTransparency');
  const kept = host
    .tab('Prüfhinweise')
    .values()
    .filter((row) => row.id === id);
  expect(kept.map(({ Begründung }) => Begründung)).toEqual(['03.11.2026 · 12']);
});

test('a check that was ended beside a new column of Prüfhinweise leaves nothing there, and no reason that nobody gave', async () => {
  const host = usedSheet(await builtScript(), { stranger: false });
  const operation = byChecking.find(({ name }) => name === 'check with news');
  const column = disturbances.concat(acts).find(({ name }) => name === 'a column inserted in Prüfhinweise');
  if (!operation || !column) throw new RangeError('check with news');
  const stage = serialStage(host, host.snapshot(), operation);
  const judge = serialJudge(stage, [column]);
  for (const at of [31, 37, 50]) expect(judge([at], { kind: 'prefix', at: stage.calls - 3 }), `at ${at}`).toEqual([]);
});
