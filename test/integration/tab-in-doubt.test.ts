import { describe, expect, test } from 'vitest';
import { builtScript, COORDINATOR, call, type Host, mailsOn, readyHost } from '../bundle.ts';

const script = await builtScript();

const letters = (column: number): string =>
  (column > 26 ? letters(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));
const cellOf = (host: Host, tab: string, header: string, line: number): string =>
  `${letters(host.tab(tab).column(header))}${line}`;

/** A sheet with a visit and a contribution that each have a finding. */
function sheet(): Host {
  const host = readyHost(script);
  host.type(
    'Verbände',
    'C2',
    ['Musterstadt', 'Beispielstadt'].map((name) => [`KV ${name}`, 'KV', 'Bayern', 'offen']),
  );
  host.type('Koordination', 'C2', [['KV Musterstadt', 'Koordination', COORDINATOR, 'nie', '01.01.2026', 'Beispiel']]);
  host.type('Einsätze', cellOf(host, 'Einsätze', 'Status', 2), 'durchgeführt');
  host.type('Einsätze', cellOf(host, 'Einsätze', 'Art', 2), 'Infostand');
  host.type('Spenden', cellOf(host, 'Spenden', 'Art', 2), 'Geldspende');
  host.choose('Transparenz prüfen');
  return host;
}

/** Takes a header away, with the note that would still name its column. */
function forget(host: Host, tab: string, header: string): void {
  const cell = cellOf(host, tab, header, 1);
  host.person.clear(tab, cell);
  host.person.note(tab, cell, '');
}
const findings = (host: Host, tab: string) =>
  host
    .tab('Prüfhinweise')
    .rows()
    .filter((row) => row.Tab === tab);
const statuses = (host: Host, tab: string) => findings(host, tab).map((row) => `${row.Regel} ${row.Status}`);
const cells = (host: Host, tab: string): string =>
  JSON.stringify(host.workbook.tabs.find(({ name }) => name === tab)).replace(/"revision":\d+/g, '');
const night = (host: Host): string => {
  host.advance('2026-11-24T04:00');
  return host.log
    .map((line) => JSON.stringify(line))
    .filter((line) => line.includes('nightlyCheck'))
    .join('\n');
};

