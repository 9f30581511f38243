import { describe, expect, test } from 'vitest';
import { builtScript, COORDINATOR, call, HELPER, type Host, newHost, readyHost } from '../bundle.ts';

const script = await builtScript();

/** A sheet after setup with three associations, a coordinator and one visit. */
const start = readyHost(script);
start.type(
  'Verbände',
  'C2',
  ['Musterstadt', 'Beispielstadt', 'Beispielkreis'].map((name) => [`KV ${name}`, 'KV', 'Bayern', 'offen']),
);
start.type('Koordination', 'C2', [['KV Musterstadt', 'Koordination', COORDINATOR, 'nie', '01.01.2026', 'Beispiel']]);
const ready = start.snapshot();

const sheet = (): Host => newHost(script, { workbook: ready });

const VISIT = {
  kind: 'Infostand',
  start: '30.08.2026',
  guest: 'KV Musterstadt',
  host: 'KV Beispielstadt',
  people: '6',
};
const save = (host: Host, values: object = VISIT, operation = 'op-1') => call(host, 'saveVisit', { operation, values });
const visits = (host: Host) => host.tab('Einsätze').rows();
const lastToast = (host: Host): string => host.ui.toasts.at(-1)?.text ?? '';

describe('a header that the Delete key took', () => {
  const host = sheet();
  save(host);
  host.person.clear('Einsätze', 'G1');

  test('is known by the note on its cell: nothing stops', () => {
    expect(save(host, VISIT, 'op-2').ok).toBe(true);
    expect(host.tab('Einsätze').cell('G3').display).toBe('KV Beispielstadt');
    host.choose('Transparenz prüfen');
    expect(host.ui.alerts).toHaveLength(0);
  });
  test('comes back with setup', () => {
    host.choose('Einrichten und reparieren');
    expect(host.tab('Einsätze').cell('G1').display).toContain('Gastgeber');
  });
});

describe('a deleted header whose note is gone too', () => {
  const host = sheet();
  save(host);
  host.person.clear('Einsätze', 'G1');
  host.person.note('Einsätze', 'G1', '');

  test('is named with its tab, and setup is offered', () => {
    const { problem } = save(host, VISIT, 'op-2');
    expect(problem?.code).toBe('missing-column');
    expect(problem?.text.de).toBe('Im Tab „Einsätze“ fehlt die Spalte „Gastgeber“.');
    expect(problem?.hint?.de).toContain('Einrichten und reparieren');
  });
  test('leaves that tab out of the check, with the same message', () => {
    host.choose('Transparenz prüfen');
    expect(lastToast(host)).toContain('Im Tab „Einsätze“ fehlt die Spalte „Gastgeber“. Dort wurde nichts geprüft.');
    expect(host.tab('Prüfhinweise').rows()[0]?.['Was auffällt']).toContain('fehlt die Spalte „Gastgeber“');
  });
  test('is asked for by setup, and comes back with all that stood below it', () => {
    host.choose('Einrichten und reparieren');
    expect(host.ui.dialog?.title).toBe('Welche Spalte ist was?');
    const asked = call(host, 'assignColumnsStart', {}).value?.tabs as readonly {
      readonly table: string;
      readonly firstLine: number;
      readonly columns: readonly {
        readonly column: number;
        readonly header: string;
        readonly values: readonly string[];
      }[];
    }[];
    const answers = asked.map(({ table, firstLine, columns }) => ({
      ...{ table, firstLine },
      columns: columns.map(({ column, header, values }) => ({ column, header, values, key: 'host' })),
    }));
    expect(call(host, 'assignColumns', { operation: 'op-assign', answers }).ok).toBe(true);
    expect(visits(host)[0]).toMatchObject({ Gast: 'KV Musterstadt', Gastgeber: 'KV Beispielstadt', Angereiste: '6' });
    expect(save(host, VISIT, 'op-2').ok).toBe(true);
  });
});

