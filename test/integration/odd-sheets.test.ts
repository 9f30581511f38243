import { describe, expect, test } from 'vitest';
import { builtScript, call, type Host } from '../bundle.ts';
import { usedSheet } from '../simulation/world.ts';

const script = await builtScript();
const VISIT = { kind: 'Infostand', start: '30.08.2026', guest: 'KV Eins', host: 'KV Drei', people: '6' };
const sheet = (): Host => usedSheet(script, { stranger: false });
const letters = (host: Host, tab: string, header: string): string => {
  const at = host.tab(tab).column(header);
  return (
    (at > 26 ? String.fromCharCode(64 + Math.floor((at - 1) / 26)) : '') + String.fromCharCode(65 + ((at - 1) % 26))
  );
};
const boxes = (host: Host, header: string): void => {
  const column = letters(host, 'Einsätze', header);
  const tab = host.globals.SpreadsheetApp.getActive().getSheetByName('Einsätze');
  tab?.getRange(`${column}2:${column}40`).insertCheckboxes();
};

describe('a tab that someone emptied, its headers too', () => {
  test.each([
    ['Einsätze', 'A1:AE40'],
    ['Protokoll', 'A1:J40'],
  ])('%s: a new row stands below the line of the headers, which come back', (tab, cells) => {
    const host = sheet();
    host.person.clear(tab, cells);
    const saved = call(host, 'saveVisit', { operation: 'op', values: VISIT });
    expect(saved).toMatchObject({ ok: true, value: { left: [], undoable: true } });
    host.choose('Einrichten und reparieren');
    expect(host.tab(tab).rowNumbers()).toContain(2);
    expect(host.tab(tab).headers()).toContain(tab === 'Einsätze' ? 'Gastgeber' : 'Vorgang');
    expect(call(host, 'undoVisit', { operation: 'op' })).toMatchObject({ value: { undone: true, left: [] } });
  });
});

describe('boxes to tick down a whole column', () => {
  test('make no row of an empty line until someone ticks one', () => {
    const host = sheet();
    const before = host.tab('Einsätze').rows().length;
    boxes(host, 'Einweisung');
    host.choose('Transparenz prüfen');
    const ids = (): string[] =>
      host
        .tab('Einsätze')
        .rows()
        .flatMap(({ id = '' }) => (id === '' ? [] : [id]));
    expect(ids()).toHaveLength(before);
    host.choose('Zur ersten freien Zeile');
    expect(host.ui.toasts.at(-1)?.text).toContain(`Zeile ${before + 2} `);
    host.type(
      'Einsätze',
      `${letters(host, 'Einsätze', 'Einweisung')}20:${letters(host, 'Einsätze', 'Einweisung')}21`,
      false,
    );
    expect(ids()).toHaveLength(before);
    host.type('Einsätze', `${letters(host, 'Einsätze', 'Einweisung')}20`, true);
    expect(ids()).toHaveLength(before + 1);
    expect(host.tab('Einsätze').cell('A20').value).toContain('Es fehlen noch');
  });

  test('are no figures beside a sum', () => {
    const host = sheet();
    boxes(host, 'Einweisung');
    host.type('Einsätze', 'G20', 'Summe');
    host.type('Einsätze', 'H20', '21');
    host.choose('Transparenz prüfen');
    expect(host.tab('Einsätze').cell('A20').value).toContain('Das ist eine Summe');
    expect(host.tab('Einsätze').cell('B20').value).toBe('');
  });
});

test('an import counts what stands, not what the platform refused, and goes on with the same list', () => {
  const list = (host: Host) =>
    call(host, 'importRows', {
      ...{ operation: 'list', table: 'visits', print: 'p', total: 2, last: true, incomplete: true, personal: true },
      rows: [1, 2].map((people) => ({
        line: people + 1,
        cells: {
          status: 'durchgeführt',
          start: { day: '2026-10-03', time: '' },
          kind: 'Flyer',
          guest: 'KV Eins',
          host: 'KV Neu',
          people,
        },
      })),
      names: { known: [], create: [{ name: 'KV Neu', level: 'KV', land: 'Bayern' }] },
    });
  const whole = sheet();
  list(whole);
  const writing = whole.calls.flatMap(({ method }, at) =>
    /insertRows|setValues|appendRow/.test(method) ? [at + 1] : [],
  );
  expect(writing.length).toBeGreaterThan(2);
  for (const at of writing) {
    const host = sheet();
    const before = host.tab('Einsätze').rows().length;
    const stands = (): number => host.tab('Einsätze').rows().length - before;
    host.fail({ at });
    const first = list(host);
    if (first.ok) expect(first.value?.written, `call ${at}`).toBe(stands());
    if (first.ok && stands() < 2)
      expect(call(host, 'importStart')).toMatchObject({ value: { open: { operation: 'list' } } });
    expect(list(host)).toMatchObject({ ok: true, value: { written: 2, left: [] } });
    expect(stands()).toBe(2);
  }
});

