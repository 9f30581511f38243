import { describe, expect, test } from 'vitest';
import type { AskedTab, AssignStart } from '../../src/forms/assignColumns/shape.ts';
import { builtScript, COORDINATOR, call, type Host, readyHost } from '../bundle.ts';

/**
 * A header that was cut takes its note along: pasted over another header, or over an empty column, it says something of a
 * column that it never belonged to. Only a person knows, and has to be able to say so.
 */
const script = await builtScript();
const TAB = 'Tipps';
const OWN = ['Thema', 'Tipp', 'Aus Einsatz', 'Freigegeben am'];
const ROWS = 3;

function sheet(filled: readonly string[] = OWN): Host {
  const host = readyHost(script);
  host.type('Verbände', 'C2', [['KV Musterstadt', 'KV', 'Bayern', 'offen']]);
  host.type('Koordination', 'C2', [['KV Musterstadt', 'Koordination', COORDINATOR, 'nie', '01.01.2026', 'Beispiel']]);
  const lines = Array.from({ length: ROWS }, (_, row) =>
    OWN.map((header) => (filled.includes(header) ? `${header} ${row}.` : '')),
  );
  host.type(TAB, 'C2', lines);
  return host;
}
const grid = (host: Host): string[][] =>
  Array.from({ length: ROWS + 1 }, (_, line) =>
    Array.from({ length: 9 }, (_, at) => host.tab(TAB).cell(`${String.fromCharCode(65 + at)}${line + 1}`).display),
  );
const bare = (header: string): string => header.replace(/\*$/, '');
const asked = (host: Host): AskedTab | undefined =>
  (call(host, 'assignColumnsStart', {}).value as unknown as AssignStart).tabs[0];
/** What each column holds by its values, or `''` where nothing does. */
const truth = (values: readonly string[]): string => OWN.find((header) => values[0]?.startsWith(`${header} `)) ?? '';
const answer = (host: Host, known = truth) => {
  const tab = asked(host);
  const keyOf = (name: string): string => tab?.choices.find((one) => one.name.de === name)?.key ?? '';
  const columns = tab?.columns.map(({ column, header, values }) => ({
    ...{ column, header, values: [...values], key: keyOf(known(values)) },
  }));
  const answers = [{ table: 'tips', firstLine: tab?.firstLine ?? 1, columns: columns ?? [] }];
  return call(host, 'assignColumns', { operation: 'op-assign', answers });
};
/** Values of people that lie under another header than the one under which they were written. */
const misplaced = (host: Host): string[] => {
  const [headers = [], ...rows] = grid(host);
  return rows.flatMap((row) =>
    row.filter((cell, at) => truth([cell]) !== '' && truth([cell]) !== bare(headers[at] ?? '')),
  );
};
const untouched = (host: Host): void => {
  const before = JSON.stringify(grid(host));
  host.type(TAB, 'H9', 'x');
  host.person.clear(TAB, 'H9');
  host.choose('Transparenz prüfen');
  host.choose('Einrichten und reparieren');
  host.fire('nightlyCheck');
  expect(JSON.stringify(grid(host))).toBe(before);
};

test('what nobody chose is told: which column is read no more, and which one is new and empty', () => {
  const host = sheet();
  host.person.clear(TAB, 'C1');
  host.type(TAB, 'D1', 'Thema');
  const { value } = answer(host, () => '');
  const said = (value?.said ?? []) as readonly { readonly de: string; readonly en: string }[];
  expect(said.map(({ de }) => de)).toEqual([
    'Was in der Spalte „Thema (2)“ ohne Zuordnung steht, bleibt und zählt nicht mit.',
    'Die Spalte „Tipp“ ist neu und leer.',
  ]);
  expect(said[1]?.en).toBe('The column "Tipp" is new and empty.');
  // The list of undos says it to whoever reads English, too.
  const shown = call(host.as(COORDINATOR, 'en-GB'), 'undoStart').value?.operations as unknown as { title: string }[];
  expect(shown[0]?.title).toBe('Columns assigned');
  expect(call(host, 'undoOperation', { operation: 'op-assign' }).ok).toBe(true);
});

