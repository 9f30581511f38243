import { describe, expect, it } from 'vitest';
import { splitPair } from '../../../src/client/lists/pairs.ts';
import { guessTable, NOTHING_CHOSEN, propose } from '../../../src/client/lists/propose.ts';
import { readListText } from '../../../src/client/lists/read-list.ts';
import { filledBy, missingColumns, rowsOf } from '../../../src/client/lists/rows.ts';
import { dataTables, tables } from '../../../src/tables/index.ts';

const all = dataTables.map((name) => tables[name]);
const cellsOf = (text: string) => {
  const read = readListText(text);
  if (!read.ok) throw new Error(read.problem.text.de);
  return read.value.sheets[0]?.cells ?? [];
};

describe('two associations in one cell', () => {
  it.each([
    ['KV Bonn – KV Altmark', 'KV Bonn', 'KV Altmark'],
    ['KV Bonn - KV Altmark', 'KV Bonn', 'KV Altmark'],
    ['KV Bonn / KV Altmark', 'KV Bonn', 'KV Altmark'],
    ['KV Bonn/KV Altmark', 'KV Bonn', 'KV Altmark'],
    ['KV Bonn–KV Altmark', 'KV Bonn', 'KV Altmark'],
    ['KV Bonn-KV Altmark', 'KV Bonn', 'KV Altmark'],
    ['KV Bonn, KV Altmark', 'KV Bonn', 'KV Altmark'],
    ['KV Bonn und KV Altmark', 'KV Bonn', 'KV Altmark'],
    ['KV Bonn and KV Altmark', 'KV Bonn', 'KV Altmark'],
    ['KV Bonn & KV Altmark', 'KV Bonn', 'KV Altmark'],
    ['KV Bonn + KV Altmark', 'KV Bonn', 'KV Altmark'],
    ['KV Bonn mit KV Altmark', 'KV Bonn', 'KV Altmark'],
    ['KV Bonn ↔ KV Altmark', 'KV Bonn', 'KV Altmark'],
    ['KV Bonn<->KV Altmark', 'KV Bonn', 'KV Altmark'],
    ['KV Bonn → KV Altmark', 'KV Bonn', 'KV Altmark'],
    ['KV Bonn\nKV Altmark', 'KV Bonn', 'KV Altmark'],
    ['Kreisverband Bonn und Kreisverband Altmark', 'Kreisverband Bonn', 'Kreisverband Altmark'],
    ['Tandem KV Bonn – OV Altmark', 'KV Bonn', 'OV Altmark'],
    ['Partnerschaft zwischen KV Bonn und KV Altmark', 'KV Bonn', 'KV Altmark'],
    ['Kreisverbände Bonn und Altmark', 'Bonn', 'Altmark'],
    ['Bonn – Altmark', 'Bonn', 'Altmark'],
    ['Bonn-Altmark', 'Bonn', 'Altmark'],
    ['KV Rhein-Sieg – KV Aalen/Ellwangen', 'KV Rhein-Sieg', 'KV Aalen/Ellwangen'],
    ['KV Aalen/Ellwangen / KV Rhein-Sieg', 'KV Aalen/Ellwangen', 'KV Rhein-Sieg'],
    ['KV Dahme - Spreewald – KV Hof und Land', 'KV Dahme - Spreewald', 'KV Hof und Land'],
    ['Frankfurt (Oder) – Main-Kinzig', 'Frankfurt (Oder)', 'Main-Kinzig'],
    ['Rhein-Sieg und Bonn', 'Rhein-Sieg', 'Bonn'],
  ])('%s', (cell, first, second) => expect(splitPair(cell)?.parts).toEqual([first, second]));

  it.each(['KV Bonn', 'KV Rhein-Sieg', 'KV Aalen/Ellwangen', 'KV A – KV B – KV C', 'A – B – C', 'KV Bonn –', '', '–'])(
    'not in "%s": nobody can say where',
    (cell) => expect(splitPair(cell)).toBeUndefined(),
  );
});

