import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largeSheet } from '../../budgets/large-sheet.ts';
import { builtScript, call, type Host } from '../../bundle.ts';
import { cellAt, undo, visit } from './sheet.ts';

const script = await builtScript();
const host = largeSheet(script, 2_300);
const saved = call(host, 'saveVisit', {
  operation: 'op-visit',
  values: { ...visit, guest: 'KV Beispielstadt', host: 'KV Musterkreis' },
});
const mine = String(saved.value?.id);
const start = host.snapshot();

/** Each visit as it stands, without the tool's word, by its id. */
const rows = (): ReadonlyMap<string, string> =>
  new Map(
    host
      .tab('Einsätze')
      .values()
      .map(({ Prüfung: _, ...row }) => [String(row.id), JSON.stringify(row)]),
  );

const lineOfMine = (): number => {
  const view = host.tab('Einsätze');
  return view.rowNumbers()[view.values().findIndex(({ id }) => id === mine)] ?? 0;
};

const DISTURBANCES: Readonly<Record<string, (sheet: Host) => void>> = {
  'inserts a row above': ({ person }) => person.insertRows('Einsätze', 5, 1),
  'deletes another row': ({ person }) => person.deleteRows('Einsätze', 5),
  'types into the row': (sheet) => {
    const line = lineOfMine();
    if (line > 0) sheet.type('Einsätze', cellAt(sheet, 'Notiz', line), 'Bitte stehen lassen');
  },
};

test('an undo in a tab too large to be looked at whole takes its own row and nothing of others, whoever inserts or deletes a row or types at any moment', () => {
  const before = rows();
  const fifth = String(host.tab('Einsätze').cell('B5').value);
  undo(host);
  expect(rows().has(mine)).toBe(false);
  const moments = host.calls.flatMap(({ target }, index) => (target?.startsWith('Einsätze') ? [index + 1] : []));
  expect(moments.length).toBeGreaterThan(10);
  fc.assert(
    fc.property(fc.constantFrom(...moments), fc.constantFrom(...Object.keys(DISTURBANCES)), (moment, what) => {
      host.restore(start);
      let typed = false;
      host.during(moment, () => {
        typed = what === 'types into the row' && rows().has(mine);
        DISTURBANCES[what]?.(host);
      });
      // Where the grid ends above the row just then, the platform answers nothing: one tries again.
      if (!undo(host).ok) undo(host);
      const now = rows();
      const stays = new Map(before);
      if (what === 'deletes another row') stays.delete(fifth);
      stays.delete(mine);
      for (const [id, row] of stays) expect(now.get(id), `${id} where somebody ${what} at ${moment}`).toBe(row);
      if (typed) expect(now.get(mine), `typed at ${moment}`).toContain('Bitte stehen lassen');
      else expect(now.has(mine), `${what} at ${moment}`).toBe(false);
    }),
    {
      numRuns: 20,
      seed: 20261129,
      examples: [
        ...[16, 25, 26, 32, 33].map((moment) => [moment, 'inserts a row above'] as [number, string]),
        [33, 'types into the row'],
      ],
    },
  );
}, 120_000);
