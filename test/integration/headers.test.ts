import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AssignCalls, AssignStart } from '../../src/forms/assignColumns/shape.ts';
import { builtScript, COORDINATOR, call, type Host, readyHost } from '../bundle.ts';

const script = await builtScript();

const letters = (column: number): string =>
  (column > 26 ? letters(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));

const TAB = 'Tipps';
const OWN = ['Thema', 'Tipp', 'Aus Einsatz', 'Freigegeben am'];
const ALL = ['Prüfung', 'id', ...OWN];
const ROWS = 3;
const mark = (header: string, row: number): string => `${header} ${row}.`;

/** A sheet with some tips, each cell of which says under which header it was written. */
function sheet(): Host {
  const host = readyHost(script);
  host.type('Verbände', 'C2', [['KV Musterstadt', 'KV', 'Bayern', 'offen']]);
  host.type('Koordination', 'C2', [['KV Musterstadt', 'Koordination', COORDINATOR, 'nie', '01.01.2026', 'Beispiel']]);
  for (const header of OWN)
    host.type(
      TAB,
      `${letters(host.tab(TAB).column(header))}2`,
      Array.from({ length: ROWS }, (_, row) => [mark(header, row)]),
    );
  return host;
}

/** The tab as it lies there, from A1. */
function grid(host: Host, tab = TAB): string[][] {
  const lines: string[][] = [];
  for (let line = 1; line <= ROWS + 5; line += 1)
    lines.push(Array.from({ length: 12 }, (_, at) => host.tab(tab).cell(`${letters(at + 1)}${line}`).display));
  return lines;
}
const bare = (header: string): string => header.replace(/\*$/, '');
const headerLine = (lines: readonly (readonly string[])[]): number =>
  lines.findIndex((line) => line.filter((cell) => ALL.includes(bare(cell))).length > 1);

/** Cells of people by the header that they lie under now. */
function underHeaders(host: Host): { cell: string; header: string }[] {
  const lines = grid(host);
  const at = headerLine(lines);
  return lines.flatMap((line, index) =>
    index <= at
      ? []
      : line.flatMap((cell, column) =>
          OWN.some((header) => cell.startsWith(`${header} `) && cell.endsWith('.'))
            ? [{ cell, header: bare(lines[at]?.[column] ?? '') }]
            : [],
        ),
  );
}
const written = (cell: string): string => OWN.find((header) => cell.startsWith(`${header} `)) ?? '';

const asked = (host: Host): AssignStart => call(host, 'assignColumnsStart', {}).value as unknown as AssignStart;
/** Answers as someone who knows, or as someone who says "none of these". */
function answers(start: AssignStart, truthful: boolean): AssignCalls['assignColumns']['input']['answers'] {
  return start.tabs
    .filter(({ stray }) => !stray)
    .map((tab) => {
      const used = new Set<string>();
      return {
        table: tab.table,
        firstLine:
          tab.lines.find(({ words }) => words.includes('E-') || /T-[0-9A-Z]{8}/.test(words))?.line ?? tab.firstLine,
        columns: tab.columns.map(({ column, header, values }) => {
          const [first = ''] = values;
          const truth = /^T-[0-9A-Z]{8}$/.test(first) ? 'id' : written(first) || 'Prüfung';
          const key = tab.choices.find(({ name }) => name.de === truth)?.key ?? '';
          const known = truthful && !used.has(key) && !first.startsWith('fremd') ? key : '';
          used.add(known);
          return { column, header, values: [...values], key: known };
        }),
      };
    });
}
const assign = (host: Host, operation: string, truthful = true) =>
  call(host, 'assignColumns', { operation, answers: answers(asked(host), truthful) });

/** What stands in the tab, with the notes on it. */
const cellsOf = (host: Host): string =>
  JSON.stringify([
    grid(host),
    host.workbook.tabs.find(({ name }) => name === TAB)?.rows.map(({ notes }) => JSON.stringify(notes ?? {})),
  ]);
const at = (host: Host, header: string, line = 1): string => `${letters(host.tab(TAB).column(header))}${line}`;
function forget(host: Host, header: string): void {
  const cell = at(host, header);
  host.person.clear(TAB, cell);
  host.person.note(TAB, cell, '');
}
const repair = (host: Host): void => {
  host.choose('Einrichten und reparieren');
};

