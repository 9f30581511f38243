import { describe, expect, it } from 'vitest';
import type { Profile, Table } from '../../src/define/table.ts';
import { tables } from '../../src/tables/index.ts';
import { demoNow, demoOwner, demoPeople, openDemo } from '../../workbench/demo/index.ts';
import { columnLetters, createHost } from '../../workbench/emulator/index.ts';
import { builtScript, call, type Host } from '../bundle.ts';

const script = await builtScript();
const ENTRY = 'Profil wechseln…';

/** The example sheet, once; each test works on a copy of its own, as a person makes it. */
const original = createHost({ now: demoNow, owner: demoOwner, people: demoPeople, script });
openDemo(original);
const copied = (): Host => original.copy() as Host;

const names = (host: Host): readonly string[] => host.workbook.tabs.map(({ name }) => name);
/** Every text that stands in the file, with its tab. */
const cellsOf = (host: Host): readonly string[] =>
  host.globals.SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .flatMap((sheet) =>
      sheet
        .getDataRange()
        .getDisplayValues()
        .flat()
        .map((cell) => `${sheet.getName()}: ${cell}`),
    );
/** Whatever the platform keeps of this file: every cell, formula, note, choice, protection, property and cached word. */
const said = (host: Host): string => {
  const { workbook, properties, cache } = host.snapshot();
  // The model keeps each way to choose once it was used, as no sheet does.
  const used = new Set(
    workbook.tabs.flatMap(({ rows }) => rows.flatMap(({ validations = {} }) => Object.values(validations))),
  );
  const choices = workbook.validations.filter((_, at) => used.has(at));
  return JSON.stringify([{ ...workbook, validations: choices }, properties, cache]);
};
const out = (profile: Profile): readonly Table[] =>
  Object.values<Table>(tables).filter(({ profiles }) => profiles.includes('shared') && !profiles.includes(profile));
const menuOf = (host: Host): string => {
  host.run('onOpen');
  return JSON.stringify(host.menu());
};
/** `C7`, by column and line, from 1. */
const cellIn = (column: number, line: number): string => `${columnLetters(column)}${line}`;
const switched = (host: Host, profile: Profile, sure = false) => call(host, 'switchProfile', { profile, sure });

it.each(['Prüfhinweise', 'Versand', 'Protokoll'])(
  'takes nothing out while nobody can tell what the lines of "%s" are about, and says so',
  (tab) => {
    const host = copied();
    const width = host.tab(tab).headers().length;
    host.person.clear(tab, `A1:${cellIn(width, 1)}`);
    for (let column = 1; column <= width; column += 1) host.person.note(tab, cellIn(column, 1), '');
    const before = cellsOf(host);
    const answer = switched(host, 'treasury', true);
    expect(answer.problem?.text.de).toContain(`„${tab}“`);
    expect(cellsOf(host)).toEqual(before);
  },
);

it.each([
  ['network', 'Spendennummern gelten parteiweit'],
  ['treasury', 'Mails zu Einsätzen'],
] as const)(
  'a copy that becomes %s names the setting "%s" that leaves, and has it no more afterwards',
  (profile, name) => {
    const host = copied();
    const at = host
      .tab('Einstellungen')
      .rows()
      .findIndex((row) => Object.values(row).includes(name));
    const leaving = (): string => JSON.stringify(call(host, 'switchStart', {}).value?.leaving);
    const answer = (word: string) => host.type('Einstellungen', `B${host.tab('Einstellungen').rowNumbers()[at]}`, word);
    answer('nein');
    expect(leaving()).not.toContain(name);
    answer('ja');
    const start = call(host, 'switchStart', {}).value as { leaving: Record<Profile, { settings: { de: string }[] }> };
    expect(start.leaving[profile].settings.map(({ de }) => de)).toContain(name);
    expect(switched(host, profile).value?.remains).toMatchObject({ settings: [] });
    expect(cellsOf(host).join()).not.toContain(name);
  },
);

