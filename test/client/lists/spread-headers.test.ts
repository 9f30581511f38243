import { describe, expect, it } from 'vitest';
import { anatomyOf } from '../../../src/client/lists/anatomy.ts';
import { matchHeaders } from '../../../src/client/lists/headers.ts';
import { tables } from '../../../src/tables/index.ts';

const { visits } = tables;
const ENTRY = ['geplant', '05.12.2026', 'Infostand', 'KV Eins', 'KV Zwei', '5'];

/** As a workbook has it whose header spans two lines: the left cell is merged downwards, the others have a word above. */
describe('a header that spans two lines', () => {
  const cells = [
    ['Status', 'Wann', '', 'Wer', '', 'Zahl'],
    ['', 'Datum', 'Art', 'Gast', 'Gastgeber', 'Helfende'],
    ENTRY,
  ];

  it('names each column by the lower word, or by the one above where there is none', () => {
    const { headerLine, headers, entries } = anatomyOf(visits, cells);
    expect([headerLine, headers]).toEqual([2, ['Status', 'Datum', 'Art', 'Gast', 'Gastgeber', 'Helfende']]);
    expect(matchHeaders(visits, headers)).toEqual(['status', 'start', 'kind', 'guest', 'host', 'people']);
    expect(entries.map(({ line }) => line)).toEqual([3]);
  });

  it('is found again further down, and skipped', () => {
    const { skipped } = anatomyOf(visits, [...cells, cells[1] ?? [], ENTRY]);
    expect(skipped.map(({ line, as }) => [line, as])).toEqual([
      [1, 'above'],
      [4, 'header again'],
    ]);
  });

  it('takes no title for a word above, and no entry', () => {
    const below = cells.slice(1);
    expect(anatomyOf(visits, [['Unsere Einsätze'], ...below]).headers[0]).toBe('');
    expect(anatomyOf(visits, [ENTRY, ...below]).headers[0]).toBe('');
  });
});

describe('a header that says that it counts', () => {
  it.each([
    ['Anzahl Helfende', 'people'],
    ['Zahl der Leute', 'people'],
    ['Number of leaflets', 'leaflets'],
    ['Anzahl der Türen', 'doors'],
    ['Anzahl', 'people'],
    ['Anzahl der Wünsche', undefined],
    ['Zahlungsweg', undefined],
  ])('%s', (header, key) => expect(matchHeaders(visits, [header])).toEqual([key]));
});