describe('a header that is gone', () => {
  test('comes back by its note, also two neighbours at once and a whole row', () => {
    for (const gone of [['Thema'], ['Thema', 'Tipp'], ALL]) {
      const host = sheet();
      const before = host.tab(TAB).headers();
      for (const cell of gone.map((header) => at(host, header))) host.person.clear(TAB, cell);
      repair(host);
      expect(host.tab(TAB).headers()).toEqual(before);
      expect(underHeaders(host).every(({ cell, header }) => written(cell) === header)).toBe(true);
    }
  });

  test('is asked for where its note is gone too, and nothing is written before', () => {
    const host = sheet();
    forget(host, 'Thema');
    forget(host, 'Tipp');
    const before = cellsOf(host);
    repair(host);
    host.choose('Transparenz prüfen');
    host.type(TAB, 'G2', 'x');
    host.person.clear(TAB, 'G2');
    expect(cellsOf(host)).toBe(before);
    expect(host.ui.toasts.map(({ text }) => text).join(' ')).toContain('Im Tab „Tipps“ fehlt die Spalte „Thema“');
    const [tab] = asked(host).tabs;
    expect(tab?.columns.map(({ values }) => values[0])).toEqual([mark('Thema', 0), mark('Tipp', 0)]);
    expect(tab?.columns[0]?.values).toHaveLength(3);
    expect(tab?.choices.map(({ name }) => name.de)).toEqual(['Thema', 'Tipp']);
  });

  test('is given back by the answers, as one operation with one undo', () => {
    const host = sheet();
    forget(host, 'Thema');
    forget(host, 'Tipp');
    const before = grid(host);
    expect(assign(host, 'op-assign-1').ok).toBe(true);
    expect(underHeaders(host).every(({ cell, header }) => written(cell) === header)).toBe(true);
    expect(asked(host).tabs).toEqual([]);
    const undone = call(host, 'undoOperation', { operation: 'op-assign-1' });
    expect(undone).toMatchObject({ ok: true });
    expect(grid(host)).toEqual(before);
    expect(asked(host).tabs).toHaveLength(1);
  });

  test('"none of these" leaves the column as it is and makes a new one', () => {
    const host = sheet();
    forget(host, 'Thema');
    expect(assign(host, 'op-assign-1', false).ok).toBe(true);
    expect(
      host
        .tab(TAB)
        .headers()
        .filter((header) => bare(header) === 'Thema'),
    ).toHaveLength(1);
    expect(underHeaders(host).filter(({ header }) => header === 'Thema')).toEqual([]);
    expect(underHeaders(host).filter(({ cell }) => written(cell) === 'Thema')).toHaveLength(ROWS);
  });

  test('answers about a tab that has changed since write nothing', () => {
    const host = sheet();
    forget(host, 'Thema');
    const given = answers(asked(host), true);
    host.person.insertColumn(TAB, 'id', 'Eigene');
    const before = cellsOf(host);
    const done = call(host, 'assignColumns', { operation: 'op-assign-1', answers: given });
    expect(done.problem?.code).toBe('changed-meanwhile');
    expect(cellsOf(host)).toBe(before);
  });

  test('keeps a note that a person wrote, and asks', () => {
    const host = sheet();
    const cell = at(host, 'Thema');
    host.person.note(TAB, cell, 'Bitte kurz');
    host.person.clear(TAB, cell);
    repair(host);
    expect(asked(host).tabs[0]?.columns).toHaveLength(1);
    assign(host, 'op-assign-1');
    expect(host.tab(TAB).cell(cell).note).toBe('Bitte kurz');
  });
});

/** Types each of two header cells' words over the other's; their notes stay where they are. */
function exchange(host: Host, one: string, two: string): void {
  const [its, others] = [host.tab(TAB).cell(one).display, host.tab(TAB).cell(two).display];
  host.type(TAB, one, others);
  host.type(TAB, two, its);
}

