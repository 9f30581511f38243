import { cellText } from '../../define/columns.ts';
import { permits } from '../../define/permits.ts';
import type { Undone } from '../../define/use-case.ts';
import type { Plan } from '../../domain/plan.ts';
import { fail, ok, type Problem, type Result } from '../../domain/result.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { personEmail } from '../../google/person.ts';
import { keepDocumentFacts } from '../../google/store.ts';
import { type RowIn, type TableName, tables } from '../../tables/index.ts';
import { alone, mendFirst } from '../apply/alone.ts';
import { carryOutAlone } from '../apply/carry-out.ts';
import { entriesOf } from '../apply/journal.ts';
import { undoOf } from '../apply/log.ts';
import type { Target } from '../apply/target.ts';
import { undoPlan } from '../apply/undo.ts';
import type { Bench } from '../bench.ts';
import type { Features } from '../features.ts';
import { commandNamed } from '../journal-words.ts';
import { checkedNames, remembered, typedNames } from '../reading/remembered.ts';
import { parseRows } from '../reading/rows.ts';
import { type Refusal, whereToStand } from '../roles.ts';
import { ASSIGN, takeBackHeaders } from './assign-columns.ts';
import { languageBefore, SET_UP } from './switch-language.ts';

/** Refuses whoever could not have started it, and says as whom the tool sees that person. */
export const notYours = (): Problem => ({
  code: 'forbidden',
  text: { de: 'Das nimmt nur die Koordination zurück.', en: 'Only coordination takes this back.' },
  hint: whereToStand(personEmail()),
});

/** The tab Protokoll as it stands, oldest first; what a run was ended before it told of is told first. */
export function readJournal({ reader }: Bench): Result<readonly RowIn<'journal'>[]> {
  mendFirst(reader);
  const read = reader.fresh('journal');
  if (!read.ok) return read;
  // The rows were parsed by this very table's codecs; parseRows knows tables in general only.
  return ok(parseRows(tables.journal, read.value.layout, read.value.block) as readonly RowIn<'journal'>[]);
}

/** Whoever may start a command may take it back; `words` as Protokoll has them. A command that no feature answers for belongs to coordination. */
export function mayTakeBack(features: Features, words: string, refusal: Refusal): boolean {
  const command = commandNamed(features, words);
  const form = features.forms.find(
    ({ name, calls }) => name === command || calls.some((call) => call.name === command),
  );
  if (form)
    return form.calls.every((call) => (form.name !== command && call.name !== command) || refusal(call) === undefined);
  if (command === SET_UP) return refusal(permits.setUp) === undefined;
  const found = features.commands.find(({ name }) => name === command);
  return refusal(found ?? { roles: ['coordination'] }) === undefined;
}

/** A name that is taken back is no former one of its row, though a check saw it there; rows that name it may stay. */
function forgetNames({ changes }: Plan, reader: Bench['reader']): void {
  const renamed = changes.flatMap((one) =>
    one.kind === 'set' && one.table === 'associations' && one.held.name !== undefined
      ? [[one.id, cellText(one.held.name), cellText(one.cells.name ?? '')] as const]
      : [],
  );
  if (renamed.length === 0) return;
  const now = reader.fresh('associations');
  if (!now.ok) return;
  const stand = new Map(parseRows(tables.associations, now.value.layout, now.value.block).map((row) => [row.id, row]));
  const { checked, typed } = remembered();
  const back = renamed.flatMap(([id, name, former]) =>
    checked[id] === name && cellText(stand.get(id)?.cells.name ?? '') === former ? [[id, former]] : [],
  );
  const names = { ...checked, ...Object.fromEntries(back) };
  if (back.length > 0) keepDocumentFacts({ ...checkedNames(names), ...typedNames(typed) });
}

/** Tables whose rows the cache knows. */
const NAMES: readonly string[] = ['associations', 'elections', 'contacts'];
/** How long a person's undo waits for another script. */
const WAIT_MS = 8_000;

/**
 * Takes an operation back; refuses what the journal refuses, and what this person could not have started. `switchBack`:
 * brings the sheet into the language that it had.
 */
export function takeBack(
  operation: string,
  bench: Bench,
  refusal: Refusal,
  worded: (plan: Plan) => Plan,
  switchBack: (lang: Lang) => Result<{ readonly left: readonly Text[] }>,
): Result<Undone> {
  const { reader, features, today } = bench;
  let names = false;
  let former: Lang | undefined;
  const done = alone(reader, WAIT_MS, (): Result<Undone> => {
    const planned = undoPlan(operation, reader, today);
    if (!planned.ok) return planned;
    const { plan, commands, left, targets, journal } = planned.value;
    if (!commands.every((command) => mayTakeBack(features, command, refusal))) return fail(notYours());
    if (commands.some((command) => commandNamed(features, command) === ASSIGN))
      return takeBackHeaders(bench, operation);
    former = languageBefore(entriesOf(journal, operation)[0]?.held ?? '');
    if (former !== undefined) return ok({ undone: entriesOf(journal, undoOf(operation)).length === 0, left });
    const given = (table: TableName): Result<Target> => {
      const target = targets.get(table);
      return target ? ok(target) : reader.fresh(table);
    };
    const applied = carryOutAlone(worded(plan), reader, bench.journal, given, journal);
    if (!applied.ok) return applied;
    names = plan.changes.some(({ table }) => NAMES.includes(table));
    const { repeated, unlogged } = applied.value;
    const undone = { undone: !repeated, left: [...left, ...applied.value.left] };
    forgetNames(plan, reader);
    return ok(unlogged ? { ...undone, unlogged } : undone);
  });
  if (names) reader.forgetFacts();
  // Setting up takes its own lock for each step.
  if (!done.ok || former === undefined || !done.value.undone) return done;
  const back = switchBack(former);
  return back.ok ? ok({ undone: true, left: back.value.left }) : back;
}
