import { beforeAll, describe, expect, test } from 'vitest';
import { builtScript, readyHost } from '../bundle.ts';

/** 500 rows pasted with their ids into a tab whose columns people moved and to which they added their own. */
let host: ReturnType<typeof readyHost>;
const ROWS = 500;

beforeAll(async () => {
  host = readyHost(await builtScript());
  host.rpc('seedAssociations', { operation: 'op-seed-1' });
  host.person.insertColumn('Einsätze', 4);
  host.type('Einsätze', 'D1', 'Unsere Notiz');
  host.person.moveColumn('Einsätze', 'Angereiste', 1);
  host.call('checkTransparency');
});

const columns = (): string[] => {
  const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName('Einsätze');
  return (sheet?.getRange('1:1').getValues()[0] ?? []).map(String).filter((header) => header !== '');
};

describe('500 pasted rows with ids, columns moved and inserted', () => {
  test('each row has its word at once, within the budget', () => {
    const row = (i: number): Record<string, string> => ({
      id: `E-${String(i).padStart(8, '0')}`,
      Status: 'geplant',
      Beginn: i % 5 === 0 ? '31.11.2026' : '05.12.2026',
      Art: 'Haustürwahlkampf',
      Gast: 'KV Pinneberg',
      Gastgeber: 'KV Saalekreis',
      Angereiste: i % 2 === 0 ? '1' : '4',
      'Unsere Notiz': `=1+${i}`,
    });
    const head = columns();
    const lines = Array.from({ length: ROWS }, (_, i) => head.map((name) => row(i)[name] ?? ''));
    host.type('Einsätze', 'A2', lines);
    expect(host.lastExecution.error).toBeUndefined();
    // One more than with columns in setup's order: their notes tell whether they were moved or their headers typed over.
    expect(host.calls.length).toBeLessThanOrEqual(19);
    expect(host.calls.filter(({ cells }) => cells > 0).length).toBeLessThanOrEqual(7);
    const rows = host.tab('Einsätze').rows();
    expect(rows).toHaveLength(ROWS);
    rows.forEach((one, i) => {
      expect(one.id).toBe(row(i).id);
      expect(one['Unsere Notiz']).toBe(row(i)['Unsere Notiz']);
      const word = i % 5 === 0 ? /^unvollständig: Beginn/ : i % 2 === 0 ? /^klären: / : /^$/;
      expect(one.Prüfung ?? '').toMatch(word);
    });
  });

  test('rows that people then sort keep their words with them', () => {
    const wordsById = () =>
      new Map(
        host
          .tab('Einsätze')
          .rows()
          .map((one) => [one.id, one.Prüfung ?? '']),
      );
    const before = wordsById();
    host.person.sort('Einsätze', 'Beginn', { descending: true });
    expect(wordsById()).toEqual(before);
    host.choose('Transparenz prüfen');
    const after = wordsById();
    for (const [id, word] of before) if (word.startsWith('unvollständig')) expect(after.get(id)).toBe(word);
  });
});
