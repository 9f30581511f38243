import { cellText } from '../../define/columns.ts';
import type { Row } from '../../define/dataset.ts';
import type { Table } from '../../define/table.ts';
import { type Cell, isDateCell, isEmptyCell, sameCell } from '../../domain/cell.ts';
import { isDay } from '../../domain/day.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Problem } from '../../domain/result.ts';
import { type Lang, say } from '../../domain/text.ts';
import { columnsOf, flush, type Matrix, setFormats, writeKept } from '../../google/book.ts';
import { tables } from '../../tables/index.ts';
import { levelWord } from '../check/index.ts';
import { editAsTyped } from '../reading/as-typed.ts';
import type { Layout } from '../reading/layout.ts';
import type { Reader } from '../reading/reader.ts';
import { parseRows } from '../reading/rows.ts';
import { isToolsWord } from '../reading/tools-word.ts';
import { type Answer, answersFor } from './answers.ts';
import { hasWrittenForm, isTextColumn, type Kept } from './canonical.ts';
import { forgetCutOff, noteCutOff } from './cut-off.ts';
import type { EditDesk, EditedRows } from './edited.ts';
import { glanceAt, stillThere } from './glance.ts';
import { mendMoved } from './moved.ts';
import { otherIds } from './other-ids.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { withFormerNames } from './renamed.ts';

/**
 * Gives the rows their ids and words, and the edited cells their written form and format. Takes no lock, so people and
 * scripts may come between: it looks once more right before the write, and once after it. Says no, with nothing written,
 * where rows or columns moved meanwhile; `again` tells that they were looked for anew.
 */
export function answerRows(edited: EditedRows, desk: EditDesk, again: boolean): boolean {
  const { sheet, layout, place, lines } = edited;
  const width = Math.max(...layout.placed.map(({ at }) => at)) + 1;
  // The first lines are there already, and are looked at again together with the header.
  const isOnTop = place.last <= lines.length;
  const own = isOnTop ? undefined : sheet.getRange(place.first, 1, place.last - place.first + 1, width);
  const ownOf = (top: Matrix): Matrix => (own ? desk.reader.cellsOf(own) : top.slice(place.first - 1, place.last));
  const before = ownOf(lines);
  // Else another column does, moved there since the header was read.
  const checkAt = layout.columnAt.check ?? 0;
  const areWords = before.every((line) => isToolsWord(line[checkAt] ?? ''));
  if (!again && !areWords) return false;
  const said = saidOfFile(edited, before, desk);
  const typed =
    said === ''
      ? editAsTyped(tables[edited.name], layout, before, { ...place, range: edited.range }, desk.reader.lang())
      : before;
  const told = answersFor(
    edited.name,
    layout,
    { before, typed },
    place,
    desk,
    said === '' ? undefined : said,
    edited.oldValue,
    otherIds(edited, before, desk.reader),
    (reading) => otherRows(edited, desk.reader, reading),
  );
  const answers = withFormerNames(edited, told, desk);
  // Pasted along with rows, it is hardly meant.
  const header = answers.findIndex(({ noEntry }) => noEntry === 'header');
  if (header >= 0) desk.tell(headerPasted(place.first + header));
  else if (!areWords && place.left <= checkAt + 1 && checkAt + 1 <= place.right) desk.answer(WORD_TYPED);
  desk.reader.learn(
    edited.name,
    answers.map(({ row }) => row),
  );
  const work = workFor(edited, before, answers, desk.reader.lang());
  if (work.columns.length === 0 && work.lost.size === 0) return true;
  const glance = work.guarded ? glanceAt(sheet, layout, work.columns, desk.reader) : undefined;
  if (glance && !stillThere(glance, [lines[layout.headerLine - 1] ?? []], layout.headerLine - 1)) return false;
  if (glance && !stillThere(glance, before, place.first - 1)) return false;
  const noted = glance !== undefined && noteCutOff(edited, { before, answers, glance, pieces: work.pieces });
  for (const [format, cells] of work.lost) setFormats(sheet, cells, format);
  for (const { line, at, cells } of work.pieces) writeKept(sheet, place.first + line, at + 1, cells, desk.zone);
  // Reading again flushes. A row that is not the one we read has been moved under our pen.
  const topNow = glance || isOnTop ? desk.reader.cellsOf(edited.top) : lines;
  const after = ownOf(topNow);
  const sameRows = after.every((line, index) => isSameRow(layout, line, before[index] ?? [], answers[index]));
  // A row that is written whole reads the same in any columns: whether they are the same tells the header.
  const at = layout.headerLine - 1;
  const sameHeader = !glance || JSON.stringify(topNow[at]) === JSON.stringify(lines[at]);
  if (!sameRows || !sameHeader) {
    mendMoved(edited, sheet, { before, answers, glance, pieces: work.pieces }, desk);
    flush();
  }
  if (noted) forgetCutOff();
  return true;
}

/** The rows of the tab beside those of the edit, read whole. */
const otherRows = ({ name, sheet, layout, place }: EditedRows, reader: Reader, reading: Reading): readonly Row[] =>
  parseRows(
    tables[name],
    layout,
    reader.cellsOf(columnsOf(sheet, 1, Math.max(...layout.placed.map(({ at }) => at)) + 1)),
    reading,
  ).filter(({ line }) => line < place.first || line > place.last);

