import { describe, expect, it } from 'vitest';
import { storedReference } from '../../scripts/reference/stored.ts';
import { indexNames } from '../../src/domain/names.ts';
import { districtByAgs, districts } from '../../src/reference/districts.ts';

const all = storedReference.associations();
const knownAssociation = (name: string) => all.find((association) => association.name === name);
const count = (level: string): number => all.filter((association) => association.level === level).length;
const names = indexNames(all);

describe('the known associations', () => {
  it('keep the whole directory, with the levels above and the named branches', () => {
    const levels = ['Bund', 'LV', 'BV', 'KV', 'RV', 'OV', 'SV'].map((level) => [level, count(level)]);
    expect(levels).toEqual([
      ['Bund', 1],
      ['LV', 16],
      ['BV', 12],
      ['KV', 416],
      ['RV', 0],
      ['OV', 5],
      ['SV', 0],
    ]);
  });

  it('have unique names, and no name or alias that could mean two', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(names.collisions).toEqual([]);
  });

  it('belong to one that stands before them, in the same Land', () => {
    const seen = new Map<string, string>();
    for (const { name, parent, land, level } of all) {
      if (level === 'Bund') expect(parent).toBeNull();
      else expect(seen.has(parent ?? ''), `${name} in ${parent}`).toBe(true);
      if (level !== 'Bund' && level !== 'LV') expect(seen.get(parent ?? ''), name).toBe(land);
      seen.set(name, land);
    }
  });

  it('carry no sign that would break a list of aliases', () => {
    for (const { name, aliases } of all)
      for (const text of [name, ...aliases]) expect(text).not.toMatch(/[;|]|^\s|\s$|^$/);
  });

  it.each([
    ['Hamburg-Mitte', 'KV Hamburg-Mitte'],
    ['KV Berlin Tempelhof-Schöneberg', 'KV Berlin-Tempelhof-Schöneberg'],
    ['kv tempelhof schoeneberg', 'KV Berlin-Tempelhof-Schöneberg'],
    ['KV Altenburg', 'KV Altenburger Land'],
    ['KV Gerlingen', 'OV Gerlingen'],
    ['KV Hannover', 'RV Hannover'],
    ['Kreisverband Wetteraukreis', 'KV Wetterau'],
    ['KV Wangen (Allgäu)', 'KV Wangen'],
    ['LV NRW', 'LV Nordrhein-Westfalen'],
    ['Landkreis Leipzig', 'KV Landkreis Leipzig'],
    ['KV Leipzig', 'KV Leipzig'],
    ['KV Rostock', 'KV Rostock'],
    ['KV Stendal', 'KV Altmark'],
    ['KV Altmarkkreis Salzwedel', 'KV Altmark'],
    ['Emsland-Nord', 'KV Emsland'],
    ['RV Sonneberg/Hildburghausen', 'KV Sonneberg/Hildburghausen'],
    ['KV Regensburg', 'KV Regensburg-Stadt'],
    ['KV Weimar', 'KV Weimar-Stadt'],
    ['KV Mitte - Östliche Vorstadt', 'KV Bremen-Mitte'],
  ])('are found as people write them: %s', (typed, name) => {
    expect(names.find(typed)).toBe(name);
  });

  it.each(['Mitte', 'Nord', 'Harburg', 'Ost', 'Kassel', 'Oldenburg'])(
    'are not guessed where a name fits several: %s',
    (typed) => {
      expect(names.find(typed)).toBeUndefined();
    },
  );
});

describe('what became of them', () => {
  const changes = all.flatMap(({ name, change }) => (change ? [{ name, ...change }] : []));
  const of = (kind: string): string[] => changes.flatMap((one) => (one.kind === kind ? [one.name] : []));

  it('is what the list of November 2024 says', () => {
    expect(of('merged')).toEqual(['KV Emsland', 'KV Altmark']);
    expect(of('split')).toEqual(['KV Weiden', 'KV Neustadt-Waldnaab']);
    expect(of('new')).toEqual(['KV Kaufbeuren', 'KV Bremen-West', 'KV Berlin-Kreisfrei']);
    // 22 other spellings, of which one is a Regionalverband that is a Kreisverband now, and the two others of those.
    expect(of('renamed').length).toBe(22 + 2);
  });

  it('leaves every former name to be found as what it is now, but one that was split', () => {
    for (const { kind, name, former } of changes)
      for (const one of former) expect(names.find(one), one).toBe(kind === 'split' ? undefined : name);
    expect(names.suggest('KV Weiden-Neustadt a.d. Waldnaab')).toContain('KV Neustadt-Waldnaab');
  });
});

