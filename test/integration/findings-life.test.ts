import { describe, expect, test } from 'vitest';
import { columnLetters } from '../../workbench/emulator/index.ts';
import { builtScript, call, type Host, smallHost } from '../bundle.ts';

const script = await builtScript();

/** A contribution of 1.000,01 € in cash: a rule of law speaks. A single person at the doors: a house rule speaks. */
function sheet(): Host {
  const host = smallHost(script);
  host.type('Spenden', 'C2', [['01.09.2026', 'KV Musterstadt', 'Geldspende', '1.000,01', 'bar']]);
  host.type('Einsätze', 'C2', [
    ['geplant', '05.02.2027', 'Haustürwahlkampf', 'KV Musterstadt', 'KV Beispielstadt', '1'],
  ]);
  return host;
}
const check = (host: Host): string => {
  host.choose('Transparenz prüfen');
  return host.ui.toasts.at(-1)?.text ?? '';
};
const finding = (host: Host, rule: string): Record<string, string> => {
  const found = host
    .tab('Prüfhinweise')
    .rows()
    .find((row) => row.Regel === rule);
  if (!found) throw new RangeError(`No finding of ${rule}`);
  return found;
};
const column = (host: Host, header: string): string =>
  String.fromCharCode(64 + host.tab('Prüfhinweise').column(header));
const letter = (host: Host, header: string): string => columnLetters(host.tab('Einsätze').column(header));
const write = (host: Host, rule: string, header: string, words: string): void => {
  const view = host.tab('Prüfhinweise');
  const line = view.rowNumbers()[view.rows().findIndex((row) => row.Regel === rule)] ?? 0;
  host.type('Prüfhinweise', `${column(host, header)}${line}`, words);
};
const cells = (host: Host): string => JSON.stringify(host.workbook.tabs.map(({ name, rows }) => [name, rows]));

describe('many findings of one rule', () => {
  test('get one status at once, are told by their row, and go back with one undo', () => {
    const host = sheet();
    const line = ['durchgeführt', 'Haustürwahlkampf', 'KV Musterstadt', 'KV Beispielstadt', '4'];
    const days = ['01.09.2026', '04.09.2026', '08.09.2026', '11.09.2026', '15.09.2026'];
    // Doors opened beyond doors: W-09 asks.
    host.type(
      'Einsätze',
      'C3',
      days.map((day) => [line[0] ?? '', day, ...line.slice(1)]),
    );
    for (const [at] of days.entries()) {
      host.type('Einsätze', `${letter(host, 'Türen')}${at + 3}`, '10');
      host.type('Einsätze', `${letter(host, 'Türen geöffnet')}${at + 3}`, '20');
    }
    check(host);
    const rows = () =>
      host
        .tab('Prüfhinweise')
        .rows()
        .filter(({ Regel }) => Regel === 'W-09');
    expect(rows().map((row) => row['Worum es geht'])).toContain(
      'Haustürwahlkampf, KV Musterstadt bei KV Beispielstadt, 1.9., 4 Leute',
    );
    const [first, ...more] = rows().map(({ id = '' }) => ({ id, seen: { status: 'open', reason: '' } }));
    const saved = call(host, 'saveFindingStatus', {
      ...first,
      status: 'accepted',
      reason: 'Strichliste falsch.',
      more,
    });
    expect(saved.ok).toBe(true);
    expect(rows().map(({ Status }) => Status)).toEqual(days.map(() => 'akzeptiert'));
    expect(call(host, 'undoFindingStatus', { operation: saved.value?.operation }).ok).toBe(true);
    expect(rows().map(({ Status }) => Status)).toEqual(days.map(() => 'offen'));
  });
});

