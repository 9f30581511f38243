import { beforeEach, describe, expect, it } from 'vitest';
import { type Answer, builtScript, call, type Host, readyHost } from '../bundle.ts';

/* What a request for a partner does beside its own row, and where a missing partnership leads. */

const script = await builtScript();
let host: Host;
beforeEach(() => {
  host = readyHost(script);
  host.type('Verbände', 'C2', [
    ['KV Eins', 'KV', 'Bayern', 'nein'],
    ['KV Zwei', 'KV', 'Sachsen', 'sucht', ''],
    ['KV Drei', 'KV', 'Sachsen', 'bietet'],
  ]);
});

const rows = (tab: string): readonly Readonly<Record<string, unknown>>[] => host.tab(tab).rows();
const save = (values: object, operation = 'op-1'): Answer => call(host, 'saveRequest', { operation, values });
const request = { kind: 'seeking', concern: 'Partner gesucht', receivedOn: '10.11.2026', association: 'KV Eins' };

describe('a request for a partner', () => {
  it('makes the association one that seeks, since the day asked for, in the same operation and the same undo', () => {
    expect(save({ ...request, seeksSince: '01.10.2026' })).toMatchObject({
      ok: true,
      value: { left: [], undoable: true },
    });
    expect(rows('Verbände')[0]).toMatchObject({ Partnersuche: 'sucht', 'Sucht seit': '01.10.2026' });
    expect(rows('Anfragen')).toHaveLength(1);
    // What a person says afterwards holds, though the same call comes once more.
    host.type('Verbände', 'F2', 'nein');
    expect(save({ ...request, seeksSince: '01.10.2026' })).toMatchObject({ ok: true, value: { repeated: true } });
    expect(rows('Verbände')[0]).toMatchObject({ Partnersuche: 'nein' });
    host.type('Verbände', 'F2', 'sucht');
    expect(call(host, 'undoRequest', { operation: 'op-1' }).value).toMatchObject({ undone: true, left: [] });
    expect(rows('Verbände')[0]).toMatchObject({ Partnersuche: 'nein', 'Sucht seit': '' });
    expect(rows('Anfragen')).toHaveLength(0);
  });

  it('takes the day of the request where none is said, and keeps a day that stands', () => {
    save(request);
    expect(rows('Verbände')[0]).toMatchObject({ 'Sucht seit': '10.11.2026' });
    save({ ...request, association: 'KV Eins', seeksSince: '20.11.2026' }, 'op-2');
    expect(rows('Verbände')[0]).toMatchObject({ 'Sucht seit': '10.11.2026' });
    save({ ...request, association: 'KV Zwei' }, 'op-3');
    expect(rows('Verbände')[1]).toMatchObject({ Partnersuche: 'sucht', 'Sucht seit': '10.11.2026' });
  });

  it('does nothing else where it is declined, asks something, or names nobody', () => {
    save({ ...request, status: 'refused', answer: 'Dort sucht niemand' });
    save({ ...request, kind: 'question' }, 'op-2');
    save({ kind: 'seeking', concern: 'Wer?', receivedOn: '10.11.2026' }, 'op-3');
    expect(rows('Verbände').map((row) => row.Partnersuche)).toEqual(['nein', 'sucht', 'bietet']);
    expect(save({ ...request, status: 'refused' }, 'op-4').problem?.fields).toHaveProperty('answer');
  });
});

describe('a partnership that is missing from the list', () => {
  it('leads into its form with what is known', () => {
    call(host, 'openWith', { form: 'addPartnership', values: { a: 'KV Eins' } });
    expect(call(host, 'addPartnershipStart', {}).value).toMatchObject({ handed: { values: { a: 'KV Eins' } } });
  });
});