describe('their Kreis', () => {
  it('is one that exists, in their Land, and belongs to no second association', () => {
    const owners = all.flatMap(({ ags, name, land }) => (ags === null ? [] : [{ ags, name, land }]));
    expect(owners.length).toBe(367);
    expect(new Set(owners.map(({ ags }) => ags)).size).toBe(owners.length);
    for (const { ags, name, land } of owners) expect(districtByAgs(ags)?.land, name).toBe(land);
  });

  it.each([
    ['KV Saale-Orla', '16075'],
    ['KV Uckermark', '12073'],
    ['KV Bonn', '05314'],
    ['KV Weimar-Stadt', '16055'],
    ['KV Weimarer Land', '16071'],
    ['KV Kassel-Land', '06633'],
    ['KV Kassel-Stadt', '06611'],
    ['KV Oldenburg-Land', '03458'],
    ['KV Oldenburg-Stadt', '03403'],
    ['KV München', '09162'],
    ['KV München-Land', '09184'],
    ['KV Harburg-Land', '03353'],
    ['KV Landkreis Rostock', '13072'],
    ['KV Rostock', '13003'],
    ['KV Landkreis Leipzig', '14729'],
    ['KV Offenbach-Land', '06438'],
    ['KV Erlangen-Stadt', '09562'],
    ['KV Frankfurt (Oder)', '12053'],
    ['KV Wartburgkreis/Stadt Eisenach', '16063'],
    ['KV Emsland', '03454'],
    ['KV Weiden', '09363'],
    ['KV Neustadt-Waldnaab', '09374'],
    ['KV Kaufbeuren', '09762'],
    ['KV Regensburg-Stadt', '09362'],
    ['KV Emden', '03402'],
    ['KV Märkischer Kreis', '05962'],
  ])('of %s is %s', (name, ags) => {
    expect(knownAssociation(name)?.ags).toBe(ags);
  });

  it.each([
    'KV Berlin-Neukölln',
    'KV Hamburg-Mitte',
    'KV Ravensburg',
    'KV Bremen-West',
    'KV Ostallgäu',
    'KV Heilbronn',
    'OV Gerlingen',
  ])('is left empty where it would give wrong inhabitants: %s', (name) => {
    const known = knownAssociation(name);
    expect(known).toMatchObject({ ags: null, inhabitants: null, lat: expect.any(Number), lon: expect.any(Number) });
  });

  it('stands for place and inhabitants; several whole ones give their sum', () => {
    const own = { ags: null, inhabitants: null, lat: null, lon: null };
    expect(knownAssociation('KV Saale-Orla')).toMatchObject({ ...own, ags: '16075' });
    expect(knownAssociation('KV Schmalkalden-Meiningen-Suhl')?.inhabitants).toBe(123_274 + 36_986);
    expect(knownAssociation('LV Saarland')?.inhabitants).toBe(994_424);
    expect(knownAssociation('BV Ruhr')).toMatchObject(own);
    expect(knownAssociation('KV Berlin-Kreisfrei')).toMatchObject(own);
  });

  it('leaves no Kreis unnoticed: those without an association of their own are these', () => {
    const owned = new Set(all.flatMap(({ ags }) => ags ?? []));
    const rest = districts().filter(({ ags }) => !owned.has(ags));
    expect(rest.map(({ ags }) => ags)).toEqual([
      ...['02000', '04011', '05334', '07312', '07335', '08121', '08125', '08136', '08211', '08215', '08216'],
      ...['08226', '08231', '08236', '08436', '09163', '09187', '09263', '09278', '09464', '09475'],
      ...['09561', '09571', '09662', '09678', '09777', '11000', '15081', '15090', '16054', '16066', '16069', '16072'],
    ]);
  });
});
