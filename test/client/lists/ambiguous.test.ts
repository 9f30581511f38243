import { describe, expect, it } from 'vitest';
import { NOTHING_CHOSEN, type Proposal, propose } from '../../../src/client/lists/propose.ts';
import { readListText } from '../../../src/client/lists/read-list.ts';
import { type ListRow, rowsOf } from '../../../src/client/lists/rows.ts';
import type { Table } from '../../../src/define/table.ts';
import { tables } from '../../../src/tables/index.ts';

/*
 * Lists whose plain reading would be wrong: a currency or a minus in a column of its own, a unit in the header, a second
 * table below, two columns of one name. Each is read right, or stays out for a person to say.
 */

function understood(
  table: Table,
  text: string,
  chosen = NOTHING_CHOSEN,
): Proposal & { readonly rows: readonly ListRow[] } {
  const read = readListText(text);
  if (!read.ok) throw new Error(read.problem.text.de);
  const proposal = propose(table, read.value.sheets[0]?.cells ?? [], chosen);
  return { ...proposal, rows: rowsOf(table, proposal.anatomy, proposal.decisions) };
}
const { contributions, visits } = tables;
const cellsOf = (table: Table, key: string, text: string, chosen = NOTHING_CHOSEN): readonly unknown[] =>
  understood(table, text, chosen).rows.map(({ cells }) => cells[key]);
const isRefused = (cell: unknown): boolean => !contributions.columns.amount.codec.parse(cell as string).ok;

describe('what stands beside an amount', () => {
  it.each([
    ['a column of currencies', 'Währung', ['EUR', 'CHF', '€', 'USD']],
    ['the same without a header', '', ['Euro', 'CHF', 'EUR', '£']],
    ['one of which a word is none', 'Währung', ['EUR', 'Rubel', 'EUR', 'Taler']],
    ['what was booked out', 'S/H', ['H', 'S', 'H', 'S']],
    ['the same in words', 'Richtung', ['Einnahme', 'Ausgabe', 'Einnahme', 'Ausgabe']],
    ['the same in English', 'Type of booking', ['Credit', 'Debit', 'CRDT', 'DBIT']],
  ])('%s: a foreign or outgoing amount is refused, each other one is read', (_, header, words) => {
    const list = `Datum;Empfänger;Betrag;${header}\n${words.map((word) => `05.03.2026;KV Eins;200,50;${word}`).join('\n')}`;
    const amounts = cellsOf(contributions, 'amount', list);
    expect(amounts.map(isRefused)).toEqual([false, true, false, true]);
    expect([amounts[0], amounts[2]]).toEqual([200.5, 200.5]);
  });

  it('changes nothing where a column holds other words', () => {
    const list = 'Datum;Empfänger;Betrag;Kürzel\n05.03.2026;KV Eins;200;S\n05.03.2026;KV Eins;200;Abc';
    expect(cellsOf(contributions, 'amount', list)).toEqual(['200', '200']);
  });
});

describe('a unit in a header', () => {
  it.each(['Betrag (€)', 'Betrag in Euro', 'Betrag [EUR]', 'Betrag / EUR'])('%s is the amount', (header) => {
    const [amount] = cellsOf(contributions, 'amount', `Datum;Empfänger;${header}\n05.03.2026;KV Eins;1.200,50`);
    expect(amount).toBe(1200.5);
  });

  it('that the column has anyway is passed over', () => {
    const list =
      'Datum (TT.MM.JJJJ);Gast (KV);Personen (Anzahl);Dauer (h);Flyer [Stück]\n05.03.2026;KV Eins;4;3,5;1.200';
    expect(understood(visits, list).decisions.mapping).toEqual(['start', 'guest', 'people', 'hours', 'leaflets']);
  });

  it.each(['CHF', 'T€', 'Tsd. €', 'Cent', 'in USD'])('%s is no euro, whoever assigns the column', (unit) => {
    const list = `Datum;Empfänger;Betrag (${unit})\n05.03.2026;KV Eins;1,5`;
    expect(understood(contributions, list).decisions.mapping).toEqual(['receivedOn', 'receiver', undefined]);
    const [amount] = cellsOf(contributions, 'amount', list, { ...NOTHING_CHOSEN, columns: { 2: 'amount' } });
    expect(isRefused(amount)).toBe(true);
  });

  it('in minutes becomes hours where a person assigns it', () => {
    const list = 'Datum;Dauer (Min.)\n05.03.2026;90\n05.03.2026;100';
    const hours = cellsOf(visits, 'hours', list, { ...NOTHING_CHOSEN, columns: { 1: 'hours' } });
    expect(hours).toEqual([1.5, 1.6667]);
  });
});