describe('a renamed tab', () => {
  const host = sheet();
  save(host);
  host.person.rename('Einsätze', 'Unsere Fahrten');

  test('is named', () => {
    const { problem } = save(host, VISIT, 'op-2');
    expect(problem?.code).toBe('missing-tab');
    expect(problem?.text.de).toContain('Einsätze');
    expect(problem?.hint?.de).toContain('Einrichten und reparieren');
  });
  test('is known again by setup, and keeps its rows', () => {
    host.choose('Einrichten und reparieren');
    expect(visits(host)).toHaveLength(1);
    expect(host.workbook.tabs.some(({ name }) => name === 'Unsere Fahrten')).toBe(false);
    expect(lastToast(host)).toContain('Repariert');
  });
});

describe('a missing tab', () => {
  const host = sheet();
  host.person.deleteTab('Spenden');

  test('is named by the check', () => {
    host.choose('Transparenz prüfen');
    expect(lastToast(host)).toContain('Der Tab „Spenden“ fehlt oder heißt anders. Dort wurde nichts geprüft.');
    expect(host.tab('Prüfhinweise').rows()[0]?.['Nächster Schritt']).toContain('Einrichten und reparieren');
  });
  test('does not stop a form that does not need it', () => expect(save(host).ok).toBe(true));
  test('is created by setup', () => {
    host.choose('Einrichten und reparieren');
    expect(host.tab('Spenden').headers()).toContain('Empfangender Verband');
    expect(lastToast(host)).toContain('holt es nur „Datei ▸ Versionsverlauf“ zurück');
  });
});

describe('5,000 pasted rows with wrong dates', () => {
  const host = sheet();
  const rows = Array.from({ length: 5_000 }, (_, index) => [
    'durchgeführt',
    '31.09.2026',
    'Infostand',
    'KV Musterstadt',
    'KV Beispielstadt',
    String(index % 9),
  ]);
  host.type('Einsätze', 'C2', rows);
  const paste = host.lastExecution;
  const seen = visits(host);

  test('are all kept as typed', () => {
    expect(seen).toHaveLength(5_000);
    expect(new Set(seen.map(({ Beginn }) => Beginn))).toEqual(new Set(['31.09.2026']));
  });
  test('get ids of their own and a word each, at once', () => {
    expect(new Set(seen.map(({ id }) => id)).size).toBe(5_000);
    expect(seen.every((row) => row.Prüfung?.includes('Den 31. September gibt es nicht'))).toBe(true);
  });
  test('within the calls of any paste and the 30 seconds of a simple trigger', () => {
    expect(paste.calls.length).toBeLessThanOrEqual(37);
    expect(paste.error).toBeUndefined();
  });
  test('are left out of sums visibly, and listed', () => {
    host.choose('Transparenz prüfen');
    expect(lastToast(host)).toContain('5.000 Zeilen nicht ausgewertet');
    expect(host.tab('Prüfhinweise').rows().length).toBeGreaterThanOrEqual(5_000);
    expect(host.lastExecution.error).toBeUndefined();
  });
});

describe('=HYPERLINK(…)', () => {
  test('in a cell stays the formula that a person typed', () => {
    const host = sheet();
    save(host);
    host.person.formula('Einsätze', 'AE2', '=HYPERLINK("https://example.org";"Bericht")');
    host.choose('Transparenz prüfen');
    expect(host.tab('Einsätze').cell('AE2').formula).toContain('HYPERLINK');
  });
  test('sent by a form becomes text, not a formula', () => {
    const host = sheet();
    const formula = '=HYPERLINK("https://example.org";"klick")';
    expect(save(host, { ...VISIT, note: formula }).ok).toBe(true);
    expect(host.tab('Einsätze').cell('AE2').formula ?? '').toBe('');
    expect(visits(host)[0]?.Notiz).toBe(formula);
  });
});

test('HTML in a note is kept as it was typed', () => {
  const host = sheet();
  const note = '<img src=x onerror="alert(1)"> & <b>fett</b>';
  expect(save(host, { ...VISIT, note }).ok).toBe(true);
  expect(visits(host)[0]?.Notiz).toBe(note);
});