describe('a finding', () => {
  test('is new once, with rule, place, next step and who is in charge', () => {
    const host = sheet();
    check(host);
    const found = finding(host, 'S-01');
    expect(found).toMatchObject({ Stufe: 'dringend', Tab: 'Spenden', Status: 'offen', 'Zuerst gesehen': '23.11.2026' });
    expect(found.Zeile).toBe(host.tab('Spenden').rows()[0]?.id);
    expect(found['Nächster Schritt']).not.toBe('');
    expect(found.Zuständig).not.toBe('');
  });

  test('writes nothing where nothing is new', () => {
    const host = sheet();
    check(host);
    const before = cells(host);
    expect(check(host)).toContain('nichts davon neu');
    expect(cells(host)).toBe(before);
    expect(host.calls.some(({ method, onCells }) => onCells && /^(set|append|insert|clear)/.test(method))).toBe(false);
  });

  test('keeps what a person wrote, and speaks no more in the row once it is settled', () => {
    const host = sheet();
    check(host);
    write(host, 'S-01', 'Zuständig', 'Anna');
    write(host, 'S-01', 'Begründung', 'Quittung liegt vor');
    write(host, 'S-01', 'Status', 'mit LV geklärt');
    check(host);
    expect(finding(host, 'S-01')).toMatchObject({
      Zuständig: 'Anna',
      Begründung: 'Quittung liegt vor',
      Status: 'mit LV geklärt',
    });
    const said = finding(host, 'S-01')['Was auffällt']?.slice(0, 20) ?? '';
    expect(said).not.toBe('');
    expect(host.tab('Spenden').rows()[0]?.Prüfung).not.toContain(said);
  });

  test('is done when its row is mended, and open again when it returns', () => {
    const host = sheet();
    check(host);
    write(host, 'S-01', 'Begründung', 'Wir fragen nach');
    host.type('Spenden', 'F2', '1.000,00');
    check(host);
    expect(finding(host, 'S-01')).toMatchObject({
      Status: 'erledigt',
      'Erledigt am': '23.11.2026',
      Begründung: 'Wir fragen nach',
    });
    host.type('Spenden', 'F2', '1.000,01');
    check(host);
    expect(finding(host, 'S-01')).toMatchObject({ Status: 'offen', 'Erledigt am': '', Begründung: 'Wir fragen nach' });
    expect(
      host
        .tab('Prüfhinweise')
        .rows()
        .filter((row) => row.Regel === 'S-01'),
    ).toHaveLength(1);
  });

  test('of a house rule stays accepted until its facts change', () => {
    const host = sheet();
    check(host);
    write(host, 'W-03', 'Status', 'akzeptiert');
    write(host, 'W-03', 'Begründung', 'Mit der Nachbarin unterwegs');
    check(host);
    expect(finding(host, 'W-03').Status).toBe('akzeptiert');
    host.advance('2026-12-20T09:00');
    check(host);
    expect(finding(host, 'W-03').Status).toBe('akzeptiert');
    host.type('Einsätze', 'H2', '0');
    check(host);
    expect(finding(host, 'W-03')).toMatchObject({ Status: 'offen', Begründung: 'Mit der Nachbarin unterwegs' });
  });

  test('of law cannot be accepted, and is told so', () => {
    const host = sheet();
    check(host);
    write(host, 'S-01', 'Status', 'akzeptiert');
    expect(check(host)).toContain('gilt nur für Hausregeln');
    expect(finding(host, 'S-01').Status).toBe('in Klärung');
  });

  test('of a deleted row is done', () => {
    const host = sheet();
    check(host);
    host.person.deleteRows('Spenden', 2);
    check(host);
    expect(finding(host, 'S-01').Status).toBe('erledigt');
  });
});

test('a copied row gets an id of its own, and Prüfung says so', () => {
  const host = sheet();
  check(host);
  const { id } = host.tab('Einsätze').rows()[0] ?? {};
  host.person.copyRows('Einsätze', 2);
  expect(host.tab('Einsätze').rows()[1]?.Prüfung).toContain(`eine Kopie von ${id} und hat jetzt eine eigene Kennung`);
  check(host);
  const ids = host
    .tab('Einsätze')
    .rows()
    .map((row) => row.id);
  expect(ids[0]).toBe(id);
  expect(new Set(ids).size).toBe(2);
});

test('the nightly job checks and draws by itself, as the person who set the sheet up', () => {
  const host = sheet();
  host.as('jemand@example.org');
  host.advance('2026-11-24T07:00');
  expect(
    host
      .tab('Prüfhinweise')
      .rows()
      .map((row) => row.Regel),
  ).toEqual(expect.arrayContaining(['S-01', 'W-03']));
  expect(host.triggers.find(({ handler }) => handler === 'nightlyCheck')?.lastResult).toBe('ok');
  expect(host.log.filter(({ level }) => level === 'error')).toEqual([]);
});

test('a status saved in the sidebar can be taken back', () => {
  const host = sheet();
  check(host);
  const input = { operation: 'op-1', id: finding(host, 'S-01').id, status: 'settled', reason: 'Mit dem LV besprochen' };
  expect(call(host, 'saveFindingStatus', input).ok).toBe(true);
  expect(finding(host, 'S-01').Status).toBe('mit LV geklärt');
  expect(call(host, 'undoFindingStatus', { operation: 'op-1' }).ok).toBe(true);
  expect(finding(host, 'S-01').Status).toBe('offen');
});
