import { type Chosen, firstList, guessTable, NOTHING_CHOSEN, propose } from '../../src/client/lists/propose.ts';
import { readListFile } from '../../src/client/lists/read-list.ts';
import { rowsOf } from '../../src/client/lists/rows.ts';
import type { Table } from '../../src/define/table.ts';
import type { Judged, Verdict, Written } from '../../src/forms/importRows/shape.ts';
import {
  type Answers,
  type Fate,
  fatesOf,
  JUDGED_AT_ONCE,
  type Names,
  piecesOf,
  printOf,
  sentRow,
  UNANSWERED,
  WRITTEN_AT_ONCE,
} from '../../src/forms/importRows/view-plan.ts';
import { dataTables, tables } from '../../src/tables/index.ts';
import { call, type Host } from '../bundle.ts';

export const allTables: readonly Table[] = dataTables.map((name) => tables[name]);
export const NO_NAMES: Names = { known: [], create: [] };

interface Walk {
  readonly chosen?: Chosen;
  /** The table that a person chose against the guess. */
  readonly as?: Table;
  readonly names?: Names;
  readonly answers?: Answers;
  readonly operation?: string;
  /** Runs before each piece is written. */
  readonly before?: (piece: number) => void;
}

export interface Walked {
  readonly table: string;
  readonly verdicts: readonly Verdict[];
  readonly near: Judged['near'];
  readonly fates: readonly Fate[];
  readonly written: readonly Written[];
}

/** Takes a file in as the page does: read, understood, judged, written in pieces. */
export async function takeIn(host: Host, bytes: Uint8Array, walk: Walk = {}): Promise<Walked> {
  const { chosen = NOTHING_CHOSEN, names = NO_NAMES, answers = UNANSWERED, operation = 'op-import', before } = walk;
  const read = await readListFile(bytes);
  if (!read.ok) throw new Error(read.problem.text.de);
  const { cells = [], struck } = read.value.sheets[firstList(allTables, read.value.sheets)] ?? {};
  const table = walk.as ?? guessTable(allTables, cells);
  if (!table) throw new Error('no table fits');
  const { anatomy, decisions } = propose(table, cells, chosen, struck?.whole);
  const rows = rowsOf(table, anatomy, decisions);
  const plain = rows.map(({ line, cells: given }) => ({ line, cells: given }));
  const verdicts: Verdict[] = [];
  const near: Record<string, readonly string[]> = {};
  for (const piece of piecesOf(plain, JUDGED_AT_ONCE)) {
    const judged = call(host, 'judgeRows', { table: table.name, rows: piece, names, operation });
    if (!judged.ok) throw new Error(JSON.stringify(judged.problem));
    const value = judged.value as unknown as Judged;
    verdicts.push(...value.verdicts);
    Object.assign(near, value.near);
  }
  const fates = fatesOf(verdicts, answers);
  const going = rows
    .filter(({ line }) => fates.get(line) === 'in')
    .map((row) =>
      sentRow(
        row,
        verdicts.find(({ line }) => line === row.line),
        answers,
      ),
    );
  const pieces = piecesOf(going, WRITTEN_AT_ONCE);
  const written = pieces.map((piece, index) => {
    before?.(index);
    const done = call(host, 'importRows', {
      ...{ operation, table: table.name, rows: piece, names, print: printOf(table.name, plain) },
      ...{ total: going.length, last: index === pieces.length - 1 },
      ...{ incomplete: answers.missing === 'take', personal: answers.personal === 'take' },
    });
    if (!done.ok) throw new Error(JSON.stringify(done.problem));
    return done.value as unknown as Written;
  });
  return { table: table.name, verdicts, near, fates: verdicts.map(({ line }) => fates.get(line) ?? 'in'), written };
}