test('known associations whose rows were just deleted are offered and entered at once', () => {
  const host = sheet();
  expect(call(host, 'seedAssociations', { operation: 'seed' }).ok).toBe(true);
  const all = host.tab('Verbände').rows().length;
  host.person.deleteRows('Verbände', 20, 30);
  expect(call(host, 'firstStepsStart')).toMatchObject({ value: { offered: 30 } });
  expect(call(host, 'seedAssociations', { operation: 'again' })).toMatchObject({ value: { added: 30 } });
  expect(host.tab('Verbände').rows()).toHaveLength(all);
});

describe('who signs off, or is erased, while mails are on their way', () => {
  const send = (host: Host) => {
    const contacts = host
      .tab('Koordination')
      .values()
      .map(({ id }) => id);
    return call(host, 'sendEvaluation', { period: '2026-Q3', contacts, operation: 'mails' });
  };
  const to = (host: Host): string[] => host.outbox.map((mail) => mail.to);
  const states = (host: Host) =>
    host
      .tab('Versand')
      .rows()
      .map(({ Stand }) => Stand);
  const leave = (host: Host): void => {
    host.type('Koordination', `${letters(host, 'Koordination', 'Abgemeldet am')}3`, '23.11.2026');
  };
  const whole = sheet();
  const sent = send(whole);
  const first = whole.calls.findIndex(({ method }) => method === 'sendEmail');
  const reserved = whole.calls.findLastIndex(({ method }, at) => at < first && method === 'releaseLock');

  test('without that both get their mail', () => {
    expect(sent).toMatchObject({ ok: true, value: { sent: 2, failed: 0 } });
    expect(to(whole)).toContain('zweite@example.org');
  });

  test.each([
    ['when all is read', () => whole.calls.findIndex(({ method }) => method === 'getRemainingDailyQuota') + 1],
    ['when mails are reserved', () => reserved + 1],
    ['the moment before', () => reserved + 2],
  ])('%s: gets none, and Versand says so', (_, at) => {
    const host = sheet();
    host.during(at(), () => leave(host));
    expect(send(host)).toMatchObject({ ok: true, value: { sent: 1, failed: 1 } });
    expect(to(host)).not.toContain('zweite@example.org');
    expect(states(host).sort()).toEqual(['gesendet', 'nicht gesendet']);
  });

  test('the row deleted: no mail either; the address changed: none to the former one', () => {
    for (const act of [
      (host: Host) => host.person.deleteRows('Koordination', 3),
      (host: Host) => host.type('Koordination', `${letters(host, 'Koordination', 'E-Mail')}3`, 'neu@example.org'),
    ]) {
      const host = sheet();
      host.during(reserved + 1, () => act(host));
      expect(send(host)).toMatchObject({ ok: true, value: { sent: 1, failed: 1 } });
      expect(to(host)).toHaveLength(1);
    }
  });

  test('where nobody can tell any more, the mails wait', () => {
    const host = sheet();
    host.during(reserved + 1, () => host.person.deleteTab('Koordination'));
    expect(send(host)).toMatchObject({ ok: true, value: { sent: 0, failed: 0, waiting: 2 } });
    expect(to(host)).toEqual([]);
    expect(states(host)).toEqual(['wartet', 'wartet']);
  });

  test('a refusal of Google before the first leaves none reserved: the next try sends all', () => {
    for (const method of ['removeAll', 'setProperties']) {
      const host = sheet();
      const at = whole.calls.findLastIndex((one, index) => index < reserved && one.method === method);
      expect(at, method).toBeGreaterThan(0);
      host.fail({ at: at + 1 });
      expect(send(host).ok).toBe(false);
      expect(states(host)).toEqual(['wartet', 'wartet']);
      expect(send(host)).toMatchObject({ value: { sent: 2, already: 0 } });
      expect(to(host)).toHaveLength(2);
    }
  });
});

test('a line that someone inserts above the headers at the moment of a change leaves headers and rows as they were', () => {
  const opened = (host: Host) => call(host, 'openVisit', { id: host.tab('Einsätze').values()[0]?.id }).value;
  const change = (host: Host, seen: ReturnType<typeof opened>) =>
    call(host, 'saveVisit', {
      operation: 'change',
      values: { ...(seen?.values as object), people: '44', note: 'anders' },
      row: { id: seen?.id, seen: seen?.values },
    });
  const whole = sheet();
  expect(change(whole, opened(whole)).ok).toBe(true);
  const rows = whole.tab('Einsätze').rows();
  const total = whole.calls.length;
  for (let at = total - 12; at <= total; at += 1) {
    const host = sheet();
    const seen = opened(host);
    host.during(at, () => {
      host.person.insertRows('Einsätze', 1);
      host.type('Einsätze', 'A1', 'Unsere Einsätze');
    });
    expect(change(host, seen).ok, `call ${at}`).toBe(true);
    const cells = host.workbook.tabs.find(({ name }) => name === 'Einsätze')?.rows ?? [];
    expect(cells[1]?.values, `call ${at}`).toEqual(whole.tab('Einsätze').headers());
    expect(cells[2]?.values[7], `call ${at}`).toBe(44);
    expect(host.tab('Einsätze').rows()).toHaveLength(rows.length);
  }
});
