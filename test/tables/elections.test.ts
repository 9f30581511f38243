import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { districtsNamed, namedDistricts } from '../../src/reference/district-names.ts';
import { indexElections } from '../../src/tables/election-names.ts';
import { elections } from '../../src/tables/elections.ts';

const read = (typed: string): string | undefined => {
  const parsed = elections.columns.area.codec.parse(typed);
  return parsed.ok ? parsed.value : undefined;
};

describe('the area of an election', () => {
  it.each([
    ['thüringen', 'Thüringen'],
    ['Thuringia', 'Thüringen'],
    ['NRW', 'Nordrhein-Westfalen'],
    ['Germany', 'Deutschland'],
    ['bundesweit', 'Deutschland'],
    ['Berlin', 'Berlin'],
    ['Bremen', 'Bremen'],
    ['Stadt Bremen', 'Stadt Bremen'],
    ['16075', 'Saale-Orla-Kreis'],
    ['1001', 'Flensburg'],
    ['saale orla', 'Saale-Orla-Kreis'],
    ['LK Görlitz', 'Görlitz'],
    ['Leipzig', 'Leipzig'],
    ['Landkreis Leipzig', 'Landkreis Leipzig'],
    ['Kreis Mettmann', 'Mettmann'],
    ['Kassel-Land', 'Landkreis Kassel'],
    ['Kassel-Stadt', 'Kassel'],
    ['Stadt Kassel', 'Kassel'],
    ['Erfurt, Stadt', 'Erfurt'],
    ['Frankfurt (Oder)', 'Frankfurt (Oder)'],
    ['Pößneck (saale-orla)', 'Pößneck (Saale-Orla-Kreis)'],
    ['Pößneck, Thüringen', 'Pößneck (Thüringen)'],
    ['Pößneck (Nirgendwo)', undefined],
    ['Schleiz', 'Schleiz'],
    ['Wittenberge', undefined],
    ['Stadt Wittenberge', 'Stadt Wittenberge'],
    ['99999', undefined],
  ])('%s is %s', (typed, value) => {
    expect(read(typed)).toBe(value);
  });

  it('has one name for each Kreis, which means that Kreis and no other', () => {
    const names = namedDistricts().map(({ name }) => name);
    expect(new Set(names).size).toBe(398);
    for (const { name, ags } of namedDistricts()) {
      expect(
        districtsNamed(name).map((one) => one.ags),
        name,
      ).toEqual([ags]);
      expect(districtsNamed(ags).map((one) => one.name)).toEqual([name]);
      expect(read(name)).toBe(name);
    }
  });

  it('reads what it printed, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (typed) => {
        const value = read(typed);
        if (value === undefined || value === '') return;
        for (const lang of ['de', 'en'] as const)
          expect(read(String(elections.columns.area.codec.print(value, lang)))).toBe(value);
      }),
    );
  });
});

describe('what visits call an election', () => {
  const may = { date: '2024-05-26', area: 'Thüringen', kind: 'kommunal' } as const;
  const june = { ...may, date: '2024-06-09' } as const;

  it('is kind, area and year, in either language', () => {
    const index = indexElections([may]);
    expect(index.find('Kommunalwahl Thüringen 2024')).toBe('Kommunalwahl Thüringen 2024');
    expect(index.find('local election thuringia 2024')).toBe('Local election Thuringia 2024');
  });

  it('has the day too where two would share it; the plain label then asks', () => {
    const index = indexElections([may, june]);
    expect(index.find('Kommunalwahl Thüringen 2024 (09.06.2024)')).toBe('Kommunalwahl Thüringen 2024 (09.06.2024)');
    expect(index.find('Kommunalwahl Thüringen 2024')).toBeUndefined();
    expect(index.suggest('Kommunalwahl Thüringen 2024')).toEqual([
      'Kommunalwahl Thüringen 2024 (26.05.2024)',
      'Kommunalwahl Thüringen 2024 (09.06.2024)',
    ]);
  });

  it('is not shared by two local elections of one Land and year in different districts', () => {
    const index = indexElections([
      { ...may, area: 'Saale-Orla-Kreis' },
      { ...may, area: 'Greiz' },
    ]);
    expect(index.find('Kommunalwahl Greiz 2024')).toBe('Kommunalwahl Greiz 2024');
  });

  it('may be a former one, unless another is called so now', () => {
    const moved = { date: '2028-09-24', area: 'Deutschland', kind: 'bundestag' } as const;
    const aliases = ['Bundestagswahl Deutschland 2029'];
    expect(indexElections([{ ...moved, aliases }]).find(aliases[0] ?? '')).toBe('Bundestagswahl Deutschland 2028');
    const next = { ...moved, date: '2029-03-01' };
    expect(indexElections([{ ...moved, aliases }, next]).find(aliases[0] ?? '')).toBe(aliases[0]);
  });

  it('may be a former one in the other language, however it was noted', () => {
    const moved = { date: '2026-10-04', area: 'Sachsen', kind: 'landtag' } as const;
    const names = ['Landtagswahl Sachsen 2029', 'State election Saxony 2029'];
    for (const alias of names) {
      const index = indexElections([{ ...moved, aliases: [alias] }]);
      expect(names.map(index.find)).toEqual(['Landtagswahl Sachsen 2026', 'State election Saxony 2026']);
    }
    const own = indexElections([{ ...moved, aliases: ['Die Wahl im Herbst'] }]);
    expect(own.find('die wahl im herbst')).toBe('Landtagswahl Sachsen 2026');
    const both = indexElections([
      { ...moved, aliases: names },
      { ...moved, area: 'Hessen', aliases: ['State election Saxony 2029'] },
    ]);
    expect(names.map(both.find)).toEqual([undefined, undefined]);
  });
});
