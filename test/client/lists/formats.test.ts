import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { anatomyOf } from '../../../src/client/lists/anatomy.ts';
import { decodeText } from '../../../src/client/lists/decode.ts';
import { readDelimited } from '../../../src/client/lists/delimited.ts';
import { dayOrderIn, decimalsIn, plainCell } from '../../../src/client/lists/formats.ts';
import { matchHeaders } from '../../../src/client/lists/headers.ts';
import { guessTable, propose } from '../../../src/client/lists/propose.ts';
import { readListFile } from '../../../src/client/lists/read-list.ts';
import { asOds, asXlsx } from '../../../src/client/lists/write-spreadsheet.ts';
import { asDelimited, utf16 } from '../../../src/client/lists/write-text.ts';
import type { Column } from '../../../src/define/column.ts';
import type { Table } from '../../../src/define/table.ts';
import { dataTables, tables } from '../../../src/tables/index.ts';

const { visits, contributions, associations } = tables;
const all: readonly Table[] = dataTables.map((name) => tables[name]);
const bytes = (...list: readonly number[]): Uint8Array => Uint8Array.from(list);

describe('letters', () => {
  const text = 'Größe – 5 €\r\n';
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', new TextEncoder().encode(text), 'UTF-8'],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${text}`), 'UTF-8 BOM'],
    ['UTF-16 with its mark', utf16(text), 'UTF-16'],
    ['UTF-16 without a mark', utf16(text).slice(2), 'UTF-16'],
    [
      'Windows-1252',
      bytes(0x47, 0x72, 0xf6, 0xdf, 0x65, 0x20, 0x96, 0x20, 0x35, 0x20, 0x80, 0x0d, 0x0a),
      'Windows-1252',
    ],
  ])('%s', (_, given, encoding) => {
    expect(decodeText(given)).toEqual({ text, encoding });
  });

  it.each([
    ['windows-1252', 'Windows-1252'],
    ['macintosh', 'Mac Roman'],
  ] as const)('are those of %s by their umlauts, whatever signs follow words', (label, encoding) => {
    const byteOf = new Map(
      Array.from({ length: 128 }, (_, at) => [new TextDecoder(label).decode(bytes(128 + at)), 128 + at]),
    );
    // Some engines read these as signs of control.
    if (label === 'windows-1252')
      for (const [at, one] of [...'€…†–'].entries()) byteOf.set(one, [128, 133, 134, 150][at] ?? 0);
    const written = (text: string): Uint8Array =>
      bytes(...[...text].map((sign) => byteOf.get(sign) ?? sign.charCodeAt(0)));
    const word = fc.constantFrom('Übungsstadt', 'Müller', 'Größe', 'Ärzte', 'Österreich', 'für', 'KÖLN', 'Straße');
    const sign = fc.constantFrom('', '…', '…"', '†', ' †', ' €', ' –', '?', '…;');
    const plain = fc.constantFrom('Bonn', 'senden', 'Treasury', 'Weimar');
    const part = fc.tuple(fc.oneof(word, plain), sign).map((both) => both.join(''));
    const text = fc.tuple(word, fc.array(part, { maxLength: 30 })).map(([first, rest]) => [first, ...rest].join(' '));
    fc.assert(
      fc.property(text, (one) => {
        expect(decodeText(written(one))).toEqual({ text: one, encoding });
      }),
    );
  });

  it('of no text are none', () => {
    expect(decodeText(bytes(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 4))).toBeUndefined();
  });
});

