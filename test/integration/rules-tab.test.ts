import { beforeAll, describe, expect, it } from 'vitest';
import { builtScript, readyHost } from '../bundle.ts';

let script: string;
beforeAll(async () => {
  script = await builtScript();
});

type Host = ReturnType<typeof readyHost>;

const setUp = (): Host => {
  const host = readyHost(script);
  return host;
};

const ruleRow = (host: Host, id: string) => {
  const rows = host.tab('Regeln').rows();
  const at = rows.findIndex((row) => row.Regel === id);
  return { line: at + 2, row: rows[at] ?? {} };
};

/** Types into a rule's row, by the column's header. */
function change(host: Host, id: string, cells: Record<string, string>): void {
  const header = Object.keys(host.tab('Regeln').rows()[0] ?? {});
  for (const [column, value] of Object.entries(cells)) {
    const letter = String.fromCharCode(65 + header.indexOf(column));
    host.type('Regeln', `${letter}${ruleRow(host, id).line}`, value);
  }
}

const typeVisit = (host: Host): void => {
  const header = Object.keys(host.tab('Einsätze').rows()[0] ?? {});
  expect(header).toEqual([]);
  host.rpc('seedAssociations', { operation: 'op-seed-1' });
  host.rpc('saveVisit', {
    operation: 'op-visit-1',
    values: {
      ...{ kind: 'Haustürwahlkampf', start: '05.12.2026', guest: 'KV Pinneberg', host: 'KV Saalekreis' },
      ...{ people: '1', status: 'geplant' },
    },
  });
};

const findingOf = (host: Host, rule: string) =>
  host
    .tab('Prüfhinweise')
    .rows()
    .find((row) => row.Regel === rule);

describe('the tab Regeln', () => {
  it('says nothing where all is as it came', () => {
    const rows = setUp().tab('Regeln').rows();
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter((row) => (row.Prüfung ?? '') !== '')).toEqual([]);
  });

  it('gives a rule of law its cells back and says why', () => {
    const host = setUp();
    const before = ruleRow(host, 'S-01').row;
    change(host, 'S-01', { Stufe: 'Hinweis', Aktiv: 'nein', Werte: 'Grenze für Bargeld: 9.000 €' });
    const { row } = ruleRow(host, 'S-01');
    expect([row.Stufe, row.Aktiv, row.Werte]).toEqual([before.Stufe, before.Aktiv, before.Werte]);
    expect(row.Prüfung).toMatch(/^klären: Regeln des Gesetzes lassen sich nicht ändern\./);
  });

  it('switches a house rule off with a reason only', () => {
    const host = setUp();
    change(host, 'W-03', { Aktiv: 'nein' });
    expect(ruleRow(host, 'W-03').row.Prüfung).toMatch(/^klären: Zum Abschalten fehlt die Begründung/);
    change(host, 'W-03', { Begründung: 'Bei uns gehen immer drei.' });
    expect(ruleRow(host, 'W-03').row.Prüfung).toBe('Hinweis: Diese Regel ist hier abgeschaltet.');
    typeVisit(host);
    host.choose('Transparenz prüfen');
    expect(findingOf(host, 'W-03')).toBeUndefined();
  });

  it('names a changed value in the finding and refuses one out of reason', () => {
    const host = setUp();
    change(host, 'W-03', { Werte: 'Mindestens: 4 Personen', Stufe: 'Hinweis' });
    typeVisit(host);
    host.choose('Transparenz prüfen');
    expect(findingOf(host, 'W-03')).toMatchObject({ Stufe: 'Hinweis' });
    expect(findingOf(host, 'W-03')?.['Nächster Schritt']).toContain('Mindestens 4 Personen statt 2 Personen');
    change(host, 'W-03', { Werte: 'Mindestens: 400 Personen' });
    expect(ruleRow(host, 'W-03').row.Prüfung).toMatch(
      /^klären: „Mindestens“ geht von .* bis .*\. Es gilt: Mindestens: 2/,
    );
    expect(ruleRow(host, 'W-03').row.Werte).toBe('Mindestens: 400 Personen');
  });

  it('is mended at night where nothing answered an edit', () => {
    const host = setUp();
    const { line } = ruleRow(host, 'S-01');
    const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName('Regeln');
    const header = Object.keys(host.tab('Regeln').rows()[0] ?? {});
    sheet?.getRange(line, header.indexOf('Aktiv') + 1).setValue('nein');
    expect(ruleRow(host, 'S-01').row.Aktiv).toBe('nein');
    host.advance('2026-11-24T09:00');
    expect(ruleRow(host, 'S-01').row).toMatchObject({ Aktiv: 'ja' });
    expect(ruleRow(host, 'S-01').row.Prüfung).toMatch(/^klären: Regeln des Gesetzes/);
  });

  it('is mended at night wherever the answer to an edit broke off', () => {
    const host = setUp();
    const letter = 'ABCDEFGHIJ'[Object.keys(host.tab('Regeln').rows()[0] ?? {}).indexOf('Aktiv')];
    const start = host.snapshot();
    change(host, 'S-01', { Aktiv: 'nein' });
    const calls = host.calls.length;
    for (let at = 1; at <= calls; at += 1)
      for (const trouble of ['fail', 'lost', 'kept', 'prefix'] as const) {
        host.restore(start);
        if (trouble === 'fail') host.fail({ at });
        else host.crash({ at, unflushed: trouble });
        host.type('Regeln', `${letter}${ruleRow(host, 'S-01').line}`, 'nein');
        host.call('nightlyCheck');
        expect([at, trouble, ruleRow(host, 'S-01').row.Aktiv]).toEqual([at, trouble, 'ja']);
      }
  });

  it('keeps what people changed when it is set up again', () => {
    const host = setUp();
    change(host, 'W-03', { Werte: 'Mindestens: 4 Personen' });
    const before = ruleRow(host, 'W-03').row;
    host.choose('Einrichten und reparieren');
    expect(ruleRow(host, 'W-03').row).toEqual(before);
    change(host, 'W-03', { Werte: '' });
    host.choose('Einrichten und reparieren');
    expect(ruleRow(host, 'W-03').row.Werte).toBe('Mindestens: 2 Personen');
  });
});

