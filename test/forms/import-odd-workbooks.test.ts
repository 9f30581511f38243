import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readListFile } from '../../src/client/lists/read-list.ts';
import { asOds, asXlsx } from '../../src/client/lists/write-spreadsheet.ts';
import { builtScript, type Host, readyHost } from '../bundle.ts';
import { takeIn } from './import-walk.ts';

/*
 * Workbooks with what people build into them, written here by hand as Excel (ECMA-376) and LibreOffice (OpenDocument 1.3)
 * document it: a cover sheet before the list, a title over merged cells, a header in two lines, a cell over several rows,
 * hidden rows, days as text, formulas with what they gave, shares, ticks, blank lines, sums below.
 */

const script = await builtScript();

function host(): Host {
  const made = readyHost(script);
  made.type(
    'Verbände',
    'C2',
    ['KV Altmuster', 'KV Probedorf', 'KV Musterkreis'].map((name) => [name, 'KV', 'Hessen', 'offen']),
  );
  return made;
}

const s = (at: string, words: string): string => `<c r="${at}" s="3" t="inlineStr"><is><t>${words}</t></is></c>`;
const day = (at: string, serial: number): string => `<c r="${at}" s="1"><v>${serial}</v></c>`;
const n = (at: string, value: number): string => `<c r="${at}"><v>${value}</v></c>`;
const f = (at: string, formula: string, value: number | string): string =>
  `<c r="${at}"${typeof value === 'string' ? ' t="str"' : ''}><f>${formula}</f><v>${value}</v></c>`;
const tick = (at: string, on: boolean): string => `<c r="${at}" t="b"><v>${on ? 1 : 0}</v></c>`;
const row = (at: number, cells: readonly string[], more = ''): string =>
  `<row r="${at}"${more}>${cells.join('')}</row>`;

/** A workbook whose first sheet is a cover, and whose second is the list. */
function xlsx(rows: readonly string[], merged: readonly string[]): Uint8Array {
  const parts = unzipSync(asXlsx([['Stand: März'], ['Fragen an die Geschäftsstelle']], 'Deckblatt'));
  const edit = (name: string, from: string, to: string): void => {
    const before = new TextDecoder().decode(parts[name]);
    expect(before).toContain(from);
    parts[name] = strToU8(before.replace(from, to));
  };
  edit('xl/workbook.xml', '</sheets>', '<sheet name="Liste &amp; mehr" sheetId="2" r:id="rId9"/></sheets>');
  edit(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
  );
  edit(
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
  );
  // A share of Excel: 0.00 %.
  edit('xl/styles.xml', 'numFmtId="20"', 'numFmtId="10"');
  const cells = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return zipSync({
    ...parts,
    'xl/worksheets/sheet2.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols><col min="7" max="7" hidden="1"/></cols><sheetData>${rows.join('')}</sheetData><mergeCells count="${merged.length}">${cells}</mergeCells></worksheet>`,
    ),
  });
}

const VISITS_XLSX = xlsx(
  [
    row(1, [s('A1', 'Unsere Einsätze 2026')]),
    row(3, [s('A3', 'Wann'), s('B3', 'Wer'), s('D3', 'Was'), s('E3', 'Zahlen'), s('G3', 'Begleitung vor Ort')]),
    row(4, ['<c r="A4" s="3"/>', s('B4', 'Gast'), s('C4', 'Gastgeber'), s('E4', 'Personen'), s('F4', 'Stunden')]),
    row(5, [
      day('A5', 46086),
      s('B5', 'KV Altmuster'),
      s('C5', 'KV Probedorf'),
      s('D5', 'Infostand'),
      n('E5', 4),
      f('F5', 'E5-1', 3),
      tick('G5', true),
    ]),
    row(6, [
      s('A6', '06.03.2026'),
      s('B6', 'KV Musterkreis'),
      '<c r="C6" s="3"/>',
      '<c r="D6"/>',
      f('E6', 'SUM(E5)+1', 5),
      n('F6', 2.5),
      tick('G6', false),
    ]),
    row(
      7,
      [s('A7', ' 7.3.2026 '), f('B7', 'B6', 'KV Musterkreis'), s('D7', 'Plakate'), n('E7', 6), n('F7', 2)],
      ' hidden="1"',
    ),
    row(9, [
      day('A9', 46093),
      s('B9', 'Altmuster'),
      s('C9', 'KV Musterkreis'),
      s('D9', 'Stand'),
      n('E9', 2),
      n('F9', 1),
    ]),
    row(11, [s('A11', 'Summe'), f('E11', 'SUM(E5:E9)', 17), f('F11', 'SUM(F5:F9)', 8.5)]),
  ],
  ['A1:G1', 'A3:A4', 'B3:C3', 'D3:D4', 'E3:F3', 'G3:G4', 'C5:C7', 'D5:D6'],
);