describe('an association that nobody knows', () => {
  test('is refused by the form at its field, with what may be meant', () => {
    const host = sheet();
    const { problem } = save(host, { ...VISIT, host: 'KV Beispilstadt' });
    expect(problem?.code).toBe('invalid');
    expect(problem?.fields?.host?.text.de).toContain('kennen wir nicht');
    expect(problem?.fields?.host).toMatchObject({ suggestions: expect.arrayContaining(['KV Beispielstadt']) });
    expect(visits(host)).toHaveLength(0);
  });
  test('is kept where it was typed, and the row says so', () => {
    const host = sheet();
    host.type('Einsätze', 'C2', [['geplant', '30.08.2027', 'Infostand', 'KV Musterstadt', 'KV Beispilstadt', '4']]);
    expect(visits(host)[0]).toMatchObject({
      Gastgeber: 'KV Beispilstadt',
      Prüfung: expect.stringContaining('Gastgeber'),
    });
  });
});

test('each finding of a cell says which cell, and a word that people use instead of a choice is asked about', () => {
  const host = sheet();
  const row = ['31.09.2026', 'KV Niemand', 'Spende', 'viel', 'Bargeld', '4711', '', 'Privatperson'];
  host.type('Spenden', 'C2', [row]);
  host.choose('Transparenz prüfen');
  const found = host.tab('Prüfhinweise').values();
  const told = found.filter(({ Regel }) => /^Q-0[123]$/.test(String(Regel))).map((one) => String(one['Was auffällt']));
  const headers = ['Eingang am', 'Empfangender Verband', 'Art', 'Betrag', 'Zahlungsweg', 'Spenderart'];
  for (const header of headers) expect(told.filter((one) => one.startsWith(`${header} – `))).toHaveLength(1);
  expect(told.join()).toContain('Art – Meinst Du „Geldspende“?');
  expect(told.join()).toContain('Zahlungsweg – Meinst Du „bar“?');
  expect(told.join()).toContain('Spenderart – Meinst Du „natürliche Person“?');
  // What is missing is named in its own sentence.
  for (const one of told)
    expect(headers.some((header) => one.startsWith(`${header} – `)) || one.startsWith('„')).toBe(true);
});

test('a double click on save makes one row', () => {
  const host = sheet();
  const first = save(host);
  const second = save(host);
  expect(visits(host)).toHaveLength(1);
  expect(second.value).toMatchObject({ id: first.value?.id, repeated: true });
  expect(host.tab('Protokoll').rows()).toHaveLength(1);
});

describe('a save while another holds the lock', () => {
  const host = sheet();
  const release = host.locks.hold('document');

  test('says so, promises another try, and writes nothing', () => {
    const { problem } = save(host);
    expect(problem).toMatchObject({ code: 'busy', retry: true });
    expect(problem?.text.de).toBe('Gerade schreibt jemand anderes.');
    expect(visits(host)).toHaveLength(0);
  });
  test('goes through once the lock is free', () => {
    release();
    expect(save(host).ok).toBe(true);
    expect(visits(host)).toHaveLength(1);
  });
});

test('a sort while a save runs loses nothing', () => {
  const host = sheet();
  host.type(
    'Einsätze',
    'C2',
    ['7', '1', '4'].map((people) => [
      'durchgeführt',
      '01.08.2026',
      'Infostand',
      'KV Musterstadt',
      'KV Beispielstadt',
      people,
    ]),
  );
  save(sheetLike(host));
  const write = start.calls.length;
  expect(write).toBeGreaterThan(0);
  const at = callNumber(host, 'appendRow');
  host.during(at, () => host.person.sort('Einsätze', 'Angereiste'));
  expect(save(host).ok).toBe(true);
  expect(
    visits(host)
      .map(({ Angereiste }) => Angereiste)
      .sort(),
  ).toEqual(['1', '4', '6', '7']);
  expect(new Set(visits(host).map(({ id }) => id)).size).toBe(4);
});

/** A second host in the same state, to find out which calls an operation makes. */
const sheetLike = (host: Host): Host => newHost(script, { workbook: host.snapshot() });
function callNumber(host: Host, method: string): number {
  const twin = sheetLike(host);
  save(twin);
  return twin.calls.findIndex((one) => one.method === method) + 1;
}

