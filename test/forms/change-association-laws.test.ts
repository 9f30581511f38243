import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, builtScript, call, readyHost } from '../bundle.ts';

/* What holds of merging and splitting whatever stands in the sheet: nothing is lost, names are kept, undo gives all back. */

const script = await builtScript();
const host = readyHost(script);
type Cells = Readonly<Record<string, unknown>>;
type Tabs = Readonly<Record<string, readonly Cells[]>>;

const TABS = ['Verbände', 'Koordination', 'Partnerschaften', 'Einsätze', 'Spenden', 'Anfragen'] as const;
const everything = (): Tabs =>
  Object.fromEntries(
    TABS.map((tab) => [
      tab,
      host
        .tab(tab)
        .rows()
        .map(({ Prüfung: _, ...row }) => row),
    ]),
  );
const idOf = (name: string): string => String(everything().Verbände?.find((row) => row.Name === name)?.id);
const change = (operation: string, input: object): Answer => call(host, 'changeAssociation', { operation, ...input });
const undo = (operation: string): Answer => call(host, 'undoAssociationChange', { operation });

host.type('Verbände', 'C2', [
  ['KV Alt', 'KV', 'Bayern', 'bietet'],
  ['KV Zwei', 'KV', 'Sachsen', 'sucht'],
  ['KV Drei', 'KV', 'Sachsen', 'nein'],
  ['OV Dorf', 'OV', 'Bayern', 'nein'],
]);
const put = (tab: string, header: string, line: number, value: string): void => {
  host.globals.SpreadsheetApp.getActive()
    .getSheetByName(tab)
    ?.getRange(line, host.tab(tab).column(header))
    .setValue(value);
};
put('Verbände', 'Auch bekannt als', 2, 'KV Uralt');
put('Verbände', 'Auch bekannt als', 4, 'KV Dritter');
put('Verbände', 'Gehört zu', 5, 'KV Alt');
const clean = host.snapshot();

/** Alt as people write it, Drei too, and two that nothing happens to. */
const spelt = fc.constantFrom('KV Alt', 'kv alt', 'Alt', 'KV Uralt', 'KV Drei', 'Drei', 'KV Zwei', 'OV Dorf');
const some = fc.record({
  pairs: fc.array(fc.tuple(spelt, spelt, fc.constantFrom('aktiv', 'ruhend', 'beendet', 'angefragt')), { maxLength: 5 }),
  visits: fc.array(fc.tuple(spelt, spelt, fc.constantFrom('01.03.2026', '19.12.2026')), { maxLength: 5 }),
  gifts: fc.array(spelt, { maxLength: 3 }),
  asks: fc.array(spelt, { maxLength: 2 }),
});
type Some = typeof some extends fc.Arbitrary<infer T> ? T : never;

function fill({ pairs, visits, gifts, asks }: Some): Tabs {
  host.restore(clean);
  const type = (tab: string, rows: string[][]): void => {
    if (rows.length > 0) host.type(tab, 'C2', rows);
  };
  type(
    'Partnerschaften',
    pairs.map(([a, b, status]) => [a, b, status, '01.02.2025']),
  );
  type(
    'Einsätze',
    visits.map(([guest, at, on]) => [on > '15' ? 'geplant' : 'durchgeführt', on, 'Flyer', guest, at, '4']),
  );
  type(
    'Spenden',
    gifts.map((to) => ['01.09.2026', to, 'Geldspende', '100,00', 'Überweisung']),
  );
  type(
    'Anfragen',
    asks.map((from) => ['01.11.2026', 'Frage', 'Wie geht das?', 'neu', from]),
  );
  return everything();
}

/** Columns in which a row names an association; the register's own name tells who it is and stays. */
const NAMING = ['Verband', 'Verband A', 'Verband B', 'Gast', 'Gastgeber', 'Empfangender Verband', 'Gebender Verband'];
const isAlt = (cell: unknown): boolean => /^(kv )?(alt|uralt)$/i.test(String(cell));
const isDrei = (cell: unknown): boolean => /^(kv )?(drei|dritter)$/i.test(String(cell));

/** What is left of a row once the columns that the change is about are taken away. */
const rest = (row: Cells, but: readonly string[]): Cells =>
  Object.fromEntries(Object.entries(row).filter(([key]) => !NAMING.includes(key) && !but.includes(key)));
