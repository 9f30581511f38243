import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../src/domain/nearest.ts';
import { visitKinds } from '../../src/tables/options.ts';

const near = (typed: string): readonly string[] =>
  nearest(typed, visitKinds, ({ label }) => [label.de, label.en]).map(({ label }) => label.de);

test('what was nearly written, or is part of a word, is found in both languages', () => {
  expect(near('Infostan')).toEqual(['Infostand']);
  expect(near('plakatiren')[0]).toBe('Plakatieren');
  expect(near('Haustür')).toEqual(['Haustürwahlkampf']);
  expect(near('canvasing')).toEqual(['Haustürwahlkampf']);
});

test('what is like none finds none', () => {
  expect(near('Kaffeetrinken')).toEqual([]);
  expect(near('x')).toEqual([]);
});

test('two at most, and a word itself before all others', () => {
  fc.assert(
    fc.property(fc.constantFrom(...visitKinds), ({ label }) => {
      const found = near(label.de);
      expect(found[0]).toBe(label.de);
      expect(found.length).toBeLessThanOrEqual(2);
    }),
  );
});
