import { describe, expect, test } from 'vitest';
import { indexNames } from '../../src/domain/names.ts';

const index = indexNames([
  { name: 'KV Hamburg-Mitte', aliases: ['Grüne Mitte'] },
  { name: 'KV Berlin-Mitte', aliases: [] },
  { name: 'KV Bonn', aliases: [] },
  { name: 'OV Bonn', aliases: [] },
  { name: 'KV Saale-Orla', aliases: ['Saale-Orla-Kreis'] },
  { name: 'KV Köln', aliases: [] },
]);

describe('find', () => {
  test.each([
    ['KV Hamburg-Mitte', 'KV Hamburg-Mitte'],
    ['hamburg mitte', 'KV Hamburg-Mitte'],
    ['Kreisverband Hamburg–Mitte', 'KV Hamburg-Mitte'],
    ['grüne mitte', 'KV Hamburg-Mitte'],
    ['Bonn', 'KV Bonn'],
    ['OV Bonn', 'OV Bonn'],
    ['saale-orla-kreis', 'KV Saale-Orla'],
    ['koeln', 'KV Köln'],
    ['Stadt Köln', 'KV Köln'],
    ['KV Stadt Köln', 'KV Köln'],
    ['Landeshauptstadt Köln', 'KV Köln'],
  ])('%s', (typed, name) => {
    expect(index.find(typed)).toBe(name);
  });

  test.each(['Mitte', 'LV Bonn', 'KV Nirgendwo', ''])('„%s“ is nobody', (typed) => {
    expect(index.find(typed)).toBeUndefined();
  });
});

test('near names are proposed, nearest first', () => {
  expect(index.suggest('KV Sale-Orla')[0]).toBe('KV Saale-Orla');
  expect(index.suggest('Mitte')).toEqual(expect.arrayContaining(['KV Berlin-Mitte', 'KV Hamburg-Mitte']));
  expect(index.suggest('Zzzzzzzz')).toEqual([]);
});

test('two associations of one level with one name collide, a KV and an OV do not', () => {
  expect(index.collisions).toEqual([]);
  const clash = indexNames([
    { name: 'KV Mitte', aliases: [] },
    { name: 'KV Hamburg-Mitte', aliases: ['Mitte'] },
  ]);
  expect(clash.collisions[0]?.names).toEqual(['KV Mitte', 'KV Hamburg-Mitte']);
});