describe('what is older than the sheet', () => {
  it('arrives as one quiet block', () => {
    const host = setUp();
    host.rpc('seedAssociations', { operation: 'op-seed-1' });
    const old = Array.from({ length: 60 }, (_, i) => [
      ...['', '', 'durchgeführt', `${String((i % 28) + 1).padStart(2, '0')}.03.2026`, 'Haustürwahlkampf'],
      ...['KV Pinneberg', 'KV Saalekreis', '6', '', '', '', '', '', '40'],
    ]);
    host.type('Einsätze', `A2`, old);
    host.rpc('saveVisit', {
      operation: 'op-visit-1',
      values: {
        ...{ kind: 'Haustürwahlkampf', start: '05.12.2026', guest: 'KV Pinneberg', host: 'KV Saalekreis' },
        ...{ people: '1', status: 'geplant' },
      },
    });
    host.choose('Transparenz prüfen');
    const rows = host.tab('Prüfhinweise').rows();
    const baseline = rows.filter((row) => row.Bestand === 'ja');
    expect(baseline.length).toBeGreaterThanOrEqual(60);
    expect(rows.slice(-baseline.length)).toEqual(baseline);
    expect(rows[0]?.Regel).toBe('W-03');
    expect(host.ui.toasts.at(-1)?.text).toContain(
      `${baseline.length} aus der Zeit vor dem Einrichten stehen gesammelt am Ende.`,
    );
    host.choose('Transparenz prüfen');
    expect(host.tab('Prüfhinweise').rows()).toEqual(rows);
  });
});

describe('a row that stands twice', () => {
  const again = (host: Host, tab: string, line: number): number => {
    host.person.copyRows(tab, line);
    return Math.max(...host.tab(tab).rowNumbers());
  };
  const TWICE = /^klären: Das steht zweimal in diesem Tab\. Es gilt die obere Zeile\./;

  it('of a rule holds nothing and says so, whatever its values, and the upper one goes on', () => {
    const host = setUp();
    typeVisit(host);
    const lower = again(host, 'Regeln', ruleRow(host, 'W-03').line);
    host.type(
      'Regeln',
      `${String.fromCharCode(64 + host.tab('Regeln').column('Werte'))}${lower}`,
      'Mindestens: 1 Personen',
    );
    const rows = () =>
      host
        .tab('Regeln')
        .rows()
        .filter(({ Regel }) => Regel === 'W-03');
    expect(rows().map((row) => row.Prüfung)).toEqual(['', expect.stringMatching(TWICE)]);
    host.choose('Transparenz prüfen');
    expect(findingOf(host, 'W-03')?.['Was auffällt']).toContain('mindestens 2');
    expect(rows().map((row) => row.Prüfung)).toEqual(['', expect.stringMatching(TWICE)]);
    // Once the upper one is gone the other holds, from the night on: nobody is told of a row that goes.
    host.person.deleteRows('Regeln', ruleRow(host, 'W-03').line, 1);
    host.fire('nightlyCheck');
    expect(findingOf(host, 'W-03')?.Status).toBe('erledigt');
    expect(rows().map((row) => row.Prüfung)).toEqual([expect.stringContaining('Mindestens 1 Person statt 2')]);
  });

  it('of a setting holds nothing and says so: what "Zeitplan" switches on is on', () => {
    const host = setUp();
    const lineOf = (name: string): number =>
      host
        .tab('Einstellungen')
        .rows()
        .findIndex((row) => row.Einstellung === name) + 2;
    const lower = again(host, 'Einstellungen', lineOf('Mails zu Anfragen'));
    const word = () => host.tab('Einstellungen').rows()[lower - 2]?.Prüfung;
    expect(word()).toMatch(TWICE);
    const me = ['KV Musterstadt', 'Koordination', host.current, 'nie', '01.11.2026', 'Beispiel'];
    host.type('Koordination', 'C2', [me]);
    const saved = host.rpc('saveSchedule', { triggers: false, mailRequests: true }) as {
      value: { mails: { key: string; on: boolean }[] };
    };
    expect(saved.value.mails.find(({ key }) => key === 'mailRequests')?.on).toBe(true);
    host.choose('Einrichten und reparieren');
    expect(word()).toMatch(TWICE);
    host.person.deleteRows('Einstellungen', lineOf('Mails zu Anfragen'), 1);
    host.choose('Einrichten und reparieren');
    expect(host.tab('Einstellungen').rows()[lineOf('Mails zu Anfragen') - 2]?.Prüfung).toBe('');
  });
});
