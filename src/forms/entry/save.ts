import { parseRow } from '../../app/reading/rows.ts';
import type { Column } from '../../define/column.ts';
import type { Row } from '../../define/dataset.ts';
import type { Applied, Reading } from '../../define/use-case.ts';
import { type Cell, sameCell } from '../../domain/cell.ts';
import { stableId } from '../../domain/ids.ts';
import type { Cells, Change, Plan } from '../../domain/plan.ts';
import { fail, ok, type Problem, type Result } from '../../domain/result.ts';
import { ROW_GONE } from '../../domain/row-gone.ts';
import { both, joinTexts, type Lang, say, type Text } from '../../domain/text.ts';
import { type AnyEntry, askedOf, cellsOf, columnOf, fieldOf, namesFor, readAnswers, type Values } from './answers.ts';
import type { EntryDesk } from './desk.ts';
import { findingsOf } from './look.ts';
import { sentenceIn, typedIn } from './open.ts';
import type { EntryCalls, SavedRow } from './shape.ts';

type Input = EntryCalls<object>['save']['input'];
type Changed = NonNullable<Input['row']>;

const columnsOf = (entry: AnyEntry): readonly (readonly [string, Column])[] => Object.entries(entry.table.columns);

/** What a row holds, in words, in the order of the tab. */
const readBackOf = (entry: AnyEntry, values: Values, lang: Lang): SavedRow['readBack'] =>
  columnsOf(entry).flatMap(([key, column]) => {
    const value = values[key];
    if (value === undefined || column.writer === 'tool') return [];
    return [{ key, label: column.header, value: column.codec.show(value, lang) }];
  });

/** Headers of the columns in which a row that was there already holds something else. */
const differences = (entry: AnyEntry, sent: Cells, row: Row, touched: (key: string) => boolean): readonly Text[] =>
  columnsOf(entry)
    .filter(([key]) => key in sent && touched(key) && !sameCell(sent[key] ?? '', row.cells[key] ?? ''))
    .map(([, { header }]) => header);

const ENTERED: Text = { de: 'erfasst', en: 'entered' };
const CHANGED: Text = { de: 'geändert', en: 'changed' };

/** `Einsatz erfasst: Infostand, KV Bonn bei KV Weimar, 22.8., 4 Leute` */
const titleOf = (entry: AnyEntry, values: Values, changed: boolean, { today }: EntryDesk): Text =>
  both((lang) => {
    const sentence = sentenceIn(entry, values, { lang, today });
    return `${say(entry.row.bare, lang)} ${say(changed ? CHANGED : ENTERED, lang)}${sentence && ': '}${sentence}`;
  });

/** The person's columns in full: what was not answered is empty. */
const personal = (entry: AnyEntry, cells: Cells): Cells =>
  Object.fromEntries(
    columnsOf(entry).flatMap(([key, { writer }]): [string, Cell][] =>
      writer === 'person' ? [[key, cells[key] ?? '']] : [],
    ),
  );

const changedMeanwhile = (columns: readonly Text[]): Problem => ({
  code: 'changed-meanwhile',
  text: joinTexts(
    [
      { de: 'Das hat inzwischen jemand geändert:', en: 'Someone changed this meanwhile:' },
      both((lang) => `${columns.map((column) => say(column, lang)).join(', ')}.`),
    ],
    ' ',
  ),
  hint: {
    de: 'Öffne die Zeile noch einmal und sieh sie Dir an.',
    en: 'Open the row once more and have a look.',
  },
});

/** An answer as the page showed it, as the cell that it came from. */
function cellOfTyped(entry: AnyEntry, key: string, typed: string | undefined, desk: EntryDesk): Cell {
  if (typed === undefined || typed === '') return '';
  const codec = columnOf(entry, key)?.codec;
  const read = codec?.parse(typed, desk);
  return codec && read?.ok ? codec.print(read.value, desk.sheetLang) : typed;
}

/** What the form does not ask of such a row stays as it is, unless it follows from the other answers. */
function touchedBy(entry: AnyEntry, { values, cells }: ReadAnswers, id: string, { today }: EntryDesk) {
  const asked = new Set(askedOf(entry, { values, beside: values, today, row: id }));
  return (key: string): boolean => key in cells || asked.has(key) || fieldOf(entry, key).derived !== undefined;
}

/**
 * The change of one row: only the columns that differ from when it was opened. Refused where one of them holds something
 * else by now; what others changed in other columns stays.
 */
