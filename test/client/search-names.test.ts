import { expect, it } from 'vitest';
import { searchNames } from '../../src/client/search-names.ts';

const search = searchNames([
  ['KV Saalekreis'],
  ['KV Saale-Orla', 'Saale-Orla-Kreis'],
  ['KV Hamburg-Mitte'],
  ['KV Berlin-Mitte'],
  ['OV Mittelbach'],
  ['KV Böblingen'],
  ...Array.from({ length: 20 }, (_, index) => [`KV Muster ${String.fromCharCode(65 + index)}`]),
]);

it.each<[string, readonly string[]]>([
  ['saale', ['KV Saale-Orla', 'KV Saalekreis']],
  ['orla', ['KV Saale-Orla']],
  ['KV Mitte', ['KV Berlin-Mitte', 'KV Hamburg-Mitte']],
  ['mitte', ['OV Mittelbach', 'KV Berlin-Mitte', 'KV Hamburg-Mitte']],
  ['boeb', ['KV Böblingen']],
  ['saale orla kreis', ['KV Saale-Orla']],
  ['', []],
  ['   ', []],
  ['🌻', []],
  ['xyz', []],
])('%s finds %j', (typed, names) => {
  expect(search(typed)).toEqual(names);
});

it('gives eight at most, or as many as asked', () => {
  expect(search('muster')).toHaveLength(8);
  expect(search('muster', 3)).toHaveLength(3);
});
