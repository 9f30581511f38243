import { sameCell } from '../../domain/cell.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import { guarded } from '../../google/failure.ts';
import { type TableName, tables } from '../../tables/index.ts';
import type { Reader } from '../reading/reader.ts';
import { addRows, type Put } from './add.ts';
import { cellAt, linesById, type Prepared, rowLeft } from './prepare.ts';
import { keysOf } from './target.ts';
import { writeSets } from './write.ts';

/** What was written into one tab. */
export interface Written {
  readonly prepared: Prepared;
  /** Line indexes (from 0) that were written over. */
  readonly lines: ReadonlySet<number>;
  /** Where new rows were put. */
  readonly put: Put | undefined;
}

/** What was written, and what was not and why, in words. */
export interface AllWritten {
  readonly written: readonly Written[];
  readonly left: readonly Text[];
}

/**
 * Writes tab by tab. Where the platform refuses one in the midst, because a column was deleted or a tab protected that very
 * moment, nothing is written if nothing was: the answer is then why. Of what stands by then the rest goes on, and `left`
 * names what was not written. `begun` says that Protokoll tells of the operation already. `inOrder`: a later tab is not
 * written where one before was refused, since a second try knows by what comes last that there is more to do.
 */
export function writeTabs(
  all: readonly Prepared[],
  reader: Reader,
  begun: boolean,
  inOrder: boolean,
): Result<AllWritten> {
  const written: Written[] = [];
  const left: Text[] = [];
  for (const one of all) {
    if (inOrder && left.length > 0) {
      written.push(nothingOf(one));
      left.push(...notWritten(one, undefined));
      continue;
    }
    const wrote = guarded(() => ok(writeTab(one, reader)));
    if (wrote.ok) {
      written.push(wrote.value);
      continue;
    }
    const part = standingPart(one, reader);
    const anything = begun || part !== undefined || written.some(({ lines, put }) => lines.size > 0 || put);
    if (!anything) {
      const why = guarded(() => keysOf(one.read.table, reader));
      return why.ok ? wrote : fail(why.problem);
    }
    written.push(part ?? nothingOf(one));
    left.push(...notWritten(one, part));
  }
  return ok({ written, left });
}

function writeTab(prepared: Prepared, reader: Reader): Written {
  const { read, appends, sets, lines } = prepared;
  const byLine = new Map([...sets].map(([id, cells]) => [lines.get(id) ?? -1, cells]));
  const changed = writeSets(read, byLine, (key) => toolWrites(read.table, key), reader);
  const rows = appends.map(({ cells }) => cells);
  return {
    prepared,
    lines: changed,
    put: rows.length > 0 ? addRows(read, rows, reader.zone, tables[read.table].kept === 'tool') : undefined,
  };
}

/** Whether the tool alone writes a column; an id is as good as a person's cell. */
export const toolWrites = (table: TableName, key: string): boolean => {
  const columns: Readonly<Record<string, { readonly writer: string }>> = tables[table].columns;
  return columns[key]?.writer === 'tool' && key !== 'id';
};

/** What stands of a tab whose writing was cut off; nothing where nothing does. */
function standingPart(one: Prepared, reader: Reader): Written | undefined {
  const look = guarded(() => reader.mendable(one.read.table));
  if (!look.ok) return undefined;
  const places = linesById(look.value);
  const there = one.appends.filter(({ id }) => places.has(id));
  const begun = [...one.sets].some(([id, cells]) => {
    const line = places.get(id);
    return (
      line !== undefined && Object.entries(cells).some(([key, cell]) => sameCell(cellAt(look.value, line, key), cell))
    );
  });
  const [first] = there;
  if (!begun && first === undefined) return undefined;
  return {
    prepared: { ...withAppends(one, there), ...(begun ? {} : { sets: new Map(), lines: new Map(), held: new Map() }) },
    lines: new Set(begun ? one.lines.values() : []),
    put: first && { line: places.get(first.id) ?? 0, range: undefined },
  };
}

/** Only rows that stand are told of in Protokoll: a second try adds the others. */
const withAppends = (one: Prepared, there: Prepared['appends']): Prepared => ({
  ...one,
  appends: there,
  added: one.added.filter((row) => !one.appends.includes(row) || there.includes(row)),
});

const nothingOf = (one: Prepared): Written => ({
  prepared: { ...withAppends(one, []), sets: new Map(), lines: new Map(), held: new Map() },
  lines: new Set(),
  put: undefined,
});

const NOT_WRITTEN: Text = {
  de: 'Das ließ sich gerade nicht schreiben. Bitte versuch es noch einmal.',
  en: 'This could not be written just now. Please try again.',
};

/** Names rows of which nothing, or not this, was written. */
export const notWritten = (one: Prepared, part: Written | undefined): Text[] =>
  [...one.appends.map(({ id, cells }) => [id, cells] as const), ...[...one.sets.keys()].map((id) => [id, {}] as const)]
    .filter(([id]) => !part?.prepared.sets.has(id) && !part?.prepared.appends.some((row) => row.id === id))
    .map(([id, cells]) => rowLeft(one.read.table, id, NOT_WRITTEN, cells));
