import { expect, it } from 'vitest';
import { columnLetters, type Host } from '../../workbench/emulator/index.ts';
import { builtScript, COORDINATOR, call, readyHost } from '../bundle.ts';
import { add } from '../year/sheet.ts';

const script = await builtScript();
const cell = (host: Host, header: string, line: number): string =>
  `${columnLetters(host.tab('Verbände').column(header))}${line}`;

it('a dissolved association keeps its history, makes no finding, and is offered and awaited no more', () => {
  const host = readyHost(script);
  host.type('Verbände', cell(host, 'Name', 2), [
    ['KV Alt', 'KV', 'Thüringen', 'sucht'],
    ['KV Neu', 'KV', 'Thüringen', 'nein'],
  ]);
  host.type('Verbände', cell(host, 'Sucht seit', 2), '01.01.2025');
  host.choose('Transparenz prüfen');
  const about = (): string[] =>
    host
      .tab('Prüfhinweise')
      .rows()
      .filter(({ Status, Tab }) => Status === 'offen' && Tab === 'Verbände')
      .map(({ Regel }) => Regel ?? '');
  expect(about()).toContain('F-04');
  host.type('Verbände', cell(host, 'Aufgelöst am', 2), '01.10.2026');
  host.type('Verbände', cell(host, 'Aufgegangen in', 2), 'KV Neu');
  expect(host.tab('Verbände').rows()[0]?.Prüfung).toBe('');
  host.choose('Transparenz prüfen');
  expect(about()).toEqual([]);
  const offered = (call(host, 'logVisitStart', {}).value?.associations ?? []) as string[][];
  expect(offered.map(([name]) => name)).toEqual(['KV Neu']);
  host.type('Verbände', cell(host, 'Aufgegangen in', 2), 'KV Niemand');
  expect(host.tab('Verbände').rows()[0]?.Prüfung).toContain('Aufgegangen in');
});

it('what a dissolved association asked waits in no list: Heute, Übergabe, Prüfung', () => {
  const host = readyHost(script);
  host.type('Verbände', cell(host, 'Name', 2), [
    ['KV Alt', 'KV', 'Thüringen', 'nein'],
    ['KV Neu', 'KV', 'Thüringen', 'nein'],
  ]);
  const request = (association: string) => ({
    ...{ 'Eingang am': '01.10.2026', Art: 'Frage', Anliegen: `Plakate für ${association}`, Status: 'neu' },
    Verband: association,
  });
  const consent = { Bericht: 'nie', 'Einwilligung am': '01.01.2026', 'Einwilligung durch': 'Beispiel' };
  add(host, 'Koordination', { ...consent, Verband: 'KV Neu', Rolle: 'Koordination', 'E-Mail': COORDINATOR });
  add(host, 'Anfragen', request('KV Alt'), request('KV Neu'));
  const pair = { 'Verband A': 'KV Alt', 'Verband B': 'KV Neu', Status: 'angefragt', 'Angefragt am': '01.08.2026' };
  add(host, 'Partnerschaften', pair);
  const waits = () => [
    JSON.stringify(call(host, 'todayStart', {}).value?.things),
    JSON.stringify(call(host, 'handoverStart', {}).value?.requests),
    JSON.stringify(call(host, 'handoverStart', {}).value?.asked),
  ];
  const words = () => [...host.tab('Anfragen').rows(), ...host.tab('Partnerschaften').rows()].map((row) => row.Prüfung);
  host.choose('Transparenz prüfen');
  expect(waits().map((told) => told.includes('KV Alt'))).toEqual([true, true, true]);
  expect(words().every((word) => word !== '')).toBe(true);
  host.type('Verbände', cell(host, 'Aufgelöst am', 2), '20.11.2026');
  expect(waits().map((told) => told.includes('KV Alt'))).toEqual([false, false, false]);
  expect(waits().map((told) => told.includes('KV Neu'))).toEqual([true, true, false]);
  host.choose('Transparenz prüfen');
  expect(words().map((word) => word !== '')).toEqual([false, true, false]);
});

it('a partnership with a dissolved association asks nobody but to end it, and whoever it leaves alone waits again', () => {
  const host = readyHost(script);
  host.type('Verbände', cell(host, 'Name', 2), [
    ['KV Alt', 'KV', 'Thüringen', 'nein'],
    ['KV Neu', 'KV', 'Thüringen', 'sucht'],
  ]);
  host.type('Verbände', cell(host, 'Sucht seit', 3), '01.03.2025');
  add(host, 'Partnerschaften', { 'Verband A': 'KV Alt', 'Verband B': 'KV Neu', Status: 'aktiv', Seit: '01.04.2025' });
  const said = (): string[] => {
    host.choose('Transparenz prüfen');
    return host
      .tab('Prüfhinweise')
      .rows()
      .filter(({ Status }) => Status === 'offen')
      .map(({ Regel, Stufe }) => `${Regel} ${Stufe}`)
      .sort();
  };
  expect(said()).toEqual(['F-01 Hinweis', 'F-02 Hinweis', 'F-04 Hinweis']);
  host.type('Verbände', cell(host, 'Aufgelöst am', 2), '20.11.2026');
  expect(said()).toEqual(['F-04 klären', 'Q-16 klären']);
});
