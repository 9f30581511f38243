import { beforeEach, describe, expect, it } from 'vitest';
import { type Answer, builtScript, call, type Host, readyHost } from '../bundle.ts';

/* What "Verband anlegen" saves, takes from the parent and refuses, through the built script. */

const script = await builtScript();
let host: Host;
beforeEach(() => {
  host = readyHost(script);
  const at = host.tab('Verbände');
  host.type('Verbände', 'C2', [
    ['KV Beispielstadt', 'KV', 'Bayern', 'bietet'],
    ['KV Saale-Orla', 'KV', 'Thüringen', 'sucht'],
  ]);
  const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName('Verbände');
  sheet?.getRange(3, at.column('Kreis (AGS)')).setValue('16075');
});

const rows = (): readonly Readonly<Record<string, unknown>>[] => host.tab('Verbände').rows();
const save = (values: object, operation = 'op-1'): Answer => call(host, 'saveAssociation', { operation, values });

describe('adding an association', () => {
  it('takes Land, district and who keeps the books from the parent', () => {
    expect(save({ level: 'OV', name: 'OV Gefell', parent: 'Saale-Orla' }).ok).toBe(true);
    expect(rows()[2]).toMatchObject({
      ...{ Name: 'OV Gefell', Ebene: 'OV', Land: 'Thüringen', 'Gehört zu': 'KV Saale-Orla' },
      ...{ 'Kreis (AGS)': '16075', 'Kasse führt': 'KV Saale-Orla', Partnersuche: 'nein', Prüfung: '' },
    });
    expect(save({ level: 'KV', name: 'KV Neukreis', land: 'Hessen', search: 'seeks' }, 'op-2').ok).toBe(true);
    expect(rows()[3]).toMatchObject({ 'Kasse führt': '', 'Sucht seit': '23.11.2026' });
  });

  it('wants the parent of a local association, and the Land where it follows from nothing', () => {
    expect(Object.keys(save({ level: 'OV', name: 'OV Gefell' }).problem?.fields ?? {})).toEqual(['parent', 'land']);
  });

  it.each(['KV Saale-Orla', 'kv saale orla', 'Kreisverband Saale-Orla'])('refuses %s, which is there', (name) => {
    const { problem } = save({ level: 'KV', name, land: 'Thüringen' });
    expect(problem?.fields?.name?.text.de).toContain('Den gibt es schon: KV Saale-Orla');
  });

  it('wants the level before the name', () => {
    const { problem } = save({ level: 'OV', name: 'Gefell', parent: 'KV Saale-Orla' });
    expect(problem?.fields?.name?.text.de).toContain('OV Gefell');
  });

  it('lets KV and OV of one place be two', () => {
    expect(save({ level: 'OV', name: 'OV Beispielstadt', parent: 'KV Beispielstadt' }).ok).toBe(true);
  });

  it('asks of a near name whether it is another association', () => {
    const near = { level: 'KV', name: 'KV Beispielstatt', land: 'Bayern' };
    expect(Object.keys(save(near).problem?.fields ?? {})).toEqual(['another']);
    expect(save({ ...near, another: 'nein' }).problem?.fields?.another?.text.de).toContain('der schon da ist');
    expect(save({ ...near, another: 'ja' }).ok).toBe(true);
    // The same operation once more is the same row.
    expect(save({ ...near, another: 'ja' })).toMatchObject({ ok: true, value: { repeated: true } });
    expect(rows()).toHaveLength(3);
  });

  it('changes a row, but not what it is called', () => {
    const [first] = rows();
    const { value } = call(host, 'openAssociation', { id: first?.id });
    const seen = value?.values as Readonly<Record<string, string>>;
    const change = (values: object): Answer =>
      call(host, 'saveAssociation', {
        ...{ operation: 'op-c', row: { id: first?.id, seen } },
        values: { ...seen, ...values },
      });
    expect(change({ name: 'KV Anders' }).problem?.fields?.name?.text.de).toContain('„Verband ändern…“');
    expect(change({ search: 'no', mailbox: 'buero@example.org' }).ok).toBe(true);
    expect(rows()[0]).toMatchObject({ Partnersuche: 'nein', Postfach: 'buero@example.org' });
  });
});
