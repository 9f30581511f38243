import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Column } from '../../src/define/column.ts';
import type { AssignCalls, AssignStart } from '../../src/forms/assignColumns/shape.ts';
import { type TableName, tables } from '../../src/tables/index.ts';
import { columnLetters as letters } from '../../workbench/emulator/index.ts';
import { builtScript, COORDINATOR, call, type Host, readyHost } from '../bundle.ts';

/* What people do to the headers of a wide tab: no cell that people filled changes or comes under another's header. */

const script = await builtScript();
const ROWS = 4;
const ID = /^[A-Z]-[0-9A-Z]{8}$/;

const columnsOf = (table: TableName): readonly Column[] => Object.values(tables[table].columns);
const ownOf = (table: TableName): readonly string[] =>
  columnsOf(table)
    .filter(({ writer }) => writer === 'person')
    .map(({ header }) => header.de);
const allOf = (table: TableName): readonly string[] => columnsOf(table).map(({ header }) => header.de);

const mark = (header: string, row: number): string => `${header} ${row}.`;
/** The header under which a cell was written; `''` for a cell of nobody's. */
const written = (cell: string): string => /^(.+) \d\.$/.exec(cell)?.[1] ?? '';
const bare = (header: string): string => header.replace(/\*$/, '');

/** A tab each filled cell of which says under which header it was written. */
function sheet(table: TableName): Host {
  const host = readyHost(script);
  host.type('Koordination', 'C2', [['KV Musterstadt', 'Koordination', COORDINATOR, 'nie', '01.01.2026', 'Beispiel']]);
  const tab = tables[table].tab.de;
  for (const header of ownOf(table))
    host.type(
      tab,
      `${letters(host.tab(tab).column(header))}2`,
      Array.from({ length: ROWS }, (_, row) => [mark(header, row)]),
    );
  return host;
}

/** A tab as it lies there, from A1. */
const grid = (host: Host, tab: string): string[][] =>
  host.globals.SpreadsheetApp.getActive().getSheetByName(tab)?.getDataRange().getDisplayValues() ?? [];
const headerAt = (host: Host, table: TableName): number =>
  grid(host, tables[table].tab.de).findIndex(
    (line) => line.filter((cell) => allOf(table).includes(bare(cell))).length > 1,
  );

/** From left to right: what people wrote in each column. */
function byColumn(host: Host, tab: string): string[][] {
  const lines = grid(host, tab);
  const width = Math.max(0, ...lines.map((line) => line.length));
  const columns = Array.from({ length: width }, (_, at) =>
    lines.map((line) => line[at] ?? '').filter((cell) => written(cell) !== ''),
  );
  while (columns.length > 0 && columns.at(-1)?.length === 0) columns.pop();
  return columns;
}
const ids = (host: Host, tab: string): string[] => [
  ...new Set(
    grid(host, tab)
      .flat()
      .filter((cell) => ID.test(cell)),
  ),
];

const asked = (host: Host): AssignStart => call(host, 'assignColumnsStart', {}).value as unknown as AssignStart;

/** What someone who knows says of a column that holds this. */
function truth(values: readonly string[]): string {
  if (values.length === 0) return '';
  // A title above the data may be the first of them.
  const told = values.find((value) => ID.test(value) || written(value) !== '') ?? '';
  return ID.test(told) ? 'id' : written(told) || 'Prüfung';
}
function answers(start: AssignStart, truthful: boolean): AssignCalls['assignColumns']['input']['answers'] {
  return start.tabs
    .filter(({ stray }) => !stray)
    .map((tab) => {
      const used = new Set(['']);
      return {
        table: tab.table,
        firstLine: tab.lines.find(({ words }) => /[A-Z]-[0-9A-Z]{8}| \d\./.test(words))?.line ?? tab.firstLine,
        columns: tab.columns.map(({ column, header, values }) => {
          const meant = tab.choices.find(({ name }) => name.de === truth(values))?.key ?? '';
          const key = truthful && !used.has(meant) ? meant : '';
          used.add(key);
          return { column, header, values: [...values], key };
        }),
      };
    });
}

