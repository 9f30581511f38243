import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { storedReference } from '../../scripts/reference/stored.ts';
import { districtsFrom, together } from '../../src/reference/district-figures.ts';
import { districtByAgs, districts } from '../../src/reference/districts.ts';
import { laender } from '../../src/reference/laender.ts';

describe('the districts', () => {
  it('are 400, each with its own key and a Land', () => {
    expect(new Set(districts().map(({ ags }) => ags)).size).toBe(400);
    const used = new Set(districts().map(({ land }) => land));
    expect([...used].sort()).toEqual(laender.map(({ code }) => code).sort());
  });

  it('lie in Germany and have people and ground', () => {
    for (const { ags, name, inhabitants, areaKm2, lat, lon } of districts()) {
      expect(ags).toMatch(/^\d{5}$/);
      expect(name).not.toBe('');
      expect(Number.isInteger(inhabitants) && inhabitants > 30_000, name).toBe(true);
      expect(areaKm2 > 30 && areaKm2 < 6_000, name).toBe(true);
      expect(lat > 47.2 && lat < 55.1, name).toBe(true);
      expect(lon > 5.8 && lon < 15.1, name).toBe(true);
    }
  });

  it('are known by their key, also without the leading zero that a spreadsheet drops', () => {
    const expected = { name: 'Saale-Orla-Kreis', land: 'TH', inhabitants: 78_619, areaKm2: 1151.32, kind: 'rural' };
    expect(districtByAgs('16075')).toMatchObject({ ...expected, lat: 50.60293, lon: 11.70463 });
    expect(districtByAgs('1001')).toMatchObject({ name: 'Flensburg, Stadt', kind: 'city', land: 'SH' });
    expect(districtByAgs('08')).toBeUndefined();
    expect(districtByAgs('')).toBeUndefined();
  });

  it('add up: inhabitants as a sum, the place nearer to where more people live', () => {
    const pair = ['16066', '16054'].flatMap((ags) => districtByAgs(ags) ?? []);
    const sum = together(pair);
    expect(sum?.inhabitants).toBe(123_274 + 36_986);
    expect(sum?.lat).toBeCloseTo((50.6497 * 123_274 + 50.60954 * 36_986) / 160_260, 4);
    expect(together([])).toBeUndefined();
  });
});

describe('the figures that lie beside the script', () => {
  const text = readFileSync('src/reference/districts.txt', 'utf8');

  it('are those of the full table, district by district', () => {
    const full = districts().map(({ ags, land, inhabitants, lat, lon }) => ({ ags, land, inhabitants, lat, lon }));
    expect([...districtsFrom(text).values()]).toEqual(full);
  });

  it('are found with and without the leading zero', () => {
    expect(storedReference.district('1001')).toEqual(storedReference.district(' 01001 '));
    expect(storedReference.district('1001')?.inhabitants).toBe(92_667);
    expect(storedReference.district('08')).toBeUndefined();
  });

  it('are the same with the line ends of another system and no last one', () => {
    expect(districtsFrom(text.trimEnd().replaceAll('\n', '\r\n'))).toEqual(districtsFrom(text));
  });
});