describe('durations and times', () => {
  it('are hours as people write them', () => {
    const list = 'Datum;Dauer\n05.03.2026;3:30\n05.03.2026;2h15\n05.03.2026;90 Min.\n05.03.2026;3,5 h\n05.03.2026;3-4';
    expect(cellsOf(visits, 'hours', list)).toEqual([3.5, 2.25, 1.5, 3.5, '3-4']);
  });

  it('under "von" and "bis" are times or days, as what stands below says', () => {
    const times = 'Datum;Von;Bis\n05.03.2026;10:00;14 Uhr\n06.03.2026;9;';
    expect(understood(visits, times).decisions.mapping).toEqual(['start', 'from', 'to']);
    const days = 'Von;Bis;Dauer\n05.03.2026;06.03.2026;3';
    expect(understood(visits, days).decisions.mapping).toEqual(['start', 'end', 'hours']);
  });
});

describe('several tables in one sheet', () => {
  const first = ['Frühjahr', 'Datum;Gast;Gastgeber;Art;Personen', '05.03.2026;KV Eins;KV Zwei;Infostand;4', ''];

  it('of which the second has its columns in another order: it stays out as a whole, and is taken where a person says so', () => {
    const list = [...first, 'Herbst', 'Datum;Gastgeber;Gast;Art;Personen', '05.09.2026;KV Eins;KV Zwei;Flyer;5', ''];
    const { rows, anatomy } = understood(visits, list.join('\n'));
    expect(rows.map(({ cells }) => [cells.guest, cells.host])).toEqual([['KV Eins', 'KV Zwei']]);
    expect(anatomy.skipped.map(({ line, to, as }) => [line, to, as])).toEqual([
      [1, undefined, 'above'],
      [4, undefined, 'blank'],
      [5, undefined, 'above'],
      [6, 7, 'other table'],
    ]);
    const other = understood(visits, list.join('\n'), { ...NOTHING_CHOSEN, headerLine: 6 });
    expect(other.rows.map(({ cells }) => [cells.guest, cells.host])).toEqual([['KV Zwei', 'KV Eins']]);
  });

  it('of which the second is of another kind', () => {
    const list = [...first, 'Datum;Empfänger;Art;Betrag;Zahlungsart', '05.03.2026;KV Zwei;Spende;200,00;bar'];
    const { rows, anatomy } = understood(visits, list.join('\n'));
    expect([rows.length, anatomy.skipped.at(-1)]).toMatchObject([1, { line: 5, to: 6, as: 'other table' }]);
  });

  it('with the same header again are one list, without the titles between', () => {
    const list = [...first, 'Herbst', first[1], '05.09.2026;KV Eins;KV Zwei;Flyer;5'];
    const { rows } = understood(visits, list.join('\n'));
    expect(rows.map(({ line }) => line)).toEqual([3, 7]);
  });

  it('side by side: the left one is read', () => {
    const list = 'Datum;Gast;Gastgeber;;Datum;Empfänger\n05.03.2026;KV Eins;KV Zwei;;06.03.2026;KV Zwei';
    expect(understood(visits, list).decisions.mapping.slice(0, 3)).toEqual(['start', 'guest', 'host']);
  });

  it('are not seen in entries of words alone, nor in a failed sum', () => {
    const words =
      'Verband;Ebene;Bundesland;Suche\nAltmuster;KV;Hessen;offen\nProbedorf;OV;Hessen;nein\nLV;LV;Hessen;nein';
    expect(understood(tables.associations, words).rows).toHaveLength(3);
    const sum = 'Datum;Empfänger;Betrag\n05.03.2026;KV Eins;2\nSumme;;#VALUE!';
    expect(understood(contributions, sum).anatomy.skipped).toMatchObject([{ line: 3, as: 'sum' }]);
  });
});

