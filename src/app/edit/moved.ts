import { cellText } from '../../define/columns.ts';
import type { Table } from '../../define/table.ts';
import { type Cell, sameCell } from '../../domain/cell.ts';
import { type Matrix, writeKept } from '../../google/book.ts';
import { tables } from '../../tables/index.ts';
import type { Layout } from '../reading/layout.ts';
import type { TabRead } from '../reading/tab-reads.ts';
import { isTextColumn } from './canonical.ts';
import type { EditDesk, MovedRows } from './edited.ts';
import { type Glance, glanced, isBlankLine } from './glance.ts';
import { piecesOf } from './pieces.ts';
import { wantedOfColumns } from './slid-columns.ts';
import type { Told, Wanted, Written } from './written.ts';

/**
 * Someone sorted, or inserted rows or columns, between our last look and our write. Reads the tab again: each row of the
 * edit gets its own id, word and cells, and what our write covered is given back.
 */
export function mendMoved(edited: MovedRows, written: Written, desk: Pick<EditDesk, 'reader' | 'zone'>): void {
  const now = desk.reader.fresh(edited.name);
  if (!now.ok) return;
  const slid = Object.entries(edited.layout.columnAt).some(([key, at]) => now.value.layout.columnAt[key] !== at);
  const wanted = slid ? wantedOfColumns(edited, written, now.value) : wantedOfRows(edited.layout, written, now.value);
  const cells = (line: number, at: number) => {
    const cell = wanted.get(line)?.get(at);
    const held = now.value.block[line]?.[at] ?? '';
    return cell === undefined || sameCell(cell, held)
      ? undefined
      : { cell, asText: staysText(edited, now.value, at, cell) };
  };
  const columns = [...new Set([...wanted.values()].flatMap((line) => [...line.keys()]))].filter((at) =>
    [...wanted.keys()].some((line) => cells(line, at)),
  );
  for (const at of columns)
    for (const piece of piecesOf(now.value.block.length, [at], cells, () => undefined))
      writeKept(now.value.sheet, piece.line + 1, piece.at + 1, piece.cells, desk.zone);
}

const staysText = ({ name }: MovedRows, { layout }: TabRead, at: number, cell: Cell): boolean => {
  const table: Table = tables[name];
  const column = table.columns[layout.placed.find((one) => one.at === at)?.key ?? ''];
  return typeof cell === 'string' && column !== undefined && !isTextColumn(column);
};

/** Rows are known by their id, else by what people wrote into them. */
function wantedOfRows(layout: Layout, { before, answers, glance, pieces }: Written, now: TabRead): Wanted {
  const [checkAt, idAt] = [layout.columnAt.check ?? -1, layout.columnAt.id ?? -1];
  const wrote = new Set(pieces.flatMap(({ at, cells }) => (cells[0] ?? []).map((_, step) => at + step)));
  const told = (at: number): boolean => at !== checkAt && at !== idAt && !wrote.has(at);
  const contentOf = (line: readonly Cell[]): string =>
    JSON.stringify(layout.placed.filter(({ at }) => told(at)).map(({ at }) => line[at] ?? ''));
  const idOf = (line: readonly Cell[]): string => cellText(line[idAt] ?? '').trim();
  const lines = now.block.map((line, index) => ({ line, index })).filter(({ index }) => index >= now.layout.headerLine);
  const wanted: Wanted = new Map();

  const homes = homesOf(lines, before, answers, contentOf, idOf);
  for (const [place, index] of homes) {
    const answer = answers[index];
    if (answer === undefined) continue;
    const own = new Map<number, Cell>([
      [checkAt, answer.word],
      [idAt, answer.id],
    ]);
    for (const [at, { cell }] of answer.cells)
      if (sameCell(now.block[place]?.[at] ?? '', before[index]?.[at] ?? '')) own.set(at, cell);
    wanted.set(place, own);
  }
  const fresh = new Map(answers.filter(({ newId }) => newId).map((answer) => [answer.id, answer]));
  const housed = new Set([...homes.values()].map((index) => answers[index]?.id));
  const formers = glance
    ? formerRows(
        layout,
        glance,
        lines.map(({ line }) => idOf(line)),
      )
    : undefined;
  for (const { line, index } of lines) {
    if (homes.has(index)) continue;
    const id = idOf(line);
    const former = id === '' ? undefined : formers?.ofLine(line, fresh.has(id) ? '' : id, told);
    if (former !== undefined) {
      const back = new Map<number, Cell>();
      for (const at of wrote) {
        const was = glanced(formers?.glance ?? NO_GLANCE, former, at);
        const isOurs =
          at === checkAt || at === idAt || answers.some(({ cells }) => wroteHere(cells.get(at)?.cell, line[at]));
        if (was !== undefined && isOurs) back.set(at, was);
      }
      if (back.size > 0) wanted.set(index, back);
    } else if (fresh.has(id) && (isBlankLine(layout, line) || housed.has(id))) {
      // An id of ours where its row is not: the next check gives this one its own.
      wanted.set(
        index,
        new Map([
          [checkAt, ''],
          [idAt, ''],
        ]),
      );
    }
  }
  return wanted;
}

