import { describe, expect, test } from 'vitest';
import { builtScript, COORDINATOR, call, HELPER, type Host, mailsOn, readyHost } from '../bundle.ts';

const script = await builtScript();

function sheet(): Host {
  const host = readyHost(script);
  host.type(
    'Verbände',
    'C2',
    ['Musterstadt', 'Beispielstadt', 'Beispielkreis'].map((name) => [`KV ${name}`, 'KV', 'Bayern', 'offen']),
  );
  host.type('Koordination', 'C2', [
    ['KV Musterstadt', 'Koordination', COORDINATOR, 'quartalsweise', '01.01.2026', 'Beispiel'],
  ]);
  return host;
}
const VISIT = {
  kind: 'Infostand',
  start: '30.08.2026',
  guest: 'KV Musterstadt',
  host: 'KV Beispielstadt',
  people: '6',
};
const save = (host: Host, operation = 'op-1', values: object = VISIT) => call(host, 'saveVisit', { operation, values });
const visits = (host: Host) => host.tab('Einsätze').rows();
const alikeButRevision = (host: Host): string => JSON.stringify(host.workbook).replace(/"revision":\d+/g, '');

describe('setup', () => {
  test('a second time changes nothing', () => {
    const host = sheet();
    save(host);
    host.choose('Transparenz prüfen');
    host.choose('Einrichten und reparieren');
    const before = alikeButRevision(host);
    host.choose('Einrichten und reparieren');
    expect(alikeButRevision(host)).toBe(before);
    expect(host.ui.toasts.at(-1)?.text).toContain('nichts zu reparieren');
    expect(host.triggers.map(({ handler }) => handler).sort()).toEqual(
      [...new Set(host.triggers.map(({ handler }) => handler))].sort(),
    );
  });

  test('knows moved columns, keeps strangers and hidden ones, and mends a header in the midst of them', () => {
    const host = sheet();
    save(host);
    host.person.insertColumn('Einsätze', 'Gast', 'Fahrer:in');
    host.person.moveColumn('Einsätze', 'Notiz', 'Status');
    host.type('Einsätze', `${String.fromCharCode(64 + host.tab('Einsätze').column('Fahrer:in'))}2`, 'Bus 7');
    const at = host.tab('Einsätze').column('Angereiste');
    host.person.clear('Einsätze', `${String.fromCharCode(64 + at)}1`);
    const headers = host.tab('Einsätze').headers();
    host.choose('Einrichten und reparieren');
    expect(host.tab('Einsätze').headers()).toEqual(
      headers.map((header, index) => (index === at - 1 ? 'Angereiste' : header)),
    );
    expect(visits(host)[0]).toMatchObject({ 'Fahrer:in': 'Bus 7', Angereiste: '6' });
    expect(save(host, 'op-2', { ...VISIT, note: 'Danke' }).ok).toBe(true);
    expect(visits(host)[1]).toMatchObject({ Notiz: 'Danke', 'Fahrer:in': '', Gastgeber: 'KV Beispielstadt' });
  });

  test('warns on the tabs that the tool keeps, and protects those of coordination', () => {
    const host = sheet();
    host.as(HELPER);
    expect(() => host.type('Einstellungen', 'B2', 'en')).toThrow();
    expect(() => host.type('Prüfhinweise', 'K2', 'Notiz')).not.toThrow();
  });
});