describe('headers that were typed over one another', () => {
  test.each([
    ['Thema', 'Tipp'],
    ['Prüfung', 'Aus Einsatz'],
    ['id', 'Tipp'],
    ['id', 'Prüfung'],
  ])('%s and %s: it is said, nothing is written, and the answers put them right', (one, other) => {
    const host = sheet();
    const right = host.tab(TAB).headers().map(bare);
    exchange(host, at(host, one), at(host, other));
    const before = cellsOf(host);
    host.type(TAB, 'G2', 'x');
    host.person.clear(TAB, 'G2');
    host.choose('Transparenz prüfen');
    expect(host.ui.toasts.at(-1)?.text).toContain('andere Überschriften als zuvor');
    repair(host);
    expect(cellsOf(host)).toBe(before);
    expect(asked(host).tabs[0]?.columns).toHaveLength(2);
    expect(assign(host, 'op-assign-1').ok).toBe(true);
    host.choose('Transparenz prüfen');
    expect(host.tab(TAB).headers().map(bare)).toEqual(right);
    expect(underHeaders(host).every(({ cell, header }) => written(cell) === header)).toBe(true);
    expect(underHeaders(host)).toHaveLength(ROWS * OWN.length);
  });

  test('that moved with their columns, or whose note lies at two columns, are what they say', () => {
    const host = sheet();
    host.person.moveColumn(TAB, host.tab(TAB).column('Tipp'), host.tab(TAB).column('Thema'));
    host.person.note(TAB, at(host, 'Aus Einsatz'), host.tab(TAB).cell(at(host, 'Tipp')).note ?? '');
    expect(asked(host).tabs).toEqual([]);
    host.choose('Transparenz prüfen');
    expect(host.ui.toasts.at(-1)?.text).not.toContain('Überschrift');
  });

  test.each(['Tipp:', ' tipp ', 'Ti\u00adpp', '\u200bTipp', 'Tipp\n*'])('%j is the column all the same', (header) => {
    const host = sheet();
    const cell = at(host, 'Tipp');
    host.person.note(TAB, cell, '');
    host.type(TAB, cell, header);
    expect(asked(host).tabs).toEqual([]);
  });
});

describe('title rows and the header row', () => {
  test('a header row below the tenth row: it is said where it stands, and no second one is set', () => {
    const host = sheet();
    host.person.insertRows(TAB, 1, 10);
    const before = cellsOf(host);
    repair(host);
    const [tab] = asked(host).tabs;
    expect(tab).toMatchObject({ stray: true, columns: [] });
    expect(tab?.problem.de).toContain('steht die Kopfzeile in Zeile 11');
    assign(host, 'op-assign-1');
    expect(cellsOf(host)).toBe(before);
    host.person.deleteRows(TAB, 1, 1);
    expect(asked(host).tabs).toEqual([]);
  });

  test('a title above it may stay: typing, saving, checking and undo work below', () => {
    const host = sheet();
    host.person.insertRows('Einsätze', 1, 2);
    host.type('Einsätze', 'A1', 'Unsere Einsätze 2026');
    repair(host);
    const values = {
      kind: 'Infostand',
      start: '30.08.2026',
      guest: 'KV Musterstadt',
      host: 'KV Musterstadt',
      people: '6',
    };
    const saved = call(host, 'saveVisit', { operation: 'op-1', values });
    expect(saved.ok).toBe(true);
    const column = (header: string): string => {
      const line = host.workbook.tabs.find(({ name }) => name === 'Einsätze') ? 3 : 1;
      for (let one = 1; one < 60; one += 1)
        if (bare(host.tab('Einsätze').cell(`${letters(one)}${line}`).display) === header) return letters(one);
      return '';
    };
    const shown = (header: string, line: number): string =>
      host.tab('Einsätze').cell(`${column(header)}${line}`).display;
    expect(shown('Art', 4)).toBe('Infostand');
    host.type('Einsätze', `${column('Art')}5`, 'Flyer');
    expect(shown('id', 5)).toMatch(/^E-/);
    host.choose('Transparenz prüfen');
    expect(host.tab('Einsätze').cell('A1').display).toBe('Unsere Einsätze 2026');
    expect(call(host, 'undoVisit', { operation: 'op-1' }).ok).toBe(true);
    expect(shown('Art', 4)).toBe('');
    expect(shown('Art', 5)).toBe('Flyer');
  });

  test('gone: it is said, no data row is taken for it, and it is set above the data', () => {
    const host = sheet();
    const rows = grid(host).slice(1, 1 + ROWS);
    host.person.deleteRows(TAB, 1, 1);
    const before = cellsOf(host);
    repair(host);
    host.choose('Transparenz prüfen');
    expect(cellsOf(host)).toBe(before);
    expect(host.ui.toasts.map(({ text }) => text).join(' ')).toContain('fehlt die Kopfzeile');
    expect(assign(host, 'op-assign-1').ok).toBe(true);
    expect(
      grid(host)
        .slice(1, 1 + ROWS)
        .map((line) => line.slice(1)),
    ).toEqual(rows.map((line) => line.slice(1)));
    expect(underHeaders(host).every(({ cell, header }) => written(cell) === header)).toBe(true);
    call(host, 'undoOperation', { operation: 'op-assign-1' });
    expect(grid(host)[0]?.slice(1)).toEqual(rows[0]?.slice(1));
  });

  test('a header that stands twice is named with both places, and nothing is read until it is settled', () => {
    const host = sheet();
    host.person.insertColumn(TAB, 'Tipp', 'Thema');
    host.choose('Transparenz prüfen');
    const told = host.ui.toasts.at(-1)?.text ?? '';
    expect(told).toContain('Spalte „Thema“ mehrmals: in C und D');
    const done = assign(host, 'op-assign-1');
    expect(done.ok).toBe(true);
    expect(host.tab(TAB).headers().slice(2, 5).map(bare)).toEqual(['Thema', 'Thema (2)', 'Tipp']);
    expect(underHeaders(host).every(({ cell, header }) => written(cell) === header)).toBe(true);
  });

  test('a second header line is named, and nothing is read or written', () => {
    const host = sheet();
    host.person.copyRows(TAB, 1, 1, 4);
    const before = cellsOf(host);
    host.choose('Transparenz prüfen');
    expect(host.ui.toasts.at(-1)?.text).toContain('Kopfzeile zweimal: in Zeile 1 und 4');
    repair(host);
    expect(cellsOf(host)).toBe(before);
  });
});

