import { describe, expect, test } from 'vitest';
import type { HostOptions } from '../../workbench/emulator/index.ts';
import { builtScript, COORDINATOR, call, HELPER, type Host, mailsOn, newHost } from '../bundle.ts';

/*
 * What nobody here could look up on a real sheet is answered in each world that the evidence allows: the add-in has to
 * hold in all of them (test/parity.md).
 */
const script = await builtScript();

const alone = newHost(script, { people: {} });
alone.choose('Einrichten und reparieren');
alone.type('Verbände', 'C2', [
  ['KV Musterstadt', 'KV', 'Bayern', 'offen'],
  ['KV Beispielstadt', 'KV', 'Bayern', 'offen'],
]);
const ofOne = alone.snapshot();
alone.type('Koordination', 'C2', [
  ['KV Musterstadt', 'Koordination', COORDINATOR, 'quartalsweise', '01.01.2026', 'Beispiel'],
]);
mailsOn(alone, 'mailEvaluation');
const coordinated = alone.snapshot();

const hostOf = (state: typeof ofOne, options: HostOptions = {}): Host =>
  newHost(script, { people: {}, ...options }).restore(state);
const withHelper = (options: HostOptions = {}): Host => {
  const host = hostOf(coordinated, options).as(HELPER);
  return host.as(COORDINATOR);
};

describe('a sheet that one person set up and shared later', () => {
  test.each([
    { ownerAmongEditors: false, idleListNarrows: true },
    { ownerAmongEditors: false, idleListNarrows: false },
    { ownerAmongEditors: true, idleListNarrows: true },
  ])('keeps Regeln and Einstellungen closed in the world %o', (world) => {
    const host = newHost(script, { people: {}, ...world });
    host.choose('Einrichten und reparieren');
    host.as('spaeter@example.org');
    for (const tab of ['Regeln', 'Einstellungen'])
      expect(() => host.type(tab, 'B2', 'x'), tab).toThrow('protected cell');
    expect(() => host.type('Tipps', 'C2', 'Frühstück mitbringen')).not.toThrow();
    host.as(COORDINATOR).type('Einstellungen', 'B9', 'x');
  });

  test('is closed again by a repair where somebody opened it to everyone', () => {
    const host = withHelper();
    const { ProtectionType } = host.globals.SpreadsheetApp;
    const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName('Einstellungen');
    sheet?.getProtections(ProtectionType.SHEET)[0]?.addEditor(HELPER);
    host.as(HELPER).type('Einstellungen', 'B9', 'x');
    host.as(COORDINATOR).choose('Einrichten und reparieren');
    expect(() => host.as(HELPER).type('Einstellungen', 'B9', 'y')).toThrow('protected cell');
  });
});

describe('who may let jobs run', () => {
  const JOBS = ['nightlyCheck', 'sendDueEvaluations'];
  const due = (host: Host): Host => {
    host.restore({ ...host.snapshot(), triggers: host.snapshot().triggers.map((one) => ({ ...one, next: 1e15 })) });
    return host.advance('2027-01-12T12:00');
  };

  test.each(JOBS)(
    '%s called from a page by a volunteer sends and writes nothing, whatever event she invents',
    (job) => {
      const host = due(withHelper());
      const uid = host.triggers.find(({ handler }) => handler === job)?.id;
      expect(uid).toBeDefined();
      const before = JSON.stringify(host.workbook.tabs.map(({ rows }) => rows));
      host.as(HELPER);
      for (const event of [undefined, {}, { triggerUid: uid }, { triggerUid: 'x', authMode: 'FULL' }])
        host.call(job, ...(event === undefined ? [] : [event]));
      expect(host.outbox).toEqual([]);
      expect(JSON.stringify(host.workbook.tabs.map(({ rows }) => rows))).toBe(before);
      expect(host.log.at(-1)).toMatchObject({ level: 'error' });
      expect(host.log.at(-1)?.text).toContain('forbidden');
    },
  );

  test('a job by its own trigger acts for whoever set it, who is nobody at the sheet', () => {
    const host = due(withHelper()).as(HELPER);
    host.fire('sendDueEvaluations');
    expect(host.outbox).toMatchObject([{ to: COORDINATOR, from: COORDINATOR }]);
  });

  test('a coordinator may start one by hand', () => {
    const host = due(withHelper());
    host.call('sendDueEvaluations');
    expect(host.outbox).toHaveLength(1);
  });

  test('a repair by a volunteer schedules nothing in her account, even where nothing is protected', () => {
    const host = withHelper();
    const { ProtectionType } = host.globals.SpreadsheetApp;
    for (const one of host.globals.SpreadsheetApp.getActive().getProtections(ProtectionType.SHEET)) one.remove();
    host.as(HELPER).choose('Einrichten und reparieren');
    expect(host.triggers.map(({ creator }) => creator)).not.toContain(HELPER);
    expect(host.ui.alerts.at(-1)?.text).toContain('der Koordination vorbehalten');
  });
});