const byId = (rows: readonly Cells[] = []): ReadonlyMap<unknown, Cells> => new Map(rows.map((row) => [row.id, row]));

/** Each row is still there, and holds what it held but for the names and the columns that tell of the change. */
function nothingLost(before: Tabs, after: Tabs, names: (was: unknown, is: unknown, row: Cells) => boolean): void {
  for (const tab of TABS) {
    const now = byId(after[tab]);
    const but: readonly string[] =
      tab === 'Verbände'
        ? ['Aufgelöst am', 'Aufgegangen in', 'Auch bekannt als', 'Gehört zu', 'Kasse führt']
        : tab === 'Partnerschaften'
          ? ['Status', 'Bis', 'Endgrund', 'Nachfolgerin von']
          : [];
    for (const row of before[tab] ?? []) {
      const is = now.get(row.id);
      expect(is, `${tab} ${row.id}`).toBeDefined();
      expect(rest(is ?? {}, but), `${tab} ${row.id}`).toEqual(rest(row, but));
      for (const key of NAMING)
        if (row[key] !== undefined) expect(names(row[key], is?.[key], row), `${tab} ${row.id} ${key}`).toBe(true);
    }
  }
}

describe('over random sheets', () => {
  it('merging loses no row and no name, and one undo gives all back', () => {
    fc.assert(
      fc.property(some, (rows) => {
        const before = fill(rows);
        const input = { kind: 'merge', id: idOf('KV Alt'), name: 'KV Alt', to: 'KV Drei', on: '01.12.2026' };
        expect(change('op-m', input)).toMatchObject({ ok: true, value: { left: [] } });
        const after = everything();
        nothingLost(before, after, (was, is, row) => {
          const between = NAMING.some((key) => isDrei(row[key])) || NAMING.filter((key) => isAlt(row[key])).length > 1;
          return isAlt(was) && !between ? is === 'KV Drei' : is === was;
        });
        expect(after.Verbände?.length).toBe(before.Verbände?.length);
        const aliases = String(byId(after.Verbände).get(idOf('KV Drei'))?.['Auch bekannt als']);
        for (const name of ['KV Dritter', 'KV Uralt', 'KV Alt']) expect(aliases).toContain(name);
        // Nobody is left in a partnership that runs with one that is no more.
        for (const pair of after.Partnerschaften ?? [])
          if (pair.Status !== 'beendet') expect(isAlt(pair['Verband A']) || isAlt(pair['Verband B'])).toBe(false);
        expect(undo('op-m').value).toMatchObject({ undone: true, left: [] });
        expect(everything()).toEqual(before);
      }),
      { numRuns: 12 },
    );
  });

  it('splitting gives each row to one of the three, whoever is said to take it, and one undo gives all back', () => {
    fc.assert(
      fc.property(some, fc.array(fc.constantFrom('0', '1', 'stays'), { minLength: 1, maxLength: 4 }), (rows, says) => {
        const before = fill(rows);
        const input = {
          ...{ kind: 'split', id: idOf('KV Alt'), name: 'KV Alt', on: '01.12.2026' },
          parts: ['KV Nord', 'KV Süd'],
        };
        const groups = (call(host, 'previewAssociationChange', input).value?.groups ?? []) as readonly {
          key: string;
        }[];
        const takes = Object.fromEntries(groups.map(({ key }, at) => [key, says[at % says.length]]));
        expect(change('op-s', { ...input, takes })).toMatchObject({ ok: true, value: { left: [] } });
        const after = everything();
        // Where no note stood, the row says into what it was split.
        const noted = after.Verbände?.map((row) =>
          row.Notiz === 'Geteilt in KV Nord und KV Süd' ? { ...row, Notiz: '' } : row,
        );
        nothingLost(before, { ...after, Verbände: noted ?? [] }, (was, is) =>
          isAlt(was) ? is === was || is === 'KV Nord' || is === 'KV Süd' : is === was,
        );
        expect(after.Verbände?.slice(before.Verbände?.length).map(({ Name }) => Name)).toEqual(['KV Nord', 'KV Süd']);
        expect(undo('op-s').value).toMatchObject({ undone: true, left: [] });
        expect(everything()).toEqual(before);
      }),
      { numRuns: 12 },
    );
  });
});
