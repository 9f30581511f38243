import { cellText } from '../../define/columns.ts';
import type { Table } from '../../define/table.ts';
import { type Cell, sameCell } from '../../domain/cell.ts';
import { gridOf, type Sheet, writeKept } from '../../google/book.ts';
import { tables } from '../../tables/index.ts';
import type { Spot } from '../apply/blocks.ts';
import { mendLooking } from '../apply/mend-looking.ts';
import { SMALL } from '../apply/target.ts';
import type { Layout } from '../reading/layout.ts';
import type { TabRead } from '../reading/tab-reads.ts';
import { isTextColumn } from './canonical.ts';
import type { EditDesk, MovedRows } from './edited.ts';
import { type Glance, glanced, isBlankLine } from './glance.ts';
import { homesOf } from './homes.ts';
import { piecesOf } from './pieces.ts';
import { type AsItStood, asItStood } from './slid-columns.ts';
import type { Wanted, Written } from './written.ts';

/**
 * Someone sorted, or inserted rows or columns, between our last look and our write. Reads the tab again: each row of the
 * edit gets its own id, word and cells, and what our write covered is given back.
 */
export function mendMoved(
  edited: MovedRows,
  sheet: Sheet,
  written: Written,
  desk: Pick<EditDesk, 'reader' | 'zone'>,
): void {
  const grid = gridOf(sheet);
  const now = desk.reader.fresh(edited.name);
  if (!now.ok) return;
  const wanted = wantedNow(edited, written, now.value);
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
  const pieces = columns.flatMap((at) => piecesOf(now.value.block.length, [at], cells, () => undefined));
  const spots = pieces.flatMap(({ line, at, cells: sent }) =>
    sent.map(([kept], down): Spot => ({ row: line + down, column: at, cell: kept?.cell ?? '' })),
  );
  const write = (): void => {
    for (const { line, at, cells: sent } of pieces) writeKept(now.value.sheet, line + 1, at + 1, sent, desk.zone);
  };
  // Reading a longer tab once more would take the rest of a trigger's 30 seconds.
  if (now.value.block.length * (now.value.block[0]?.length ?? 0) > SMALL) write();
  else mendLooking({ tab: now.value, grid }, spots, write, desk.reader);
}

const staysText = ({ name }: MovedRows, { layout }: TabRead, at: number, cell: Cell): boolean => {
  const table: Table = tables[name];
  const column = table.columns[layout.placed.find((one) => one.at === at)?.key ?? ''];
  return typeof cell === 'string' && column !== undefined && !isTextColumn(column);
};

function wantedNow(edited: MovedRows, written: Written, now: TabRead): Wanted {
  const stood = asItStood(edited, now);
  const wanted = stood.placed(wantedOfRows(edited, written, now.layout.headerLine, stood));
  const { first, last } = edited.place;
  const ids = new Set<Cell>(written.answers.flatMap(({ id }) => (id === '' ? [] : [id])));
  const isHit = (index: number): boolean =>
    (index + 1 >= first && index < last) || ids.has(wanted.get(index)?.get(now.layout.columnAt.id ?? -1) ?? '');
  // A column that came under the pen held nothing, where the pen was and where its rows are now.
  const fell = sentTo(written, (at) => (stood.formerAt(at) === undefined ? [at] : []));
  now.block.forEach((line, index) => {
    for (const [at, sent] of fell)
      if (isHit(index) && isAmong(sent, line[at] ?? ''))
        wanted.set(index, (wanted.get(index) ?? new Map<number, Cell>()).set(at, ''));
  });
  return wanted;
}

/** Texts of cells, by column. */
type Sent = ReadonlyMap<number, ReadonlySet<string>>;

/** What our write sent to each column; `columns` says which ones a place of the pen may have met. */
function sentTo({ pieces }: Written, columns: (at: number) => readonly number[]): Sent {
  const sent = new Map<number, Set<string>>();
  for (const { at, cells } of pieces)
    for (const row of cells)
      row.forEach(({ cell }, step) => {
        for (const one of columns(at + step)) sent.set(one, (sent.get(one) ?? new Set()).add(JSON.stringify(cell)));
      });
  return sent;
}

const isAmong = (sent: ReadonlySet<string> | undefined, cell: Cell): boolean =>
  cell !== '' && sent !== undefined && sent.has(JSON.stringify(cell));

/** Rows are known by their id, else by what people wrote into them. */
function wantedOfRows(
  { layout, place }: MovedRows,
  written: Written,
  headerLine: number,
  { slid, block, formerAt }: AsItStood,
): Wanted {
  const { before, answers, glance } = written;
  const [checkAt, idAt] = [layout.columnAt.check ?? -1, layout.columnAt.id ?? -1];
  const sent = sentTo(written, (at) => [...new Set([at, formerAt(at) ?? at])]);
  const told = (at: number): boolean => at !== checkAt && at !== idAt && !sent.has(at);
  const fresh = new Map(answers.filter(({ newId }) => newId).map((answer) => [answer.id, answer]));
  const idOf = (line: readonly Cell[]): string => {
    const text = cellText(line[idAt] ?? '').trim();
    return slid && !fresh.has(text) && isAmong(sent.get(idAt), line[idAt] ?? '') ? '' : text;
  };
  const lines = block.map((line, index) => ({ line, index })).filter(({ index }) => index >= headerLine);
  const wanted: Wanted = new Map();

  const homes = homesOf(lines, { before, answers, layout, told, idOf, first: slid ? place.first - 1 : undefined });
  for (const [at, index] of homes) {
    const answer = answers[index];
    if (answer === undefined) continue;
    const own = new Map<number, Cell>([
      [checkAt, answer.word],
      [idAt, answer.id],
    ]);
    for (const column of new Set([...sent.keys(), ...answer.cells.keys()])) {
      const [stands, was] = [block[at]?.[column] ?? '', before[index]?.[column] ?? ''];
      const isOurs = sameCell(stands, was) || isAmong(sent.get(column), stands);
      if (!own.has(column) && isOurs) own.set(column, answer.cells.get(column)?.cell ?? was);
    }
    wanted.set(at, own);
  }
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
    const former = id === '' && !slid ? undefined : formers?.(line, fresh.has(id) ? '' : id, told);
    if (former !== undefined) {
      const back = new Map<number, Cell>();
      for (const [at, cells] of sent) {
        const was = glance && glanced(glance, former, at);
        const isOurs = at === checkAt || at === idAt || isAmong(cells, line[at] ?? '');
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
  return (line: readonly Cell[], id: string, told: (at: number) => boolean): number | undefined => {
    if (id !== '') return byId.get(id);
    const columns = layout.placed.map(({ at }) => at).filter((at) => told(at) && glanced(glance, 0, at) !== undefined);
    const found = lost.findIndex((index) =>
      columns.every((at) => sameCell(glanced(glance, index, at) ?? '', line[at] ?? '')),
    );
    return found < 0 ? undefined : lost.splice(found, 1)[0];
  };
}
