import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { firstList, propose } from '../../../src/client/lists/propose.ts';
import { readListFile } from '../../../src/client/lists/read-list.ts';
import { type ListRow, rowsOf } from '../../../src/client/lists/rows.ts';
import { asOds, asXlsx } from '../../../src/client/lists/write-spreadsheet.ts';
import { utf16 } from '../../../src/client/lists/write-text.ts';
import type { Table } from '../../../src/define/table.ts';
import { type Cell, isErrorCell } from '../../../src/domain/cell.ts';
import { dataTables, tables } from '../../../src/tables/index.ts';

/*
 * Files written here after what is documented of three programs, not by them: Excel (German) saves "CSV" in the code page of
 * the system with the system's list separator, "CSV UTF-8" with the mark, "Unicode-Text" as UTF-16 with tabs, each as shown;
 * Excel on a Mac saves in Mac Roman (donatstudios.com, CSV: An Encoding Nightmare; wiki.scn.sap.com, Excel files, CSV
 * format). Google Sheets downloads with commas in UTF-8 without a mark, as shown, so that German amounts are quoted.
 * Numbers exports in the encoding that one chooses, UTF-8 at first, with the separator of the region and the table's name in
 * a line of its own where one wants it. Workbooks follow ECMA-376: Excel writes a failed formula as a cell of the type `e`,
 * a share as a bare number with a format, and on old Macs counts days from 1904; openpyxl writes formulas without what they
 * give, since it calculates nothing; Numbers exports a sheet of contents ("Export Summary") first. What a program really writes may differ; then the dialog shows how it was read.
 */

const table = tables.contributions;
const ROWS = [
  { day: '2026-03-05', receiver: 'KV Übungsstadt-Süd', amount: 1234.5, purpose: 'Plakate – groß; bunt' },
  { day: '2026-12-24', receiver: 'KV Probedorf', amount: 50, purpose: 'Öl "extra"' },
];

const windows = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((letter) => ({ '–': 0x96, '€': 0x80 })[letter] ?? letter.charCodeAt(0)));
/** Mac Roman (WHATWG Encoding, index macintosh). */
const mac = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].map(
      (letter) =>
        ({ Ü: 0x86, ü: 0x9f, Ö: 0x85, ß: 0xa7, ä: 0x8a, ö: 0x9a, '–': 0xd0, '€': 0xdb })[letter] ??
        letter.charCodeAt(0),
    ),
  );
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const german = (eol: string, separator: string, sign = ' €'): string =>
  [
    ['Eingang am', 'Empfangender Verband', 'Betrag', 'Zweck'],
    ['05.03.2026', 'KV Übungsstadt-Süd', `1.234,50${sign}`, '"Plakate – groß; bunt"'],
    ['24.12.2026', 'KV Probedorf', `50,00${sign}`, '"Öl ""extra"""'],
  ]
    .map((row) => row.join(separator) + eol)
    .join('');