describe('a tab whose columns are in doubt', () => {
  test('is left alone at night, the others are checked, and both the log and Prüfhinweise say so', () => {
    const host = sheet();
    const before = statuses(host, 'Einsätze');
    expect(before.length).toBeGreaterThan(0);
    forget(host, 'Einsätze', 'Beginn');
    const asItStood = cells(host, 'Einsätze');
    // What was found among the contributions is mended: the check still sees that.
    const open = statuses(host, 'Spenden').length;
    host.person.clear('Spenden', cellOf(host, 'Spenden', 'Art', 2));
    const log = night(host);
    expect(log).toContain('lacks the column \\"Start\\"');
    expect(cells(host, 'Einsätze')).toBe(asItStood);
    expect(statuses(host, 'Einsätze')).toEqual([...before, 'Q-00 offen']);
    expect(findings(host, 'Einsätze').at(-1)?.['Was auffällt']).toContain('fehlt die Spalte „Beginn“');
    expect(statuses(host, 'Spenden').filter((one) => one.endsWith('erledigt')).length).toBe(open);
  });

  test('gets its hint closed once the header is back', () => {
    const host = sheet();
    forget(host, 'Einsätze', 'Beginn');
    host.choose('Transparenz prüfen');
    expect(host.ui.toasts.at(-1)?.text).toContain('fehlt die Spalte „Beginn“. Dort wurde nichts geprüft.');
    host.person.undo();
    host.person.undo();
    host.choose('Transparenz prüfen');
    expect(statuses(host, 'Einsätze')).toContain('Q-00 erledigt');
    expect(host.ui.toasts.at(-1)?.text).not.toContain('Dort wurde nichts geprüft');
  });

  test('holds up no rule that does not look at it, and closes nothing that one would have looked at', () => {
    const host = sheet();
    host.type('Partnerschaften', 'C2', [['KV Musterstadt', 'KV Beispielstadt', 'aktiv']]);
    host.choose('Transparenz prüfen');
    const before = statuses(host, 'Partnerschaften');
    expect(before.length).toBeGreaterThan(0);
    forget(host, 'Tipps', 'Tipp');
    night(host);
    expect(statuses(host, 'Partnerschaften')).toEqual(before);
    expect(statuses(host, 'Tipps')).toEqual(['Q-00 offen']);
  });

  test('of associations keeps the tabs that name them from being judged wrongly', () => {
    const host = sheet();
    const before = ['Einsätze', 'Spenden'].flatMap((tab) => statuses(host, tab));
    forget(host, 'Verbände', 'Name');
    host.advance('2026-11-23T11:00');
    host.choose('Transparenz prüfen');
    const told = host.ui.toasts.at(-1)?.text ?? '';
    expect(told).toContain('fehlt die Spalte „Name“');
    expect(told).toContain('ließen sich auch nicht prüfen: „Einsätze“');
    expect(['Einsätze', 'Spenden'].flatMap((tab) => statuses(host, tab))).toEqual(before);
    expect(statuses(host, 'Verbände')).toContain('Q-00 offen');
  });

  test.each(['Regeln', 'Versand', 'Protokoll'])('%s: the check goes on', (tab) => {
    const host = sheet();
    const header = { Regeln: 'Stufe', Versand: 'Stand', Protokoll: 'Zeit' }[tab] ?? '';
    forget(host, tab, host.tab(tab).headers().includes(header) ? header : (host.tab(tab).headers()[3] ?? ''));
    // Cash above the limit is a matter of law: it is found whatever the tab Regeln says.
    const gift = { Art: 'Geldspende', 'Eingang am': '20.11.2026', Betrag: '2.000,00', Zahlungsweg: 'bar' };
    for (const [name, value] of Object.entries(gift)) host.type('Spenden', cellOf(host, 'Spenden', name, 3), value);
    host.type('Spenden', cellOf(host, 'Spenden', 'Empfangender Verband', 3), 'KV Musterstadt');
    const asItStood = cells(host, tab);
    night(host);
    expect(cells(host, tab)).toBe(asItStood);
    expect(statuses(host, 'Spenden')).toContain('S-01 offen');
  });

  test.each([
    ['a column missing', (host: Host) => forget(host, 'Prüfhinweise', 'Regel')],
    ['the tab renamed', (host: Host) => host.person.rename('Prüfhinweise', 'Alt')],
  ])(
    'Prüfhinweise, %s: words beside rows are written, by the menu and at night, and who looks is told',
    (_, damage) => {
      const host = sheet();
      const wordOf = (line: number): string =>
        String(host.tab('Spenden').cell(cellOf(host, 'Spenden', 'Prüfung', line)).value);
      const spoil = (): void => {
        // As a phone leaves it: no trigger ran.
        const contributions = host.globals.SpreadsheetApp.getActive().getSheetByName('Spenden');
        contributions?.getRange(cellOf(host, 'Spenden', 'Prüfung', 2)).setValue('');
      };
      const word = wordOf(2);
      expect(word).not.toBe('');
      damage(host);
      const asItStood = host.workbook.tabs.find(({ name }) => ['Prüfhinweise', 'Alt'].includes(name))?.rows.length;
      spoil();
      host.choose('Transparenz prüfen');
      expect(wordOf(2)).toBe(word);
      expect(host.ui.toasts.at(-1)?.text).toContain('Einrichten und reparieren');
      expect(host.ui.toasts.at(-1)?.text).toContain('steht neben den Zeilen in der Spalte „Prüfung“');
      spoil();
      expect(night(host)).toContain('We checked all the same');
      expect(wordOf(2)).toBe(word);
      expect(host.workbook.tabs.find(({ name }) => ['Prüfhinweise', 'Alt'].includes(name))?.rows.length).toBe(
        asItStood,
      );
    },
  );

  test('Koordination: visits are logged all the same', () => {
    const host = sheet();
    forget(host, 'Koordination', 'Rolle');
    host.advance('2026-11-23T11:00');
    const values = {
      ...{ kind: 'Infostand', start: '30.08.2026', people: '6' },
      ...{ guest: 'KV Musterstadt', host: 'KV Beispielstadt' },
    };
    expect(call(host, 'saveVisit', { operation: 'op-1', values }).ok).toBe(true);
    expect(call(host, 'sendEvaluationStart', {}).problem?.code).toBe('missing-column');
  });
});

