import { describe, expect, it } from 'vitest';
import { storedReference } from '../../scripts/reference/stored.ts';
import { inhabitants } from '../../src/functions/inhabitants.ts';

describe('EINWOHNER', () => {
  it('gives the inhabitants of a key, with or without its leading zero', () => {
    expect(inhabitants.run('01001', storedReference)).toBe(92667);
    expect(inhabitants.run(1001, storedReference)).toBe(92667);
  });
  it('gives a range for a range, keeps empty cells empty and says what it does not know', () => {
    expect(inhabitants.run([['01001'], [''], ['99999']], storedReference)).toEqual([
      [92667],
      [''],
      ['Kreis unbekannt · district unknown'],
    ]);
  });
});
