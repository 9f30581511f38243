import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { columnLetters, createHost, type Host, type HostData } from '../../workbench/emulator/index.ts';
import { builtScript, COORDINATOR, call, readyHost } from '../bundle.ts';

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
    const host = readyHost(script);
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

describe('a register of before', () => {
  const told = (host: Host): string => {
    const before = host.ui.toasts.length;
    host.call('setUp');
    return host.ui.toasts
      .slice(before)
      .map(({ text }) => text)
      .join('\n');
  };
  const news = (host: Host): string[] =>
    ((call(host, 'firstStepsStart', {}).value?.news ?? []) as { de: string }[]).map(({ de }) => de);

  it('is told once what became of its associations, and nothing is renamed', () => {
    const host = old();
    const before = names(host);
    const words = told(host);
    expect(words).toContain('KV Altmark entstand aus KV Altmarkkreis Salzwedel und KV Stendal.');
    expect(words).toContain('KV Emsland entstand aus KV Emsland-Nord und KV Emsland-Süd.');
    expect(words).toContain('Aus KV Weiden-Neustadt a.d. Waldnaab wurden KV Weiden und KV Neustadt-Waldnaab.');
    expect(words).toContain('KV Neckar-Odenwald heißt jetzt KV Neckar-Odenwald-Kreis');
    expect(words).toContain('und 21 weitere.');
    expect(words).toContain('Neu: KV Kaufbeuren, KV Bremen-West, KV Berlin-Kreisfrei.');
    expect(words).toContain('Geändert haben wir nichts.');
    expect(names(host)).toEqual(before);
    expect(host.ui.sidebar?.title).toBe('Erste Schritte');
    expect(told(host)).not.toMatch(/Altmark|Kaufbeuren|Geändert haben wir/);
  });

  it('finds all of it in the first steps, as long as it holds', () => {
    const host = old();
    told(host);
    expect(news(host)).toHaveLength(2 + 1 + 24 + 3);
    seed(host);
    expect(news(host)).toHaveLength(2 + 1 + 24);
    host.type('Verbände', cell(host, 'Name', 'KV Weimar'), 'KV Weimar-Stadt');
    host.type('Verbände', cell(host, 'Name', 'KV Stendal'), 'KV Altmark');
    expect(news(host).join()).not.toContain('Weimar-Stadt');
    expect(news(host).join()).toContain('KV Altmark');
    host.type('Verbände', cell(host, 'Aufgelöst am', 'KV Altmarkkreis Salzwedel'), '01.01.2025');
    host.type('Verbände', cell(host, 'Aufgegangen in', 'KV Altmarkkreis Salzwedel'), 'KV Altmark');
    expect(news(host).join()).not.toContain('Altmark');
    expect(seed(host)).toBe(0);
  });

  it('of a new sheet with the known associations, and of one with names of its own, has nothing to be told', () => {
    const host = readyHost(script);
    seed(host);
    expect(told(host)).not.toContain('Was aus Verbänden');
    expect(news(host)).toEqual([]);
    const small = readyHost(script);
    small.type('Verbände', 'C2', [['KV Musterstadt', 'KV', 'Bayern', 'offen']]);
    expect(told(small)).not.toContain('Was aus Verbänden');
    small.type('Verbände', 'C3', [['KV Stendal', 'KV', 'Sachsen-Anhalt', 'offen']]);
    expect(told(small)).toContain('KV Altmark entstand aus');
  });
});
