import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { storedReference } from '../../scripts/reference/stored.ts';
import { publicPartnerships } from '../../src/reference/partnerships.ts';
import { builtScript, call, type Host, newHost, readyHost } from '../bundle.ts';

let script: string;
beforeAll(async () => {
  script = await builtScript();
});

const ready = (language: 'de' | 'en' = 'de', profile = 'shared'): Host => {
  const host = readyHost(script);
  if (language === 'en') {
    host.type('Einstellungen', cellOf(host, 'Einstellungen', 'Sprache', 'Wert'), 'en');
    host.call('setUp');
  }
  if (profile !== 'shared') call(host, 'chooseProfile', { profile });
  return host;
};

/** A1 address of a header's cell in the row whose first person's cell says `key`. */
function cellOf(host: Host, tab: string, key: string, header: string): string {
  const view = host.tab(tab);
  const at = view.rows().findIndex((row) => Object.values(row).includes(key));
  return `${String.fromCharCode(64 + view.column(header))}${view.rowNumbers()[at]}`;
}

/** Every word in Prüfung (Check), with its tab. */
const words = (host: Host): string[] =>
  host.workbook.tabs.flatMap(({ name }) =>
    host
      .tab(name)
      .rows()
      .flatMap((row) => {
        const word = row.Prüfung ?? row.Check ?? '';
        return word === '' ? [] : [`${name}: ${word}`];
      }),
  );
const findings = (host: Host): number =>
  host.workbook.tabs
    .filter(({ name }) => name === 'Prüfhinweise' || name === 'Findings')
    .reduce((sum, { name }) => sum + host.tab(name).rows().length, 0);
const quiet = (host: Host): void => {
  expect(words(host)).toEqual([]);
  expect(findings(host)).toBe(0);
};

const seed = (host: Host): number => Number(call(host, 'seedAssociations', { operation: 'op-seeds' }).value?.added);

describe('a sheet that was set up and given the known associations', () => {
  for (const language of ['de', 'en'] as const)
    for (const profile of ['shared', 'network', 'treasury'])
      it(`says nothing of any row until a person enters something (${language}, ${profile})`, () => {
        const host = ready(language, profile);
        expect(host.workbook.tabs.map(({ name }) => name)).toContain(language === 'de' ? 'Verbände' : 'Associations');
        quiet(host);
        expect(seed(host)).toBeGreaterThan(400);
        quiet(host);
        host.call('checkTransparency');
        quiet(host);
        host.advance('2026-11-25T09:00');
        host.call('setUp');
        quiet(host);
      });

  it('takes back what was said of rows that were typed before', () => {
    const host = ready();
    host.type('Partnerschaften', 'C2', [['KV Bonn', 'KV Weimar', 'aktiv']]);
    host.type('Anfragen', 'C2', [['20.11.2026', 'Frage', 'Wer kommt?']]);
    expect(words(host).join()).toMatch(/Partnerschaften: .*kennen wir nicht/);
    seed(host);
    expect(words(host).join()).not.toMatch(/kennen wir nicht/);
  });

  it('has nothing against the names of the partnerships that are publicly known', () => {
    const host = ready();
    seed(host);
    const rows = publicPartnerships().flatMap(({ givers, receivers }) =>
      givers.flatMap((a) => receivers.map((b) => [a, b, 'aktiv'])),
    );
    host.type('Partnerschaften', 'C2', rows);
    expect(words(host).join()).not.toMatch(/kennen wir nicht/);
  });

  it('gives cleared rows back without a word', () => {
    const host = ready();
    seed(host);
    expect(call(host, 'undoOperation', { operation: 'op-seeds' }).ok).toBe(true);
    quiet(host);
    expect(call(host, 'seedAssociations', { operation: 'op-again' }).value?.added).toBeGreaterThan(400);
    quiet(host);
  });
});

describe('rows that come together', () => {
  /** Known associations, each behind one it belongs to or before it. */
  const some = fc.shuffledSubarray([...storedReference.associations().slice(0, 60)], { minLength: 2, maxLength: 60 });

  it('are judged with one another when they are pasted: the word is what a check of everything says', () => {
    const before = ready();
    const fresh = before.snapshot();
    fc.assert(
      fc.property(some, (associations) => {
        const host = newHost(script);
        host.restore(fresh);
        const view = host.tab('Verbände');
        const parentAt = view.column('Gehört zu');
        const first = view.column('Name');
        const rows = associations.map(({ name, level, parent }) => {
          const cells: string[] = Array.from({ length: parentAt - first + 1 }, () => '');
          cells[0] = name;
          cells[view.column('Ebene') - first] = level;
          cells[view.column('Land') - first] = 'Bayern';
          cells[view.column('Partnersuche') - first] = 'offen';
          cells[parentAt - first] = parent ?? '';
          return cells;
        });
        host.type('Verbände', 'C2', rows);
        const atOnce = words(host);
        const strangers = associations.filter(
          ({ parent }) => parent !== null && !associations.some(({ name }) => name === parent),
        );
        expect(atOnce).toHaveLength(strangers.length);
        host.call('checkTransparency');
        expect(words(host)).toEqual(atOnce);
      }),
      { numRuns: 15 },
    );
  });
});