const text = (words: string, more = ''): string =>
  `<table:table-cell office:value-type="string"${more}><text:p>${words}</text:p></table:table-cell>`;
const float = (value: number, formula = ''): string =>
  `<table:table-cell office:value-type="float" office:value="${value}"${formula && ` table:formula="of:=${formula}"`}><text:p>${String(value).replace('.', ',')}</text:p></table:table-cell>`;
const date = (iso: string): string =>
  `<table:table-cell office:value-type="date" office:date-value="${iso}"><text:p>${iso}</text:p></table:table-cell>`;
const truth = (on: boolean): string =>
  `<table:table-cell office:value-type="boolean" office:boolean-value="${on}"><text:p>${on ? 'WAHR' : 'FALSCH'}</text:p></table:table-cell>`;
const NONE = '<table:table-cell/>';
const COVERED = '<table:covered-table-cell/>';
const DOWN = (rows: number): string => ` table:number-rows-spanned="${rows}" table:number-columns-spanned="1"`;
const line = (cells: readonly string[], more = ''): string =>
  `<table:table-row${more}>${cells.join('')}</table:table-row>`;

function ods(rows: readonly string[]): Uint8Array {
  const parts = unzipSync(asOds([['Stand: März']], 'Deckblatt'));
  const before = new TextDecoder().decode(parts['content.xml']);
  const content = before.replace(
    '</office:spreadsheet>',
    `<table:table table:name="Liste">${rows.join('')}</table:table></office:spreadsheet>`,
  );
  return zipSync({ ...parts, 'content.xml': strToU8(content) });
}

const VISITS_ODS = ods([
  line([
    text('Unsere Einsätze 2026', ' table:number-columns-spanned="7"'),
    '<table:covered-table-cell table:number-columns-repeated="6"/>',
  ]),
  line([NONE]),
  line([
    text('Wann', DOWN(2)),
    text('Wer', ' table:number-columns-spanned="2"'),
    COVERED,
    text('Was', DOWN(2)),
    text('Zahlen', ' table:number-columns-spanned="2"'),
    COVERED,
    text('Begleitung vor Ort', DOWN(2)),
  ]),
  line([COVERED, text('Gast'), text('Gastgeber'), COVERED, text('Personen'), text('Stunden'), COVERED]),
  line([
    date('2026-03-05'),
    text('KV Altmuster'),
    text('KV Probedorf', DOWN(3)),
    text('Infostand', DOWN(2)),
    float(4),
    float(3, '[.E5]-1'),
    truth(true),
  ]),
  line([
    text('06.03.2026'),
    text('KV Musterkreis'),
    COVERED,
    COVERED,
    float(5, 'SUM([.E5])+1'),
    float(2.5),
    truth(false),
  ]),
  line(
    [text(' 7.3.2026 '), text('KV Musterkreis'), COVERED, text('Plakate'), float(6), float(2)],
    ' table:visibility="collapse"',
  ),
  line([NONE]),
  line([date('2026-03-12'), text('Altmuster'), text('KV Musterkreis'), text('Stand'), float(2), float(1)]),
  line([NONE]),
  line([text('Summe'), NONE, NONE, NONE, float(17, 'SUM([.E5:.E9])'), float(8.5, 'SUM([.F5:.F9])')]),
]);