const WORD_TYPED: Problem = {
  code: 'invalid',
  text: {
    de: 'In „Prüfung“ schreibt das Werkzeug. Was Du dort eingegeben hast, ist ersetzt.',
    en: 'The tool writes in "Check". What you entered there was replaced.',
  },
  hint: {
    de: 'Gib es bitte in der Spalte ein, in die es gehört.',
    en: 'Please enter it in the column where it belongs.',
  },
};

const headerPasted = (line: number): Problem => ({
  code: 'double-header',
  text: {
    de: `Zeile ${line} ist eine Kopfzeile und kein Eintrag. Was darunter steht, lesen wir nach der Kopfzeile ganz oben.`,
    en: `Row ${line} is a header row and no entry. We read what stands below it by the header at the top.`,
  },
  hint: { de: 'Bitte lösche sie, wenn Du sie nicht brauchst.', en: 'Please delete it if you do not need it.' },
});

/** What stands in Prüfung instead of the rules' word while the file reads typing otherwise; `''` where it does not. */
function saidOfFile({ layout, place }: EditedRows, before: Matrix, desk: EditDesk): string {
  const at = layout.placed.map((one) => one.at).filter((one) => one + 1 >= place.left && one + 1 <= place.right);
  const changed = desk.changedWays(before.flatMap((line) => at.map((one) => line[one] ?? '')));
  if (!changed) return '';
  const lang = desk.reader.lang();
  return `${say(levelWord('clarify'), lang)}: ${say(changed.text, lang)} ${changed.hint ? say(changed.hint, lang) : ''}`;
}

interface Work {
  readonly pieces: readonly Piece[];
  /** Indexes of the columns that get a cell. */
  readonly columns: readonly number[];
  /** By format: the cells, line and column from 1, that get it back. */
  readonly lost: ReadonlyMap<string, readonly { readonly row: number; readonly column: number }[]>;
  /** Whether a cell is written that could not be made again, did it fall on another row. */
  readonly guarded: boolean;
}

function workFor(
  { name, layout, place, range }: EditedRows,
  before: Matrix,
  answers: readonly Answer[],
  lang: Lang,
): Work {
  const table: Table = tables[name];
  const checkAt = layout.columnAt.check;
  const idAt = layout.columnAt.id;
  const asks = answers.some(({ cells, lost }) => cells.size > 0 || lost.length > 0);
  const formulas = asks ? range.getFormulas() : [];
  const isFormula = (line: number, at: number): boolean =>
    (formulas[line + formulas.length - answers.length]?.[at + 1 - place.left] ?? '') !== '';
  const changed = (line: number, at: number): Kept | undefined => {
    const answer = answers[line];
    if (answer === undefined) return undefined;
    const text = (cell: string): Kept => ({ cell, asText: false });
    if (at === checkAt) return answer.word === (before[line]?.[at] ?? '') ? undefined : text(answer.word);
    if (at === idAt) return answer.newId ? text(answer.id) : undefined;
    return isFormula(line, at) ? undefined : answer.cells.get(at);
  };
  const keys = new Map(layout.placed.map(({ key, at }) => [at, key]));
  const again = (line: number, at: number): Kept | undefined => {
    const column = table.columns[keys.get(at) ?? ''];
    const cell = before[line]?.[at] ?? '';
    if (column === undefined) return undefined;
    if (at === checkAt || at === idAt) return { cell, asText: false };
    const isOfEdit = column.writer === 'person' && at + 1 >= place.left && at + 1 <= place.right;
    return isOfEdit && !isFormula(line, at) ? kept(column, cell) : undefined;
  };
  const columns = layout.placed.map(({ at }) => at).filter((at) => answers.some((_, line) => changed(line, at)));
  const lost = new Map<string, { row: number; column: number }[]>();
  answers.forEach((answer, line) => {
    for (const key of answer.lost) {
      const at = layout.columnAt[key] ?? 0;
      const format = table.columns[key]?.codec.format(lang);
      if (format === undefined || isFormula(line, at)) continue;
      lost.set(format, [...(lost.get(format) ?? []), { row: place.first + line, column: at + 1 }]);
    }
  });
  return {
    pieces: piecesOf(answers.length, columns, changed, again),
    columns,
    lost,
    guarded: columns.some((at) => at !== checkAt),
  };
}

/** A cell as it may be written again without loss, to join two others; nothing where it may not. */
function kept(column: Table['columns'][string], cell: Cell): Kept | undefined {
  if (isEmptyCell(cell)) return { cell: '', asText: false };
  if (!hasWrittenForm(column)) return undefined;
  // A date of no year that is known might come back as another.
  if (isDateCell(cell) && (column.kind !== 'day' || !isDay(cell.day))) return undefined;
  if (typeof cell !== 'string') return { cell, asText: false };
  return /^[='+]/.test(cell) ? undefined : { cell, asText: !isTextColumn(column) };
}

/** What people wrote into the line is what was read of it, but for what we wrote there ourselves. */
const isSameRow = (
  layout: Layout,
  now: readonly Cell[],
  before: readonly Cell[],
  answer: Answer | undefined,
): boolean =>
  layout.placed.every(({ key, at }) => {
    if (key === 'id') return answer === undefined || cellText(now[at] ?? '').trim() === answer.id;
    if (key === 'check') return true;
    const cell = now[at] ?? '';
    const wrote = answer?.cells.get(at);
    return sameCell(cell, before[at] ?? '') || (wrote !== undefined && sameCell(cell, wrote.cell));
  });