describe('a sheet as people keep it', () => {
  test('an active filter hides rows from people, not from the tool', () => {
    const host = sheet();
    save(host);
    save(host, 'op-2', { ...VISIT, kind: 'Schulung' });
    host.person.filter('Einsätze', 'Art', ['Schulung']);
    expect(save(host, 'op-3', { ...VISIT, people: '9' }).ok).toBe(true);
    expect(visits(host).map(({ Angereiste }) => Angereiste)).toEqual(['6', '6', '9']);
    host.choose('Transparenz prüfen');
    expect(new Set(visits(host).map(({ id }) => id)).size).toBe(3);
  });

  test('formulas beside the table live on, one of them filling far down, and rows go below the data, not below it', () => {
    const host = sheet();
    save(host);
    host.type('Einsätze', 'AG1', 'Doppelt');
    host.person.formula('Einsätze', 'AG2', '=ARRAYFORMULA(H2:H200*2)');
    expect(save(host, 'op-2').value).toMatchObject({ line: 3 });
    host.choose('Transparenz prüfen');
    expect(host.tab('Einsätze').cell('AG2').formula).toContain('ARRAYFORMULA');
    expect(host.tab('Einsätze').cell('AG3').display).toBe('12');
    expect(save(host, 'op-3').value).toMatchObject({ line: 4 });
  });

  test('notes and sorted rows stay with their row', () => {
    const host = sheet();
    for (const people of ['5', '2', '9']) save(host, `op-${people}`, { ...VISIT, people });
    host.person.note('Einsätze', 'F3', 'Bitte anrufen');
    const ids = new Map(visits(host).map((row) => [row.Angereiste, row.id]));
    host.person.sort('Einsätze', 'Angereiste');
    host.choose('Transparenz prüfen');
    expect(visits(host).map((row) => row.id)).toEqual(['2', '5', '9'].map((people) => ids.get(people)));
    expect(host.tab('Einsätze').cell('F2').note).toBe('Bitte anrufen');
  });

  test('an undo leaves alone what someone changed since, and names it', () => {
    const host = sheet();
    save(host);
    host.type('Einsätze', 'H2', '8');
    const answer = call(host, 'undoVisit', { operation: 'op-1' });
    expect(visits(host)).toHaveLength(1);
    expect(JSON.stringify(answer.value?.left)).toContain('wurde inzwischen geändert');
  });

  test('an undo takes the row away and leaves what is beside the table', () => {
    const host = sheet();
    save(host);
    save(host, 'op-2', { ...VISIT, people: '7' });
    host.type('Einsätze', 'AG2', 'Mein Zettel');
    expect(call(host, 'undoVisit', { operation: 'op-1' }).ok).toBe(true);
    expect(visits(host).map(({ Angereiste }) => Angereiste)).toEqual(['', '7']);
    expect(host.tab('Einsätze').cell('AG2').value).toBe('Mein Zettel');
  });
});

describe('values as people type them', () => {
  const host = sheet();
  const row = (cells: readonly string[]): void => {
    const line = Math.max(1, ...host.tab('Spenden').rowNumbers()) + 1;
    host.type('Spenden', `C${line}`, [[...cells]]);
  };
  row(['31.12.2025', 'KV Musterstadt', 'Geldspende', '1.234,56 €', 'Überweisung']);
  row(['31.12.2025', 'KV Musterstadt', 'Geldspende', '01.05.2026', 'Überweisung']);
  row(['gestern', 'KV Musterstadt', 'Geldspende', 'fünfzig', 'Überweisung']);
  row(['31.12.2025', 'KV Musterstadt', 'Sponsoring', '12', 'Überweisung']);
  host.type('Spenden', 'N5', '25 %');
  host.person.formula('Spenden', 'F6', '=1/0');
  host.type('Spenden', 'C6', [['31.12.2025', 'KV Musterstadt', 'Geldspende']]);
  host.type('Spenden', 'G6', 'Überweisung');
  const rows = host.tab('Spenden').rows();

  test('are read where they can be', () => {
    expect(rows[0]).toMatchObject({ Betrag: '1.234,56 €', 'Eingang am': '31.12.2025' });
    expect(host.tab('Spenden').values()[0]?.Betrag).toBe(1234.56);
  });
  test('a date in a money column is refused, not guessed', () => {
    expect(rows[1]?.Prüfung).toContain('Hier steht ein Datum');
  });
  test('words that are no value stay as typed, and yesterday is a day', () => {
    expect(rows[2]).toMatchObject({ 'Eingang am': '22.11.2026', Betrag: 'fünfzig' });
    expect(rows[2]?.Prüfung).toMatch(/unvollständig: Betrag/);
  });
  test('an error of a formula is said, and the formula stays', () => {
    expect(rows[4]?.Prüfung).toContain('Die Formel ergibt');
    expect(host.tab('Spenden').cell('F6').formula).toBe('=1/0');
  });
  test('a percent stays a percent', () => {
    expect(host.tab('Spenden').cell('N5').display).toBe('25 %');
  });
  test('and the check changes none of them', () => {
    const people = (one: Host) =>
      one
        .tab('Spenden')
        .rows()
        .map(({ Prüfung: _, ...rest }) => rest);
    const before = people(host);
    host.choose('Transparenz prüfen');
    expect(people(host)).toEqual(before);
  });
});

