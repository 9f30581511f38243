import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../workbench/emulator/index.ts';
import { builtScript, COORDINATOR, call, HELPER, type Host, readyHost } from '../bundle.ts';
import { add } from '../year/sheet.ts';

interface Shown {
  readonly own?: string;
  readonly things: readonly {
    readonly kind: string;
    readonly says: string;
    readonly id: string;
    readonly line: number;
  }[];
}

describe('Heute für Dich', async () => {
  const script = await builtScript();
  const sheet = (): Host => {
    const host = readyHost(script);
    host.type('Verbände', 'C2', [
      ['KV Eins', 'KV', 'Bayern', 'nein'],
      ['KV Zwei', 'KV', 'Bayern', 'sucht'],
      ['KV Drei', 'KV', 'Hessen', 'nein'],
    ]);
    return host;
  };
  /** By the columns' headers, wherever they stand. */
  const enter = (host: Host, tab: string, line: number, row: Readonly<Record<string, string>>): void => {
    for (const [header, value] of Object.entries(row))
      host.type(tab, `${columnLetters(host.tab(tab).column(header))}${line}`, value);
  };
  const visit = (status: string, day: string, guest = 'KV Eins', hosting = 'KV Drei') => ({
    ...{ Status: status, Beginn: day, Art: 'Infostand', Gast: guest, Gastgeber: hosting, Angereiste: '4' },
  });
  const today = (host: Host, input: object = {}): Shown => {
    const answer = call(host, 'todayStart', input);
    expect(answer.ok).toBe(true);
    return answer.value as unknown as Shown;
  };
  const kinds = (shown: Shown): string[] => shown.things.map(({ kind }) => kind);

  it('is the first entry of the menu', () => {
    const host = sheet();
    host.run('onOpen');
    host.choose('Heute für Dich…');
    expect(host.ui.sidebar?.title).toBe('Heute für Dich');
  });

  it('says why nobody is told of what is urgent, where all agreed and want no mails', () => {
    const host = sheet();
    host.type('Koordination', 'C2', [['KV Eins', 'Koordination', COORDINATOR, 'nie', '01.11.2026', 'Mail vom 1.11.']]);
    const { say } = call(host, 'todayStart', {}).value as { say: readonly { de: string }[] };
    expect(say[0]?.de).toMatch(/Von Dringendem erfährt niemand: .*bei „Bericht“ steht „nie“/);
  });

  it('asks once whose things they are, and remembers it', () => {
    const host = sheet().as(HELPER);
    enter(host, 'Einsätze', 2, visit('geplant', '20.11.2026'));
    expect(today(host)).toMatchObject({ things: [] });
    expect(today(host).own).toBeUndefined();
    expect(call(host, 'todayStart', { association: 'KV Einss' }).problem?.fields).toMatchObject({
      association: { suggestions: ['KV Eins'] },
    });
    expect(kinds(today(host, { association: 'eins' }))).toEqual(['report']);
    expect(call(host, 'todayStart', { association: '' }).value).toMatchObject({
      things: [],
      associations: [['KV Eins'], ['KV Zwei'], ['KV Drei']],
    });
    expect(today(host)).toMatchObject({ own: 'KV Eins', things: [{ says: expect.stringContaining('Infostand') }] });
  });

  it('shows what was typed a moment ago, and no longer what was mended', () => {
    const host = sheet().as(HELPER);
    today(host, { association: 'KV Eins' });
    expect(kinds(today(host))).toEqual([]);
    host.choose('Transparenz prüfen');
    enter(host, 'Einsätze', 2, visit('geplant', '22.11.2026'));
    enter(host, 'Einsätze', 3, visit('geplant', '23.11.2026', 'KV Drei', 'KV Eins'));
    expect(kinds(today(host))).toEqual(['report', 'confirm']);
    host.type('Einsätze', `${columnLetters(host.tab('Einsätze').column('Status'))}2`, 'durchgeführt');
    expect(kinds(today(host))).toEqual(['confirm']);
    host.type('Einsätze', `${columnLetters(host.tab('Einsätze').column('Status'))}3`, 'bestätigt');
    expect(kinds(today(host))).toEqual([]);
  });

  it('is about one’s own associations, and about no visit that lasts until today', () => {
    const host = sheet().as(HELPER);
    today(host, { association: 'KV Eins' });
    enter(host, 'Einsätze', 2, visit('geplant', '20.11.2026', 'KV Zwei', 'KV Drei'));
    enter(host, 'Einsätze', 3, { ...visit('bestätigt', '20.11.2026'), Ende: '23.11.2026' });
    expect(kinds(today(host))).toEqual([]);
  });

  it('shows a partnership until one’s own side agreed', () => {
    const host = sheet().as(HELPER);
    today(host, { association: 'KV Drei' });
    enter(host, 'Partnerschaften', 2, { 'Verband A': 'KV Eins', 'Verband B': 'KV Drei', Status: 'angefragt' });
    expect(kinds(today(host))).toEqual(['agree']);
    enter(host, 'Partnerschaften', 2, { 'Zustimmung B am': '20.11.2026' });
    expect(kinds(today(host))).toEqual([]);
  });

  it('shows coordination who waits, at most three things, and one of each kind before a second', () => {
    const host = sheet();
    enter(host, 'Koordination', 2, {
      ...{ Verband: 'KV Eins', Rolle: 'Koordination', 'E-Mail': COORDINATOR, Bericht: 'nie' },
      ...{ 'Einwilligung am': '01.11.2026', 'Einwilligung durch': 'Mail' },
    });
    enter(host, 'Einsätze', 2, visit('geplant', '20.11.2026', 'KV Zwei', 'KV Drei'));
    enter(host, 'Partnerschaften', 2, { 'Verband A': 'KV Eins', 'Verband B': 'KV Drei', Status: 'aktiv' });
    for (let time = 0; time < 2; time += 1) expect(kinds(today(host))).toEqual(['pair', 'agree', 'report']);
    for (const line of [2, 3, 4])
      enter(host, 'Anfragen', line, { 'Eingang am': '10.11.2026', Art: 'Frage', Anliegen: 'Geht das?', Status: 'neu' });
    expect(kinds(today(host))).toEqual(['answer', 'pair', 'agree']);
  });

  it('shows the treasury a donation that may not stay, until something is decided', () => {
    const host = sheet();
    enter(host, 'Koordination', 2, {
      ...{ Verband: 'KV Eins', Rolle: 'Schatzmeisterei', 'E-Mail': HELPER, Bericht: 'nie' },
      ...{ 'Einwilligung am': '01.11.2026', 'Einwilligung durch': 'Mail' },
    });
    const gift = { 'Eingang am': '20.11.2026', Art: 'Geldspende', Betrag: '1.000,01', Zahlungsweg: 'bar' };
    enter(host, 'Spenden', 2, { ...gift, 'Empfangender Verband': 'KV Eins' });
    enter(host, 'Spenden', 3, { ...gift, 'Empfangender Verband': 'KV Drei' });
    host.as(HELPER);
    expect(kinds(today(host))).toEqual(['decide']);
    enter(host, 'Spenden', 2, { Entscheidung: 'zurückgegeben' });
    expect(kinds(today(host))).toEqual([]);
  });

  it('leads to the row as it lies now, and opens the form where one changes it', () => {
    const host = sheet();
    enter(host, 'Anfragen', 2, { 'Eingang am': '10.11.2026', Art: 'Frage', Anliegen: 'Geht das?', Status: 'neu' });
    const id = String(host.tab('Anfragen').values()[0]?.id);
    host.person.insertRows('Anfragen', 2, 1);
    expect(call(host, 'showThing', { kind: 'answer', id, line: 2 }).value).toMatchObject({ shown: true });
    expect(host.ui.sidebar?.title).toBe('Anfrage aufnehmen');
    expect(call(host, 'addRequestStart', {}).value).toMatchObject({ selected: { id } });
    expect(call(host, 'showThing', { kind: 'answer', id: 'A-00000000', line: 2 }).problem?.code).toBe('gone');
  });

  it('says of a plan in one press that it suits or was called off, in the same row, and takes it back', () => {
    const host = sheet();
    enter(host, 'Einsätze', 2, visit('geplant', '20.11.2026'));
    const id = String(host.tab('Einsätze').values()[0]?.id);
    const settle = (operation: string, said: string) => call(host, 'settleThing', { operation, id, said });
    const rows = () => host.tab('Einsätze').rows();
    expect(settle('op-1', 'cancelled')).toMatchObject({ ok: true, value: { left: [], undoable: true } });
    expect(rows()).toMatchObject([{ Status: 'abgesagt' }]);
    // The same press once more changes nothing; another word does not go over it.
    expect(settle('op-1', 'cancelled').ok).toBe(true);
    expect(settle('op-2', 'suits').problem?.code).toBe('changed-meanwhile');
    expect(call(host, 'undoSettled', { operation: 'op-1' }).value).toMatchObject({ undone: true, left: [] });
    expect(rows()).toMatchObject([{ Status: 'geplant' }]);
    expect(settle('op-3', 'suits').ok && rows()).toMatchObject([{ Status: 'bestätigt' }]);
  });

  const RUNNING = { 'Verband A': 'KV Eins', 'Verband B': 'KV Drei', Status: 'aktiv', Seit: '01.03.2024' };
  const AGREED = { 'Zustimmung A am': '01.03.2024', 'Zustimmung B am': '02.03.2024' };
  /** A sheet that was set up on this day. */
  const setUpOn = (day: string): Host => {
    const host = sheet();
    const at = host
      .tab('Einstellungen')
      .values()
      .findIndex((row) => row.Einstellung === 'Eingerichtet am');
    host.type('Einstellungen', `B${at + 2}`, day);
    enter(host, 'Partnerschaften', 2, { ...RUNNING, ...AGREED });
    return host.as(HELPER);
  };
  it('asks once a year whether a partnership goes on, and writes the answer in one press, in the row and once', () => {
    expect(kinds(today(setUpOn('24.11.2025'), { association: 'KV Drei' }))).toEqual([]);
    const host = setUpOn('23.11.2025');
    const [asked] = today(host, { association: 'KV Drei' }).things;
    expect(asked).toMatchObject({ kind: 'renew', says: 'KV Eins und KV Drei, aktiv' });
    const id = String(asked?.id);
    const settle = (operation: string, said: string) => call(host, 'settleThing', { operation, id, said });
    const rows = () => host.tab('Partnerschaften').rows();
    const before = rows();

    for (let time = 0; time < 2; time += 1)
      expect(settle('op-yes', 'goes-on')).toMatchObject({ ok: true, value: { left: [], undoable: true } });
    expect(rows()).toMatchObject([{ Status: 'aktiv', 'Zuletzt bestätigt am': '23.11.2026' }]);
    expect(kinds(today(host))).toEqual([]);
    expect(call(host, 'undoSettled', { operation: 'op-yes' }).value).toMatchObject({ undone: true, left: [] });
    expect(rows()).toEqual(before);

    expect(settle('op-rest', 'dormant').ok && rows()).toMatchObject([{ Status: 'ruhend', Bis: '' }]);
    expect(settle('op-late', 'goes-on').problem?.code).toBe('changed-meanwhile');
    call(host, 'undoSettled', { operation: 'op-rest' });

    expect(settle('op-over', 'ended').ok && rows()).toMatchObject([{ Status: 'beendet', Bis: '23.11.2026' }]);
    expect(kinds(today(host))).toEqual([]);
    expect(settle('op-later', 'dormant').problem?.code).toBe('changed-meanwhile');
    call(host, 'undoSettled', { operation: 'op-over' });
    expect(rows()).toEqual(before);

    // A day that someone wrote there and that is past stays; one ahead gives way.
    enter(host, 'Partnerschaften', 2, { Bis: '31.12.2026' });
    expect(settle('op-early', 'ended').ok && rows()).toMatchObject([{ Status: 'beendet', Bis: '23.11.2026' }]);
    for (const input of [{ said: 'goes-on', id: 'P-00000000' }, { said: 'perhaps' }, { said: 'suits' }])
      expect(call(host, 'settleThing', { operation: 'op-wrong', id, ...input }).ok).toBe(false);
    expect(rows()).toMatchObject([{ Status: 'beendet' }]);
  });

  it('asks nothing of a partnership that ended, rests, or whose side is gone', () => {
    const host = setUpOn('23.11.2025');
    expect(kinds(today(host, { association: 'KV Eins' }))).toEqual(['renew']);
    const asks = (row: Readonly<Record<string, string>>): string[] => {
      enter(host, 'Partnerschaften', 2, row);
      return kinds(today(host));
    };
    expect(asks({ Status: 'ruhend' })).toEqual([]);
    expect(asks({ Status: 'aktiv', Bis: '01.10.2026' })).toEqual([]);
    expect(asks({ Bis: '' })).toEqual(['renew']);
    enter(host, 'Verbände', 4, { 'Aufgelöst am': '01.10.2026' });
    expect(kinds(today(host))).toEqual([]);
  });

  it('leads from who seeks to the proposals for it, and from a request to its answer', () => {
    const host = sheet();
    enter(host, 'Koordination', 2, {
      ...{ Verband: 'KV Eins', Rolle: 'Koordination', 'E-Mail': COORDINATOR, Bericht: 'nie' },
      ...{ 'Einwilligung am': '01.11.2026', 'Einwilligung durch': 'Mail' },
    });
    enter(host, 'Anfragen', 2, { 'Eingang am': '10.11.2026', Art: 'Frage', Anliegen: 'Geht das?', Status: 'neu' });
    const show = (kind: string, became?: string) => {
      const thing = today(host).things.find((one) => one.kind === kind);
      return call(host, 'showThing', { kind, id: thing?.id, line: thing?.line, ...(became ? { became } : {}) });
    };
    expect(show('pair').ok && host.ui.sidebar?.title).toBe('Partner vorschlagen');
    expect(call(host, 'partnersStart', { open: true }).value).toMatchObject({ seeker: 'KV Zwei' });
    // It was handed over once: who opens the page later sees all.
    expect(call(host, 'partnersStart', { open: true }).value?.seeker).toBeUndefined();
    expect(show('answer', 'refused').ok && host.ui.sidebar?.title).toBe('Anfrage aufnehmen');
    expect(call(host, 'addRequestStart', {}).value).toMatchObject({
      handed: { values: { status: 'refused' }, row: { values: { concern: 'Geht das?' } } },
    });
  });

  it('opens the report or the new day of a plan with its row in it', () => {
    const host = sheet();
    enter(host, 'Einsätze', 2, visit('geplant', '20.11.2026'));
    const id = String(host.tab('Einsätze').values()[0]?.id);
    const open = (became: string) => call(host, 'showThing', { kind: 'report', id, line: 2, became }).ok;
    expect(open('done') && host.ui.sidebar?.title).toBe('Einsatz erfassen');
    const report = call(host, 'logVisitStart', {}).value;
    expect(report).toMatchObject({ handed: { values: { status: 'done' }, row: { id } } });
    expect(open('postponed') && host.ui.sidebar?.title).toBe('Einsatz planen');
    const plan = call(host, 'planVisitStart', {}).value;
    expect(plan).toMatchObject({ handed: { values: { start: '' }, row: { id } } });
  });
});

