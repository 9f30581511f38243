import { expect, test } from 'vitest';
import { builtScript } from '../bundle.ts';
import { byChecking } from './operations.ts';
import { simulate } from './run.ts';
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
