import type { Cells, Change } from '../../domain/plan.ts';
import { ok, type Problem, type Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import { guarded } from '../../google/failure.ts';
import type { Reader } from '../reading/reader.ts';
import { cellsOfLine } from '../reading/rows.ts';
import { blocksOf, type Spot } from './blocks.ts';
import { columnsGone, formulasBlocked, lookDespite, UNSEEN } from './despite.ts';
import { mend } from './mend.ts';
import { hitBesides } from './moved-columns.ts';
import { allLinesById, linesById, type Prepared, rowLeft } from './prepare.ts';
import { readBack, type Standing } from './read-back.ts';
import { hitInstead, type Slid, slidOf } from './slid.ts';
import { columnsAgain, columnsApart, type Target, targetOf, withNameless } from './target.ts';
import { repairOf, stoodStill } from './verify.ts';
import { writeBlocks, writeSets } from './write.ts';
import { notWritten, type Written } from './write-tabs.ts';

const MOST_REPAIRS = 3;

/** What a tab came to. */
export interface Seen {
  /** By row id. */
  readonly lines: Readonly<Record<string, number>>;
  readonly standing: Readonly<Record<string, Cells>>;
  readonly left: readonly Text[];
  /** Whether the tab could be read to look at all that was written. */
  readonly seen: boolean;
  /** Ids of new rows that the platform never wrote, since a column was deleted in that moment. */
  readonly lost: readonly string[];
}

/**
 * Reading again flushes what was written. Where the platform refuses something of it only then, a second look tells what
 * stands: if the rows do, it was Protokoll that was refused.
 */
export function verifyTabs(written: readonly Written[], reader: Reader): Result<readonly Seen[]> {
  const look = (narrow: boolean): readonly Seen[] => written.map((one) => verifyTab(one, reader, narrow));
  const first = guarded(() => ok(look(true)));
  if (first.ok) return first;
  const second = look(false);
  const stand = written.every(({ prepared }, index) =>
    prepared.appends.every(({ id }) => second[index]?.lines[id] !== undefined),
  );
  return stand ? ok(second) : first;
}

/**
 * Why nothing of the plan stands, where the platform carried out nothing of it because of a column that was deleted that
 * very moment, or refused it later (`refused`), as it does where a tab or column is protected from the person; nothing where
 * something stands, or where people may have deleted it since.
 */
export function neverWritten(
  written: readonly Written[],
  seen: readonly Seen[],
  reader: Reader,
  refused: Problem | undefined,
): Problem | undefined {
  const appended = written.filter(({ prepared }) => prepared.appends.length > 0);
  const stands = seen.some(({ lines }) => Object.keys(lines).length > 0);
  const [first] = appended;
  if (!first || stands || written.some(({ prepared }) => prepared.sets.size > 0)) return undefined;
  const why = guarded(() => reader.header(first.prepared.read.table));
  return why.ok ? refused : why.problem;
}

/** `narrow`: what the ids alone can tell is not looked at further. */
function verifyTab({ prepared, lines, put }: Written, reader: Reader, narrow: boolean): Seen {
  const { appends, read } = prepared;
  const { rows: found, now } =
    put === undefined
      ? { rows: [], now: undefined }
      : readBack(
          read,
          put,
          appends.map(({ id, cells }) => ({ marks: [id], cells })),
          reader,
        );
  const stands = prepared.sets.size === 0 || (narrow && stoodStill(prepared, reader));
  const sets = stands ? NOTHING_SLID : verifySets(prepared, lines, reader);
  const added = appends.map((row) => row.cells);
  // Rows that are wider than the tab by then are left out without a word, all of them.
  const lost = now && now.layout.missing.length > 0 && found.every((row) => row === undefined) ? appends : [];
  const told = now ? [...columnsGone(now, added), ...formulasBlocked(now, added)] : [];
  const { lines: fresh, standing } = seenRows(prepared, found);
  return {
    ...{ lines: { ...sets.lines, ...fresh }, standing },
    left: [
      ...(lost.length > 0 ? notWritten({ ...prepared, sets: new Map() }, undefined) : shaken(prepared, found)),
      ...told,
      ...sets.left,
    ],
    seen: sets.seen && (put === undefined || now !== undefined),
    lost: lost.map(({ id }) => id),
  };
}

const NOTHING_SLID: Pick<Seen, 'lines' | 'left' | 'seen'> = { lines: {}, left: [], seen: true };

function seenRows({ appends }: Prepared, found: readonly (Standing | undefined)[]): Pick<Seen, 'lines' | 'standing'> {
  const lines: Record<string, number> = {};
  const standing: Record<string, Cells> = {};
  appends.forEach(({ id }, index) => {
    const row = found[index];
    if (!row) return;
    lines[id] = row.line;
    standing[id] = row.cells;
  });
  return { lines, standing };
}

/** Looks at the rows that were changed, and mends what slid; gives where they stand now, and what nobody can mend. */
function verifySets(prepared: Prepared, written: ReadonlySet<number>, reader: Reader): typeof NOTHING_SLID {
  const { table } = prepared.read;
  let lines = written;
  const lost = new Set<string>();
  let gone: readonly Text[] = [];
  let places: ReadonlyMap<string, number> = new Map();
  let mended: Slid | undefined;
  for (let round = 0; ; round += 1) {
    const found = lookAgain(prepared, reader);
    if (!found.ok) {
      const left = [...prepared.sets.keys()].map((id) => rowLeft(table, id, UNSEEN));
      return { lines: {}, left, seen: false };
    }
    const read = withNameless(found.value, lines, reader);
    places = linesById(read);
    gone = [...columnsGone(read, prepared.sets.values()), ...formulasBlocked(read, prepared.sets.values())];
    const repair = repairOf(prepared, read, lines);
    for (const id of repair.lost) lost.add(id);
    // Lines may come, go or be sorted as columns are mended: then another row was hit.
    const slipped = mended ? hitInstead(mended, read) : [];
    const besides = slipped.length > 0 ? slipped : hitBesides(prepared, read, written);
    if (repair.sets.size + repair.misread.length + besides.length === 0 || round === MOST_REPAIRS) break;
    mended = slidOf(read, ['id'], cellsByLine(read, [...besides, ...repair.misread], repair.sets));
    writeBlocks(read, blocksOf(besides), reader);
    mend(read, repair.misread, round % 2 === 1, reader);
    lines = new Set([...lines, ...writeSets(read, repair.sets, () => false, reader)]);
  }
  const was = (id: string): Cells =>
    cellsOfLine(prepared.read.layout, prepared.read.block[prepared.lines.get(id) ?? -1] ?? []);
  return {
    lines: Object.fromEntries(
      [...prepared.sets.keys()].flatMap((id) => {
        const at = places.get(id);
        return at === undefined ? [] : [[id, at + 1] as const];
      }),
    ),
    left: [...[...lost].map((id) => rowLeft(table, id, OVERWRITTEN, was(id))), ...gone],
    seen: true,
  };
}

/** What is about to be written into the table's own columns, by line index. */
function cellsByLine(
  { layout }: Target,
  spots: readonly Spot[],
  sets: ReadonlyMap<number, Cells>,
): ReadonlyMap<number, Cells> {
  const keys = new Map(layout.placed.map(({ key, at }) => [at, key]));
  const byLine = new Map(sets);
  // A stranger's column has no key, and no row is told by it.
  for (const { row, column, cell } of spots) byLine.set(row, { ...byLine.get(row), [keys.get(column) ?? '']: cell });
  return byLine;
}

function lookAgain(prepared: Prepared, reader: Reader): Result<Target> {
  const found = lookDespite(prepared.read, reader, () => lookStrictly(prepared, reader));
  if (!found.ok) return found;
  const lines = allLinesById(found.value);
  if ([...prepared.sets.keys()].every((id) => lines.has(id))) return found;
  // It may have slid below the lines that were read before: then it stands in none of them.
  return guarded(() => reader.fresh(prepared.read.table));
}

function lookStrictly({ read, sets }: Prepared, reader: Reader): Result<Target> {
  const target: Target = read;
  const keys = new Set([...sets.values()].flatMap((cells) => Object.keys(cells)));
  const narrow = target.known === undefined ? columnsAgain(target, [...keys], reader) : undefined;
  if (narrow) return ok(narrow);
  // What was decided by some columns is looked at by them.
  const apart = target.partly ? columnsApart(target, [...keys], reader) : undefined;
  if (apart) return ok({ ...apart, known: new Set<number>() });
  const changes = [...sets.keys()].map((id): Change => ({ kind: 'remove', table: read.table, id, held: {} }));
  return target.known === undefined ? reader.again(read) : targetOf(read.table, changes, reader);
}

/** Said of a row over which others moved. */
export const OVERWRITTEN: Text = {
  de: 'Jemand hat gerade sortiert oder Zeilen verschoben. Bitte sieh im Versionsverlauf nach, was in der Zeile stand.',
  en: 'Someone was sorting or moving rows. Please look in the version history what the row held.',
};

/** New rows that even the last look did not find. */
function shaken({ read, appends }: Prepared, found: readonly (Standing | undefined)[]): Text[] {
  return appends
    .filter((_, index) => found[index] === undefined)
    .map(({ id, cells }) => rowLeft(read.table, id, LOOK_AFTER, cells));
}

const LOOK_AFTER: Text = {
  de: 'Bitte sieh nach, ob die Zeile noch da ist.',
  en: 'Please see whether the row is still there.',
};