describe('a column that holds both sides', () => {
  it.each([
    ['by its header', 'Tandem;Stand;Seit', 'Bonn – Altmark'],
    ['by its header in English', 'Partnership;State;From', 'Bonn - Altmark'],
    ['though its header names one', 'Verband;Stand;Seit', 'KV Bonn / KV Altmark'],
    ['though its header names the other', 'Partner;Stand;Seit', 'Bonn und Altmark'],
    ['by its cells alone', 'Wer?;Stand;Seit', 'KV Bonn ↔ KV Altmark'],
  ])('%s', (_, header, cell) => {
    const cells = cellsOf(`${header}\n${cell};aktiv;2024\n"KV A und\nKV B";aktiv;2025\n`);
    const table = guessTable(all, cells);
    expect(table?.name).toBe('partnerships');
    const { anatomy, decisions } = propose(tables.partnerships, cells);
    expect(filledBy(decisions.mapping)).toEqual(['a', 'b', 'status', 'since']);
    expect(missingColumns(tables.partnerships, decisions.mapping)).toEqual([]);
    const [row] = rowsOf(tables.partnerships, anatomy, decisions);
    expect([row?.cells.a, row?.cells.b].map((side) => String(side).replace('KV ', ''))).toEqual(['Bonn', 'Altmark']);
  });

  it('is a list of partnerships where nothing stands beside it nor above, and its first line is an entry', () => {
    const cells = cellsOf('KV Bonn – KV Altmark\nKV A – KV B\n');
    expect(guessTable(all, cells)?.name).toBe('partnerships');
    const { anatomy, decisions } = propose(tables.partnerships, cells);
    const rows = rowsOf(tables.partnerships, anatomy, decisions).map((row) => [row.cells.a, row.cells.b]);
    expect(rows).toEqual([
      ['KV Bonn', 'KV Altmark'],
      ['KV A', 'KV B'],
    ]);
  });

  it('leaves a list alone that has a column for each', () => {
    const cells = cellsOf('Tandem;KV 1;KV 2\nKV A – KV B;KV A;KV B\n');
    expect(propose(tables.partnerships, cells).decisions.mapping).toEqual([undefined, 'a', 'b']);
  });

  it('keeps what it cannot take apart whole, on one side, where it is asked about', () => {
    const cells = cellsOf('Tandem;Stand\nKV A – KV B;aktiv\nKV C – KV D – KV E;aktiv\nKV F;aktiv\nKV G – KV H;aktiv\n');
    const { anatomy, decisions } = propose(tables.partnerships, cells);
    const rows = rowsOf(tables.partnerships, anatomy, decisions).map((row) => [row.cells.a, row.cells.b]);
    expect(rows[1]).toEqual(['KV C – KV D – KV E', undefined]);
    expect(rows[2]).toEqual(['KV F', undefined]);
  });

  it('may be assigned, or left out, by hand', () => {
    const cells = cellsOf('Tandem;Stand\nKV A – KV B;aktiv\n');
    const out = propose(tables.partnerships, cells, { ...NOTHING_CHOSEN, columns: { 0: '' } });
    expect(filledBy(out.decisions.mapping)).toEqual(['status']);
    const one = propose(tables.partnerships, cells, { ...NOTHING_CHOSEN, columns: { 0: 'note' } });
    expect(filledBy(one.decisions.mapping)).toEqual(['note', 'status']);
  });
});

describe('both sides of a visit', () => {
  const list = (between: string) =>
    cellsOf(
      `Datum;Tandem;Art;Anzahl\n5.3.2026;KV A ${between} KV B;Infostand;4\n6.3.2026;KV C ${between} KV D;Infostand;4\n`,
    );
  it.each(['→', 'bei', 'besucht'])('are told where one goes to the other (%s)', (between) => {
    const { decisions } = propose(tables.visits, list(between));
    expect(filledBy(decisions.mapping)).toEqual(['start', 'guest', 'host', 'kind', 'people']);
  });

  it.each(['–', 'und', '/', '↔'])('are never guessed where the order says nothing (%s), and may be said', (between) => {
    const cells = list(between);
    const { decisions } = propose(tables.visits, cells);
    expect(filledBy(decisions.mapping)).toEqual(['start', 'kind', 'people']);
    expect(missingColumns(tables.visits, decisions.mapping).map(({ header }) => header.de)).toEqual([
      'Gast',
      'Gastgeber',
    ]);
    const said = propose(tables.visits, cells, { ...NOTHING_CHOSEN, columns: { 1: 'host+guest' } });
    const [row] = rowsOf(tables.visits, said.anatomy, said.decisions);
    expect(row?.cells).toMatchObject({ guest: 'KV B', host: 'KV A' });
  });
});