/** Someone renamed the tab, and a new one of its name exists, with rows of its own. */
function renamedTab(): Host {
  const host = sheet();
  host.person.rename(TAB, 'Tipps alt');
  host.globals.SpreadsheetApp.getActive().insertSheet(TAB);
  return host;
}
/** Every cell of a tab, by the platform's number of the tab: what it is called now, and what it holds. */
const rivals = (host: Host): { name: string; held: string }[] =>
  host.globals.SpreadsheetApp.getActive()
    .getSheets()
    .filter((one) => one.getName().startsWith(TAB))
    .map((one) => ({ name: one.getName(), held: JSON.stringify(one.getDataRange().getValues()) }));
const tabAnswers = (host: Host, name: string) =>
  asked(host).tabs.map(({ table, firstLine, tabs }) => ({
    ...{ table, firstLine, columns: [] },
    tab: {
      chosen: tabs.find((one) => one.name === name)?.id ?? -1,
      shown: tabs.map((one) => ({ id: one.id, name: one.name })),
    },
  }));
const choose = (host: Host, name: string, answers = tabAnswers(host, name)) =>
  call(host, 'assignColumns', { operation: 'op-tab', answers });
const saidOf = (done: ReturnType<typeof choose>): string => JSON.stringify(done.value?.said);

