import { describe, expect, it } from 'vitest';
import { acrossIn } from '../../../src/client/lists/across.ts';
import { propose } from '../../../src/client/lists/propose.ts';
import { readListText } from '../../../src/client/lists/read-list.ts';
import { rowsOf } from '../../../src/client/lists/rows.ts';
import { day } from '../../../src/domain/day.ts';
import { type DataTableName, tables } from '../../../src/tables/index.ts';

/** Surveys with one number a cell, names that stand alone above their rows, and two columns of hours. */

const cellsOf = (text: string) => {
  const list = readListText(text);
  if (!list.ok) throw new Error('no list');
  return list.value.sheets[0]?.cells ?? [];
};
const read = (text: string, name: DataTableName) => {
  const { anatomy, decisions } = propose(tables[name], cellsOf(text), undefined, [], day('2026-12-01'));
  return { anatomy, decisions, rows: rowsOf(tables[name], anatomy, decisions).map(({ cells }) => cells) };
};

describe('a survey', () => {
  it.each([
    ['months', 'Einsätze 2026\nVerband;Jan;Feb;März\nKV Eins;2;;1\nKV Zwei;;1;\n', 'times', ['Jan', 'Feb']],
    ['weekdays', 'Woche;Mo;Di;Mi;Do\nKW 40;;;2;3\n', 'times', ['Mo', 'Di']],
    ['quarters', 'Verband;Q1;Q2;Q3\nKV Eins;100,00 €;;50,00 €\n', 'times', ['Q1', 'Q2']],
    ['years', 'Verband;2024;2025;2026\nKV Eins;1;2;3\n', 'times', ['2024', '2025']],
    ['associations', 'Datum;KV Eins;KV Zwei\n03.10.2026;3;\n10.10.2026;;x\n', 'associations', ['KV Eins', 'KV Zwei']],
  ])('with %s side by side is told as one', (_, text, of, words) => {
    expect(acrossIn(cellsOf(text))).toEqual({ of, words });
  });

  it.each([
    [
      'two associations a row',
      'Datum;Gast;Gastgeber;Leute\n3.10.2026;KV Eins;KV Zwei;3\n4.10.2026;KV Zwei;KV Eins;4\n',
    ],
    ['the same without a header', '3.10.2026;KV Eins;KV Zwei;3\n4.10.2026;KV Zwei;KV Eins;4\n'],
    ['months below each other', 'Monat;Gast;Leute\nJan;KV Eins;3\nFeb;KV Zwei;4\n'],
    ['days of one entry', 'Beginn;Ende;Gemeldet;Gast\n1.10.2026;2.10.2026;3.10.2026;KV Eins\n'],
  ])('is no list with %s', (_, text) => {
    expect(acrossIn(cellsOf(text))).toBeUndefined();
  });
});

describe('an association alone above its rows', () => {
  const visits =
    'Datum;Art;Gastgeber;Personen\nKV Eins:\n3.10.2026;Flyer;KV Drei;3\n\nKV Zwei\n4.10.2026;Flyer;KV Drei;2\n';

  it('is whom the list has no column for, and no row by itself', () => {
    const { rows, anatomy } = read(visits, 'visits');
    expect(rows.map(({ guest, host }) => [guest, host])).toEqual([
      ['KV Eins', 'KV Drei'],
      ['KV Zwei', 'KV Drei'],
    ]);
    expect(anatomy.skipped.filter(({ as }) => as === 'heading').map(({ line }) => line)).toEqual([2, 5]);
  });

  it('is nobody by itself where two columns lack one, until a person says which', () => {
    const text = visits.replace('Gastgeber', 'Bemerkung');
    const { rows, anatomy } = read(text, 'visits');
    expect(rows.every(({ guest, host }) => guest === undefined && host === undefined)).toBe(true);
    const chosen = { kept: [], columns: { [anatomy.named ?? -1]: 'host' }, meanings: {}, constants: {} };
    const told = propose(tables.visits, cellsOf(text), chosen);
    expect(rowsOf(tables.visits, told.anatomy, told.decisions)[1]?.cells).toMatchObject({ host: 'KV Zwei' });
  });

  it('stays a row where its column holds such names', () => {
    expect(read('Name;Ebene;Land\nKV Eins;KV;Hessen\nKV Zwei;;\n', 'associations').rows).toHaveLength(2);
    expect(read('Gast;Gastgeber;Datum\nKV Eins;KV Zwei;3.10.2026\nKV Zwei;;\n', 'visits').rows).toHaveLength(2);
  });

  it('stays a row where an unknown column of the list holds words', () => {
    const text = 'Delegation;Datum;Gastgeber\nKV Eins;;\nKV Zwei;3.10.2026;KV Drei\n';
    const { rows, anatomy } = read(text, 'visits');
    expect(rows.map(({ guest }) => guest)).toEqual([undefined, undefined]);
    expect(anatomy.named).toBeUndefined();
  });

  it('is not the giver of money that names its receiver', () => {
    const { rows } = read('Datum;Empfänger;Betrag\nKV Eins:\n3.10.2026;KV Zwei;50,00\n', 'contributions');
    expect(rows).toEqual([{ receivedOn: '3.10.2026', receiver: 'KV Zwei', amount: 50 }]);
  });
});

it('hours of each count where a list has those of all as well, wherever they stand', () => {
  const rest = 'Datum;Art;Gast;Gastgeber;Personen';
  for (const [headers, cells] of [
    ['Stunden gesamt;Std./Person', '15;3'],
    ['Std./Person;Stunden gesamt', '3;15'],
  ])
    expect(read(`${rest};${headers}\n12.11.2026;Flyer;KV Eins;KV Zwei;5;${cells}\n`, 'visits').rows[0]).toMatchObject({
      people: '5',
      hours: '3',
    });
});
