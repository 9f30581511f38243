import { describe, expect, it } from 'vitest';
import { propose } from '../../../src/client/lists/propose.ts';
import { readListFile } from '../../../src/client/lists/read-list.ts';
import { rowsOf } from '../../../src/client/lists/rows.ts';
import { utf16 } from '../../../src/client/lists/write-text.ts';
import { tables } from '../../../src/tables/index.ts';

/*
 * Files written here after what is documented of three programs, not by them: Excel (German) saves "CSV" in the code page of
 * the system with the system's list separator, "CSV UTF-8" with the mark, "Unicode-Text" as UTF-16 with tabs, each as shown;
 * Excel on a Mac saves in Mac Roman (donatstudios.com, CSV: An Encoding Nightmare; wiki.scn.sap.com, Excel files, CSV
 * format). Google Sheets downloads with commas in UTF-8 without a mark, as shown, so that German amounts are quoted.
 * Numbers exports in the encoding that one chooses, UTF-8 at first, with the separator of the region and the table's name in
 * a line of its own where one wants it. What a program really writes may differ; then the dialog shows how it was read.
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
