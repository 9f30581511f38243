import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtScript, COORDINATOR, call, readyHost } from '../bundle.ts';
import { sourceFiles } from '../contracts/imports.ts';

/* What docs/privacy.md says about what the script keeps, against what it keeps. */

const root = join(import.meta.dirname, '../..');
const privacy = readFileSync(join(root, 'docs/privacy.md'), 'utf8');
const named = new Set([...privacy.matchAll(/`([\w-]+)`/g)].map(([, key = '']) => key));
/** `mails-3` is a part of `mails`, `facts-4-1` one of `facts`, `done-op-1` says something of one operation. */
const family = (key: string): string =>
  /^done-/.test(key)
    ? 'done'
    : /^told /.test(key)
      ? 'told'
      : /^handed-/.test(key)
        ? 'handed'
        : key.replace(/(?:-\d+)+$/, '');

test('each key of a property or a cache that the sources name stands in docs/privacy.md', () => {
  const found = ['src/app', 'src/google', 'src/forms', 'src/jobs', 'src/commands'].flatMap((folder) =>
    sourceFiles(root, folder).flatMap((file) =>
      [
        ...readFileSync(join(root, file), 'utf8').matchAll(
          /const \w*(?:FACT|KEY|MEMORY|TOLD|AS_OF|PROFILE_OF) = '([\w-]+)'/g,
        ),
      ].map(([, key = '']) => family(key)),
    ),
  );
  expect(found.length).toBeGreaterThan(15);
  expect(found.filter((key) => !named.has(key))).toEqual([]);
});

test('each key that a sheet in use has in its properties and caches stands there, and none holds an address but one of the cache', async () => {
  const host = readyHost(await builtScript());
  host.type('Koordination', 'C2', [
    ['KV Beispielstadt', 'Koordination', COORDINATOR, 'monatlich', '01.01.2026', 'Formular'],
  ]);
  host.type('Verbände', 'C2', [
    ['KV Beispielstadt', 'KV', 'Hessen', 'sucht'],
    ['KV Musterkreis', 'KV', 'Hessen', 'nein'],
  ]);
  call(host, 'saveVisit', {
    operation: 'op-visit',
    values: { kind: 'Infostand', start: '10.10.2026', guest: 'KV Beispielstadt', host: 'KV Musterkreis', people: '3' },
  });
  host.type('Verbände', 'C3', 'KV Umbenannt');
  host.choose('Transparenz prüfen');
  host.choose('Auswertung aktualisieren');
  const contact = String(host.tab('Koordination').values()[0]?.id);
  call(host, 'sendEvaluation', { operation: 'op-mail', period: '2026-Q3', contacts: [contact] });
  call(host, 'rememberAssociation', { name: 'KV Beispielstadt' });
  call(host, 'undoOperation', { operation: 'op-visit' });
  host.advance('2026-11-25T09:00');
  call(host, 'logVisitStart', {});
  const { properties, cache } = host.snapshot();
  const keys = [properties, cache].flatMap((stores) => Object.values(stores).flatMap((store) => Object.keys(store)));
  expect(keys.length).toBeGreaterThan(8);
  expect([...new Set(keys.map(family))].filter((key) => !named.has(key))).toEqual([]);
  const held = Object.values(properties).flatMap((store) => Object.entries(store));
  expect(held.filter(([, value]) => value.includes(COORDINATOR)).map(([key]) => key)).toEqual([]);
  const cached = Object.values(cache).flatMap((store) => Object.entries(store));
  const holding = cached.filter(([, { value }]) => value.includes(COORDINATOR)).map(([key]) => family(key));
  expect(holding.filter((key) => key !== 'facts')).toEqual([]);
});

test('each tab that holds classed data, and each mail that may be switched on, has its line there', () => {
  for (const words of [
    'Protokoll',
    'Versand',
    'Prüfhinweise',
    'Koordination',
    'Spenden',
    'Einsätze',
    'Tipps',
    'Anfragen',
  ])
    expect(privacy, words).toContain(words);
});
