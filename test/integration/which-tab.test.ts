import { describe, expect, test } from 'vitest';
import { builtScript, COORDINATOR, call, type Host, readyHost } from '../bundle.ts';

const script = await builtScript();

const letters = (column: number): string =>
  (column > 26 ? letters(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));
const cellOf = (host: Host, tab: string, header: string, line: number): string =>
  `${letters(host.tab(tab).column(header))}${line}`;

const VISIT = {
  ...{ kind: 'Infostand', start: '30.08.2026', people: '6' },
  ...{ guest: 'KV Musterstadt', host: 'KV Beispielstadt' },
};
const save = (host: Host, operation: string) => call(host, 'saveVisit', { operation, values: VISIT });

/** A sheet in use: two associations, a coordinator, one visit saved, one typed. */
function sheet(): Host {
  const host = readyHost(script);
  host.type(
    'Verbände',
    'C2',
    ['Musterstadt', 'Beispielstadt'].map((name) => [`KV ${name}`, 'KV', 'Bayern', 'offen']),
  );
  host.type('Koordination', 'C2', [['KV Musterstadt', 'Koordination', COORDINATOR, 'nie', '01.01.2026', 'Beispiel']]);
  host.type('Spenden', cellOf(host, 'Spenden', 'Art', 2), 'Geldspende');
  expect(save(host, 'op-first').ok).toBe(true);
  host.type('Einsätze', cellOf(host, 'Einsätze', 'Status', 3), 'geplant');
  return host;
}

/** Someone renames a tab, and gives its former name to a new one into which all of it was copied. */
function copied(host: Host, tab: string): void {
  const book = host.globals.SpreadsheetApp.getActive();
  const cells = book.getSheetByName(tab)?.getDataRange().getValues() ?? [];
  host.person.rename(tab, `${tab} alt`);
  const copy = book.insertSheet(tab);
  const width = cells[0]?.length ?? 1;
  if (copy.getMaxColumns() < width) copy.insertColumnsAfter(copy.getMaxColumns(), width - copy.getMaxColumns());
  copy.getRange(1, 1, cells.length, width).setValues(cells);
}
const both = (host: Host, tab: string): string =>
  JSON.stringify(host.workbook.tabs.filter(({ name }) => name.startsWith(tab)).map(({ rows }) => rows));
const hints = (host: Host, tab: string): string[] =>
  host
    .tab('Prüfhinweise')
    .rows()
    .filter((row) => row.Tab === tab)
    .map((row) => `${row.Regel} ${row.Status}: ${row['Was auffällt']}`);

interface Asked {
  readonly tabs: readonly {
    readonly table: string;
    readonly firstLine: readonly string[];
    readonly tabs: readonly { readonly id: number; readonly name: string }[];
  }[];
}
/** Says in the dialog which of the two counts. */
function choose(host: Host, name: string) {
  const asked = call(host, 'assignColumnsStart').value as unknown as Asked;
  const answers = asked.tabs.map(({ table, firstLine, tabs }) => ({
    ...{ table, firstLine, columns: [] },
    tab: {
      chosen: tabs.find((one) => one.name === name)?.id ?? -1,
      shown: tabs.map((one) => ({ id: one.id, name: one.name })),
    },
  }));
  return call(host, 'assignColumns', { operation: 'op-tab', answers });
}

