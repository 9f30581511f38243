import { describe, expect, test } from 'vitest';
import type { Column } from '../../src/define/column.ts';
import type { Table } from '../../src/define/table.ts';
import { dataTables, tables } from '../../src/tables/index.ts';
import { columnLetters } from '../../workbench/emulator/index.ts';
import { builtScript, call, readyHost } from '../bundle.ts';
import { chance } from '../simulation/chance.ts';
import { everyOperation } from '../simulation/further-operations.ts';
import { usedSheet } from '../simulation/world.ts';
import { answerTo, seen } from './answers.ts';
import { hostileText } from './hostile.ts';
import { type ChangedCell, changedCells, seenIn, unnamed } from './named.ts';

/* Nothing is written but by a plan, which Protokoll names row by row and column by column. */

const script = await builtScript();
const told = ({ tab, row, header }: ChangedCell): string => `${tab}, ${row}: ${header}`;

/** They build the tabs, and give back headers and tabs that were lost: building.test.ts holds that each row keeps what it held. */
const BUILDING = ['setUp', 'chooseLanguage', 'chooseProfile', 'switchProfile', 'assignColumns'];
/** The only tab beside the tool's own that a call may write without a plan. */
const OWN_TAB: Readonly<Record<string, RegExp>> = {
  saveSchedule: /^Einstellungen$/,
  makeTransparency: /^Transparenzbericht \d{4}$/,
  selfTest: /^Selbsttest$/,
};
const operations = everyOperation.filter(({ entry }) => entry !== 'onEdit' && !BUILDING.includes(entry));

describe('what writes', () => {
  const host = usedSheet(script);
  const used = host.snapshot();

  test.each(operations.map((operation) => [operation.name, operation] as const))(
    '%s: names each cell',
    (_, operation) => {
      host.restore(used);
      operation.prepare?.(host);
      const before = seenIn(host);
      operation.run(host);
      const found = unnamed(host, before).filter(({ tab }) => !OWN_TAB[operation.entry]?.test(tab));
      expect(found.map(told)).toEqual([]);
    },
  );

  test('would be noticed without its plan', () => {
    host.restore(used);
    const before = seenIn(host);
    const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName('Einsätze');
    sheet?.getRange('C2').setNote('nebenbei');
    sheet?.getRange('C3').setValue('nebenbei');
    host.tab('Partnerschaften');
    expect(unnamed(host, before).map(({ header }) => header)).toEqual(['note on Status', 'Status']);
  });
});

describe('what is typed', () => {
  const random = chance(20_261_129);
  const host = readyHost(script);
  const names = ['KV Beispielstadt', 'KV Musterkreis'];
  host.type(
    'Verbände',
    'C2',
    names.map((name) => [name, 'KV', 'Hessen', 'nein']),
  );
  const shared = host.snapshot();
  call(host, 'chooseProfile', { profile: 'network' });
  const network = host.snapshot();
  const columns = dataTables.flatMap((name) =>
    Object.entries<Column>((tables[name] as Table).columns)
      .filter(([, { writer }]) => writer === 'person')
      .map(([key, column]) => [`${name} ${key}`, tables[name].tab.de, column] as const),
  );

  test.each(columns)(
    '%s: changes that cell alone, and what it holds is what was typed, or Prüfung says so',
    (_, tab, column) => {
      host.restore(tab === 'Summen' ? network : shared);
      const at = columnLetters(host.tab(tab).column(column.header.de));
      const free = 1 + Math.max(1, ...host.tab(tab).rowNumbers());
      for (const line of [free, free + 1]) {
        const { typed, isSaidBy } = answerTo(column, random, () => hostileText(random), names);
        // What somebody types as a formula is that person's own.
        if (/^\s*[=+@-]/.test(typed) || typed.trim() === '') continue;
        const before = seenIn(host);
        host.type(tab, `${at}${line}`, typed);
        const changed = changedCells(before, seenIn(host));
        expect(
          changed.map(({ header }) => header),
          typed,
        ).toEqual([column.header.de]);
        const row = host.tab(tab).values()[host.tab(tab).rowNumbers().indexOf(line)] ?? {};
        const stands = row[column.header.de] ?? '';
        const same = isSaidBy(stands) || seen(String(stands)) === seen(typed) || String(row.Prüfung) !== '';
        expect(same, `typed ${JSON.stringify(typed)}, stands ${JSON.stringify(stands)}`).toBe(true);
      }
    },
  );
});
