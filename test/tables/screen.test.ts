import { describe, expect, it } from 'vitest';
import { PHONE_CHECK } from '../../src/define/columns.ts';
import { foldsOf, frozenColumns, openColumns } from '../../src/define/folds.ts';
import type { Table } from '../../src/define/table.ts';
import { tables } from '../../src/tables/index.ts';
import type { Tab } from '../../workbench/emulator/workbook.ts';
import { builtScript, readyHost } from '../bundle.ts';

/** Pixels: a window of 1280 without the numbers of the rows and the scroll bar; a phone of 360 without the numbers. */
const SCREEN = 1280 - 46 - 18;
const PHONE = 360 - 30;
const MOST_FROZEN = 96;
/** A bold letter of a header and the arrow of the filter beside it. */
const LETTER = 7;
const ARROW = 20;

const all: readonly (readonly [string, Table])[] = Object.entries(tables);
const phone: readonly string[] = ['visits', 'contributions', 'tips'];
const widths = (table: Table, keys: readonly string[]): number =>
  keys.reduce((sum, key) => sum + (table.columns[key]?.width ?? 0), 0);

/** Lines that a text takes, broken at blanks and hyphens. */
const linesOf = (words: string, perLine: number): number =>
  words
    .split(/(?<=[\s-])/)
    .reduce(
      ({ lines, room }, word) =>
        word.trimEnd().length <= room
          ? { lines, room: room - word.length }
          : { lines: lines + 1, room: perLine - word.length },
      { lines: 1, room: perLine },
    ).lines;

describe.each(all)('the tab %s', (name, table) => {
  const keys = Object.keys(table.columns);
  const open = openColumns(table);

  it('shows at most twelve columns, which fit a window of 1280 pixels', () => {
    expect(open.length).toBeLessThanOrEqual(12);
    expect(widths(table, open)).toBeLessThanOrEqual(SCREEN);
  });

  it('shows what has to be filled', () => {
    const required = keys.filter((key) => table.columns[key]?.required);
    expect(open).toEqual(expect.arrayContaining(required.filter((key) => !TECHNICAL.has(`${name}.${key}`))));
  });

  it('keeps what belongs together side by side, and apart from the next group', () => {
    const folds = foldsOf(table);
    for (const fold of folds) {
      const first = keys.indexOf(fold.keys[0] ?? '');
      expect(keys.slice(first, first + fold.keys.length), fold.keys.join()).toEqual(fold.keys);
    }
    const inner = folds.filter(({ outer }) => !outer);
    for (const one of inner)
      for (const next of inner)
        expect(keys.indexOf(next.keys[0] ?? '') - keys.indexOf(one.keys.at(-1) ?? ''), next.keys[0]).not.toBe(1);
    // Two that begin at one column would have their signs upon each other.
    expect(new Set(folds.map(({ keys: [first] }) => first)).size).toBe(folds.length);
  });

  it('shows at most twelve columns still when what collapses as a whole is opened', () => {
    const inner = new Set(foldsOf(table).flatMap((fold) => (fold.outer ? [] : fold.keys)));
    expect(keys.filter((key) => !inner.has(key) && !table.columns[key]?.hidden).length).toBeLessThanOrEqual(12);
  });

  it('has room for each word of its headers, so that none is cut', () => {
    for (const [key, { header, width, hidden }] of Object.entries(table.columns))
      for (const words of hidden ? [] : [header.de, header.en])
        for (const word of words.split(/[\s-]+/))
          expect(word.length * LETTER + ARROW, `${key}: ${word}`).toBeLessThanOrEqual(width);
  });

  it('has headers of two lines at most, of collapsed columns too: the tallest one makes the row', () => {
    for (const [key, { header, width, hidden }] of Object.entries(table.columns))
      for (const words of hidden ? [] : [header.de, header.en])
        expect(linesOf(words, Math.floor((width - ARROW) / LETTER)), `${key}: ${words}`).toBeLessThanOrEqual(2);
  });

  it('keeps the tool’s word in sight', () => {
    expect(frozenColumns(table)).toBe(keys[0] === 'check' ? 1 : 0);
    if (table.kept === 'people') expect(frozenColumns(table)).toBe(1);
  });
});

