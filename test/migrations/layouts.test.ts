import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { storedReference } from '../../scripts/reference/stored.ts';
import { columnsSince, stepsSince } from '../../src/define/layout-step.ts';
import { layoutSteps } from '../../src/migrations/index.ts';
import { type TableName, tables } from '../../src/tables/index.ts';
import { LAYOUT } from '../../src/tables/layout.ts';
import { columnLetters, createHost, type Host, type HostData } from '../../workbench/emulator/index.ts';
import { builtScript, COORDINATOR, call } from '../bundle.ts';

const script = await builtScript();
const folder = resolve(import.meta.dirname, '../fixtures/layouts');

interface Kept {
  readonly name: string;
  readonly version: number;
  readonly path: string;
}
const kept: Kept[] = readdirSync(folder).flatMap((version) =>
  readdirSync(join(folder, version)).map((file) => ({
    ...{ name: `${version}/${file.replace('.json.gz', '')}`, version: Number(version) },
    path: join(folder, version, file),
  })),
);
const small = kept.filter(({ name }) => !name.endsWith('/large'));

const open = ({ path }: Pick<Kept, 'path'>): Host => {
  const host = createHost({
    workbook: JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as HostData,
    script,
  });
  return host.as(COORDINATOR);
};

/** What people and the tool wrote in each tab, by header in German and id or line; the tool's word on a row may change. */
function contents(host: Host): Map<string, string> {
  const held = new Map<string, string>();
  for (const [name, table] of Object.entries(tables)) {
    const found = host.workbook.tabs.find((tab) => tab.name === table.tab.de || tab.name === table.tab.en);
    if (!found) continue;
    const tab = host.tab(found.name);
    tab.values().forEach((row, index) => {
      for (const [key, column] of Object.entries(table.columns)) {
        const cell = row[column.header.de] ?? row[column.header.en] ?? '';
        if (cell === '' || changing(name as TableName, key)) continue;
        held.set(`${name} ${String(row.id ?? row.Schlüssel ?? index)} ${key}`, String(cell));
      }
    });
  }
  return held;
}

/** What the tool itself renews at each setup: its words in the sheet's language, and the version. */
const changing = (table: TableName, key: string): boolean =>
  key === 'check' || table === 'ruleSettings' || table === 'settings';

const settingOf = (host: Host, name: { de: string; en: string }): string => {
  const tab = host.workbook.tabs.find(
    (one) => one.name === tables.settings.tab.de || one.name === tables.settings.tab.en,
  );
  const { key, value } = tables.settings.columns;
  const rows = host.tab(tab?.name ?? '').rows();
  const row = rows.find((one) => [name.de, name.en].includes(one[key.header.de] ?? one[key.header.en] ?? ''));
  return row?.[value.header.de] ?? row?.[value.header.en] ?? '';
};
const LAYOUT_SETTING = { de: 'Stand des Aufbaus', en: 'Layout version' };

const setUp = (host: Host): void => {
  host.call('setUp');
};

/** Dates of elections that the data now know better, and their sources: setup renews what it wrote itself. */
const renewedByData = new Set(
  storedReference
    .elections()
    .flatMap(({ id, former }) => (former.length === 0 ? [] : [`elections ${id} date`, `elections ${id} source`])),
);

/** Of a run that the platform ended, Protokoll may lack what was not carried out yet: the cells themselves it finishes. */
const besideJournal = (held: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...held].filter(([place]) => !place.startsWith('journal ')));

const lost = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] =>
  [...before].flatMap(([place, cell]) =>
    after.get(place) === cell || renewedByData.has(place) ? [] : [`${place}: ${cell} → ${after.get(place)}`],
  );

