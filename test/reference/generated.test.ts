import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { associationLines } from '../../scripts/reference/associations.ts';
import { readCsv } from '../../scripts/reference/csv.ts';
import { districtOfName } from '../../scripts/reference/districts.ts';
import { outdatedFiles, referenceFiles } from '../../scripts/reference.ts';
import { referenceFrom } from '../../src/reference/reference.ts';

const kassel = [
  { ags: '06611', land: 'Hessen', name: 'Kassel', city: true },
  { ags: '06633', land: 'Hessen', name: 'Kassel', city: false },
  { ags: '06440', land: 'Hessen', name: 'Wetteraukreis', city: false },
];

describe('the generated files', () => {
  const files = referenceFiles();

  it('say what the tables say', () => {
    expect(outdatedFiles(files)).toEqual([]);
  });

  it('hold nothing that an HTML file could take for markup or a scriptlet', () => {
    for (const [path, text] of Object.entries(files)) if (path.endsWith('.txt')) expect(text).not.toMatch(/</);
  });

  it('are read once, and only when asked for', () => {
    const read: string[] = [];
    const reference = referenceFrom((name) => {
      read.push(name);
      return files[`src/reference/${name}.txt`] ?? '';
    });
    expect(read).toEqual([]);
    expect([reference.elections().length, reference.elections().length]).toEqual([36, 36]);
    expect(read).toEqual(['elections']);
    expect([reference.district('16075')?.inhabitants, reference.associations().length]).toEqual([78_619, 450]);
    reference.associations();
    expect([...read].sort()).toEqual(['associations', 'districts', 'elections']);
  });
});

describe('matching a name with a Kreis', () => {
  it('tells city from land, and leaves open what fits both', () => {
    expect(districtOfName('Hessen', 'Kassel-Land', kassel)?.ags).toBe('06633');
    expect(districtOfName('Hessen', 'Kassel-Stadt', kassel)?.ags).toBe('06611');
    expect(districtOfName('Hessen', 'Kassel', kassel)).toBeUndefined();
    expect(districtOfName('Hessen', 'Wetterau', kassel)?.ags).toBe('06440');
    expect(districtOfName('Bayern', 'Wetterau', kassel)).toBeUndefined();
  });

  it('refuses that two associations own the same Kreis', () => {
    const row = (name: string) => ({ ebene: 'KREISVERBAND', bundesland: 'Hessen', name });
    const directory = [row('Wetterau'), row('Wetteraukreis')];
    expect(() => associationLines({ directory, deviations: [], additions: [], districts: kassel })).toThrow('06440');
  });

  it('refuses two of one name that nobody called merged', () => {
    const row = (name: string) => ({ ebene: 'KREISVERBAND', bundesland: 'Hessen', name });
    const directory = [row('Wetterau'), row('Wetterau')];
    expect(() => associationLines({ directory, deviations: [], additions: [], districts: [] })).toThrow('KV Wetterau');
  });

  it('refuses a deviation for an association that the directory lacks', () => {
    const deviations = [{ bundesland: 'Hessen', name_im_verzeichnis: 'Nirgends', wandel: '' }];
    expect(() => associationLines({ directory: [], deviations, additions: [], districts: kassel })).toThrow('Nirgends');
  });
});

describe('reading CSV', () => {
  it('takes quotes, doubled quotes, commas within and both line ends', () => {
    expect(readCsv('a,b\r\n"x, y","sagt ""ja"""\n,2')).toEqual([
      { a: 'x, y', b: 'sagt "ja"' },
      { a: '', b: '2' },
    ]);
  });

  it('reads all rows of the sources', () => {
    const rows = (name: string) => readCsv(readFileSync(`data/${name}.csv`, 'utf8')).length;
    expect(rows('kreise_2024_destatis')).toBe(400);
    expect(rows('gruene_kreisverbaende_green-directory_2021')).toBe(427);
  });
});
