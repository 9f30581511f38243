import { beforeEach, describe, expect, it } from 'vitest';
import { type Answer, builtScript, call, type Host, readyHost } from '../bundle.ts';

/* What "Partnerschaft anlegen" saves and refuses, through the built script. */

const script = await builtScript();
let host: Host;
beforeEach(() => {
  host = readyHost(script);
  host.type('Verbände', 'C2', [
    ['KV Eins', 'KV', 'Bayern', 'bietet'],
    ['KV Zwei', 'KV', 'Sachsen', 'sucht', '01.03.2026'],
    ['KV Drei', 'KV', 'Sachsen', 'nein'],
    ['OV Gerlingen', 'OV', 'Baden-Württemberg', 'nein'],
    ['KV Saale-Orla', 'KV', 'Thüringen', 'sucht'],
  ]);
});

const rows = (): readonly Readonly<Record<string, unknown>>[] => host.tab('Partnerschaften').rows();
const save = (operation: string, values: object, row?: object): Answer =>
  call(host, 'savePartnership', { operation, values, ...(row ? { row } : {}) });
const opened = (id: unknown) => {
  const { value } = call(host, 'openPartnership', { id });
  return { id, seen: value?.values as Readonly<Record<string, string>> };
};
const change = (operation: string, id: unknown, values: object): Answer => {
  const row = opened(id);
  return save(operation, { ...row.seen, ...values }, row);
};

describe('adding a partnership', () => {
  it('is requested until both have agreed, and then runs since the later of the two days', () => {
    expect(save('op-1', { a: 'Eins', b: 'KV Zwei' }).ok).toBe(true);
    expect(rows()).toMatchObject([{ 'Verband A': 'KV Eins', 'Verband B': 'KV Zwei', Status: 'angefragt', Seit: '' }]);
    expect(save('op-2', { a: 'KV Eins', b: 'KV Drei', agreedA: '1.11.2026', agreedB: '9.11.2026' }).ok).toBe(true);
    expect(rows()[1]).toMatchObject({ Status: 'aktiv', Seit: '09.11.2026' });
    const half = save('op-3', { a: 'KV Zwei', b: 'KV Drei', agreedA: '1.11.2026', status: 'active' });
    expect(half.problem?.fields?.status?.text.de).toContain('sobald beide zugestimmt haben');
    const [first] = rows();
    expect(change('op-4', first?.id, { status: '', agreedA: '2.11.2026', agreedB: '3.11.2026' }).ok).toBe(true);
    expect(rows()[0]).toMatchObject({ Status: 'aktiv', 'Zustimmung B am': '03.11.2026', Seit: '03.11.2026' });
  });

  it('refuses one with itself, and a second one of the same two, whichever is A', () => {
    expect(save('op-1', { a: 'KV Eins', b: 'Eins' }).problem?.fields?.b?.text.de).toContain('nicht mit sich selbst');
    expect(save('op-2', { a: 'KV Eins', b: 'KV Zwei' }).ok).toBe(true);
    const again = save('op-3', { a: 'KV Zwei', b: 'KV Eins' });
    expect(again.problem?.fields?.b?.text.de).toContain('schon verbunden');
    expect(rows()).toHaveLength(1);
    // The same operation twice is one row, and no second one of the same two.
    expect(save('op-2', { a: 'KV Eins', b: 'KV Zwei' })).toMatchObject({ ok: true, value: { repeated: true } });
  });

  it('asks whether it is the successor of one that ended', () => {
    save('op-1', { a: 'KV Eins', b: 'KV Zwei' });
    const [former] = rows();
    const without = change('op-2', former?.id, { status: 'ended' });
    expect(Object.keys(without.problem?.fields ?? {})).toEqual(['endReason']);
    expect(change('op-3', former?.id, { status: 'ended', endReason: 'Keine Zeit' }).ok).toBe(true);
    expect(rows()[0]).toMatchObject({ Status: 'beendet', Bis: '23.11.2026', Endgrund: 'Keine Zeit' });
    const asked = save('op-4', { a: 'KV Zwei', b: 'KV Eins' });
    expect(asked.problem?.fields?.b?.text.de).toBe(
      `Die gab es schon, beendet am 23.11.2026 (${former?.id}). Als Nachfolgerin anlegen?`,
    );
    expect(save('op-5', { a: 'KV Zwei', b: 'KV Eins', successorOf: former?.id }).ok).toBe(true);
    expect(rows()[1]).toMatchObject({ 'Nachfolgerin von': former?.id, Status: 'angefragt' });
    expect(save('op-6', { a: 'KV Drei', b: 'KV Eins', successorOf: 'P-NIRGENDS' }).problem?.fields).toHaveProperty(
      'successorOf',
    );
  });

  it('ends one with a reason and a successor in one operation, which one undo takes back', () => {
    save('op-1', { a: 'KV Eins', b: 'KV Zwei' });
    save('op-2', { a: 'KV Eins', b: 'KV Drei' });
    const [first, second] = rows();
    const values = { status: 'ended', endReason: 'KV Zwei ging in KV Drei auf', successor: second?.id };
    expect(change('op-3', first?.id, values)).toMatchObject({ ok: true, value: { left: [] } });
    expect(rows()).toMatchObject([{ Status: 'beendet' }, { 'Nachfolgerin von': first?.id }]);
    expect(call(host, 'undoPartnership', { operation: 'op-3' }).value).toMatchObject({ undone: true, left: [] });
    expect(rows()).toMatchObject([
      { Status: 'angefragt', Bis: '' },
      { 'Nachfolgerin von': '', Status: 'angefragt' },
    ]);
    const itself = change('op-4', first?.id, { ...values, successor: first?.id });
    expect(itself.problem?.fields).toHaveProperty('successor');
  });

  it('knows of both what the sheet and public pages say', () => {
    save('op-1', { a: 'KV Eins', b: 'KV Drei', agreedA: '1.11.2026', agreedB: '9.11.2026' });
    call(host, 'saveVisit', {
      operation: 'op-v',
      values: { kind: 'canvassing', start: '10.10.2026', guest: 'KV Eins', host: 'KV Zwei', people: '4', hours: '5' },
    });
    expect(call(host, 'pairAtGlance', { a: 'KV Zwei', b: 'KV Eins' }).value).toMatchObject({
      sides: [
        { name: 'KV Zwei', land: { de: 'Sachsen' }, search: { de: 'sucht' }, searchSince: '2026-03-01', active: [] },
        { name: 'KV Eins', active: ['KV Drei'] },
      ],
      help: [{ from: 'KV Eins', to: 'KV Zwei', visits: 1, hours: 20 }],
    });
    const twins = call(host, 'pairAtGlance', { a: 'KV Saale-Orla', b: 'OV Gerlingen' }).value;
    expect(twins).toMatchObject({ twinTowns: 'Gerlingen–Gefell', help: [] });
  });
});
