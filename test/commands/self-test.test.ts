import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { selfTestChecks } from '../../src/commands/self-test-checks.ts';
import { pointWordsFrom } from '../../src/reference/self-test.ts';
import { builtScript, COORDINATOR, HELPER, type Host, newHost } from '../bundle.ts';

const script = await builtScript();

interface Line {
  readonly point: string;
  readonly result: string;
  readonly seen: string;
  readonly advice: string;
}

const setUp = (options: Parameters<typeof newHost>[1] = {}): Host => {
  const host = newHost(script, options);
  host.choose('Einrichten und reparieren');
  host.type('Koordination', 'C2', [['KV Musterstadt', 'Koordination', COORDINATOR, 'nie', '01.01.2026', 'Beispiel']]);
  return host;
};

/** Runs the self-test and reads its tab from top to bottom. */
function tested(host: Host): readonly Line[] {
  host.choose('Selbsttest');
  const lines: Line[] = [];
  for (let line = 2; line <= selfTestChecks('de_DE').length + 1; line += 1) {
    const [point, result, , seen, advice] = ['A', 'B', 'C', 'D', 'E'].map(
      (column) => host.tab('Selbsttest').cell(`${column}${line}`).display,
    );
    lines.push({ point: point ?? '', result: result ?? '', seen: seen ?? '', advice: advice ?? '' });
  }
  return lines;
}
const different = (host: Host): readonly Line[] => tested(host).filter(({ result }) => result !== 'wie erwartet');
const points = (lines: readonly Line[]): readonly string[] => lines.map(({ point }) => point);

describe('in the emulator', () => {
  it('all 56 points are as expected, each with its words', () => {
    const host = setUp();
    const tabs = host.workbook.tabs.map(({ name }) => name);
    const lines = tested(host);
    expect(lines).toHaveLength(56);
    expect(lines.filter(({ result }) => result !== 'wie erwartet')).toEqual([]);
    expect(lines.every(({ point, seen, advice }) => point !== '' && seen !== '' && advice === '')).toBe(true);
    expect(host.ui.toasts.at(-1)?.text).toContain('56 Punkte wie erwartet');
    const sent = host.tab('Selbsttest').cell('D58').display;
    expect(sent.split('\n')).toHaveLength(57);
    for (const { probe } of selfTestChecks('de_DE')) expect(sent).toContain(`\n${probe}: `);
    expect(sent).not.toMatch(/@|undefined/);
    // The scratch tab is gone, and a second run writes into the same tab.
    tested(host);
    expect(host.workbook.tabs.map(({ name }) => name).sort()).toEqual([...tabs, 'Selbsttest'].sort());
    expect(host.notEmulated).toEqual([]);
  });

  it('each point has its words in both languages', () => {
    const words = pointWordsFrom(readFileSync('src/reference/self-test.txt', 'utf8'));
    expect([...words.keys()]).toEqual(selfTestChecks('de_DE').map(({ probe }) => probe));
    for (const [probe, { title }] of words)
      expect(
        [title.de, title.en].every((one) => one.length > 2),
        probe,
      ).toBe(true);
  });

  it('a scratch tab that an ended run left is taken away by a later run, not by one at the same time', () => {
    const host = setUp();
    const left = (): number => host.workbook.tabs.filter(({ name }) => /^Selbsttest \d/.test(name)).length;
    host.crash({ at: 90 });
    expect(() => host.choose('Selbsttest')).toThrow();
    expect(left()).toBe(1);
    tested(host);
    expect(left()).toBe(1);
    host.advance('2026-11-23T09:10');
    tested(host);
    expect(left()).toBe(0);
  });

  it('no point is met by silence, nonsense or an exception, and each then says what to do', () => {
    for (const { probe, fits, advice } of selfTestChecks('de_DE')) {
      for (const seen of ['', '!', '! Service unavailable', 'null', 'NaN']) expect(fits(seen), probe).toBe(false);
      expect(advice.de, probe).toMatch(/\.$/);
      expect(advice.en, probe).not.toBe(advice.de);
    }
  });
});