interface Place {
  readonly host: Host;
  readonly tab: string;
  /** Line of the header, and the columns of the two headers now; from 1. */
  readonly line: number;
  readonly column: number;
  readonly other: number;
  readonly name: string;
}
const clear = ({ host, tab, line }: Place, column: number, withNote: boolean): void => {
  if (withNote) host.person.note(tab, `${letters(column)}${line}`, '');
  host.person.clear(tab, `${letters(column)}${line}`);
};
function copyColumn({ host, tab, line, column }: Place, withNote: boolean): void {
  const cells = grid(host, tab).map((cells) => [cells[column - 1] ?? '']);
  const { note } = host.tab(tab).cell(`${letters(column)}${line}`);
  host.person.insertColumn(tab, column);
  host.type(tab, `${letters(column)}1`, cells);
  if (withNote) host.person.note(tab, `${letters(column)}${line}`, note ?? '');
}
const damages: Readonly<Record<string, (place: Place) => void>> = {
  'the header cleared': (place) => clear(place, place.column, false),
  'two neighbours cleared': (place) => {
    clear(place, place.column, true);
    clear(place, place.column + 1, true);
  },
  'the column deleted': ({ host, tab, column }) => host.person.deleteColumn(tab, column),
  'the column copied': (place) => copyColumn(place, false),
  'the column copied with its note': (place) => copyColumn(place, true),
  'the column moved': ({ host, tab, column, other }) => {
    if (column !== other && other > 0) host.person.moveColumn(tab, column, other);
  },
  'the column named otherwise': ({ host, tab, column, line }) => host.type(tab, `${letters(column)}${line}`, 'Neu'),
  'the column named like another': ({ host, tab, column, line, name }) =>
    host.type(tab, `${letters(column)}${line}`, name),
  'the two headers swapped': ({ host, tab, column, other, line }) => {
    if (other === 0) return;
    const [one, two] = [column, other].map((at) => `${letters(at)}${line}`);
    const [its, others] = [one, two].map((cell) => host.tab(tab).cell(cell ?? '').display);
    host.type(tab, one ?? '', others ?? '');
    host.type(tab, two ?? '', its ?? '');
  },
  "another tab's headers pasted from here on": ({ host, tab, line, column, name }) => {
    const other = (['requests', 'partnerships', 'elections', 'sums'] as const)[name.length % 4] ?? 'requests';
    host.type(tab, `${letters(column)}${line}`, [allOf(other).slice(0, 2 + (name.length % 7))]);
  },
  'strange words pasted from here on': ({ host, tab, line, column, name }) =>
    host.type(tab, `${letters(column)}${line}`, [Array.from({ length: name.length % 8 }, (_, at) => `Wort ${at}`)]),
  'the header row emptied': ({ host, tab, line }) => host.person.clear(tab, `A${line}:BA${line}`),
  'the header row deleted': ({ host, tab, line }) => host.person.deleteRows(tab, line, 1),
  'a title row above': ({ host, tab }) => {
    host.person.insertRows(tab, 1, 1);
    host.type(tab, 'C1', 'Unsere Liste');
  },
  'a column of their own': ({ host, tab, column }) => host.person.insertColumn(tab, column),
};

function damage(host: Host, table: TableName, kind: string, header: string, name: string): void {
  const tab = tables[table].tab.de;
  const at = headerAt(host, table);
  const headers = (grid(host, tab)[at] ?? []).map(bare);
  const column = headers.indexOf(header) + 1;
  if (at >= 0 && column > 0)
    damages[kind]?.({ host, tab, line: at + 1, column, other: headers.indexOf(name) + 1, name });
}

describe.each<TableName>(['visits', 'contributions', 'associations'])(
  'in %s, whatever people did to the headers',
  (table) => {
    const tab = tables[table].tab.de;
    const all = allOf(table);
    let host: Host;
    let clean: ReturnType<Host['snapshot']>;
    beforeAll(() => {
      host = sheet(table);
      clean = host.snapshot();
    });
    const act = fc.record({
      kind: fc.constantFrom(...Object.keys(damages)),
      header: fc.constantFrom(...all),
      name: fc.constantFrom(...all),
    });

    test('each cell stays in its column, and no column gets a name that is not its own', () => {
      expect(byColumn(host, tab).flat()).toHaveLength(ownOf(table).length * ROWS);
      fc.assert(
        fc.property(fc.array(act, { minLength: 1, maxLength: 4 }), fc.boolean(), (list, truthful) => {
          host.restore(clean);
          for (const { kind, header, name } of list) damage(host, table, kind, header, name);
          const before = byColumn(host, tab);
          const known = ids(host, tab);
          host.choose('Transparenz prüfen');
          host.choose('Einrichten und reparieren');
          call(host, 'assignColumns', { operation: 'op-assign-1', answers: answers(asked(host), truthful) });
          host.choose('Transparenz prüfen');
          expect(asked(host).tabs).toEqual([]);
          expect(byColumn(host, tab)).toEqual(before);
          const headers = (grid(host, tab)[headerAt(host, table)] ?? []).map(bare);
          expect(all.filter((header) => headers.filter((one) => one === header).length !== 1)).toEqual([]);
          before.forEach((cells, at) => {
            const own = written(cells[0] ?? '');
            if (own !== '' && all.includes(headers[at] ?? '')) expect(headers[at]).toBe(own);
            if (own !== '' && truthful) expect(headers).toContain(own);
            if (own !== '' && truthful) expect(before[headers.indexOf(own)]).toEqual(cells);
          });
          if (truthful && known.length > 0) expect(ids(host, tab)).toEqual(known);
        }),
        {
          numRuns: Number(process.env.HEADER_RUNS ?? 3),
          seed: Number(process.env.HEADER_SEED ?? 20261128),
          endOnFailure: true,
        },
      );
    }, 240_000);
  },
);
