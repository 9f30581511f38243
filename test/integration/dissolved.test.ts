import { expect, it } from 'vitest';
import { columnLetters, type Host } from '../../workbench/emulator/index.ts';
import { builtScript, call, readyHost } from '../bundle.ts';

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
