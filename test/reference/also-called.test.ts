import { expect, test } from 'vitest';
import { alsoCalled, germanName, spellingsOf } from '../../src/reference/also-called.ts';
import { districtsNamed } from '../../src/reference/district-names.ts';
import { laender } from '../../src/reference/laender.ts';
import { builtScript, call, readyHost } from '../bundle.ts';

test.each([
  ['Munich', '09162'],
  ['Cologne', '05315'],
  ['Nuremberg', '09564'],
  ['Stadt München', '09162'],
])('%s is a district', (typed, ags) => {
  expect(districtsNamed(typed).map((one) => one.ags)).toEqual([ags]);
});

test('each Land is known by its English name', () => {
  for (const { de, en } of laender) expect(germanName(en), en).toBe(de);
});

test('an association of a city is known by what the city is called', () => {
  expect(alsoCalled('KV München')).toEqual(['Munich']);
  expect(alsoCalled('LV Bayern')).toEqual(['Bavaria']);
  expect(alsoCalled('KV München-Land')).toEqual([]);
});

test('in a sheet the names that people use are found, typed and in forms', async () => {
  const host = readyHost(await builtScript());
  host.type('Verbände', 'C2', [
    ['KV München', 'KV', 'Bavaria', 'offen'],
    ['KV Köln', 'KV', 'Nordrhein-Westfalen', 'offen'],
  ]);
  expect(host.tab('Verbände').rows()[0]?.Land).toBe('Bayern');
  host.type('Einsätze', 'C2', [['durchgeführt', '30.08.2026', 'Infostand', 'Munich', 'Stadt Köln', '4']]);
  expect(host.tab('Einsätze').rows()[0]).toMatchObject({ Gast: 'KV München', Gastgeber: 'KV Köln' });
  const values = { kind: 'stall', start: '31.08.2026', guest: 'Cologne', host: 'KV Munich', people: '3' };
  expect(call(host, 'saveVisit', { operation: 'op-1', values }).ok).toBe(true);
  expect(host.tab('Einsätze').rows().at(-1)).toMatchObject({ Gast: 'KV Köln', Gastgeber: 'KV München' });
});

test('an association is known by what its city is called, where only its other name is the city’s', () => {
  expect(spellingsOf('KV Nürnberg-Stadt', ['Nürnberg'])).toEqual(['KV Nürnberg-Stadt', 'Nürnberg', 'Nuremberg']);
  expect(spellingsOf('KV Munich', ['KV München'])).toEqual(['KV Munich', 'KV München', 'Munich']);
  expect(spellingsOf('KV Beispielstadt')).toEqual(['KV Beispielstadt']);
});

/** What each page that asks for an association gets to search in. */
const SEARCHED = [
  ['profileStart', {}],
  ['changeAssociationStart', {}],
  ['todayStart', { association: '' }],
  ['ownAssociations', { association: 'KV München' }],
  ['logVisitStart', {}],
  ['askRuleStart', {}],
] as const;

test('every page that asks for an association finds it by the name that people use', async () => {
  const host = readyHost(await builtScript());
  host.type('Verbände', 'C2', [['KV München', 'KV', 'Bayern', 'offen']]);
  for (const [name, input] of SEARCHED) {
    const answer = call(host, name, input);
    expect(answer.ok, `${name} ${JSON.stringify(answer.problem)}`).toBe(true);
    expect(JSON.stringify(answer.value?.associations), name).toContain('"KV München","Munich"');
  }
});