function changeOf(
  entry: AnyEntry,
  { id, seen }: Changed,
  { values, cells }: ReadAnswers,
  desk: EntryDesk,
): Result<{ readonly change: Change; readonly after: Row; readonly stands: boolean }> {
  const read = desk.row(entry.table.name, id);
  if (!read.ok) return read;
  const row = read.value;
  if (row === undefined) return fail(ROW_GONE);
  const now = typedIn(entry, row, desk.lang);
  const shown = (key: string, cell: Cell): string =>
    typedIn(entry, parseRow(entry.table, { [key]: cell }, 0, { lang: desk.sheetLang }), desk.lang)[key] ?? '';
  const touched = touchedBy(entry, { values, cells }, id, desk);
  const wanted = Object.entries(personal(entry, cells)).filter(
    ([key, cell]) => touched(key) && shown(key, cell) !== (seen[key] ?? ''),
  );
  const meanwhile = wanted.filter(
    ([key, cell]) => (now[key] ?? '') !== (seen[key] ?? '') && shown(key, cell) !== now[key],
  );
  if (meanwhile.length > 0)
    return fail(changedMeanwhile(meanwhile.flatMap(([key]) => columnOf(entry, key)?.header ?? [])));
  const written: Cells = Object.fromEntries(wanted);
  // A try that was cut off may have brought some columns there already: what they held is what the page was shown.
  const before = (key: string, cell: Cell): Cell =>
    shown(key, cell) === (now[key] ?? '') ? cellOfTyped(entry, key, seen[key], desk) : (row.cells[key] ?? '');
  const held: Cells = Object.fromEntries(wanted.map(([key, cell]) => [key, before(key, cell)]));
  return ok({
    change: { kind: 'set', table: entry.table.name, id, cells: written, held },
    after: parseRow(entry.table, { ...row.cells, ...written }, row.line, { lang: desk.sheetLang }),
    stands: wanted.length > 0 && wanted.every(([key, cell]) => shown(key, cell) === (now[key] ?? '')),
  });
}

/** A row that is about to be saved: its id, and the answers, those beside its columns among them. */
export interface Saving {
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** The row stands already, and held these answers when it was opened. */
  readonly seen: Readonly<Record<string, string>> | undefined;
}

/** What saving does in a form beyond its one row. */
export interface Beyond<D> {
  /** Of what the opening call brought that by which answers are refused or derived, as it is now. */
  readonly again?: ((desk: Reading<D>) => Result<object>) | undefined;
  /** What else the same operation writes: nothing where such a row brings nothing, an empty list where it stands already. */
  readonly brings?: ((saving: Saving, desk: Reading<D>) => Result<readonly Change[] | undefined>) | undefined;
}

interface Work {
  readonly entry: AnyEntry;
  readonly desk: EntryDesk;
  readonly operation: string;
  readonly read: ReadAnswers;
  /** What else the operation writes; absent where it is this one row alone. */
  readonly brought: readonly Change[] | undefined;
}

/** The answers, and what they are as cells of the sheet. */
interface ReadAnswers {
  readonly values: Values;
  readonly cells: Cells;
}

/**
 * Saves one row, or the changes of one. The id of a new row comes from the operation, so that the same operation twice
 * is one row; the second time the answer tells what really stands there.
 */
export function saveRow<D extends EntryDesk>(
  entry: AnyEntry,
  input: Input,
  desk: D,
  beyond: Beyond<D> = {},
): Result<SavedRow> {
  const known = desk.known();
  if (!known.ok) return known;
  const operation = input.operation ?? desk.newId('O');
  const id = input.row?.id ?? stableId(entry.table.prefix ?? '', operation);
  const facts = beyond.again?.(desk);
  if (facts && !facts.ok) return facts;
  const reading = { lang: desk.lang, today: desk.today, facts: facts?.value, row: id };
  const read = readAnswers(entry, input.values, namesFor(known.value, input.row), reading);
  if (!read.ok) return read;
  const values = read.value;
  const brought = beyond.brings?.({ id, values, seen: input.row?.seen }, desk) ?? ok(undefined);
  if (!brought.ok) return brought;
  const cells = cellsOf(entry, values, desk.sheetLang);
  const work: Work = { entry, desk, operation, read: { values, cells }, brought: brought.value };
  return input.row ? saveChange(work, input.row) : saveNew(work);
}

const PARTLY: Problem = {
  code: 'platform',
  text: { de: 'Das ließ sich noch nicht ganz speichern.', en: 'This could not be saved completely yet.' },
  hint: { de: 'Speichere noch einmal. Doppelt wird nichts.', en: 'Save once more. Nothing is saved twice.' },
  retry: true,
};

