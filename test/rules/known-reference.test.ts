import { expect, test } from 'vitest';
import { resolveRow } from '../../src/app/reading/references.ts';
import { exampleKnown } from '../../src/rules/examples/typical.ts';
import { tables } from '../../src/tables/index.ts';
import { checker, context, exampleRow } from './support.ts';

const IDS: Readonly<Record<string, ReadonlySet<string>>> = {
  partnerships: new Set(['P-KNOWN111']),
  contacts: new Set(['K-KNOWN111']),
  visits: new Set(['E-KNOWN111']),
};

const told = (
  table: 'visits' | 'partnerships' | 'tips' | 'requests' | 'contacts',
  values: Readonly<Record<string, unknown>>,
) => {
  const row = resolveRow(tables[table], exampleRow(table, values, 'X-1'), exampleKnown, (name) => IDS[name]);
  return checker
    .checkRow(table, row, context)
    .filter(({ rule }) => rule === 'Q-03')
    .map(({ what }) => what.de);
};

test.each([
  ['visits', { host: 'KV Erika Muster' }, ['Gastgeber – Diesen Verband kennen wir nicht.']],
  [
    'visits',
    { host: 'KV Beispielstatt' },
    ['Gastgeber – Diesen Verband kennen wir nicht. Meinst Du: KV Beispielstadt, LV Beispielland?'],
  ],
  ['visits', { election: 'Landtagswahl Irgendwo 2027' }, ['Wahl – Diese Wahl steht nicht im Tab „Wahlen“.']],
  ['visits', { election: 'kommunalwahl hessen 2027', host: 'beispiel stadt' }, []],
  ['contacts', { association: 'KV Nirgendwo' }, ['Verband – Diesen Verband kennen wir nicht.']],
  ['partnerships', { steward: 'K-GONE1111' }, []],
  ['partnerships', { steward: 'Erika Muster' }, ['Betreuung – Diese Kennung steht nicht im Tab „Koordination“.']],
  [
    'partnerships',
    { successorOf: 'P-GONE1111' },
    ['Nachfolgerin von – Diese Kennung steht nicht im Tab „Partnerschaften“.'],
  ],
  ['tips', { visit: 'E-GONE1111' }, ['Aus Einsatz – Diese Kennung steht nicht im Tab „Einsätze“.']],
  ['requests', { assignee: 'K-GONE1111' }, []],
  ['requests', { assignee: 'P-GONE1111' }, ['Zuständig – Diese Kennung steht nicht im Tab „Koordination“.']],
  ['partnerships', { steward: 'K-KNOWN111', successorOf: 'P-KNOWN111' }, []],
] as const)('%s %j', (table, values, expected) => {
  expect(told(table, values)).toEqual(expected);
});