describe('while it is open which of two tabs is meant', () => {
  test('typing is left unanswered in either, with one toast', () => {
    const host = sheet();
    copied(host, 'Einsätze');
    const before = host.ui.toasts.length;
    for (const line of [4, 5]) {
      host.type('Einsätze', cellOf(host, 'Einsätze', 'Status', line), 'geplant');
      expect(host.tab('Einsätze').cell(cellOf(host, 'Einsätze', 'id', line)).value).toBe('');
    }
    expect(host.ui.toasts.slice(before).map(({ text }) => text)).toEqual([
      expect.stringContaining('der bisherige heißt jetzt „Einsätze alt“. Welcher gilt?'),
    ]);
    expect(host.ui.toasts.at(-1)?.text).toContain('Einrichten und reparieren');
  });

  test.each(['Einsätze', 'Protokoll'])('%s: a save and an undo are refused, and nothing is written', (tab) => {
    const host = sheet();
    copied(host, tab);
    const before = [both(host, tab), both(host, 'Einsätze'), both(host, 'Protokoll')];
    const undo = call(host, 'undoOperation', { operation: 'op-first' });
    for (const answer of [save(host, 'op-2'), undo]) {
      expect(answer.problem?.code).toBe('double-tab');
      expect(answer.problem?.text.de).toContain(`„${tab} alt“. Welcher gilt?`);
      expect(answer.problem?.hint?.de).toContain('Einrichten und reparieren');
    }
    expect([both(host, tab), both(host, 'Einsätze'), both(host, 'Protokoll')]).toEqual(before);
  });

  test.each(['Einsätze', 'Spenden', 'Partnerschaften', 'Tipps'])('%s: a check goes on with the others', (tab) => {
    const host = sheet();
    copied(host, tab);
    const before = both(host, tab);
    const other = tab === 'Spenden' ? 'Einsätze' : 'Spenden';
    host.choose('Transparenz prüfen');
    expect(host.ui.toasts.at(-1)?.text).toContain(`heißt jetzt „${tab} alt“`);
    expect(both(host, tab)).toBe(before);
    expect(hints(host, tab)).toEqual([expect.stringMatching(/^Q-00 offen: .*Welcher gilt/)]);
    expect(hints(host, other).length).toBeGreaterThan(0);
  });

  test('the night leaves both alone, and says so in its log and in Prüfhinweise', () => {
    const host = sheet();
    copied(host, 'Einsätze');
    const before = both(host, 'Einsätze');
    host.advance('2026-11-24T04:00');
    expect(both(host, 'Einsätze')).toBe(before);
    expect(hints(host, 'Einsätze')).toEqual([expect.stringContaining('Q-00 offen')]);
    expect(host.log.filter(({ text }) => text.includes('Which one counts')).length).toBe(1);
  });

  test.each(['Einsätze alt', 'Einsätze'])('all goes on once one was chosen: %s', (chosen) => {
    const host = sheet();
    copied(host, 'Einsätze');
    expect(save(host, 'op-2').ok).toBe(false);
    expect(choose(host, chosen).ok).toBe(true);
    expect(save(host, 'op-2').ok).toBe(true);
    expect(host.tab('Einsätze').rows()).toHaveLength(3);
    expect(call(host, 'undoOperation', { operation: 'op-2' }).value).toMatchObject({ undone: true });
    host.type('Einsätze', cellOf(host, 'Einsätze', 'Status', 5), 'geplant');
    expect(host.tab('Einsätze').cell(cellOf(host, 'Einsätze', 'id', 5)).value).not.toBe('');
  });

  test('an undo of the choice opens the question again, for every operation', () => {
    const host = sheet();
    copied(host, 'Einsätze');
    expect(choose(host, 'Einsätze alt').ok).toBe(true);
    expect(save(host, 'op-2').ok).toBe(true);
    expect(call(host, 'undoOperation', { operation: 'op-tab' }).value).toMatchObject({ undone: true });
    expect(save(host, 'op-3').problem?.code).toBe('double-tab');
  });

  test('tabs of their own that people add, take away and rename are no question', () => {
    const host = sheet();
    const book = host.globals.SpreadsheetApp.getActive();
    book.insertSheet('Notizen');
    expect(save(host, 'op-2').ok).toBe(true);
    host.person.rename('Notizen', 'Skizzen');
    host.person.deleteTab('Skizzen');
    expect(save(host, 'op-3').ok).toBe(true);
    host.choose('Auswertung aktualisieren');
    expect(save(host, 'op-4').ok).toBe(true);
    expect(host.tab('Einsätze').rows()).toHaveLength(5);
  });

  test('a tab that setup knew and that is gone leaves its name to another one', () => {
    const host = sheet();
    copied(host, 'Einsätze');
    host.person.deleteTab('Einsätze alt');
    expect(save(host, 'op-2').ok).toBe(true);
  });
});