describe('a point that differs stands on top with its advice', () => {
  it('wrong locale: numbers and days read otherwise, and the repair mends it', () => {
    const host = setUp();
    host.globals.SpreadsheetApp.getActive().setSpreadsheetLocale('en_US');
    const lines = different(host);
    expect(points(lines)).toContain('Sprache der Tabelle');
    expect(points(lines)).toContain('„1.234,56“, wie die Tabelle es liest');
    expect(lines.find(({ point }) => point === 'Sprache der Tabelle')).toMatchObject({
      seen: 'en_US',
      advice: expect.stringContaining('Einrichten und reparieren'),
    });
    expect(tested(host)[0]?.result).toBe('anders');
    host.choose('Einrichten und reparieren');
    expect(different(host)).toEqual([]);
  });

  it('wrong zone of the sheet: a day is shown as another, and the repair mends it', () => {
    const host = setUp();
    host.globals.SpreadsheetApp.getActive().setSpreadsheetTimeZone('America/New_York');
    const lines = different(host);
    expect(points(lines)).toEqual(expect.arrayContaining(['Zeitzone der Tabelle', 'Ein Tag, wie er erscheint']));
    expect(lines.find(({ point }) => point === 'Zeitzone der Tabelle')?.advice).toContain('Einrichten und reparieren');
    host.choose('Einrichten und reparieren');
    expect(different(host)).toEqual([]);
  });

  it('wrong zone of the script: nobody at the sheet can mend it, so it is to be reported', () => {
    const host = setUp({ manifest: { timeZone: 'America/New_York' } });
    const lines = different(host);
    expect(points(lines)).toEqual(expect.arrayContaining(['Zeitzone des Skripts', 'Uhrzeit im Sommer']));
    for (const { point, advice } of lines)
      if (point === 'Zeitzone des Skripts') expect(advice).toContain('technischen Ehrenamtlichen');
  });

  it('triggers removed: the repair schedules them again', () => {
    const host = setUp();
    const { ScriptApp } = host.globals;
    for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);
    const lines = different(host);
    expect(points(lines)).toEqual(['Auslöser für Prüfung und Versand']);
    expect(lines[0]?.advice).toContain('Einrichten und reparieren');
    host.choose('Einrichten und reparieren');
    expect(different(host)).toEqual([]);
  });

  it('triggers of someone else: the advice says that each person sees only their own', () => {
    const host = setUp();
    host.type('Koordination', 'C2', [['KV Beispielstadt', 'Koordination', HELPER, 'nie', '01.11.2026', 'Formular']]);
    const lines = different(host.as(HELPER));
    expect(points(lines)).toEqual(['Auslöser für Prüfung und Versand']);
    expect(lines[0]?.advice).toContain('nur die eigenen');
  });

  it('no mails left today: wait', () => {
    const host = setUp({
      limits: { mailRecipientsADay: { consumer: 0, workspace: 0 } },
    });
    const lines = different(host);
    expect(lines).toMatchObject([{ point: 'Mails, die heute noch gehen', seen: 'none left' }]);
    expect(lines[0]?.advice).toContain('Später');
  });

  it('another script holds the lock: wait', () => {
    const host = setUp();
    const release = host.locks.hold('document');
    expect(different(host)).toMatchObject([{ point: 'Sperre gegen gleichzeitiges Schreiben', seen: 'false' }]);
    release();
    expect(different(host)).toEqual([]);
  });

  it('a service that fails once differs alone; its words stand under "Gesehen", the run goes on', () => {
    const host = setUp();
    // The first run fills the cache; those that follow make the same calls.
    host.choose('Selbsttest');
    host.choose('Selbsttest');
    const at = host.calls.findIndex(({ method }) => method === 'getColumnGroupDepth') + 1;
    expect(at).toBeGreaterThan(0);
    host.fail({ at });
    const lines = different(host);
    expect(points(lines)).toEqual(['Spalten lassen sich gruppieren']);
    expect(lines[0]?.seen).toMatch(/^! /);
  });

  it('says how many differ, in the language of the sheet', () => {
    const host = setUp();
    host.type('Einstellungen', 'B2', 'en');
    host.choose('Einrichten und reparieren');
    host.open();
    const release = host.locks.hold('document');
    host.choose('Self-test');
    release();
    expect(host.ui.toasts.at(-1)?.text).toContain('1 of 56 points differ');
    expect(host.tab('Self-test').cell('B2').display).toBe('different');
    expect(host.tab('Self-test').cell('E2').display).toBe('Test again later.');
  });
});

describe('who may', () => {
  it('consent is missing: Google asks, and nothing is written', () => {
    const host = setUp({ people: { [HELPER]: { account: 'consumer', scopes: ['spreadsheets.currentonly'] } } });
    const tabs = host.workbook.tabs.length;
    host.as(HELPER);
    expect(() => host.choose('Selbsttest')).toThrow();
    expect(host.ui.consentAsked.length).toBeGreaterThan(0);
    expect(host.workbook.tabs).toHaveLength(tabs);
  });

  it('a volunteer is told whose it is', () => {
    const host = setUp();
    host.type('Koordination', 'C2', [
      ['KV Beispielstadt', 'Koordination', COORDINATOR, 'nie', '01.11.2026', 'Formular'],
    ]);
    const tabs = host.workbook.tabs.length;
    host.as(HELPER).choose('Selbsttest');
    expect(host.ui.alerts.at(-1)?.text).toContain('Koordination vorbehalten');
    expect(host.workbook.tabs).toHaveLength(tabs);
  });
});
