import type { Column } from '../../src/define/column.ts';
import { day } from '../../src/domain/day.ts';
import { type AnyEntry, answersOf, askedOf, columnOf, isRequired } from '../../src/forms/entry/answers.ts';
import { callName } from '../../src/forms/entry/shape.ts';
import { type Answer as Answered, call, type Host } from '../bundle.ts';
import { entries } from '../entries.ts';
import { oneOf } from '../simulation/chance.ts';
import { type Answer, answerTo } from './answers.ts';

/** Every form over a table. */
export const savingForms: readonly string[] = entries.map((entry) => callName(entry, 'save'));

/** What the fuzzing of saves is made of. */
export interface Saving {
  readonly host: Host;
  readonly random: () => number;
  readonly text: () => string;
  /** Associations of the register. */
  readonly names: readonly string[];
}

const KNOWN = { lang: 'de', today: day('2026-11-23') } as const;
type Sent = Readonly<Record<string, Answer>>;
type Stored = Readonly<Record<string, string | number | boolean>>;

const typedOf = (sent: Sent): Record<string, string> =>
  Object.fromEntries(Object.entries(sent).map(([key, { typed }]) => [key, typed]));

const columnsOf = ({ table }: AnyEntry): readonly (readonly [string, Column])[] =>
  Object.entries<Column>(table.columns).filter(([, { writer }]) => writer === 'person');

const rowOf = (host: Host, { table }: AnyEntry, id: unknown): Stored | undefined =>
  host
    .tab(table.tab.de)
    .values()
    .find((row) => row.id === id);

/** Answers what the form asks, question by question as the earlier answers bring them up; what is voluntary now and then. */
function answered(entry: AnyEntry, saving: Saving): Sent {
  const { random, text, names } = saving;
  const sent: Record<string, Answer> = {};
  const passed = new Set<string>();
  for (;;) {
    const answers = answersOf(entry, typedOf(sent), KNOWN);
    const next = askedOf(entry, answers).find((key) => !(key in sent) && !passed.has(key));
    const column = next === undefined ? undefined : columnOf(entry, next);
    if (next === undefined || column === undefined) return sent;
    if (isRequired(entry, next, answers) || random() < 0.4) sent[next] = answerTo(column, random, text, names);
    else passed.add(next);
  }
}

/** Columns that an answer reads out, or of which it says what is wrong. */
function toldBy(value: Answered['value']): ReadonlySet<string> {
  const read = value?.readBack as readonly { readonly key: string }[];
  const found = value?.findings as readonly { readonly column?: string }[];
  return new Set([...read.map(({ key }) => key), ...found.flatMap(({ column }) => column ?? [])]);
}

/** Saves with ever other answers where the form says which it refuses, as a person does; gives what it let in. */
function letIn(
  entry: AnyEntry,
  saving: Saving,
  operation: string,
  row?: object,
): { id: string; sent: Sent; told: ReadonlySet<string> } | string {
  const { host, random, text, names } = saving;
  let sent = answered(entry, saving);
  for (let round = 0; round < 40; round += 1) {
    const { ok, value, problem } = call(host, callName(entry, 'save'), { operation, values: typedOf(sent), ...row });
    if (ok) {
      return { id: String(value?.id), sent, told: toldBy(value) };
    }
    const fields = Object.keys(problem?.fields ?? {});
    // A refusal that names no field leaves a person with nothing to mend.
    if (fields.length === 0) return `${callName(entry, 'save')}: ${problem?.code} ${problem?.text.de}`;
    const again = fields.flatMap((key) => {
      const column = columnOf(entry, key);
      return column ? [[key, answerTo(column, random, text, names)] as const] : [];
    });
    sent = round % 8 === 7 ? answered(entry, saving) : { ...sent, ...Object.fromEntries(again) };
  }
  return '';
}

/** What stands in a row otherwise than it was sent, or stands there without having been sent or told. */
function otherwise(entry: AnyEntry, stored: Stored, sent: Sent, told: ReadonlySet<string>): readonly string[] {
  return columnsOf(entry).flatMap(([key, column]) => {
    const stands = stored[column.header.de] ?? '';
    const answer = sent[key];
    const name = `${callName(entry, 'save')} ${key}`;
    if (stands !== '' && !told.has(key)) return [`${name}: nobody is told of ${JSON.stringify(stands)}`];
    // What was not answered may follow from the other answers: it is told.
    if (answer === undefined || (answer.typed.trim() === '' && stands !== '')) return [];
    return answer.isSaidBy(stands)
      ? []
      : [`${name}: sent ${JSON.stringify(answer.typed)}, stands ${JSON.stringify(stands)}`];
  });
}

/**
 * Saves a row by each form over a table, then changes one of its answers; gives what stands otherwise than it was sent.
 * `accepted` learns which forms let any in, and which of their columns.
 */
export function storedOtherwise(saving: Saving, round: number, accepted: Set<string>): readonly string[] {
  return entries.flatMap((entry) => {
    const name = callName(entry, 'save');
    const saved = letIn(entry, saving, `op-${name}-${round}`);
    if (typeof saved === 'string') return saved === '' ? [] : [saved];
    accepted.add(name);
    for (const key of Object.keys(saved.sent)) accepted.add(`${name} ${key}`);
    const stored = rowOf(saving.host, entry, saved.id);
    if (stored === undefined) return [`${name}: said to be saved, and stands nowhere`];
    return [
      ...otherwise(entry, stored, saved.sent, saved.told),
      ...(entry.changes ? changed(entry, saving, round, saved.id, stored) : []),
    ];
  });
}

/** One answer of the row becomes another: what was not touched stands as it stood. */
function changed(
  entry: AnyEntry,
  { host, random, text, names }: Saving,
  round: number,
  id: string,
  before: Stored,
): readonly string[] {
  const name = callName(entry, 'save');
  const opened = call(host, callName(entry, 'open'), { id });
  const seen = opened.value?.values as Readonly<Record<string, string>> | undefined;
  if (!opened.ok || seen === undefined) return [`${callName(entry, 'open')}: ${opened.problem?.text.de}`];
  const [key, column] = oneOf(
    random,
    columnsOf(entry).filter(([one]) => one in seen),
  );
  const answer = answerTo(column, random, text, names);
  const { ok, value } = call(host, name, {
    ...{ operation: `op-${name}-${round}-again`, row: { id, seen }, values: { ...seen, [key]: answer.typed } },
  });
  const after = rowOf(host, entry, id) ?? {};
  const others = columnsOf(entry).filter(
    ([one, { header }]) => (ok ? one !== key : true) && after[header.de] !== before[header.de],
  );
  // Other answers may follow from the one; the page reads the whole row out then.
  const told = ok ? toldBy(value) : new Set<string>();
  const lost = others.filter(([one, { header }]) => !(before[header.de] === '' && told.has(one)));
  const stands = after[column.header.de] ?? '';
  return [
    ...lost.map(
      ([one, { header }]) =>
        `${name}: changing ${key} to ${JSON.stringify(answer.typed)} made ${one} ${JSON.stringify(after[header.de])}, was ${JSON.stringify(before[header.de])}`,
    ),
    ...(ok && !answer.isSaidBy(stands)
      ? [`${name} ${key}: changed to ${JSON.stringify(answer.typed)}, stands ${JSON.stringify(stands)}`]
      : []),
  ];
}