/** Required of the tool, not of people. */
const TECHNICAL = new Set(['findings.rule']);

describe.each(phone)('on a phone the tab %s', (name) => {
  const table: Table = all.find(([key]) => key === name)?.[1] ?? tables.visits;
  const open = openColumns(table);

  it('shows Prüfung and then what has to be filled, seven columns at most', () => {
    const required = Object.keys(table.columns).filter((key) => table.columns[key]?.required);
    expect(open.slice(0, 1 + required.length)).toEqual(['check', ...required]);
    expect(open.length).toBeLessThanOrEqual(7);
  });

  it('freezes little, and each column fits beside that', () => {
    const frozen = widths(table, Object.keys(table.columns).slice(0, frozenColumns(table)));
    expect(frozen).toBeLessThanOrEqual(MOST_FROZEN);
    for (const key of open.slice(1)) expect(widths(table, [key]), key).toBeLessThanOrEqual(PHONE - frozen);
  });
});

it('Spenden shows everything from Prüfung to the donor’s number without opening anything', () => {
  expect(openColumns(tables.contributions).at(-1)).toBe('donorNumber');
});

describe('a sheet that the built script has set up', () => {
  const script = builtScript();
  const shown = (tab: Tab): number[] =>
    tab.columns.flatMap((column, at) => {
      const folded = tab.columnGroups.some(
        ({ collapsed, start, count }) => collapsed && at + 1 >= start && at + 1 < start + count,
      );
      return column.hiddenByUser || folded ? [] : [at];
    });

  it('looks as the tables say: open columns, widths, what is frozen, wrapped headers', async () => {
    const { workbook } = readyHost(await script);
    for (const [name, table] of all) {
      if (!table.profiles.includes('shared')) continue;
      const tab = workbook.tabs.find((one) => one.name === table.tab.de);
      if (!tab) throw new Error(name);
      const headers = tab.rows[0]?.values ?? [];
      const open = openColumns(table);
      expect(
        shown(tab).map((at) => headers[at]),
        name,
      ).toEqual(open.map((key) => table.columns[key]?.header.de));
      expect(
        shown(tab).map((at) => tab.columns[at]?.width),
        name,
      ).toEqual(open.map((key) => table.columns[key]?.width));
      expect(tab.frozenColumns, name).toBe(frozenColumns(table));
      expect(
        tab.rows[0]?.styles.slice(0, headers.length).map((at) => workbook.styles[at]?.wrap),
        name,
      ).toEqual(headers.map(() => 'WRAP'));
      // A sentence in a very narrow column would make its row as high as the window.
      expect(
        shown(tab).map((at) => workbook.styles[tab.rows[1]?.styles[at] ?? -1]?.wrap === 'WRAP'),
        name,
      ).toEqual(open.map((key) => (table.columns[key]?.width ?? 0) > PHONE_CHECK));
    }
  });

  it('is left as people made it: an opened group, another width, another place', async () => {
    const host = readyHost(await script);
    const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Einsätze');
    sheet?.expandAllColumnGroups();
    sheet?.setFrozenColumns(0);
    sheet?.setColumnWidth(3, 77);
    host.person.moveColumn('Einsätze', 'Gastgeber', 1);
    const before = JSON.stringify(host.workbook.tabs[0]?.columns.concat());
    const headers = host.tab('Einsätze').headers();
    host.choose('Einrichten und reparieren');
    expect(JSON.stringify(host.workbook.tabs[0]?.columns.concat())).toBe(before);
    expect(host.tab('Einsätze').headers()).toEqual(headers);
    expect(host.workbook.tabs[0]?.frozenColumns).toBe(0);
    expect(host.workbook.tabs[0]?.columnGroups.some(({ collapsed }) => collapsed)).toBe(false);
  });
});