describe('columns of a text', () => {
  it.each<[string, string, string, readonly (readonly string[])[]]>([
    [
      'a semicolon beside decimal commas',
      'a;b\r\n1,5;2,5\r\n',
      ';',
      [
        ['a', 'b'],
        ['1,5', '2,5'],
      ],
    ],
    [
      'a comma with quoted decimals',
      'a,b\n"1,5",2\n',
      ',',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'a tab',
      'a\tb\rc\td\r',
      '\t',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a bar',
      'a|b\nc|d\n',
      '|',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['the one that Excel’s first line names', 'sep=,\r\na;x,b\r\n', ',', [['a;x', 'b']]],
    [
      'ends of lines and quotes within',
      'a;b\r\n"x\r\ny";"say ""so"""\r\n',
      ';',
      [
        ['a', 'b'],
        ['x\ny', 'say "so"'],
      ],
    ],
    [
      'an inch sign that is no quote',
      'a;b\n19" Rad;x\n',
      ';',
      [
        ['a', 'b'],
        ['19" Rad', 'x'],
      ],
    ],
  ])('%s', (_, text, separator, cells) => {
    expect(readDelimited(text)).toEqual({ cells, separator, openQuote: false });
  });

  it('with a quotation mark that never closes lose nothing, and say so', () => {
    const read = readDelimited('a;b\n"x;y\nz;w\n');
    expect(read.openQuote).toBe(true);
    expect(read.cells).toEqual([
      ['a', 'b'],
      ['"x', 'y'],
      ['z', 'w'],
    ]);
  });
});

describe('numbers and days', () => {
  const { amount } = contributions.columns;
  const { people, hours, start } = visits.columns;
  const strand = (column: Column, ...cells: readonly string[]) => [{ column, cells }];
  it.each<[string, Column, readonly string[], string | undefined, boolean]>([
    ['German', amount, ['1.234,56 €', '7'], 'comma', false],
    ['English', amount, ['1,234.56', '7'], 'point', false],
    ['nothing to tell', amount, ['7', '12'], undefined, false],
    ['thousands or decimals', hours, ['1,234'], undefined, true],
    ['thousands or decimals, told by another row', hours, ['1,234', '2,5'], 'comma', false],
    ['both ways', amount, ['1,5', '1.5'], undefined, false],
    ['both ways and one that turns on it', hours, ['1,5', '1.5', '1.234'], undefined, true],
    ['counted things have no decimals', people, ['1.234'], 'comma', false],
  ])('%s', (_, column, cells, is, asked) => {
    expect(decimalsIn(strand(column, ...cells))).toMatchObject({ is, asked });
  });

  it.each<[readonly string[], string | undefined, boolean]>([
    [['03.04.2026'], undefined, false],
    [['2026-04-03'], undefined, false],
    [['03/04/2026'], undefined, true],
    [['03/04/2026', '13/04/2026'], 'day first', false],
    [['03/04/2026', '04/13/2026'], 'month first', false],
    [['13/04/2026', '04/13/2026', '03/04/2026'], undefined, true],
    [['05/05/2026'], undefined, false],
  ])('%s: %s', (cells, is, asked) => {
    expect(dayOrderIn(strand(start, ...cells))).toMatchObject({ is, asked });
  });

  it.each<[string, Column, string, unknown]>([
    ['comma', amount, '1.234,56 €', 1234.56],
    ['comma', amount, '1.234', 1234],
    ['point', amount, '1,234', 1234],
    ['point', amount, '€1,234.5', 1234.5],
    ['comma', amount, '1,234.56', '1,234.56'],
    ['comma', amount, '500,-', '500,-'],
    ['comma', people, 'vier', 'vier'],
    ['comma', people, '5 Pers.', 5],
    ['comma', people, '12 Leute', 12],
    ['comma', people, 'Leute', 'Leute'],
    ['comma', people, '5 h', '5 h'],
    ['comma', hours, '3,5 Std.', 3.5],
    ['point', hours, '3.5h', 3.5],
    ['comma', hours, '3-4 h', '3-4'],
    ['comma', amount, '5 Std.', '5 Std.'],
  ])('with a %s: %s', (decimals, column, text, read) => {
    const formats = { decimals: decimals === 'comma' ? 'comma' : 'point', dayOrder: undefined } as const;
    expect(plainCell(text, column, formats)).toEqual(read);
  });

  it('are read by the chosen order, and left alone where the calendar has no such day', () => {
    const formats = { decimals: undefined, dayOrder: 'month first' } as const;
    expect(plainCell('03/04/2026', start, formats)).toEqual({ day: '2026-03-04', time: '00:00:00' });
    expect(plainCell('13/04/2026', start, formats)).toBe('13/04/2026');
  });
});

describe('a list', () => {
  it('knows headers in both languages and what people say, each once', () => {
    expect(
      matchHeaders(visits, ['Start', 'Visiting association', 'Host', 'Kind', 'Travellers', 'Hours', 'Status']),
    ).toEqual([...['start', 'guest', 'host', 'kind', 'people', 'hours', 'status']]);
    expect(matchHeaders(contributions, ['Datum', 'Tag', 'SPENDER-NR', 'von', 'An:', ''])).toEqual([
      ...['receivedOn', undefined, 'donorNumber', 'giver', 'receiver', undefined],
    ]);
  });

  it('takes no word of the tool for an entry', () => {
    expect(matchHeaders(visits, ['Prüfung', 'id', 'Beginn'])).toEqual([undefined, 'id', 'start']);
  });

  it('is told by its headers', () => {
    expect(guessTable(all, [['Name', 'Ebene', 'Land', 'Partnersuche']])?.name).toBe('associations');
    expect(guessTable(all, [['Verband', 'Rolle', 'E-Mail', 'Bericht']])?.name).toBe('contacts');
    expect(guessTable(all, [['Eingang am', 'Anliegen', 'Verband', 'Status']])?.name).toBe('requests');
    expect(guessTable(all, [['Zutat', 'Menge']])).toBeUndefined();
  });

  it('has its title, blank lines, repeated headers and sums told apart from entries', () => {
    const { skipped, entries, headerLine } = anatomyOf(contributions, [
      ['Geld 2026', '', ''],
      ['', '', ''],
      ['Eingang', 'an', 'Betrag'],
      ['1.2.2026', 'KV A', '100'],
      ['', '', ''],
      ['2.2.2026', 'KV B', '50,50'],
      ['Zwischensumme', '', '150,50'],
      ['Eingang', 'an', 'Betrag'],
      ['3.2.2026', 'KV A', '9,50'],
      ['', '', '160,00 €'],
      ['', '', ''],
    ]);
    expect(headerLine).toBe(3);
    expect(entries.map(({ line }) => line)).toEqual([4, 6, 9]);
    expect(skipped.map(({ line, as }) => `${line} ${as}`)).toEqual([
      ...['1 above', '2 blank', '5 blank', '7 sum', '8 header again', '10 sum'],
    ]);
  });

  it('without a header has none, though an entry holds a word that is a header, too', () => {
    const cells = [
      ['3.4.2026', 'KV A', 'Plakate'],
      ['4.4.2026', 'KV A', 'Flyer'],
    ];
    expect(anatomyOf(visits, cells)).toMatchObject({ headerLine: 0, entries: [{ line: 1 }, { line: 2 }] });
  });

  it('takes a line of words that begins with "Summe" for the entry that it is', () => {
    const cells = [
      ['Thema', 'Tipp'],
      ['Summe der Eindrücke', 'Kuchen hilft'],
    ];
    expect(anatomyOf(tables.tips, cells)).toMatchObject({ skipped: [], entries: [{ line: 2 }] });
  });

  it('keeps a line that is a sum to the tool and an entry to a person', () => {
    const cells = [
      ['Name', 'Mitglieder'],
      ['KV A', '1'],
      ['Summe', '1'],
    ];
    expect(anatomyOf(associations, cells).entries).toHaveLength(1);
    expect(anatomyOf(associations, cells, undefined, new Set([3])).entries).toHaveLength(2);
  });

  it('does as a person chose: columns, words, one value for all', () => {
    const cells = [
      ['Wann?', 'Was?'],
      ['3.4.2026', 'Kaffee'],
    ];
    const chosen = {
      ...{ kept: [], columns: { 0: 'end', 1: 'kind' }, constants: { status: 'planned' } },
      meanings: { 'kind\tkaffee': 'other' },
    };
    const { decisions, meanings } = propose(visits, cells, chosen);
    expect(decisions.mapping).toEqual(['end', 'kind']);
    expect(decisions.constants).toMatchObject({ status: 'planned' });
    expect(meanings).toEqual([{ key: 'kind', word: 'Kaffee', cells: 1, guess: '' }]);
    expect([...decisions.meanings]).toEqual([['kind\tkaffee', 'other']]);
  });
});

describe('files', () => {
  const said = async (given: Uint8Array): Promise<string> => {
    const read = await readListFile(given);
    return read.ok ? 'read' : read.problem.text.de;
  };
  it('that are archives of something else are refused by name', async () => {
    expect(await said(zipSync({ 'word/document.xml': strToU8('<w/>') }))).toBe('Das ist keine Liste.');
    expect(await said(zipSync({ 'Index/Document.iwa': strToU8('x') }))).toBe('Das ist eine Datei von Numbers.');
    expect(await said(asXlsx([['', '']], 'leer'))).toBe('Hier steht nichts.');
  });

  it('that are too long or too wide are refused, and never cut', async () => {
    const long = Array.from({ length: 20_001 }, () => ['a', 'b']);
    const wide = [Array.from({ length: 201 }, () => 'a')];
    for (const cells of [long, wide])
      for (const given of [
        asXlsx(cells, 'x'),
        asOds(cells, 'x'),
        new TextEncoder().encode(asDelimited(cells, ';', 'de')),
      ])
        expect(await said(given)).toBe('Die Datei ist zu groß.');
    expect(await said(asOds(long.slice(1), 'x'))).toBe('read');
  });

  it('that unpack to far more than they are, are refused before they are unpacked', async () => {
    expect(await said(zipSync({ 'xl/workbook.xml': new Uint8Array(160_000_000) }))).toBe('Die Datei ist zu groß.');
  });
});
