import { beforeAll, expect, it } from 'vitest';
import { builtScript, call, type Host, readyHost } from '../../bundle.ts';

let script: string;
beforeAll(async () => {
  script = await builtScript();
});

const ready = (): Host => readyHost(script);
const at = (host: Host, tab: string, header: string, line: number): string =>
  `${String.fromCharCode(64 + host.tab(tab).column(header))}${line}`;
const word = (host: Host, tab: string, line: number): string =>
  String(host.tab(tab).cell(at(host, tab, 'Prüfung', line)).value);
const ASKS = /Ist das Jahr richtig\?/;

/** A day so many days before the sheet's today, as people type it. */
const ago = (days: number): string => {
  const on = new Date(Date.UTC(2026, 10, 23) - days * 86_400_000);
  return [on.getUTCDate(), on.getUTCMonth() + 1, on.getUTCFullYear()]
    .map((part) => String(part).padStart(2, '0'))
    .join('.');
};

it('asks while a visit is typed cell by cell, until the next check', () => {
  const host = ready();
  call(host, 'seedAssociations', { operation: 'op-seeds' });
  const typed: [string, string][] = [
    ['Status', 'durchgeführt'],
    ['Beginn', ago(301)],
    ['Art', 'Infostand'],
    ['Gast', 'KV Köln'],
    ['Gastgeber', 'KV Bonn'],
    ['Angereiste', '4'],
  ];
  for (const [header, text] of typed) host.type('Einsätze', at(host, 'Einsätze', header, 2), text);
  expect(word(host, 'Einsätze', 2)).toMatch(ASKS);
  host.choose('Transparenz prüfen');
  expect(word(host, 'Einsätze', 2)).not.toMatch(ASKS);
  host.type('Einsätze', at(host, 'Einsätze', 'Angereiste', 2), '5');
  expect(word(host, 'Einsätze', 2)).not.toMatch(ASKS);
});

it('asks nothing of a pasted block', () => {
  const host = ready();
  const block = ['durchgeführt', ago(400), 'Infostand', 'KV Köln', 'KV Bonn', '4'];
  host.type('Einsätze', at(host, 'Einsätze', 'Status', 2), [block]);
  expect(word(host, 'Einsätze', 2)).not.toMatch(ASKS);
});

it.each([
  [300, false],
  [301, true],
])('is asked in the form for a receipt of %d days ago: %s', (days, asked) => {
  const host = ready();
  call(host, 'seedAssociations', { operation: 'op-seeds' });
  const values = { kind: 'money', amount: '50', receivedOn: ago(days), receiver: 'KV Köln', channel: 'transfer' };
  const looked = call(host, 'lookContribution', { values });
  expect(JSON.stringify(looked).includes('"Q-12"')).toBe(asked);
});
