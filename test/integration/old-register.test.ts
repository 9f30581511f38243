import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { columnLetters, createHost, type Host, type HostData } from '../../workbench/emulator/index.ts';
import { builtScript, COORDINATOR, call, newHost } from '../bundle.ts';

const script = await builtScript();

/** The kept demo sheet of the first layout, with the register of before 2024. */
const old = (): Host => {
  const path = resolve(import.meta.dirname, '../fixtures/layouts/1/demo.json.gz');
  const workbook = JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as HostData;
  return createHost({ workbook, script }).as(COORDINATOR);
};
const names = (host: Host): string[] =>
  host
    .tab('Verbände')
    .rows()
    .map(({ Name }) => Name ?? '');
const seed = (host: Host): unknown => call(host, 'seedAssociations', { operation: 'op-seeds' }).value?.added;
const cell = (host: Host, header: string, name: string): string => {
  const view = host.tab('Verbände');
  return `${columnLetters(view.column(header))}${view.rowNumbers()[names(host).indexOf(name)]}`;
};

describe('the known associations in a register of before', () => {
  it('add what is new and split off, and no second row of one that is called otherwise now', () => {
    const host = old();
    host.choose('Einrichten und reparieren');
    const before = names(host);
    expect(before).toEqual(expect.arrayContaining(['KV Stendal', 'KV Emsland-Nord', 'RV Wartburgkreis/Eisenach']));
    expect(call(host, 'firstStepsStart', {}).value?.offered).toBe(4);
    expect(seed(host)).toBe(4);
    expect(names(host).filter((name) => name !== '' && !before.includes(name))).toEqual([
      'KV Neustadt-Waldnaab',
      'KV Kaufbeuren',
      'KV Bremen-West',
      'KV Berlin-Kreisfrei',
    ]);
    expect(names(host).slice(0, before.length)).toEqual(before);
  });

  it('add nothing for a name that a person typed over the former one, or keeps as another one', () => {
    const host = newHost(script);
    host.choose('Einrichten und reparieren');
    host.type('Verbände', 'C2', [
      ['KV Irgendwo', 'KV', 'Thüringen', 'offen'],
      ['KV Stendal', 'KV', 'Sachsen-Anhalt', 'offen'],
      ['OV Neukölln', 'OV', 'Berlin', 'offen'],
    ]);
    host.type('Verbände', cell(host, 'Auch bekannt als', 'KV Irgendwo'), 'KV Weimar');
    seed(host);
    for (const name of ['KV Altmark', 'KV Weimar-Stadt']) expect(names(host)).not.toContain(name);
    for (const name of ['KV Berlin-Neukölln', 'KV Weimarer Land']) expect(names(host)).toContain(name);
  });
});
