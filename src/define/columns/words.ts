import { type Cell, isDateCell } from '../../domain/cell.ts';
import { parseEmail } from '../../domain/email.ts';
import { type Refusal, refusal } from '../../domain/reading.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { tidy } from '../../domain/spelling.ts';
import { same } from '../../domain/text.ts';
import type { Codec, Column, ColumnSpec } from '../column.ts';
import { cellText, column } from './kit.ts';

/** A text as typed. A number is one that the sheet has made of it: without signs between thousands. */
const wordsOf = (cell: Cell): string => (typeof cell === 'number' ? String(cell) : cellText(cell));

const textCodec: Codec<string> = {
  parse: (cell) => ok(wordsOf(cell).trim()),
  print: (value) => value,
  show: (value) => value,
  format: () => '@',
};

/** What is compared with others: told apart by what a person reads, not by signs that nobody sees. */
const nameCodec: Codec<string> = { ...textCodec, parse: (cell) => ok(tidy(wordsOf(cell))) };

/** Free words, without the blanks around them. Refuses nothing. */
export const text = (spec: ColumnSpec): Column<string> => column('text', spec, 200, textCodec);
/** The address of a page, as typed. */
export const link = (spec: ColumnSpec): Column<string> => column('link', spec, 160, textCodec);
/** A name by which other rows know this one. */
export const name = (spec: ColumnSpec): Column<string> => column('text', spec, 200, nameCodec);

const CHANGED = refusal(
  {
    de: 'Hieraus wurde ein Datum oder eine gerundete Zahl. Bitte neu eintippen: {x}',
    en: 'This became a date or was rounded. Please type again: {x}',
  },
  same('D-1001'),
);

/** `1,23457E+11`, or more digits than a number of the sheet can hold. */
const isRounded = (cell: Cell): boolean =>
  typeof cell === 'number' ? cell > 9e15 : /^\d[.,\d]*E\+\d+$/i.test(cellText(cell));

/** A number or sign that joins rows, such as a donor number. A date, a fraction or a rounded number is what a lost format made of it. */
export const key = (spec: ColumnSpec): Column<string> =>
  column('text', spec, 200, {
    ...nameCodec,
    parse: (cell) => (isRounded(cell) || isDateCell(cell) ? fail(CHANGED) : nameCodec.parse(cell)),
  });

/** A key from a list that is known, such as a district's: what the list lacks is refused in the list's own words. */
export const code = (
  spec: ColumnSpec & { readonly read: (typed: string) => Result<string, Refusal> },
): Column<string> => column('text', spec, 140, { ...textCodec, parse: (cell) => spec.read(tidy(wordsOf(cell))) });

/** One e-mail address; refuses several and what is none. */
export const email = (spec: ColumnSpec): Column<string> =>
  column('email', spec, 220, { ...textCodec, parse: (cell) => parseEmail(cellText(cell)) });

/** Several texts in one cell, joined by `;`. */
export const list = (spec: ColumnSpec): Column<readonly string[]> =>
  column<readonly string[]>('list', spec, 220, {
    parse: (cell) =>
      ok(
        wordsOf(cell)
          .split(';')
          .map(tidy)
          .filter((part) => part !== ''),
      ),
    print: (value) => value.join('; '),
    show: (value) => value.join('; '),
    format: () => '@',
  });

/** The row's identity, written by the tool; nobody needs it every day. */
export const id = (): Column<string> =>
  column(
    'id',
    {
      header: same('id'),
      help: { de: 'Kennung der Zeile. Das Werkzeug vergibt sie.', en: 'Identity of the row, given by the tool.' },
      writer: 'tool',
      group: { de: 'Kennung', en: 'Identity' },
    },
    104,
    textCodec,
  );

/** Pixels of the column Prüfung in tabs that are filled on a phone, where it stays in sight: a quarter of 360. */
export const PHONE_CHECK = 96;

/** The tool's word on the row: empty, or level and what would be right. `width` in pixels where the usual is too wide. */
export const check = (width = 200): Column<string> =>
  column(
    'text',
    {
      width,
      header: { de: 'Prüfung', en: 'Check' },
      help: {
        de: 'Was das Werkzeug zu dieser Zeile sagt. Leer heißt: Es fand nichts.',
        en: 'What the tool says about this row. Empty means: it found nothing.',
      },
      writer: 'tool',
    },
    200,
    textCodec,
  );

/** Names a row of another table: an association by its name, others by id. Resolved when the dataset is built. */
export const reference = (spec: ColumnSpec & { readonly to: string }): Column<string> =>
  column('reference', spec, 190, nameCodec, { to: spec.to });