describe.each([
  ['Excel', VISITS_XLSX],
  ['LibreOffice', VISITS_ODS],
])('visits in a workbook of %s', (_, bytes) => {
  it('are each read as the workbook shows them, and nothing else is taken for one', async () => {
    const sheet = host();
    const { fates, table } = await takeIn(sheet, bytes);
    expect(table).toBe('visits');
    expect(fates).toEqual(['in', 'in', 'in', 'in']);
    const rows = sheet
      .tab('Einsätze')
      .rows()
      .map((one) =>
        [
          one.Beginn,
          one.Gast,
          one.Gastgeber,
          one.Art,
          one.Angereiste,
          one['Stunden je Person'],
          one['Begleitung vor Ort'],
        ].join(' | '),
      );
    expect(rows).toEqual([
      '05.03.2026 | KV Altmuster | KV Probedorf | Infostand | 4 | 3 | ja',
      '06.03.2026 | KV Musterkreis | KV Probedorf | Infostand | 5 | 2,5 | nein',
      '07.03.2026 | KV Musterkreis | KV Probedorf | Plakatieren | 6 | 2 | ',
      '12.03.2026 | KV Altmuster | KV Musterkreis | Infostand | 2 | 1 | ',
    ]);
  });

  it('say what the file shows and its cells do not: merged cells and hidden rows', async () => {
    const read = await readListFile(bytes);
    const list = read.ok ? read.value.sheets[1] : undefined;
    expect([list?.merged, list?.hidden]).toEqual([true, [7]]);
    const plain = await readListFile(asXlsx([['Gast'], ['KV Altmuster']], 'x'));
    expect(plain.ok && [plain.value.sheets[0]?.merged, plain.value.sheets[0]?.hidden]).toEqual([false, []]);
  });
});

const HEAD = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((letter, at) =>
  s(
    `${letter}2`,
    ['Eingang am', 'Empfangender Verband', 'Art', 'Betrag', 'Zahlungsweg', 'Spender:in bekannt', 'Einwerbeprovision %'][
      at
    ] ?? '',
  ),
);
const MONEY = xlsx(
  [
    row(1, [s('A1', 'Geld &amp; Spenden')]),
    row(2, HEAD),
    row(3, [
      day('A3', 46086),
      s('B3', 'KV Probedorf'),
      s('C3', 'Geldspende'),
      n('D3', 1234.5),
      s('E3', 'bar'),
      tick('F3', true),
      '<c r="G3" s="2"><v>0.125</v></c>',
    ]),
    // One amount beside two gifts: nobody knows whose it is.
    row(4, [day('A4', 46087), s('B4', 'KV Probedorf'), s('C4', 'Geldspende'), n('D4', 50), s('E4', 'bar')]),
    row(5, [s('A5', '5.3.2026'), s('B5', 'KV Musterkreis'), s('C5', 'Geldspende'), '<c r="D5"/>', s('E5', 'bar')]),
    row(6, [s('A6', 'Gesamt'), f('D6', 'SUM(D3:D5)', 1284.5)]),
    row(7, [
      f('A7', 'TODAY()', 46355),
      s('B7', 'KV Probedorf'),
      s('C7', 'Geldspende'),
      '<c r="D7" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      s('E7', 'bar'),
    ]),
  ],
  ['A1:G1', 'D4:D5'],
);

describe('money in a workbook', () => {
  it('is read with shares, ticks and formulas; a number over two rows stands in one, and a failed formula stays out', async () => {
    const sheet = host();
    const { fates, verdicts } = await takeIn(sheet, MONEY);
    expect(fates).toEqual(['in', 'in', 'missing', 'unread']);
    expect(verdicts[2]?.missing).toEqual(['amount']);
    const rows = sheet
      .tab('Spenden')
      .rows()
      .map((one) => [one.Betrag, one['Spender:in bekannt'], one['Einwerbeprovision %']]);
    expect(rows).toEqual([
      ['1.234,50 €', 'ja', '12,5 %'],
      ['50,00 €', '', ''],
    ]);
  });
});
