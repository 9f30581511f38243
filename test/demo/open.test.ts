import { beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { demoNow, demoOwner, demoPeople, openDemo } from '../../workbench/demo/index.ts';
import { demoRows } from '../../workbench/demo/rows.ts';
import { createHost, type Host } from '../../workbench/emulator/index.ts';

const open = (): Host => {
  const host = createHost({ now: demoNow, owner: demoOwner, people: demoPeople });
  openDemo(host);
  return host;
};

describe('the demo in the workbench', () => {
  let host: Host;
  beforeAll(() => {
    host = open();
  });

  it('opens without a failed run', () => {
    expect(host.executions.filter(({ error }) => error !== undefined)).toEqual([]);
    expect(host.ui.alerts).toEqual([]);
  });

  it('holds every row that was pasted, and the known associations above the made-up ones', () => {
    expect(host.tab('Einsätze').rows()).toHaveLength(demoRows().visits.length);
    expect(host.tab('Spenden').rows()).toHaveLength(demoRows().contributions.length);
    const names = host
      .tab('Verbände')
      .rows()
      .map((row) => row.Name);
    expect(names.length).toBeGreaterThan(400);
    expect(names.indexOf('KV Saale-Orla')).toBeLessThan(names.indexOf('KV Beispielstadt'));
  });

  it('says that it is an example', () => {
    const setting = host
      .tab('Einstellungen')
      .rows()
      .find((row) => row.Einstellung === 'Beispieldaten');
    expect(setting?.Wert).toBe('ja');
  });

  it('shows days, amounts and words as German sheets do', () => {
    const row = host
      .tab('Spenden')
      .rows()
      .find(({ Zweck }) => Zweck?.startsWith('Beispiel'));
    expect(row?.['Eingang am']).toMatch(/^\d\d\.\d\d\.\d{4}$/);
    expect(row?.Betrag).toMatch(/^\d{1,3}(\.\d{3})*,\d\d\s€$/);
  });

  it('opens with findings of each level, a word at their rows, and an evaluation', () => {
    const levels = new Set(
      host
        .tab('Prüfhinweise')
        .rows()
        .map(({ Stufe }) => Stufe),
    );
    expect([...levels].sort()).toEqual(['Hinweis', 'dringend', 'klären', 'unvollständig']);
    expect(
      host
        .tab('Spenden')
        .rows()
        .some(({ Prüfung }) => Prüfung?.startsWith('dringend:')),
    ).toBe(true);
    expect(host.tab('Auswertung').rows().length).toBeGreaterThan(10);
  });

  it('names rules that exist', () => {
    const ids = new Set(rules.map(({ id }) => id));
    for (const { Regel } of host.tab('Prüfhinweise').rows()) expect(ids).toContain(Regel);
  });

  it('gives the copied row an id of its own', () => {
    const ids = host
      .tab('Einsätze')
      .rows()
      .map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has nothing more to say when it is checked again, and the copied row is done with', () => {
    const told = () =>
      host
        .tab('Prüfhinweise')
        .rows()
        .map(({ Regel, Zeile, Status }) => [Regel, Zeile, Status]);
    const before = told();
    host.choose('Transparenz prüfen');
    expect(told()).toEqual(before.map(([rule, row, status]) => [rule, row, rule === 'Q-07' ? 'erledigt' : status]));
  });

  it('is the same sheet every time', () => {
    expect(open().workbook).toEqual(open().workbook);
  });
});
