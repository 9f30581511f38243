import type { Applied } from '../../define/use-case.ts';
import type { Plan } from '../../domain/plan.ts';
import { fail, ok, type Problem, type Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import { type RowIn, tables } from '../../tables/index.ts';
import { entriesOf } from '../apply/journal.ts';
import { undoPlan } from '../apply/undo.ts';
import type { Bench } from '../bench.ts';
import type { Features } from '../features.ts';
import { parseRows } from '../reading/rows.ts';
import type { Refusal } from '../roles.ts';

/** What an undo came to: `left` names what people changed since and what therefore stays. */
export interface Undone {
  readonly undone: boolean;
  readonly left: readonly Text[];
}

const NOT_YOURS: Problem = {
  code: 'forbidden',
  text: { de: 'Das nimmt nur die Koordination zurück.', en: 'Only coordination takes this back.' },
  hint: {
    de: 'Wer dazugehört, steht im Tab „Koordination“.',
    en: 'Who belongs to it is listed in the tab "Contacts".',
  },
};

/** The tab Protokoll as it stands, oldest first. */
export function readJournal({ reader }: Bench): Result<readonly RowIn<'journal'>[]> {
  const read = reader.fresh('journal');
  if (!read.ok) return read;
  // The rows were parsed by this very table's codecs; parseRows knows tables in general only.
  return ok(parseRows(tables.journal, read.value.layout, read.value.block) as readonly RowIn<'journal'>[]);
}

/** Whoever may start a command may take it back. A command that no feature answers for belongs to coordination. */
export function mayTakeBack(features: Features, command: string, refusal: Refusal): boolean {
  const form = features.forms.find(
    ({ name, calls }) => name === command || calls.some((call) => call.name === command),
  );
  if (form)
    return form.calls.every((call) => (form.name !== command && call.name !== command) || refusal(call) === undefined);
  const found = features.commands.find(({ name }) => name === command);
  return refusal(found ?? { roles: ['coordination'] }) === undefined;
}

/** Takes an operation back; refuses what the journal refuses, and what this person could not have started. */
export function takeBack(
  operation: string,
  bench: Bench,
  refusal: Refusal,
  carry: (plan: Plan) => Result<Applied>,
): Result<Undone> {
  const { reader, features, today } = bench;
  const planned = undoPlan(operation, reader, today);
  if (!planned.ok) return planned;
  const journal = reader.tab('journal');
  // Taking back an undo brings back what the first operation did: its role is asked as well.
  const operations = [operation, operation.replace(/(-undo)+$/, '')];
  for (const one of operations) {
    const command = journal.ok ? entriesOf(journal.value, one)[0]?.command : undefined;
    if (!mayTakeBack(features, command ?? '', refusal)) return fail(NOT_YOURS);
  }
  const { plan, left } = planned.value;
  const applied = carry(plan);
  if (!applied.ok) return applied;
  const names: readonly string[] = ['associations', 'elections', 'contacts'];
  if (plan.changes.some(({ table }) => names.includes(table))) reader.forgetFacts();
  return ok({ undone: !applied.value.repeated, left: [...left, ...applied.value.left] });
}