const NO_GLANCE: Glance = { from: 0, width: 0, block: [] };
const wroteHere = (wrote: Cell | undefined, now: Cell | undefined): boolean =>
  wrote !== undefined && sameCell(wrote, now ?? '');

type Lines = readonly { readonly line: readonly Cell[]; readonly index: number }[];

/** Where each line of the edit stands now: by line index the index of its answer. Of equal rows each keeps its own id. */
function homesOf(
  lines: Lines,
  before: Matrix,
  answers: readonly Told[],
  contentOf: (line: readonly Cell[]) => string,
  idOf: (line: readonly Cell[]) => string,
): Map<number, number> {
  const open = new Map<string, number[]>();
  before.forEach((line, index) => {
    if (answers[index]?.id === '') return;
    open.set(contentOf(line), [...(open.get(contentOf(line)) ?? []), index]);
  });
  const standing = new Set(answers.filter(({ newId }) => !newId).map(({ id }) => id));
  const fresh = new Set(answers.map(({ id }) => id));
  const homes = new Map<number, number>();
  const settle = (fits: (line: readonly Cell[], answer: Told) => boolean): void => {
    for (const { line, index } of lines) {
      const candidates = homes.has(index) ? undefined : open.get(contentOf(line));
      const at = candidates?.findIndex((one) => answers[one] !== undefined && fits(line, answers[one])) ?? -1;
      const [found] = at < 0 ? [] : (candidates?.splice(at, 1) ?? []);
      if (found !== undefined) homes.set(index, found);
    }
  };
  settle((line, { id }) => idOf(line) === id);
  // A row that carries a stranger's id is that stranger, however alike; one that had an id of its own did not lose it.
  settle((line, { newId }) => newId && (idOf(line) === '' || fresh.has(idOf(line))) && !standing.has(idOf(line)));
  settle((line) => fresh.has(idOf(line)) && !standing.has(idOf(line)));
  return homes;
}

/** Rows of the glance, by their id; those whose id is gone now by what stands in its columns. */
function formerRows(layout: Layout, glance: Glance, idsNow: readonly string[]) {
  const idAt = layout.columnAt.id ?? 0;
  const present = new Set(idsNow);
  const byId = new Map<string, number>();
  const lost: number[] = [];
  glance.block.forEach((_, index) => {
    const id = cellText(glanced(glance, index, idAt) ?? '').trim();
    if (index < layout.headerLine || id === '') return;
    if (present.has(id)) byId.set(id, index);
    else lost.push(index);
  });
  const ofLine = (line: readonly Cell[], id: string, told: (at: number) => boolean): number | undefined => {
    if (id !== '') return byId.get(id);
    const columns = layout.placed.map(({ at }) => at).filter((at) => told(at) && glanced(glance, 0, at) !== undefined);
    const found = lost.findIndex((index) =>
      columns.every((at) => sameCell(glanced(glance, index, at) ?? '', line[at] ?? '')),
    );
    return found < 0 ? undefined : lost.splice(found, 1)[0];
  };
  return { glance, ofLine };
}
