import { expect, test } from 'vitest';
import { builtScript } from '../bundle.ts';
import { byChecking } from './operations.ts';
import { simulate } from './run.ts';
import { usedSheet } from './world.ts';

await simulate(byChecking);

test('a copied row has an id of its own after one check, and the hint that it stands twice after the next', async () => {
  const host = usedSheet(await builtScript());
  host.call('checkTransparency');
  const before = host.tab('Einsätze').values();
  host.person.copyRows('Einsätze', 3);
  for (const hints of [0, 1]) {
    host.call('checkTransparency');
    const rows = host.tab('Einsätze').values();
    const ids = rows.map(({ id }) => id);
    expect(ids).toHaveLength(before.length + 1);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of before) expect(ids).toContain(id);
    expect(rows.filter(({ Prüfung: word }) => String(word).includes('stehen so auch in'))).toHaveLength(hints);
  }
});