describe('mails while a tab is in doubt', () => {
  /** A sheet with a contact who gets a report each month, one visit of October, and nothing found. */
  const withReport = (): Host => {
    const host = readyHost(script);
    host.type(
      'Verbände',
      'C2',
      ['Musterstadt', 'Beispielstadt'].map((name) => [`KV ${name}`, 'KV', 'Bayern', 'offen']),
    );
    host.type('Koordination', 'C2', [
      ['KV Musterstadt', 'Koordination', COORDINATOR, 'monatlich', '01.01.2026', 'Beispiel'],
    ]);
    // Something to tell: without news no mail leaves.
    host.type('Einsätze', 'C2', [['geplant', '19.12.2026', 'Plakatieren', 'KV Musterstadt', 'KV Beispielstadt', '8']]);
    mailsOn(host, 'mailEvaluation');
    host.advance('2026-12-05T11:00');
    return host;
  };
  const jobLog = (host: Host): string => host.log.map(({ text }) => text).join('\n');
  const sendAll = (host: Host) => {
    const contacts = host
      .tab('Koordination')
      .values()
      .map((row) => String(row.id));
    return call(host, 'sendEvaluation', { operation: 'op-send', period: '2026-10', contacts });
  };
  const goesOn = { Spenden: 'Betrag', Anfragen: 'Art', Tipps: 'Tipp', Ortsregeln: 'Land', Regeln: 'Stufe' };
  const waits = { Einsätze: 'Beginn', Partnerschaften: 'Status', Verbände: 'Ebene', Wahlen: 'Gebiet' };

  test.each(Object.entries(goesOn))('%s: mails that do not need it leave, by hand and by themselves', (tab, header) => {
    const host = withReport();
    forget(host, tab, header);
    expect(call(host, 'sendEvaluationStart', {}).ok).toBe(true);
    expect(sendAll(host)).toMatchObject({ ok: true, value: { sent: 1 } });
    // News since then: what was told by hand is none any more.
    host.type('Einsätze', 'C3', [['geplant', '20.12.2026', 'Infostand', 'KV Musterstadt', 'KV Beispielstadt', '4']]);
    host.advance('2026-12-06T11:00');
    expect(jobLog(host)).toContain('sendDueEvaluations: 1 sent');
    expect(host.outbox).toHaveLength(2);
  });

  test.each(Object.entries(waits))('%s: mails wait, the dialog and the log say why, and leave after', (tab, header) => {
    const host = withReport();
    forget(host, tab, header);
    for (const answer of [call(host, 'sendEvaluationStart', {}), sendAll(host)]) {
      expect(answer.problem?.text.de).toContain(`„${tab}“`);
      expect(answer.problem?.text.de).toContain('Die Mails warten, bis das geklärt ist');
      expect(answer.problem?.hint?.de).toContain('Einrichten und reparieren');
    }
    host.advance('2026-12-06T11:00');
    expect(jobLog(host)).toContain('The mails wait until that is settled');
    expect(host.outbox).toEqual([]);
    host.person.undo();
    host.person.undo();
    host.advance('2026-12-07T11:00');
    expect(host.outbox).toHaveLength(1);
  });

  test('they wait too where a finding speaks of a row in that tab: nobody knows whose it is', () => {
    const host = withReport();
    host.type('Spenden', cellOf(host, 'Spenden', 'Art', 2), 'Geldspende');
    host.choose('Transparenz prüfen');
    expect(statuses(host, 'Spenden').length).toBeGreaterThan(0);
    forget(host, 'Spenden', 'Betrag');
    expect(sendAll(host).problem?.text.de).toMatch(/„Spenden“.*Die Mails warten/);
    expect(host.outbox).toEqual([]);
  });
});