describe('a coordinator whose address the platform withholds', () => {
  test('is known by the address as which the script runs', () => {
    const host = hostOf(coordinated);
    host.restore({ ...host.snapshot(), people: { [COORDINATOR]: { account: 'consumer', address: 'effective' } } });
    expect(call(host, 'sendEvaluationStart', {}).ok).toBe(true);
  });

  test('is told so, and what to do, instead of being taken for a volunteer', () => {
    const host = hostOf(coordinated);
    host.restore({ ...host.snapshot(), people: { [COORDINATOR]: { account: 'consumer', address: 'withheld' } } });
    const { problem } = call(host, 'sendEvaluationStart', {});
    expect(problem?.text.de).toContain('Google sagt uns nicht, wer Du bist');
    expect(problem?.hint?.de).toContain('E-Mail-Adresse');
    host.choose('Selbsttest');
    expect(host.ui.alerts.at(-1)?.text).toContain('Google sagt uns nicht, wer Du bist');
    host.restore(coordinated).as(HELPER);
    expect(call(host, 'sendEvaluationStart', {}).problem?.text.de).toBe('Das ist der Koordination vorbehalten.');
  });
});

test('the undo of an undo needs the role of what it brings back', () => {
  const host = withHelper();
  expect(call(host, 'seedAssociations', { operation: 'op-seed' }).ok).toBe(true);
  expect(call(host, 'undoOperation', { operation: 'op-seed' }).ok).toBe(true);
  const before = host.tab('Verbände').rows().length;
  host.as(HELPER);
  expect(call(host, 'undoOperation', { operation: 'op-seed-undo' }).problem?.code).toBe('forbidden');
  expect(host.tab('Verbände').rows()).toHaveLength(before);
});

describe('ten rows typed faster than onEdit can follow', () => {
  test.each(['newest', 'oldest'] as const)('lose no id and no word for good; the platform drops the %s', (dropped) => {
    const host = withHelper({ droppedEdits: dropped }).as(HELPER);
    const tips = Array.from({ length: 10 }, (_, at) => [at === 4 ? '' : `Thema ${at}`, `Tipp ${at}`]);
    host.person.rapidly(() => {
      for (const [at, tip] of tips.entries()) host.type('Tipps', `C${at + 2}`, [tip]);
    });
    const idsOf = (): string[] =>
      host
        .tab('Tipps')
        .rows()
        .map(({ id }) => id ?? '');
    expect(idsOf().filter((id) => id !== '').length).toBeLessThan(10);
    host.choose('Transparenz prüfen');
    expect(idsOf()).toHaveLength(10);
    expect(new Set(idsOf()).size).toBe(10);
    expect(idsOf().every((id) => /^T-/.test(id))).toBe(true);
    expect(host.tab('Tipps').rows()[4]?.Prüfung).not.toBe('');
  });
});

test('a row beyond the grid is answered in words', () => {
  const host = withHelper();
  for (const line of [5_000_000, 100_000]) {
    const { problem } = call(host, 'showVisit', { line });
    expect(problem).toMatchObject({ code: 'gone', text: { de: 'Diese Zeile gibt es nicht mehr.' } });
  }
  expect(host.log.filter(({ level }) => level === 'error')).toEqual([]);
});