describe('the steps', () => {
  it('follow each other without a gap, up to the version that this bundle writes', () => {
    expect(layoutSteps.map(({ to }) => to)).toEqual(layoutSteps.map((_, index) => index + 2));
    expect(LAYOUT).toBe(layoutSteps.length + 1);
  });
  it('say in both languages what changed', () => {
    for (const { says } of layoutSteps) expect(says.de !== '' && says.en !== '' && says.de !== says.en).toBe(true);
  });
  it('add columns that the tables have', () => {
    for (const { adds } of layoutSteps)
      for (const [table, keys] of Object.entries(adds ?? {}))
        expect(Object.keys(tables[table as TableName].columns)).toEqual(expect.arrayContaining([...keys]));
  });
  it('are those after the version of a sheet', () => {
    const steps = [2, 3, 4].map((to) => ({ to, says: { de: '', en: '' }, adds: { visits: [`c${to}`] } }));
    expect(stepsSince(steps, 2).map(({ to }) => to)).toEqual([3, 4]);
    expect([...columnsSince(steps, 2, 'visits')]).toEqual(['c3', 'c4']);
    expect([...columnsSince(steps, 2, 'tips')]).toEqual([]);
  });
  it("have a kept sheet of each version, today's among them", () => {
    for (let version = 1; version <= LAYOUT; version += 1) expect(existsSync(join(folder, String(version)))).toBe(true);
  });
});

describe.each(kept)('the kept sheet $name', (one) => {
  it('comes up to date by setup, without losing a cell', () => {
    const host = open(one);
    const before = contents(host);
    setUp(host);
    expect(host.lastExecution.error).toBeUndefined();
    const changed = lost(before, contents(host));
    // The first English sheets hold German words of choices and findings: setup brings those along, and empties no cell but
    // the next step of a finding that has ended.
    const wereGerman = one.name.startsWith('1/') && one.name.endsWith('-english');
    const emptied = changed.filter((line) => /→ (?:undefined)?$/.test(line) && !/^findings \S+ next:/.test(line));
    expect(wereGerman ? emptied : changed).toEqual([]);
    expect(settingOf(host, LAYOUT_SETTING)).toBe(String(LAYOUT));
    const once = host.snapshot().workbook;
    setUp(host);
    expect(contents(host)).toEqual(contents(createHost({ workbook: once, script })));
  });
});

/** `LAYOUT_STRIDE=1 npx vitest run test/migrations` ends setup at each of its calls, 20 at every twentieth; else a few. */
const stride = Number(process.env.LAYOUT_STRIDE ?? 0);
const PLACES = 5;
const PATIENCE = stride > 0 ? 7_200_000 : 120_000;
const endsOf = (calls: number): number[] =>
  stride > 0
    ? Array.from({ length: Math.floor(calls / stride) }, (_, index) => (index + 1) * stride)
    : Array.from({ length: PLACES }, (_, index) => Math.ceil((calls * (index + 1)) / (PLACES + 1)));

describe.each(small.filter(({ name }) => /in-use$/.test(name)))(
  'the kept sheet $name, cut off while it comes up to date',
  (one) => {
    it(
      'is finished by the next setup, wherever the first one ended',
      () => {
        const host = open(one);
        const start = host.snapshot();
        const before = contents(host);
        setUp(host);
        const whole = contents(host);
        const calls = host.calls.length;
        for (const at of endsOf(calls)) {
          host.restore(start).crash({ at, unflushed: 'prefix' });
          try {
            setUp(host);
          } catch {
            // The platform ended it.
          }
          setUp(host);
          expect(lost(before, contents(host))).toEqual([]);
          expect(besideJournal(contents(host))).toEqual(besideJournal(whole));
          expect(settingOf(host, LAYOUT_SETTING)).toBe(String(LAYOUT));
        }
      },
      PATIENCE,
    );
  },
);