describe('the evaluation while a tab is in doubt', () => {
  const dispensable = { Spenden: 'Betrag', Partnerschaften: 'Status', Prüfhinweise: 'Regel' };
  const needed = { Einsätze: 'Beginn', Verbände: 'Ebene' };
  const unused = {
    Koordination: 'Rolle',
    Anfragen: 'Art',
    Tipps: 'Tipp',
    Ortsregeln: 'Land',
    Versand: 'Kontakt',
    Wahlen: 'Gebiet',
  };
  const drawn = (host: Host): string => JSON.stringify(host.workbook.tabs.find(({ name }) => name === 'Auswertung'));
  const refresh = (host: Host): void => {
    host.advance('2026-11-23T11:00');
    host.choose('Auswertung aktualisieren');
  };
  /** With a donation, a partnership, and a visit this month, so that each tab has something to tell. */
  const filled = (): Host => {
    const host = sheet();
    host.type('Partnerschaften', 'C2', [['KV Musterstadt', 'KV Beispielstadt', 'aktiv']]);
    const gift = { Art: 'Geldspende', 'Eingang am': '20.11.2026', Betrag: '20,00', Zahlungsweg: 'Überweisung' };
    const giver = { 'Empfangender Verband': 'KV Musterstadt', 'Art der Spendenden': 'Privatperson' };
    for (const [name, value] of Object.entries({ ...gift, ...giver }))
      if (host.tab('Spenden').headers().includes(name)) host.type('Spenden', cellOf(host, 'Spenden', name, 3), value);
    host.type('Auswertung', 'B2', 'November 2026');
    return host;
  };

  test.each(Object.entries(dispensable))('%s: is drawn without it, says so at the top, shows no 0', (tab, header) => {
    const host = filled();
    forget(host, tab, header);
    refresh(host);
    const top = host.tab('Auswertung').headers();
    expect(top[0]).toContain('Auswertung:');
    const said = drawn(host);
    expect(said).toContain(`Nicht vollständig: Im Tab „${tab}“ fehlt die Spalte „${header}“.`);
    expect(said).toContain('Einrichten und reparieren');
    expect(host.ui.toasts.at(-1)?.text).toContain(`Die Auswertung kommt ohne den Tab „${tab}“ aus`);
    const gone = { Spenden: 'Zuschüsse', Partnerschaften: 'von 2', Prüfhinweise: 'Offene Prüfhinweise' }[tab] ?? '';
    expect(said).not.toContain(gone);
    if (tab !== 'Prüfhinweise') expect(said).toContain(`Unbekannt: Der Tab „${tab}“ lässt sich gerade nicht lesen.`);
    host.person.undo();
    host.person.undo();
    refresh(host);
    expect(drawn(host)).not.toMatch(/Nicht vollständig|Unbekannt:/);
    expect(drawn(host)).toContain(gone);
  });

  test.each(Object.entries(needed))('%s: stays as it was, and the refusal leads to the repair', (tab, header) => {
    const host = filled();
    forget(host, tab, header);
    const asItStood = drawn(host);
    refresh(host);
    expect(drawn(host)).toBe(asItStood);
    expect(JSON.stringify(host.ui)).toContain(`Im Tab „${tab}“ fehlt die Spalte „${header}“`);
  });

  test.each(Object.entries(unused))('%s: is as complete as ever', (tab, header) => {
    const host = filled();
    forget(host, tab, header);
    refresh(host);
    expect(host.ui.toasts.at(-1)?.text).toBe('Der Tab „Auswertung“ ist auf dem neuesten Stand.');
    expect(drawn(host)).not.toMatch(/Nicht vollständig|Unbekannt:/);
  });

  test('is drawn at night too, and the log says without what', () => {
    const host = filled();
    forget(host, 'Spenden', 'Betrag');
    expect(night(host)).toContain('does without the tab \\"Contributions\\"');
    expect(drawn(host)).toContain('Nicht vollständig');
  });
});