describe.each([
  ['network', /\bS-[0-9A-Z]{8}\b/, /Spende(?!nnummern gelten)|Jahresliste|Was sagt die Regel|Transparenzbericht/],
  ['treasury', /\bE-[0-9A-Z]{8}\b/, /Einsatz|Partner vorschlagen|Bericht ansehen|Auswertung senden|Steckbrief/],
] as const)('a copy of a shared sheet that becomes %s', (profile, ids, words) => {
  const host = copied();
  const start = call(host, 'switchStart', {}).value as unknown as {
    isCopy: boolean;
    leaving: Record<Profile, { tabs: { tab: { de: string }; rows: number }[]; findings: number; journal: number }>;
  };

  it('is told before what will be taken out, with its rows', () => {
    expect(start.isCopy).toBe(true);
    const leaving = start.leaving[profile];
    expect(leaving.tabs.map(({ tab }) => tab.de).sort()).toEqual(
      out(profile)
        .map(({ tab }) => tab.de)
        .sort(),
    );
    for (const { tab, rows } of leaving.tabs) expect(rows).toBe(original.tab(tab.de).rows().length);
    expect(leaving.findings).toBeGreaterThan(0);
    expect(leaving.journal).toBeGreaterThan(0);
  });

  it('holds nothing of the other side afterwards, and says so after looking', () => {
    const done = switched(host, profile);
    expect(done.ok).toBe(true);
    expect(done.value?.remains).toMatchObject({ tabs: [], findings: 0 });
    for (const { tab } of out(profile)) expect(names(host)).not.toContain(tab.de);
    const tools = cellsOf(host).filter((cell) => /^(Prüfhinweise|Protokoll|Auswertung|Versand): /.test(cell));
    expect(tools.filter((cell) => ids.test(cell))).toEqual([]);
    expect(host.tab('Protokoll').rows()).toEqual([]);
    expect(host.tab('Prüfhinweise').rows().length).toBeGreaterThan(0);
  });

  it('keeps nothing of it anywhere in the file: hidden cells, formulas, notes, choices, names, properties, cache', () => {
    const told = said(host);
    const cellsIn = (those: readonly Table[]): readonly string[] =>
      those.flatMap(({ tab }) =>
        original
          .tab(tab.de)
          .rows()
          .flatMap((row) => Object.values(row)),
      );
    const there = out(profile).filter(({ tab }) => names(original).includes(tab.de));
    const staying = Object.values<Table>(tables).filter(
      (table) => table.kept !== 'tool' && !there.includes(table) && names(original).includes(table.tab.de),
    );
    const labels = new Set(
      Object.values<Table>(tables).flatMap(({ columns }) =>
        Object.values(columns).flatMap(({ options = [] }) => options.map(({ label }) => label.de)),
      ),
    );
    // What other tabs hold as well, such as names of associations and days, tells nothing of the other side.
    const kept = cellsIn(staying).join('\n');
    const telling = [...new Set(cellsIn(there))].filter(
      (cell) => cell.length > 7 && !labels.has(cell) && !kept.includes(cell),
    );
    expect(telling.length).toBeGreaterThan(20);
    expect(telling.filter((cell) => told.includes(JSON.stringify(cell).slice(1, -1)))).toEqual([]);
  });

  it('speaks of nothing that it does not hold, in menu and evaluation', () => {
    expect(menuOf(host)).not.toMatch(words);
    const drawn = cellsOf(host).filter((cell) => cell.startsWith('Auswertung: '));
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.join('\n')).toMatch(profile === 'treasury' ? /Geld und Sachen/ : /Hilfe/);
    if (profile === 'treasury') expect(drawn.join('\n')).not.toMatch(/Einsatz|Einsätze|Hilfe|Std\./);
  });

  it('goes on working: checks, lets enter what it holds, and sends no mail of the other side', () => {
    host.choose('Transparenz prüfen');
    host.choose('Auswertung aktualisieren');
    host.choose('Einrichten und reparieren');
    expect(host.ui.alerts).toEqual([]);
    const found = host.tab('Prüfhinweise').values();
    const tabs = new Set(out(profile).map(({ tab }) => tab.de));
    expect(found.filter((row) => tabs.has(String(row.Tab)))).toEqual([]);
    const answer = call(host, profile === 'network' ? 'logContributionStart' : 'logVisitStart', {});
    expect(answer).toMatchObject({ ok: false, problem: { code: 'gone' } });
    expect(call(host, profile === 'network' ? 'logVisitStart' : 'logContributionStart', {}).ok).toBe(true);
    // The evaluation of the last quarter is due to the demo's contacts already.
    host.advance('2026-11-25T09:00');
    if (profile === 'network') expect(host.outbox.length).toBeGreaterThan(0);
    const sent = host.outbox.map(({ subject, body }) => `${subject}\n${body}`).join('\n');
    if (profile === 'treasury') expect(sent).not.toMatch(/Einsatz|Einsätze|Auswertung/);
    else expect(sent).not.toMatch(/Spende/);
  });
});