describe('an en_US sheet in another time zone', () => {
  const host = newHost(script, { locale: 'en_US', sheetTimeZone: 'America/New_York' }).as(COORDINATOR, 'de');
  host.choose('Einrichten und reparieren');

  test('becomes German with setup', () => {
    expect(host.workbook.locale).toBe('de_DE');
    expect(host.workbook.timeZone).toBe('Europe/Berlin');
  });
  test('reads days and amounts as typed in Germany from then on', () => {
    host.type('Verbände', 'C2', [['KV Musterstadt', 'KV', 'Bayern', 'offen']]);
    host.type('Spenden', 'C2', [['02.03.2026', 'KV Musterstadt', 'Geldspende', '1.200,50', 'Überweisung']]);
    expect(host.tab('Spenden').rows()[0]).toMatchObject({ 'Eingang am': '02.03.2026', Betrag: '1.200,50 €' });
  });
});

describe('a click without consent', () => {
  test('is asked for consent by the platform and changes nothing', () => {
    const host = sheet();
    host.as('neu@example.org');
    host.revoke();
    host.run('onOpen');
    expect(() => host.choose('Transparenz prüfen')).toThrow();
    expect(host.ui.consentAsked).toHaveLength(1);
    expect(host.tab('Prüfhinweise').rows()).toHaveLength(0);
  });
  test('with half of it asks for the rest', () => {
    const host = sheet();
    host.as('neu@example.org').revoke();
    host.authorize('spreadsheets.currentonly', 'script.container.ui');
    expect(() => host.choose('Transparenz prüfen')).toThrow();
    expect(host.ui.consentAsked.flat().some((scope) => scope.includes('send_mail'))).toBe(true);
  });
  test('typing needs none: rows get their id and word', () => {
    const host = sheet();
    host.as('neu@example.org').revoke();
    host.type('Einsätze', 'C2', [['geplant', '31.09.2026', 'Infostand', 'KV Musterstadt', 'KV Beispielstadt', '4']]);
    expect(visits(host)[0]).toMatchObject({
      id: expect.stringMatching(/^E-/),
      Prüfung: expect.stringContaining('Beginn'),
    });
  });
});

describe('huge input', () => {
  test('of a field is refused at the field', () => {
    const host = sheet();
    const { problem } = save(host, { ...VISIT, note: 'x'.repeat(60_000) });
    expect(problem?.code).toBe('invalid');
    expect(problem?.fields?.note?.text.de).toContain('höchstens');
  });
  test('of a whole call is refused', () => {
    const { problem } = save(sheet(), { ...VISIT, note: 'x'.repeat(2_100_000) });
    expect(problem?.code).toBe('too-large');
  });
});

test('emoji survive the way into the sheet and back', () => {
  const host = sheet();
  const note = '🌻 Danke! 👩‍👩‍👧 — „schön“ 𝒜';
  expect(save(host, { ...VISIT, note }).ok).toBe(true);
  expect(visits(host)[0]?.Notiz).toBe(note);
});

describe('the remote surface', () => {
  const raw = (host: Host, name: unknown, json: unknown) => JSON.parse(String(host.call('rpc', name, json)));

  test.each([
    ['broken JSON', 'saveVisit', '{"operation": '],
    ['JSON of another shape', 'saveVisit', '{"values": 3}'],
    ['a number', 'saveVisit', 17],
    ['a list', 'undoVisit', '[]'],
  ])('refuses %s in words', (_, name, json) => {
    const answer = raw(sheet(), name, json);
    expect(answer).toMatchObject({ ok: false, problem: { code: 'invalid' } });
    expect(answer.problem.text.de).not.toMatch(/Error|Exception|undefined/);
  });
  test.each(['nothing', '__proto__', 'constructor', '', null])('knows no call %s', (name) => {
    expect(raw(sheet(), name, '{}')).toMatchObject({ ok: false, problem: { code: 'unknown-call' } });
  });
  test.each([
    ['sendEvaluationStart', {}],
    ['sendEvaluation', { operation: 'op', period: '2026-Q3', contacts: ['K-00000000'] }],
    ['seedAssociations', { operation: 'op-seed-1' }],
  ])('keeps %s to coordinators', (name, input) => {
    const host = sheet();
    host.as(HELPER);
    const answer = call(host, name, input);
    expect(answer.problem?.code).toBe('forbidden');
    expect(host.outbox).toHaveLength(0);
    expect(host.tab('Verbände').rows()).toHaveLength(3);
  });
});

test('before setup a form says what to do first', () => {
  const { problem } = save(newHost(script));
  expect(problem?.code).toBe('not-set-up');
  expect(problem?.hint?.de).toContain('Einrichten und reparieren');
});