describe('a tab renamed while a new one of its name exists', () => {
  test('is asked for in the dialog, with the rows of both', () => {
    const host = renamedTab();
    repair(host);
    expect(host.ui.dialog?.title).toBe('Welche Spalte ist was?');
    const [question, ...others] = asked(host).tabs;
    expect(others).toEqual([]);
    expect(question?.tabs.map(({ name, rows }) => [name, rows])).toEqual([
      ['Tipps alt', ROWS],
      [TAB, 0],
    ]);
    expect(question?.tabs[0]?.sample[0]).toContain('Tipp 0.');
  });

  test('gets its name back where it is chosen; the new one keeps its cells under another; one undo', () => {
    const host = renamedTab();
    const other = host.globals.SpreadsheetApp.getActive().getSheetByName(TAB);
    other?.getRange('A1:B2').setValues([
      ['Was', 'Wann'],
      ['Leiter', 'Mai'],
    ]);
    host.globals.SpreadsheetApp.getActive().insertSheet('tipps (2)');
    repair(host);
    const before = rivals(host);
    const answers = tabAnswers(host, 'Tipps alt');
    const done = choose(host, '', answers);
    expect(done.ok).toBe(true);
    expect(saidOf(done)).toContain('„Tipps alt“ gilt und heißt jetzt „Tipps“. Der andere heißt jetzt „Tipps (3)“');
    expect(rivals(host)).toEqual(before.map(({ name, held }) => ({ name: name === TAB ? 'Tipps (3)' : TAB, held })));
    expect(asked(host).tabs).toEqual([]);
    expect(underHeaders(host)).toHaveLength(ROWS * OWN.length);
    const noted = host.tab('Protokoll').rows().length;
    const names = rivals(host).map(({ name }) => name);
    expect(choose(host, '', answers).ok).toBe(true);
    expect(rivals(host).map(({ name }) => name)).toEqual(names);
    expect(host.tab('Protokoll').rows()).toHaveLength(noted);

    expect(call(host, 'undoOperation', { operation: 'op-tab' }).value).toMatchObject({ undone: true, left: [] });
    expect(rivals(host)).toEqual(before);
    expect(asked(host).tabs[0]?.tabs.map(({ name }) => name)).toEqual(['Tipps alt', TAB]);
  });

  test('stays as it is where the new one is chosen, which setup knows from then on; one undo', () => {
    const host = renamedTab();
    repair(host);
    const former = rivals(host).find(({ name }) => name === 'Tipps alt');
    const done = choose(host, TAB);
    expect(saidOf(done)).toContain('Der Tab „Tipps“ gilt. „Tipps alt“ bleibt mit allem stehen');
    expect(rivals(host).map(({ name }) => name)).toEqual(['Tipps alt', TAB]);
    expect(rivals(host)).toContainEqual(former);
    expect(bare(host.tab(TAB).headers()[2] ?? '')).not.toBe('');
    host.person.rename(TAB, 'Tipps neu');
    repair(host);
    expect(rivals(host).map(({ name }) => name)).toEqual(['Tipps alt', TAB]);
    expect(call(host, 'undoOperation', { operation: 'op-tab' }).value).toMatchObject({ undone: true, left: [] });
    expect(asked(host).tabs[0]?.tabs.map(({ name }) => name)).toEqual(['Tipps alt', TAB]);
    expect(rivals(host)).toContainEqual(former);
  });

  test('an undo leaves names alone that someone has changed since, and says so', () => {
    const host = renamedTab();
    repair(host);
    expect(choose(host, 'Tipps alt').ok).toBe(true);
    host.person.rename('Tipps (2)', 'Ideen');
    const undone = call(host, 'undoOperation', { operation: 'op-tab' });
    expect(JSON.stringify(undone.value)).toContain('Ihre Namen bleiben');
    expect(host.workbook.tabs.map(({ name }) => name)).toEqual(expect.arrayContaining([TAB, 'Ideen']));
  });

  test('an answer to what has changed since it was asked renames nothing', () => {
    const host = renamedTab();
    repair(host);
    const answers = tabAnswers(host, 'Tipps alt');
    host.person.rename('Tipps alt', 'Tipps uralt');
    const before = rivals(host);
    expect(choose(host, '', answers).problem?.code).toBe('changed-meanwhile');
    expect(rivals(host)).toEqual(before);
  });

  test('holds for Protokoll as well, whose undo is written where it was chosen', () => {
    const host = sheet();
    host.person.rename('Protokoll', 'Protokoll alt');
    host.globals.SpreadsheetApp.getActive().insertSheet('Protokoll');
    repair(host);
    expect(choose(host, 'Protokoll alt').ok).toBe(true);
    expect(host.workbook.tabs.map(({ name }) => name)).toEqual(expect.arrayContaining(['Protokoll', 'Protokoll (2)']));
    expect(call(host, 'undoOperation', { operation: 'op-tab' }).value).toMatchObject({ undone: true, left: [] });
    expect(host.workbook.tabs.map(({ name }) => name)).toEqual(expect.arrayContaining(['Protokoll', 'Protokoll alt']));
  });
});

describe('tabs', () => {
  test('a new tab of the name of a renamed one: both are named, and neither is touched', () => {
    const host = sheet();
    host.person.rename(TAB, 'Tipps alt');
    host.globals.SpreadsheetApp.getActive().insertSheet(TAB);
    const before = host.workbook.tabs
      .filter(({ name }) => name.startsWith(TAB))
      .map(({ rows }) => JSON.stringify(rows));
    repair(host);
    expect(host.ui.toasts.at(-1)?.text).toContain('der bisherige heißt jetzt „Tipps alt“');
    const now = host.workbook.tabs.filter(({ name }) => name.startsWith(TAB)).map(({ rows }) => JSON.stringify(rows));
    expect(now).toEqual(before);
  });

  test('a tab without its header that holds one row is not taken away with the profile', () => {
    const host = sheet();
    host.type('Spenden', 'D2', 'Geldspende');
    host.person.deleteRows('Spenden', 1, 1);
    expect(call(host, 'chooseProfile', { profile: 'network' }).ok).toBe(true);
    expect(host.workbook.tabs.map(({ name }) => name)).toContain('Spenden');
  });
});