describe('the right charts stay when the period changes', () => {
  const titles = (host: Host): string[] =>
    (host.workbook.tabs.find(({ name }) => name === 'Auswertung')?.charts ?? [])
      .map(({ options }) => String(options.title))
      .sort();

  test.each(['made', 'reversed'] as const)('in whichever order they are listed (%s); a person’s own stays', (order) => {
    const host = withHelper({ chartOrder: order });
    host.type('Verbände', 'C4', [
      ['KV Nordstadt', 'KV', 'Hamburg', 'offen'],
      ['KV Weststadt', 'KV', 'Hessen', 'offen'],
    ]);
    for (const [at, start] of ['10.02.2025', '11.03.2026', '30.08.2026', '02.09.2026'].entries()) {
      const [guest, hosting] = at === 0 ? ['KV Nordstadt', 'KV Weststadt'] : ['KV Musterstadt', 'KV Beispielstadt'];
      const visit = { kind: at % 2 ? 'Flyer' : 'Infostand', start, guest, host: hosting };
      expect(call(host, 'saveVisit', { operation: `op-${at}`, values: { ...visit, people: '6' } }).ok).toBe(true);
    }
    host.choose('Auswertung aktualisieren');
    const ours = titles(host);
    expect(ours.length).toBeGreaterThan(1);
    const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName('Auswertung');
    if (!sheet) throw new Error('no dashboard');
    const own = sheet.newChart().addRange(sheet.getRange('A1:B2')).setPosition(1, 9, 0, 0).setOption('title', 'Meins');
    sheet.insertChart(own.build());
    for (const period of ['2025', '2026-Q3', 'laufendes Jahr', 'letztes Quartal']) {
      host.type('Auswertung', 'B2', period);
      const now = titles(host);
      expect(now, period).toContain('Meins');
      expect(new Set(now).size, period).toBe(now.length);
    }
    expect(titles(host)).toEqual([...ours, 'Meins'].sort());
  });
});

test('an address that the platform refuses is in no log', () => {
  const host = withHelper();
  const refused = 'eva.muster@gruene-beispiel.de';
  host.type('Koordination', 'C3', [
    ['KV Beispielstadt', 'Vorstand', refused, 'quartalsweise', '01.01.2026', 'Beispiel'],
  ]);
  const contacts = host
    .tab('Koordination')
    .rows()
    .map(({ id }) => id);
  const send = (operation: string) => call(host, 'sendEvaluation', { operation, period: '2026-Q3', contacts });
  host.restore({ ...host.snapshot(), refusedAddresses: [refused] });
  expect(send('op-mail').value).toMatchObject({ failed: 1, sent: 1 });
  expect(host.log.some(({ text }) => text.startsWith('mail not sent'))).toBe(true);
  expect(host.log.filter(({ text }) => text.includes('muster'))).toEqual([]);
});

describe('more mails than a day allows', () => {
  test.each(['first-mail', 'midnight'] as const)(
    'the rest follows the next day; the day begins with the %s',
    (mailDay) => {
      const host = withHelper({ mailDay });
      host.type(
        'Koordination',
        'C3',
        Array.from({ length: 104 }, (_, at) => [
          ...['KV Beispielstadt', 'Vorstand', `verband-${at}@example.org`, 'quartalsweise', '01.01.2026', 'Beispiel'],
        ]),
      );
      const only = (handler: string): void => {
        host.restore({
          ...host.snapshot(),
          triggers: host.snapshot().triggers.filter((one) => one.handler === handler),
        });
      };
      only('sendDueEvaluations');
      host.advance('2027-01-06T12:00');
      const first = host.outbox.length;
      host.advance('2027-01-07T12:00');
      expect([first, host.outbox.length]).toEqual([100, 105]);
    },
  );
});

test('whole hours are shown as whole numbers, others with their decimals', () => {
  const host = withHelper();
  const hours = (typed: string): string | undefined => {
    host.type('Einsätze', `${String.fromCharCode(64 + host.tab('Einsätze').column('Stunden je Person'))}2`, typed);
    return host.tab('Einsätze').rows()[0]?.['Stunden je Person'];
  };
  expect([hours('3'), hours('2,5'), hours('12')]).toEqual(['3', '2,5', '12']);
});