describe('two columns of one name', () => {
  it('are both asked about where they differ, and the first is read where they do not', () => {
    const list = (second: string): string => `Datum;Empfänger;Betrag;Betrag\n05.03.2026;KV Eins;200;${second}`;
    expect(understood(contributions, list('150')).decisions.mapping).toEqual([
      'receivedOn',
      'receiver',
      undefined,
      undefined,
    ]);
    expect(understood(contributions, list('200')).decisions.mapping).toEqual([
      'receivedOn',
      'receiver',
      'amount',
      undefined,
    ]);
    const said = understood(contributions, list('150'), { ...NOTHING_CHOSEN, columns: { 3: 'amount' } });
    expect(said.rows.map(({ cells }) => cells.amount)).toEqual(['150']);
  });
});

describe('what says nothing', () => {
  it.each(['k. A.', '-', '–', 'n/a', '?', './.'])('%s is an empty cell, but in a text', (word) => {
    const list = `Datum;Gast;Stunden;Notiz\n05.03.2026;${word};${word};${word}`;
    const [row] = understood(visits, list).rows;
    expect(Object.keys(row?.cells ?? {})).toEqual(['status', 'start', 'note']);
  });

  it('is a "no" to a question with yes and no', () => {
    const { meanings } = understood(visits, 'Datum;Gast;Einweisung\n05.03.2026;KV Eins;-\n06.03.2026;KV Eins;x');
    expect(meanings.map(({ word, guess }) => [word, guess])).toEqual([
      ['-', 'no'],
      ['x', 'yes'],
    ]);
  });

  it('nor does an apostrophe or the sign of a formula that keeps a text a text', () => {
    const list = `'Datum;'Gast;'Personen\n'05.03.2026;'KV Eins;'4\n="06.03.2026";="KV Eins";="5"`;
    expect(understood(visits, list).rows.map(({ cells }) => [cells.start, cells.guest, cells.people])).toEqual([
      ['05.03.2026', 'KV Eins', '4'],
      ['06.03.2026', 'KV Eins', '5'],
    ]);
  });
});

describe('a visit over several days, or its hours, in one cell', () => {
  it.each([
    ['05.-07.03.2026', '2026-03-05', '2026-03-07'],
    ['5.–7.3.26', '2026-03-05', '2026-03-07'],
    ['5./6. März 2026', '2026-03-05', '2026-03-06'],
    ['30.4. bis 2.5.2026', '2026-04-30', '2026-05-02'],
    ['30.12.2025 - 01.01.2026', '2025-12-30', '2026-01-01'],
  ])('%s', (cell, start, end) => {
    const [row] = understood(visits, `Datum;Gast\n${cell};KV Eins`).rows;
    expect([row?.cells.start, row?.cells.end]).toMatchObject([{ day: start }, { day: end }]);
  });

  it.each(['5./12.3.2026', '05.03.2026 und 12.03.2026', '7.-5.3.2026', '1.3. bis 30.5.2026', '31.-32.3.2026'])(
    '%s is no span: the column asks',
    (cell) => {
      const [row] = understood(visits, `Datum;Gast\n${cell};KV Eins`).rows;
      expect(row?.cells).toMatchObject({ start: cell });
      expect(row?.cells).not.toHaveProperty('end');
    },
  );

  it('stays whole where the list has a column for the end', () => {
    const [row] = understood(visits, 'Datum;Datum bis\n05.-07.03.2026;08.03.2026').rows;
    expect(row?.cells).toMatchObject({ start: '05.-07.03.2026', end: '08.03.2026' });
  });

  it('of hours too', () => {
    const list = 'Datum;Uhrzeit\n05.03.2026;10-14 Uhr\n05.03.2026;9:30 – 12:00\n05.03.2026;14-10\n05.03.2026;ab 10';
    const hours = understood(visits, list).rows.map(({ cells }) => [cells.from, cells.to]);
    expect(hours).toEqual([
      ['10:00', '14:00'],
      ['09:30', '12:00'],
      ['14-10', undefined],
      ['ab 10', undefined],
    ]);
  });
});

describe('a visit that was called off by its remark', () => {
  it('has no state of all the others, and is asked about', () => {
    const list =
      'Datum;Gast;Bemerkung\n05.03.2026;KV Eins;war schön\n06.03.2026;KV Eins;ist ausgefallen\n07.03.2026;KV Eins;';
    expect(cellsOf(visits, 'status', list)).toEqual(['done', undefined, 'done']);
    expect(cellsOf(visits, 'status', `Status;${list.replaceAll('\n', '\nerledigt;')}`)).toHaveLength(3);
  });
});