describe('what cannot be undone', () => {
  it('is refused in the original, unless somebody says that it is the copy', () => {
    const host = copied();
    host.choose('Einrichten und reparieren');
    const before = cellsOf(host);
    expect(switched(host, 'network')).toMatchObject({ ok: false, problem: { code: 'invalid' } });
    expect(cellsOf(host)).toEqual(before);
    expect(switched(host, 'network', true).ok).toBe(true);
  });

  it('leaves tabs of other people where they are, and names them', () => {
    const host = copied();
    host.globals.SpreadsheetApp.getActiveSpreadsheet().insertSheet('Meine Liste');
    const { value } = switched(host, 'treasury');
    expect(value?.remains).toMatchObject({ others: ['Meine Liste'] });
    expect(names(host)).toContain('Meine Liste');
  });

  it('takes a copy of a tab out as well, and the tab itself under another name', () => {
    const host = copied();
    const copy = host.person.duplicateTab('Spenden');
    host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(copy)?.hideSheet();
    host.person.rename('Spenden', 'Geld 2026');
    host.globals.SpreadsheetApp.getActiveSpreadsheet().insertSheet('Meine Liste');
    const { leaving } = call(host, 'switchStart', {}).value as unknown as {
      leaving: { network: { tabs: { tab: { de: string }; rows: number }[]; others: string[] } };
    };
    const rows = original.tab('Spenden').rows().length;
    const shown = leaving.network.tabs.filter((one) => one.rows === rows).map(({ tab }) => tab.de);
    expect(shown.sort()).toEqual(['Geld 2026', copy].sort());
    expect(leaving.network.others).toEqual(['Meine Liste']);
    expect(switched(host, 'network').value?.remains).toMatchObject({ tabs: [], others: ['Meine Liste'] });
    expect(names(host)).not.toContain('Geld 2026');
    expect(names(host)).not.toContain(copy);
  });

  it('keeps a list of somebody that has columns of a tab that goes, and a copy of one that stays; takes a tab out once', () => {
    const host = copied();
    const add = (tab: string, at: number, header: string) => {
      host.person.insertColumn(tab, at);
      host.type(tab, cellIn(at, 1), header);
    };
    const [stays, goes] = [host.person.duplicateTab('Spenden'), host.person.duplicateTab('Wahlen')];
    for (const tab of [stays, goes]) add(tab, host.tab(tab).headers().length + 1, 'Stand');
    host.globals.SpreadsheetApp.getActiveSpreadsheet()
      .insertSheet('Meine Zahlen')
      .getRange(1, 1, 2, 5)
      .setValues([
        ['Zeitraum', 'Verband', 'Art', 'Betrag', 'Quelle'],
        ['2026', 'KV Beispielstadt', 'Miete', '70', 'Bank'],
      ]);
    const done = switched(host, 'treasury');
    expect(done).toMatchObject({ ok: true, value: { remains: { tabs: [] } } });
    expect(names(host)).toEqual(expect.arrayContaining([stays, 'Meine Zahlen']));
    expect(names(host)).not.toContain(goes);
  });

  it('is finished by a second try, wherever the first was cut off', () => {
    const whole = copied();
    switched(whole, 'network');
    const wanted = cellsOf(whole).filter((cell) => !cell.startsWith('Einstellungen: '));
    const calls = whole.calls.length;
    for (const at of [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => Math.floor(calls * share))) {
      const host = copied();
      host.crash({ at, unflushed: 'prefix' });
      expect(() => host.rpc('switchProfile', { profile: 'network', sure: true })).toThrow();
      expect(switched(host, 'network', true).value?.remains).toMatchObject({ tabs: [], findings: 0 });
      expect(cellsOf(host).filter((cell) => !cell.startsWith('Einstellungen: '))).toEqual(wanted);
    }
  });

  it('stands in the menu under Hilfe, for those who set up', () => {
    const host = copied();
    expect(menuOf(host)).toContain(ENTRY);
    host.as('helferin@example.org');
    expect(switched(host, 'network', true).ok).toBe(false);
  });
});

it.each(['treasury', 'network'] as const)('in %s Versand keeps no mail about rows that are gone', (profile) => {
  const host = copied();
  const ledger = host.globals.SpreadsheetApp.getActive().getSheetByName('Versand');
  const column = (header: string): number => host.tab('Versand').column(header);
  const about = ['E-AAAA1111 war', 'A-BBBB2222 2026-11-13', 'S-CCCC3333', '2026-Q3', 'H-DDDD4444 2026-11-23', 'E-12'];
  about.forEach((text, at) => {
    ledger?.getRange(at + 2, column('id')).setValue(`M-AAAA000${at}`);
    ledger?.getRange(at + 2, column('Zeitraum')).setValue(text);
  });
  const gone = profile === 'treasury' ? ['E-AAAA1111 war', 'A-BBBB2222 2026-11-13'] : ['S-CCCC3333'];
  const { leaving } = call(host, 'switchStart', {}).value as unknown as {
    leaving: Record<Profile, { mails: number }>;
  };
  expect(leaving[profile].mails).toBe(gone.length);
  expect(call(host, 'switchProfile', { profile, sure: false }).value).toMatchObject({ remains: { mails: 0 } });
  const left = host.tab('Versand').rows();
  expect(left.map((row) => row.Zeitraum)).toEqual(about.filter((text) => !gone.includes(text)));
});

it('leaves no setting of the other side, whatever was set there', () => {
  const host = copied();
  const settings = (): string[] =>
    host
      .tab('Einstellungen')
      .rows()
      .map((row) => `${row.Einstellung}: ${row.Wert}`);
  const set = (name: string, value: string): void => {
    const line =
      host
        .tab('Einstellungen')
        .rows()
        .findIndex((row) => row.Einstellung === name) + 2;
    host.type('Einstellungen', cellIn(host.tab('Einstellungen').column('Wert'), line), value);
  };
  set('Mails zu Einsätzen', 'ja');
  set('Spendennummern gelten parteiweit', 'ja');
  set('Mails zu Dringendem', 'ja');
  expect(call(host, 'switchProfile', { profile: 'treasury', sure: false }).ok).toBe(true);
  expect(settings().filter((name) => /Einsätze|Anfragen|Partnervorschl/.test(name))).toEqual([]);
  expect(settings()).toEqual(
    expect.arrayContaining(['Spendennummern gelten parteiweit: ja', 'Mails zu Dringendem: ja']),
  );
});