const FILES: readonly (readonly [string, Uint8Array])[] = [
  ['Excel (German), CSV', windows(german('\r\n', ';'))],
  ['Excel (German), CSV UTF-8', utf8(`\ufeff${german('\r\n', ';')}`)],
  ['Excel (German), Unicode text', utf16(german('\r\n', '\t'))],
  ['Excel (German) on a Mac, CSV', mac(german('\r', ';'))],
  ['Numbers (German), CSV', utf8(german('\n', ';'))],
  ['Numbers with the table’s name', utf8(`Tabelle 1\n${german('\n', ';')}`)],
  ['Google Sheets (German), CSV', utf8(german('\r\n', ',').replace(/(\d[\d.]*,\d\d €)/g, '"$1"'))],
  ['Google Sheets, TSV', utf8(german('\r\n', '\t').replace(/""/g, '\u0000').replace(/"/g, '').replace(/\0/g, '"'))],
  [
    'Excel (English), CSV',
    utf8(
      'Received on,Receiving association,Amount,Purpose\r\n3/5/2026,KV Übungsstadt-Süd,"€1,234.50","Plakate – groß; bunt"\r\n12/24/2026,KV Probedorf,€50.00,"Öl ""extra"""\r\n',
    ),
  ],
];

describe('files as other programs write them', () => {
  it.each(FILES)('%s', async (_, bytes) => {
    const read = await readListFile(bytes);
    if (!read.ok) throw new Error(read.problem.text.de);
    const { anatomy, decisions } = propose(table, read.value.sheets[0]?.cells ?? []);
    const rows = rowsOf(table, anatomy, decisions).map(({ cells }) => {
      const { receivedOn, receiver, amount, purpose } = table.columns;
      const day = receivedOn.codec.parse(cells.receivedOn ?? '');
      const money = amount.codec.parse(cells.amount ?? '');
      return {
        day: day.ok && day.value,
        receiver: receiver.codec.parse(cells.receiver ?? '').ok && cells.receiver,
        amount: money.ok && money.value / 100,
        purpose: purpose.codec.parse(cells.purpose ?? '').ok && cells.purpose,
      };
    });
    expect(rows).toEqual(ROWS);
  });
});

const HEADERS = ['Eingang am', 'Empfangender Verband', 'Betrag', 'Einwerbeprovision %', 'Zweck'];
const entry = (amount: Cell, share: Cell = ''): readonly Cell[] => ['05.03.2026', 'KV Probedorf', amount, share, 'x'];

type Parts = Readonly<Record<string, (xml: string) => string>>;
/** A workbook whose parts another program would have written otherwise. */
function workbook(rows: readonly (readonly Cell[])[], parts: Parts): Uint8Array {
  const files = unzipSync(asXlsx(rows, 'Liste'));
  const edited = Object.entries(parts).map(([name, edit]) => {
    const before = strFromU8(files[name] ?? new Uint8Array());
    expect(edit(before)).not.toBe(before);
    return [name, strToU8(edit(before))] as const;
  });
  return zipSync({ ...files, ...Object.fromEntries(edited) });
}

async function rowsIn(bytes: Uint8Array, as: Table = table): Promise<readonly ListRow[]> {
  const read = await readListFile(bytes);
  if (!read.ok) throw new Error(read.problem.text.de);
  const { anatomy, decisions } = propose(as, read.value.sheets[0]?.cells ?? []);
  return rowsOf(as, anatomy, decisions);
}

describe('workbooks as other programs write them', () => {
  it.each([
    ['a failed formula of Excel', '<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'],
    ['one that other programs wrote without its formula', '<c r="C2" s="1" t="e"><v>#REF!</v></c>'],
    ['a formula that nobody ran (openpyxl)', '<c r="C2"><f>SUM(A1:A2)</f><v></v></c>'],
    ['the same of an older one', '<c r="C2"><f>SUM(A1:A2)</f><v /></c>'],
    ['one without any value', '<c r="C2" t="str"><f>A1</f></c>'],
    ['a shared one', '<c r="C2"><f t="shared" si="0"/></c>'],
  ])('%s is no empty cell', async (_, cell) => {
    const part = { 'xl/worksheets/sheet1.xml': (xml: string) => xml.replace(/<c r="C2">.*?<\/c>/, cell) };
    const [row, next] = await rowsIn(workbook([HEADERS, entry(7), entry(8)], part));
    expect(isErrorCell(row?.cells.amount ?? '')).toBe(true);
    expect(next?.cells.amount).toBe(8);
  });

  it('a formula that gives an empty text is an empty cell', async () => {
    const cell = '<c r="C2" t="str"><f>A9&amp;""</f><v></v></c>';
    const part = { 'xl/worksheets/sheet1.xml': (xml: string) => xml.replace(/<c r="C2">.*?<\/c>/, cell) };
    const [row] = await rowsIn(workbook([HEADERS, entry(7)], part));
    expect(row?.cells.amount).toBeUndefined();
    expect(row?.cells.purpose).toBe('x');
  });

  it.each([
    ['the format 0 %', 'numFmtId="9"', '', 0.25, '25 %'],
    ['the format 0.00 %', 'numFmtId="10"', '', 0.125, '12.5 %'],
    ['a format of its own', 'numFmtId="170"', '<numFmt numFmtId="170" formatCode="0.0\\ %"/>', 0.07, '7 %'],
    ['more than everything', 'numFmtId="9"', '', 1.5, '150 %'],
    ['much more', 'numFmtId="9"', '', 15, '1500 %'],
    ['a sign that is only shown', 'numFmtId="170"', '<numFmt numFmtId="170" formatCode="0&quot; %&quot;"/>', 25, 25],
    ['no share', 'numFmtId="2"', '', 1.5, 1.5],
  ])('a share of Excel, %s', async (_, id, format, value, expected) => {
    const parts: Parts = {
      'xl/styles.xml': (xml) => xml.replace('numFmtId="20"', id).replace('</numFmts>', `${format} </numFmts>`),
      'xl/worksheets/sheet1.xml': (xml) => xml.replace('<c r="D2">', '<c r="D2" s="2">'),
    };
    const [row] = await rowsIn(workbook([HEADERS, entry(7, value)], parts));
    expect(row?.cells.fundraisingFee).toBe(expected);
  });

  it('a share of 150 % is refused, one of 12.5 % read, one among amounts refused', async () => {
    const parts: Parts = {
      'xl/styles.xml': (xml) => xml.replace('numFmtId="20"', 'numFmtId="10"'),
      'xl/worksheets/sheet1.xml': (xml) => xml.replace(/<c r="(D2|D3|C4)">/g, '<c r="$1" s="2">'),
    };
    const rows = await rowsIn(workbook([HEADERS, entry(7, 1.5), entry(7, 0.125), entry(0.25)], parts));
    const { fundraisingFee, amount } = table.columns;
    const [much, some, money] = rows.map(({ cells }) => cells);
    for (const lang of ['de', 'en'] as const) {
      expect(fundraisingFee.codec.parse(much?.fundraisingFee ?? '', { lang }).ok).toBe(false);
      expect(fundraisingFee.codec.parse(some?.fundraisingFee ?? '', { lang })).toEqual({ ok: true, value: 12.5 });
      expect(amount.codec.parse(money?.amount ?? '', { lang }).ok).toBe(false);
    }
  });

  it('a sum with a share beside it is no entry', async () => {
    const sum = ['Summe', '', 14, 0.5, ''];
    const parts: Parts = {
      'xl/styles.xml': (xml) => xml.replace('numFmtId="20"', 'numFmtId="9"'),
      'xl/worksheets/sheet1.xml': (xml) => xml.replace('<c r="D4">', '<c r="D4" s="2">'),
    };
    expect(await rowsIn(workbook([HEADERS, entry(7), entry(7), sum], parts))).toHaveLength(2);
  });

  it('days and times of the calendar of old Macs are those that were shown', async () => {
    const visits = [
      ['Beginn', 'Uhrzeit', 'Gast'],
      [{ day: '2026-03-05', time: '00:00:00' }, { day: '1899-12-30', time: '14:30:00' }, 'KV Probedorf'],
    ] as readonly (readonly Cell[])[];
    const parts: Parts = {
      'xl/workbook.xml': (xml) => xml.replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
      // Its days are counted from 1904: 1462 fewer.
      'xl/worksheets/sheet1.xml': (xml) =>
        xml.replace(/(<c r="A2" s="1"><v>)(\d+)/, (__, cell, days) => cell + (days - 1462)),
    };
    const read = await readListFile(workbook(visits, parts));
    expect(read.ok && read.value.sheets[0]?.cells[1]).toEqual(visits[1]);
  });

  it('opens at the first sheet that holds a list', async () => {
    const summary =
      '<table:table table:name="Export Summary"><table:table-row><table:table-cell office:value-type="string"><text:p>Dieses Dokument wurde exportiert.</text:p></table:table-cell></table:table-row></table:table>';
    const files = unzipSync(asOds([HEADERS, entry(7)], 'Geld'));
    const content = strFromU8(files['content.xml'] ?? new Uint8Array()).replace(
      '<table:table ',
      `${summary}<table:table `,
    );
    const read = await readListFile(zipSync({ ...files, 'content.xml': strToU8(content) }));
    if (!read.ok) throw new Error(read.problem.text.de);
    const all = dataTables.map((name) => tables[name]);
    expect(read.value.sheets.map(({ name }) => name)).toEqual(['Export Summary', 'Geld']);
    expect(firstList(all, read.value.sheets)).toBe(1);
    expect(firstList(all, read.value.sheets.slice(0, 1))).toBe(0);
  });
});

describe('a row with more fields than the header', () => {
  const wide = (row: string): Promise<readonly ListRow[]> =>
    rowsIn(utf8(`Eingang am,Empfangender Verband,Betrag,Zweck\r\n${row}\r\n05.03.2026,KV Probedorf,2,Flyer\r\n`));
  const known = new Set(Object.keys(table.columns));
  const isBeyond = (row: ListRow | undefined): boolean => Object.keys(row?.cells ?? {}).some((key) => !known.has(key));

  it('has a column that no tab has, so that it is refused and not taken in moved', async () => {
    const [moved, right] = await wide('05.03.2026,KV Probedorf,1,50,Plakate');
    expect([isBeyond(moved), isBeyond(right)]).toEqual([true, false]);
  });

  it('may end with separators that hold nothing', async () => {
    expect((await wide('05.03.2026,KV Probedorf,1,Plakate,, ')).map(isBeyond)).toEqual([false, false]);
  });

  it.each([asXlsx, asOds])('is none in a spreadsheet, where a note may stand beside the list (%o)', async (write) => {
    const rows = await rowsIn(write([HEADERS, [...entry(7), 'geprüft'], entry(8)], 'Liste'));
    expect(rows.map(isBeyond)).toEqual([false, false]);
  });
});