describe('planning beside trouble', async () => {
  const script = await builtScript();
  const planned = (): Host => {
    const host = readyHost(script);
    host.type('Verbände', 'C2', [
      ['KV Eins', 'KV', 'Bayern', 'nein'],
      ['KV Drei', 'KV', 'Hessen', 'nein'],
    ]);
    return host;
  };

  it.each([
    ['Partnerschaften', 'Verband A', 'Partnerverbände schlagen wir solange nicht vor.'],
    ['Tipps', 'Thema', 'Tipps zeigen wir solange nicht.'],
    ['Wahlen', 'Gebiet', 'Wahlen'],
  ])('goes on in words while the tab %s is in doubt', (tab, header, words) => {
    const host = planned();
    const at = `${columnLetters(host.tab(tab).column(header))}1`;
    host.person.clear(tab, at);
    host.person.note(tab, at, '');
    const { ok, value } = call(host, 'planVisitStart', {});
    expect(ok && JSON.stringify(value?.told)).toContain(words);
  });

  it('offers elections that are over after those to come, and warns of none', () => {
    const host = planned();
    const poll = (Datum: string) => ({ Datum, Gebiet: 'Hessen', Art: 'Kommunalwahl' });
    add(host, 'Wahlen', poll('15.11.2026'), poll('13.12.2026'));
    const elections = (call(host, 'planVisitStart', {}).value?.elections ?? []) as readonly string[];
    const at = (label: string) => elections.findIndex((one) => one.includes(label));
    expect(elections.length).toBeGreaterThan(10);
    expect(at('Sachsen-Anhalt 2026')).toBeGreaterThan(at('2028'));
    const { pollings } = call(host, 'glanceAtHost', { host: 'KV Drei', start: '28.11.2026' }).value ?? {};
    expect(pollings).toEqual([{ on: '2026-12-13', host: true, guest: false }]);
  });

  it('speaks of bunching from as many groups as the house says', () => {
    const host = planned();
    const glance = () => call(host, 'glanceAtHost', { host: 'KV Drei', start: '05.12.2026' }).value?.crowd;
    expect(glance()).toBe(3);
    const regeln = host.tab('Regeln');
    const at = regeln.values().findIndex((row) => row.id === 'F-05' || row.Regel === 'F-05');
    const header = Object.keys(regeln.values()[at] ?? {}).find((one) => one.startsWith('Wert')) ?? '';
    host.type('Regeln', `${columnLetters(regeln.column(header))}${at + 2}`, 'Gruppen: 5');
    expect(glance()).toBe(5);
  });
});