describe('forms while a tab of names is in doubt', () => {
  const VISIT = {
    kind: 'Infostand',
    start: '30.08.2026',
    people: '6',
    guest: 'KV Musterstadt',
    host: 'kv beispielstadt',
  };
  const told = (host: Host, name: string): string => {
    const start = call(host, name);
    expect(start.ok).toBe(true);
    return ((start.value?.told ?? []) as { de: string }[]).map(({ de }) => de).join('|');
  };

  test('a name stays as it is written, though what is public calls that association otherwise by now', () => {
    const host = sheet();
    host.type('Verbände', 'C5', [['KV Weimar', 'KV', 'Thüringen', 'offen']]);
    forget(host, 'Verbände', 'Name');
    host.advance('2026-11-23T13:00');
    expect(call(host, 'saveVisit', { operation: 'op-1', values: { ...VISIT, host: 'KV Weimar' } }).ok).toBe(true);
    expect(host.tab('Einsätze').values().at(-1)).toMatchObject({ Gastgeber: 'KV Weimar' });
  });

  const cases = [
    ['Verbände', 'Name'],
    ['Wahlen', 'Gebiet'],
  ] as const;
  const caches = [
    ['cold', 3],
    ['warm', 0],
  ] as const;

  describe.each(cases)('%s', (tab, header) => {
    test.each(caches)('cache %s: a visit is entered and saved, and the form says without what', (_, hours) => {
      const host = sheet();
      expect(told(host, 'logVisitStart')).toBe('');
      forget(host, tab, header);
      if (hours > 0) host.advance(`2026-11-23T1${hours}:00`);
      const said = told(host, 'logVisitStart');
      expect(said).toContain(`Im Tab „${tab}“ fehlt die Spalte „${header}“`);
      expect(said).toContain('öffentlich bekannt');
      expect(said).toContain('Einrichten und reparieren');
      const start = call(host, 'logVisitStart').value as unknown as { associations: string[][]; elections: string[] };
      expect(start.associations.flat()).toContain('KV Musterstadt');
      expect(start.elections.length).toBeGreaterThan(5);
      expect(call(host, 'saveVisit', { operation: 'op-1', values: VISIT }).ok).toBe(true);
      expect(host.tab('Einsätze').values().at(-1)).toMatchObject({
        Gast: 'KV Musterstadt',
        Gastgeber: 'KV Beispielstadt',
      });
    });
  });

  test('a name that is in no list counts as it is written', () => {
    const host = sheet();
    forget(host, 'Verbände', 'Name');
    host.advance('2026-11-23T13:00');
    expect(call(host, 'saveVisit', { operation: 'op-1', values: { ...VISIT, host: 'KV Neustadt' } }).ok).toBe(true);
    const row = host.tab('Einsätze').values().at(-1);
    expect(row?.Gastgeber).toBe('KV Neustadt');
    expect(String(row?.Prüfung)).not.toContain('kennen wir nicht');
  });

  test('partnerships: the form goes on, and says that it suggests no partners', () => {
    const host = sheet();
    forget(host, 'Partnerschaften', 'Status');
    expect(told(host, 'logVisitStart')).toContain('Partnerverbände schlagen wir solange nicht vor');
    expect(call(host, 'saveVisit', { operation: 'op-1', values: VISIT }).ok).toBe(true);
  });

  test.each(caches)('cache %s: "Was sagt die Regel?" answers, and says so', (_, hours) => {
    const host = sheet();
    forget(host, 'Verbände', 'Name');
    if (hours > 0) host.advance(`2026-11-23T1${hours}:00`);
    expect(told(host, 'askRuleStart')).toContain('Im Tab „Verbände“ fehlt die Spalte „Name“');
    const answers = {
      kind: 'money',
      amount: '1200',
      receivedOn: '22.11.2026',
      receiver: 'KV Musterstadt',
      channel: 'cash',
    };
    const answer = call(host, 'askRule', { answers });
    expect(answer.ok).toBe(true);
    expect(JSON.stringify(answer.value?.findings)).toContain('S-01');
  });

  test('of its own tab a form goes on with nothing: it says what is wrong', () => {
    const host = sheet();
    forget(host, 'Einsätze', 'Beginn');
    expect(call(host, 'logVisitStart').problem?.code).toBe('missing-column');
  });
});
