import { describe, expect, it } from 'vitest';
import { readScript } from '../../workbench/emulator/script.ts';
import { builtScript, COORDINATOR, call, newHost, readyHost } from '../bundle.ts';

const script = await builtScript();
const { pages } = readScript(script);
const without = (...names: string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(pages).filter(([name]) => !names.includes(name)));

const WORDS = 'Dem Werkzeug fehlt gerade eine seiner Dateien.';

describe('the data files beside the script', () => {
  it("are six, and of them only the districts' names stand in Code.js, which every edit asks", () => {
    expect(Object.keys(pages).filter((name) => name.startsWith('data-'))).toEqual([
      'data-associations',
      'data-districts',
      'data-elections',
      'data-given-names',
      'data-note-classifier',
      'data-self-test',
    ]);
    expect(readScript(script).source).not.toMatch(/KV Elbe-Elster|1510378/);
  });

  it('give a formula its inhabitants', () => {
    const host = newHost(script);
    const tab = host.workbook.tabs[0]?.name ?? '';
    host.type(tab, 'A1', '=EINWOHNER("16075")');
    expect(host.tab(tab).cell('A1').value).toBe(78_619);
  });
});

describe('deployed without them', () => {
  it('a formula says so in both languages', () => {
    const host = newHost(script, { pages: without('data-districts') });
    expect(host.callCustomFunction('EINWOHNER', ['16075'])).toBe(
      `${WORDS} · The tool lacks one of its files just now.`,
    );
  });

  it('setup says so in plain words and changes nothing', () => {
    const host = newHost(script, { pages: without('data-elections') });
    const tabs = host.workbook.tabs.map(({ name }) => name);
    host.choose('Einrichten und reparieren');
    expect(host.ui.alerts.at(-1)?.text).toContain(WORDS);
    expect(host.workbook.tabs.map(({ name }) => name)).toEqual(tabs);
  });

  it('the self-test goes on under the names of its points, and says what lacks', () => {
    const host = newHost(script, { pages: without('data-self-test') });
    host.choose('Einrichten und reparieren');
    host.type('Koordination', 'C2', [['KV Musterstadt', 'Koordination', COORDINATOR, 'nie', '01.01.2026', 'Beispiel']]);
    host.choose('Selbsttest');
    const [first, second] = ['2', '3'].map((line) =>
      ['A', 'B', 'E'].map((column) => host.tab('Selbsttest').cell(`${column}${line}`).display),
    );
    expect(first).toEqual(['data files', 'anders', expect.stringContaining('neu ausliefern')]);
    expect(second).toEqual(['locale', 'wie erwartet', '']);
  });

  it('the offer of known associations says so as a problem', () => {
    const host = newHost(script, { pages: without('data-associations') });
    host.choose('Einrichten und reparieren');
    expect(call(host, 'firstStepsStart', {})).toMatchObject({ ok: false, problem: { code: 'missing-file' } });
  });

  it('checking and saving go on', () => {
    const whole = readyHost(script);
    const host = newHost(script, {
      pages: without(
        'data-associations',
        'data-districts',
        'data-elections',
        'data-given-names',
        'data-note-classifier',
      ),
    });
    host.restore(whole.snapshot());
    const tips = host.tab('Tipps').headers();
    host.type('Tipps', `A2`, [
      tips.map((header) => ({ Thema: 'Rad', Tipp: 'Anna Beispiel hilft gern' })[header] ?? ''),
    ]);
    const visits = host.tab('Einsätze').headers();
    const cells: Record<string, string> = { Beginn: '14.11.2026', Art: 'Haustürwahlkampf', Notiz: 'heute viel Regen' };
    host.type('Einsätze', 'A2', [visits.map((header) => cells[header] ?? '')]);
    host.choose('Transparenz prüfen');
    expect(host.lastExecution.error).toBeUndefined();
    expect(JSON.stringify(host.ui)).toContain('ließ sich nicht prüfen: Dem Werkzeug fehlt die Liste der Vornamen');
    expect(JSON.stringify(host.ui)).toContain('ließ sich nur zum Teil prüfen: Dem Werkzeug fehlt eine Datei');
    expect(call(host, 'logVisitStart')).toMatchObject({ ok: true });
  });

  it('what was said of names stays until the list is there again', () => {
    const whole = readyHost(script);
    const tips = whole.tab('Tipps').headers();
    whole.type('Tipps', 'A2', [
      tips.map((header) => ({ Thema: 'Rad', Tipp: 'Anna Beispiel hilft gern' })[header] ?? ''),
    ]);
    whole.choose('Transparenz prüfen');
    const said = (host: typeof whole) =>
      host
        .tab('Prüfhinweise')
        .rows()
        .filter((row) => row.Regel === 'D-06')
        .map((row) => row.Status);
    expect(said(whole)).toEqual(['offen']);
    const host = newHost(script, { pages: without('data-given-names') });
    host.restore(whole.snapshot());
    host.choose('Transparenz prüfen');
    expect(said(host)).toEqual(['offen']);
  });
});