describe('a copied file', () => {
  const copy = (): Host => {
    const host = sheet();
    save(host);
    return host.copy();
  };
  test('sends no mail, and says why', () => {
    const host = copy();
    const contacts = host
      .tab('Koordination')
      .rows()
      .map(({ id }) => id);
    const { problem } = call(host, 'sendEvaluation', { operation: 'op-mail', period: '2026-Q3', contacts });
    expect(problem?.code).toBe('copied-sheet');
    expect(problem?.text.de).toBe('Diese Tabelle ist eine Kopie. Sie sendet keine Mails.');
    expect(host.outbox).toHaveLength(0);
  });
  test('works on its own after setup', () => {
    const host = copy();
    host.choose('Einrichten und reparieren');
    const contacts = host
      .tab('Koordination')
      .rows()
      .map(({ id }) => id);
    expect(call(host, 'sendEvaluation', { operation: 'op-mail', period: '2026-Q3', contacts }).value).toMatchObject({
      sent: 1,
    });
  });
});

describe('the evaluation by mail', () => {
  test('leaves once, however often it is sent', () => {
    const host = sheet();
    save(host);
    const contacts = host
      .tab('Koordination')
      .rows()
      .map(({ id }) => id);
    const input = { operation: 'op-mail', period: '2026-Q3', contacts };
    expect(call(host, 'sendEvaluation', input).value).toMatchObject({ sent: 1 });
    expect(call(host, 'sendEvaluation', input).value).toMatchObject({ sent: 0 });
    expect(call(host, 'sendEvaluation', { ...input, operation: 'op-other' }).value).toMatchObject({ sent: 0 });
    expect(host.outbox).toHaveLength(1);
    expect(host.outbox[0]?.body).not.toBe('');
  });
  test('leaves once when two people send at the same moment', () => {
    const host = sheet();
    save(host);
    const contacts = host
      .tab('Koordination')
      .rows()
      .map(({ id }) => id);
    const input = { period: '2026-Q3', contacts };
    // The other run goes all the way through after this one has planned and right before it takes the lock.
    const fresh = host.snapshot();
    call(host, 'sendEvaluation', { ...input, operation: 'op-one' });
    const lockAt = 1 + host.calls.findIndex(({ method }) => method === 'tryLock');
    expect(lockAt).toBeGreaterThan(1);
    host.restore(fresh);
    host.during(lockAt, () => {
      expect(call(host, 'sendEvaluation', { ...input, operation: 'op-two' }).value).toMatchObject({ sent: 1 });
    });
    expect(call(host, 'sendEvaluation', { ...input, operation: 'op-one' }).value).toMatchObject({ sent: 0 });
    expect(host.outbox).toHaveLength(1);
  });
  test('leaves by the clock when its quarter is over, once', () => {
    const host = sheet();
    save(host);
    mailsOn(host, 'mailEvaluation');
    host.advance('2027-01-12T10:00');
    expect(host.outbox).toHaveLength(1);
    expect(host.outbox[0]).toMatchObject({ to: COORDINATOR });
    host.advance('2027-02-20T10:00');
    expect(host.outbox).toHaveLength(1);
  });
  test('waits for the next day where the quota is used up', () => {
    const host = sheet();
    for (let index = 0; index < 2; index += 1)
      host.type('Koordination', `C${index + 3}`, [
        ['KV Beispielstadt', 'Vorstand', `verband-${index}@example.org`, 'quartalsweise', '01.01.2026', 'Beispiel'],
      ]);
    const day = host.now.slice(0, 10);
    host.restore({ ...host.snapshot(), mailUsed: { [`${day} ${COORDINATOR}`]: 98 } });
    const contacts = host
      .tab('Koordination')
      .rows()
      .map(({ id }) => id);
    const answer = call(host, 'sendEvaluation', { operation: 'op-mail', period: '2026-Q3', contacts });
    expect(answer.value).toMatchObject({ sent: 2, waiting: 1 });
    expect(
      host
        .tab('Versand')
        .rows()
        .map(({ Stand }) => Stand)
        .sort(),
    ).toHaveLength(3);
  });
});
