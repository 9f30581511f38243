import { strToU8, zipSync } from 'fflate';
import { type Cell, isDateCell } from '../../domain/cell.ts';
import { type Day, daysBetween } from '../../domain/day.ts';

/** Signs that XML 1.0 cannot hold go; the others that mean something in it are spelt out. */
const xml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs that XML forbids.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

const DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Spreadsheets count days from here. */
const FIRST_DAY = '1899-12-30' as Day;

/** `AB12`: column from 0, row from 0. */
function addressOf(column: number, row: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

/** Seconds of `HH:MM:SS`. */
const secondsOf = (time: string): number => time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

/** A cell of OOXML (ECMA-376, part 1, 18.3.1.4): texts stand in the cell, days are numbers with a day's format. */
function xlsxCell(cell: Cell, at: string): string {
  if (cell === '') return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (isDateCell(cell)) {
    const alone = cell.day <= FIRST_DAY;
    const value = daysBetween(FIRST_DAY, cell.day) + secondsOf(cell.time) / 86_400;
    return `<c r="${at}" s="${alone ? 2 : 1}"><v>${value}</v></c>`;
  }
  return `<c r="${at}" s="3" t="inlineStr"><is><t xml:space="preserve">${xml(cell)}</t></is></c>`;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** General, a day, a time, a text. */
const STYLES = `${DECLARED}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">${[
  0, 164, 20, 49,
]
  .map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`)
  .join('')}</cellXfs></styleSheet>`;

/** Rows as an XLSX file with one sheet. */
export function asXlsx(rows: readonly (readonly Cell[])[], sheet: string): Uint8Array {
  const lines = rows.map(
    (row, y) => `<row r="${y + 1}">${row.map((cell, x) => xlsxCell(cell, addressOf(x, y))).join('')}</row>`,
  );
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const parts = {
    '[Content_Types].xml': `${DECLARED}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': `${DECLARED}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${DECLARED}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${xml(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${DECLARED}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': `${DECLARED}<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<text:p>${xml(line).replace(/^ | {2,}/g, (run) => `<text:s text:c="${run.length}"/>`)}</text:p>`)
    .join('');

/** A cell of OpenDocument (OASIS, part 3, 9.1.4). */
function odsCell(cell: Cell): string {
  if (cell === '') return '<table:table-cell/>';
  if (typeof cell === 'number')
    return `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`;
  if (typeof cell === 'boolean')
    return `<table:table-cell office:value-type="boolean" office:boolean-value="${cell}"><text:p>${cell}</text:p></table:table-cell>`;
  if (!isDateCell(cell)) return `<table:table-cell office:value-type="string">${paragraphs(cell)}</table:table-cell>`;
  if (cell.day <= FIRST_DAY) {
    const [hours = '00', minutes = '00', seconds = '00'] = cell.time.split(':');
    return `<table:table-cell office:value-type="time" office:time-value="PT${hours}H${minutes}M${seconds}S"><text:p>${cell.time}</text:p></table:table-cell>`;
  }
  return `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="${cell.day}"><text:p>${cell.day}</text:p></table:table-cell>`;
}

const ODS = 'application/vnd.oasis.opendocument.spreadsheet';
const SPACES = ['office', 'table', 'text', 'style', 'manifest']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const NUMBER = 'xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"';
const DAY_STYLE =
  '<office:automatic-styles><number:date-style style:name="dmy"><number:day number:style="long"/><number:text>.</number:text><number:month number:style="long"/><number:text>.</number:text><number:year number:style="long"/></number:date-style><style:style style:name="day" style:family="table-cell" style:data-style-name="dmy"/></office:automatic-styles>';

/** Rows as an ODS file with one sheet. */
export function asOds(rows: readonly (readonly Cell[])[], sheet: string): Uint8Array {
  const lines = rows.map((row) => `<table:table-row>${row.map(odsCell).join('')}</table:table-row>`).join('');
  const content = `${DECLARED}<office:document-content ${SPACES} ${NUMBER} office:version="1.3">${DAY_STYLE}<office:body><office:spreadsheet><table:table table:name="${xml(sheet)}">${lines}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const manifest = `${DECLARED}<manifest:manifest ${SPACES} manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${ODS}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;
  return zipSync({
    // It comes first and unpacked, so that programs know the file by its beginning (OASIS, part 2, 3.3).
    mimetype: [strToU8(ODS), { level: 0 }],
    'content.xml': strToU8(content),
    'META-INF/manifest.xml': strToU8(manifest),
  });
}