describe('a header cut and pasted over another one', () => {
  test.each([
    ['C1', 'D1', OWN],
    ['D1', 'C1', OWN],
    ['C1', 'E1', OWN],
    ['F1', 'C1', OWN],
    // The column that it came from holds nothing: only the one that it fell on is in doubt.
    ['E1', 'C1', ['Thema', 'Tipp']],
  ])('%s over %s', (from, to, filled) => {
    const host = sheet(filled);
    host.person.cut(TAB, from, to);
    const before = grid(host);
    untouched(host);
    expect(answer(host).ok).toBe(true);
    expect(misplaced(host)).toEqual([]);
    expect(asked(host)).toBeUndefined();
    host.choose('Transparenz prüfen');
    expect(grid(host)[0]?.map(bare)).toEqual(expect.arrayContaining(['Prüfung', 'id', ...OWN]));
    expect(call(host, 'undoOperation', { operation: 'op-assign' }).ok).toBe(true);
    expect(grid(host).map((line) => line.slice(2, 6).map(bare))).toEqual(
      before.map((line) => line.slice(2, 6).map(bare)),
    );
  });

  test('its column begins at what it says, and may stay what it says', () => {
    const host = sheet();
    host.person.cut(TAB, 'C1', 'D1');
    expect(asked(host)?.columns.map(({ letters, key }) => [letters, key])).toEqual([
      ['C', ''],
      ['D', 'topic'],
    ]);
  });
});

describe('a header cut and pasted over an empty column', () => {
  test.each([
    ['C1', 'G1'],
    ['D1', 'I1'],
    ['E1', 'H1'],
  ])('%s to %s: it is said, nothing is written, the answer puts it right', (from, to) => {
    const host = sheet();
    host.person.cut(TAB, from, to);
    untouched(host);
    expect(host.ui.toasts.map(({ text }) => text).join(' ')).toContain(
      'steht eine Überschrift über einer leeren Spalte',
    );
    expect(answer(host).ok).toBe(true);
    expect(misplaced(host)).toEqual([]);
    expect(asked(host)).toBeUndefined();
    expect(grid(host)[0]?.slice(0, 6).map(bare)).toEqual(['Prüfung', 'id', ...OWN]);
  });

  test('typed elsewhere, its own cell emptied: the note that stays tells', () => {
    const host = sheet();
    const header = host.tab(TAB).cell('C1').display;
    host.type(TAB, 'G1', header);
    host.person.clear(TAB, 'C1');
    untouched(host);
    expect(answer(host).ok).toBe(true);
    expect(misplaced(host)).toEqual([]);
  });

  test('"none of these" for the column without a header is asked once', () => {
    const host = sheet();
    host.person.cut(TAB, 'C1', 'G1');
    expect(answer(host, (values) => (values.length === 0 ? 'Thema' : '')).ok).toBe(true);
    expect(asked(host)).toBeUndefined();
    host.choose('Transparenz prüfen');
    expect(host.ui.toasts.at(-1)?.text).not.toContain('Überschrift');
    expect(grid(host).map((line) => line[2])).toEqual(['', 'Thema 0.', 'Thema 1.', 'Thema 2.']);
  });

  test('columns of people without a header, and columns that were moved, are nobody’s question', () => {
    const host = sheet(['Tipp', 'Aus Einsatz']);
    host.person.insertColumn(TAB, 5);
    host.type(TAB, 'E2', [['eigenes'], ['eigenes']]);
    host.person.moveColumn(TAB, 'Thema');
    host.person.moveColumn(TAB, 'Freigegeben am', 'id');
    expect(asked(host)).toBeUndefined();
    host.choose('Transparenz prüfen');
    expect(host.ui.toasts.at(-1)?.text).not.toContain('Überschrift');
  });
});