describe('a sheet that a later version has set up', () => {
  const host = open({ path: join(folder, '1/in-use.json.gz') });
  setUp(host);
  const settings = host.tab('Einstellungen');
  const line =
    settings.rowNumbers()[settings.rows().findIndex((row) => Object.values(row).includes(LAYOUT_SETTING.de))];
  host.type('Einstellungen', `B${line}`, String(LAYOUT + 1));
  // A formula over the day stands at the top of Auswertung: what it shows changes by itself.
  const everything = (): string =>
    JSON.stringify(
      host.workbook.tabs.map(({ name, rows }) =>
        rows.map(({ values }, at) => (name === 'Auswertung' && at === 0 ? values.slice(0, 2) : values)),
      ),
    );
  const held = everything();
  const unchanged = (): void => expect(everything()).toBe(held);

  it('is not written by a form, which says why', () => {
    const values = {
      kind: 'Infostand',
      start: '14.11.2026',
      guest: 'KV Beispielstadt',
      host: 'KV Musterkreis',
      people: '4',
    };
    expect(call(host, 'saveVisit', { operation: 'late', values }).problem?.code).toBe('newer-layout');
    unchanged();
  });
  it.each(['setUp', 'checkTransparency', 'refreshEvaluation'])('is not written by %s, which says why', (command) => {
    host.call(command);
    expect(host.ui.alerts.at(-1)?.text).toContain('neueren Aufbau');
    unchanged();
  });
  it('is not written by a job, which says so in its log', () => {
    host.advance('2026-11-27T09:00');
    expect(host.log.some(({ text }) => text.includes('newer-layout'))).toBe(true);
    expect(host.outbox.length).toBe(open({ path: join(folder, '1/in-use.json.gz') }).outbox.length);
    unchanged();
  });
  it('is not answered where one types, with one word why', () => {
    const at = host.tab('Einsätze').column('Notiz');
    host.type('Einsätze', `${columnLetters(at)}2`, 'Nachtrag');
    expect(host.ui.toasts.at(-1)?.text).toContain('neueren Aufbau');
  });
});

it('what the tool alone chooses has no dropdown any more', () => {
  const host = open(kept.find(({ name }) => name === '1/in-use') ?? { path: '' });
  const dropdowns = () => {
    const range = host.globals.SpreadsheetApp.getActiveSpreadsheet().getRange("'Versand'!A2:H20");
    return range.getDataValidations().map((line) => line.map((one) => one !== null));
  };
  const at = host.tab('Versand').column('Mail') - 1;
  expect(dropdowns().every((line) => line[at])).toBe(true);
  host.choose('Einrichten und reparieren');
  expect(dropdowns().some((line) => line[at])).toBe(false);
  expect(dropdowns().every((line) => line[host.tab('Versand').column('Stand') - 1])).toBe(true);
});

describe('step 3', () => {
  it('calls what is missing or unreadable incomplete in the tab Regeln, and nobody is told of a changed rule', () => {
    for (const name of ['2/in-use', '2/in-use-english']) {
      const host = open(kept.find((one) => one.name === name) ?? { path: '' });
      setUp(host);
      host.call('checkTransparency');
      const [tab, level] = name.endsWith('english') ? ['Rules', 'Level'] : ['Regeln', 'Stufe'];
      const [about] = name.endsWith('english') ? ['What it is about'] : ['Worum es geht'];
      const levels = host
        .tab(tab)
        .rows()
        .filter((row) => /^Q-0[12]$/.test(row.Regel ?? row.Rule ?? ''))
        .map((row) => row[level]);
      const word = name.endsWith('english') ? 'incomplete' : 'unvollständig';
      expect(levels, name).toEqual([word, word]);
      const found = host.tab(name.endsWith('english') ? 'Findings' : 'Prüfhinweise').rows();
      expect(found.length, name).toBeGreaterThan(0);
      expect(
        found
          .filter((row) => row[about ?? ''] === '' && !/erledigt|done/.test(row.Status ?? ''))
          .map((row) => `${row.id} ${row.Regel ?? row.Rule} ${row.Tab} ${row.Zeile ?? row.Row} ${row.Status}`),
        name,
      ).toEqual([]);
      expect(JSON.stringify(found), name).not.toMatch(/statt „dringend“|instead of "urgent"/);
    }
  });
});