type Damage = (host: Host, header: string, other: string) => void;
const inHeader = (host: Host, header: string, work: (cell: string) => void): void => {
  const lines = grid(host);
  const line = Math.max(0, headerLine(lines));
  const column = (lines[line] ?? []).findIndex((cell) => bare(cell) === header);
  if (column >= 0) work(`${letters(column + 1)}${line + 1}`);
};
const columnNow = (host: Host, header: string): number => {
  const lines = grid(host);
  return (lines[Math.max(0, headerLine(lines))] ?? []).findIndex((cell) => bare(cell) === header) + 1;
};
const damages: Readonly<Record<string, Damage>> = {
  clearHeader: (host, header) => inHeader(host, header, (cell) => host.person.clear(TAB, cell)),
  clearBoth: (host, header) =>
    inHeader(host, header, (cell) => {
      host.person.note(TAB, cell, '');
      host.person.clear(TAB, cell);
    }),
  ownNote: (host, header) => inHeader(host, header, (cell) => host.person.note(TAB, cell, 'Bitte kurz')),
  retitle: (host, header) => inHeader(host, header, (cell) => host.type(TAB, cell, 'Stichwort')),
  retitleWithoutNote: (host, header) =>
    inHeader(host, header, (cell) => {
      host.person.note(TAB, cell, '');
      host.type(TAB, cell, 'Stichwort');
    }),
  nameLikeAnother: (host, header, other) => inHeader(host, header, (cell) => host.type(TAB, cell, other)),
  swapped: (host, header, other) =>
    inHeader(host, header, (one) => inHeader(host, other, (two) => exchange(host, one, two))),
  emptyRow: (host) => {
    const line = headerLine(grid(host)) + 1;
    if (line > 0) host.person.clear(TAB, `A${line}:L${line}`);
  },
  deleteRow: (host) => {
    const line = headerLine(grid(host)) + 1;
    if (line > 0) host.person.deleteRows(TAB, line, 1);
  },
  titleAbove: (host) => {
    host.person.insertRows(TAB, 1, 1);
    host.type(TAB, 'C1', 'Unsere Tipps');
  },
  strangersColumn: (host, header) => {
    const column = columnNow(host, header);
    if (column > 0) host.person.insertColumn(TAB, column);
  },
  moveColumn: (host, header, other) => {
    const [from, to] = [columnNow(host, header), columnNow(host, other)];
    if (from > 0 && to > 0 && from !== to) host.person.moveColumn(TAB, from, to);
  },
};

describe('whatever people did to the headers', () => {
  let host: Host;
  let clean: ReturnType<Host['snapshot']>;
  beforeAll(() => {
    host = sheet();
    clean = host.snapshot();
  });
  const damage = fc.record({
    kind: fc.constantFrom(...Object.keys(damages)),
    header: fc.constantFrom(...ALL),
    other: fc.constantFrom(...ALL),
  });

  test('after the repair each cell lies under the header it was written under, or under none of ours', () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), fc.boolean(), (list, truthful) => {
        host.restore(clean);
        for (const { kind, header, other } of list) damages[kind]?.(host, header, other);
        const cells = grid(host)
          .flat()
          .filter((cell) => written(cell) !== '' && cell.endsWith('.'))
          .sort();
        // No operation writes a wrong thing before it is settled.
        host.choose('Transparenz prüfen');
        repair(host);
        assign(host, 'op-assign-1', truthful);
        host.choose('Transparenz prüfen');
        const now = underHeaders(host);
        expect(now.map(({ cell }) => cell).sort()).toEqual(cells);
        for (const { cell, header } of now)
          if (truthful || ALL.includes(header)) expect(header, cell).toBe(written(cell));
      }),
      { numRuns: 12, seed: 20261128, endOnFailure: true },
    );
  }, 120_000);
});