const planOf = ({ entry, desk, operation, read, brought }: Work, change: Change | undefined): Plan => ({
  ...{ operation, command: entry.name, title: titleOf(entry, read.values, change?.kind !== 'append', desk) },
  // The row of the form comes last: where it stands, the others do.
  changes: [...(brought ?? []), ...(change ? [change] : [])],
  ends: true,
  // What other rows held is told by nothing else once it is written.
  ...(brought ? { ahead: true } : {}),
});

/** What every answer tells, by what carrying out the plan came to. */
const answerOf = ({ entry, operation }: Work, id: string, { left, unlogged, repeated }: Applied) => ({
  ...{ operation, id, tab: entry.table.tab, repeated },
  left: [...left, ...(unlogged ? [unlogged] : [])],
  undoable: unlogged === undefined,
});

function saveNew(given: Work): Result<SavedRow> {
  const { entry, desk, operation, read } = given;
  const { table } = entry;
  const id = stableId(table.prefix ?? '', operation);
  const there = given.brought ? desk.row(table.name, id) : ok(undefined);
  if (!there.ok) return there;
  const work: Work = there.value === undefined ? given : { ...given, brought: undefined };
  const applied = desk.apply(planOf(work, { kind: 'append', table: table.name, rows: [{ id, cells: read.cells }] }));
  if (!applied.ok) return applied;
  const line = applied.value.lines[id];
  // What came with the row stands, the row itself does not: a second try completes it.
  if (line === undefined && work.brought && applied.value.left.length > 0) return fail(PARTLY);
  const told = { ...answerOf(work, id, applied.value), line };
  const stands = applied.value.standing?.[id];
  if (stands !== undefined) return ok({ ...told, ...toldBy(work, parseRow(table, stands, line ?? 0)) });
  return applied.value.repeated ? asItStands(work, told) : ok({ ...told, ...toldByAnswers(work, id) });
}

function saveChange(given: Work, row: Changed): Result<SavedRow> {
  const { entry, desk, operation, read } = given;
  const made = changeOf(entry, row, read, desk);
  if (!made.ok) return made;
  const { change, after, stands } = made.value;
  // Rows of one tab are written together: that this one stands says nothing of the others.
  const apart = given.brought?.every(({ table }) => table !== entry.table.name);
  const work: Work = stands && apart ? { ...given, brought: undefined } : given;
  // Nothing is different: nothing is written, and nothing can be taken back.
  const same = change.kind === 'set' && Object.keys(change.cells).length === 0;
  if (same && !work.brought?.length)
    return ok({
      ...{ operation, id: row.id, line: after.line, tab: entry.table.tab, repeated: true, left: [], undoable: false },
      ...toldBy(work, after),
    });
  const applied = desk.apply(planOf(work, same ? undefined : change));
  if (!applied.ok) return applied;
  const { lines, left, repeated } = applied.value;
  const told = { ...answerOf(work, row.id, applied.value), line: lines[row.id] ?? after.line };
  return repeated || left.length > 0 ? asItStands(work, told) : ok({ ...told, ...toldBy(work, after) });
}

type Told = Pick<SavedRow, 'says' | 'readBack' | 'findings' | 'differs'>;

/** The answer from the row as it stands, not from what was sent. */
function asItStands(work: Work, told: Omit<SavedRow, keyof Told>): Result<SavedRow> {
  const read = work.desk.row(work.entry.table.name, told.id, told.line);
  if (!read.ok) return read;
  if (read.value === undefined) return ok({ ...told, line: undefined, ...toldByAnswers(work, told.id) });
  return ok({ ...told, line: read.value.line, ...toldBy(work, read.value) });
}

const toldBy = ({ entry, desk, read }: Work, row: Row): Told => ({
  says: sentenceIn(entry, row.values, desk),
  readBack: readBackOf(entry, row.values, desk.lang),
  findings: findingsOf(desk.checkRow(entry.table.name, row.cells)),
  differs: differences(entry, personal(entry, read.cells), row, touchedBy(entry, read, row.id, desk)),
});

const toldByAnswers = ({ entry, desk, read }: Work, id: string): Told => ({
  says: sentenceIn(entry, read.values, desk),
  readBack: readBackOf(entry, read.values, desk.lang),
  findings: findingsOf(desk.checkRow(entry.table.name, { ...read.cells, id })),
  differs: [],
});
