import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Draft, keepDraft, newOperation, readDraft } from '../../client/draft.ts';
import { isAssociation } from '../../define/entry.ts';
import { indexNames } from '../../domain/names.ts';
import type { FieldProblem } from '../../domain/result.ts';
import { type AnyEntry, answersOf, askedOf, columnOf, fieldOf, readAnswers, typedOf } from './answers.ts';
import type { EntryStart, OpenedRow } from './shape.ts';
import type { Outcome, Typed } from './spec.ts';
import { useLive } from './view-live.ts';

export type Problems = Readonly<Record<string, FieldProblem>>;
const NONE: Problems = {};

/** What is known is filled in. */
export function firstTyped(entry: AnyEntry, start: EntryStart): Typed {
  const typed: Record<string, string> = {};
  for (const key of Object.keys(entry.fields)) {
    const [column, value] = [columnOf(entry, key), fieldOf(entry, key).first?.(start)];
    if (column && value !== undefined) typed[key] = typedOf(column, value, start.lang);
  }
  return typed;
}

/** What another page handed over, over what is known anyway. */
const firstHanded = (
  entry: AnyEntry,
  start: EntryStart,
  { values, row }: NonNullable<EntryStart['handed']>,
): Typed => ({
  ...(row?.values ?? firstTyped(entry, start)),
  ...values,
});

/** What became of a row by what was handed over with it: the page begins where it does by that button. */
const outcomeOf = (entry: AnyEntry, { values, row }: NonNullable<EntryStart['handed']>): Outcome | undefined =>
  entry
    .outcomes?.(row?.values ?? {})
    .find(({ gives, saves }) => !saves && Object.entries(gives).every(([key, value]) => values[key] === value));

/** What answers are read by in the page. */
export const knownTo = (start: EntryStart, row: string | undefined) => ({
  ...{ lang: start.lang, today: start.today, facts: start, row },
});

/** Answers as they are sent: those that are asked for, with what follows from them; empty ones stay at home. */
export function sentOf(entry: AnyEntry, typed: Typed, start: EntryStart, row?: string): Typed {
  const known = knownTo(start, row);
  const answers = answersOf(entry, typed, known);
  const sent: Record<string, string> = {};
  for (const key of askedOf(entry, answers)) {
    const answer = typed[key]?.trim() ? typed[key] : derivedIn(entry, key, answers.values, start);
    if (answer) sent[key] = answer;
  }
  return sent;
}

/** What a field shows where nothing was typed: what follows from the other answers. */
export function derivedIn(
  entry: AnyEntry,
  key: string,
  values: Readonly<Record<string, unknown>>,
  { lang }: EntryStart,
): string | undefined {
  const column = columnOf(entry, key);
  return fieldOf(entry, key).derived && column && values[key] !== undefined
    ? typedOf(column, values[key], lang)
    : undefined;
}

interface Held {
  readonly typed: Typed;
  readonly problems: Problems;
  /** The row that is changed, as it was opened; absent for a new one. */
  readonly opened: OpenedRow | undefined;
  /** What became of it: which field comes first, or that nothing else is to be said. */
  readonly became?: Outcome | undefined;
}

/** A field that was left is looked at after this long: a message that appears at once would move what is being clicked. */
const CALM = 200;

/** Answers that event handlers read as they are now, not as they were when the handler was drawn. */
function useHeld(first: () => Omit<Held, 'problems'>) {
  const [held, setHeld] = useState<Held>(() => ({ ...first(), problems: NONE }));
  const latest = useRef(held);
  const put = (change: Partial<Held>) => {
    latest.current = { ...latest.current, ...change };
    setHeld(latest.current);
  };
  return { held, now: () => latest.current, put };
}

const without = (problems: Problems, keys: readonly string[]): Problems =>
  Object.fromEntries(Object.entries(problems).filter(([key]) => !keys.includes(key)));

/** The answers of a form with their problems; keeps a draft of what a person typed until it is saved. */
export function useEntry(entry: AnyEntry, start: EntryStart) {
  const [draft] = useState(() => readDraft(entry.name));
  const { handed } = start;
  const { held, now, put } = useHeld(() => ({
    typed: handed ? firstHanded(entry, start, handed) : (draft?.values ?? firstTyped(entry, start)),
    opened: handed?.row,
    became: handed && outcomeOf(entry, handed),
  }));
  const operation = useRef((handed ? undefined : draft?.operation) ?? newOperation());
  const saved = useRef(false);
  const names = useMemo(
    () => indexNames(start.associations.map(([name = '', ...aliases]) => ({ name, aliases }))),
    [start],
  );
  const live = useLive(entry);
  const keep = () => {
    // A row that is being changed is not kept: after a reload the sheet has the newer word.
    if (!saved.current && !now().opened) keepDraft(entry.name, { operation: operation.current, values: now().typed });
  };
  const take = (typed: Typed, keys: readonly string[]) => {
    put({ typed });
    // What was wrong because of another answer may be right now.
    const still = read();
    put({ problems: Object.fromEntries(Object.entries(without(now().problems, keys)).filter(([key]) => still[key])) });
    live.forget(keys);
    keep();
  };
  const sent = (): Typed => sentOf(entry, now().typed, start, now().opened?.id);
  const read = (): Problems => {
    const result = readAnswers(entry, sent(), names, knownTo(start, now().opened?.id));
    return result.ok ? NONE : (result.problem.fields ?? NONE);
  };
  const set = (key: string, value: string) => give({ [key]: value });
  const give = (answers: Typed) => {
    const { typed } = now();
    const changed = Object.keys(answers).filter((key) => (typed[key] ?? '') !== answers[key]);
    if (changed.length > 0) take({ ...typed, ...answers }, changed);
  };
  const hear = () => live.look(() => (saved.current ? undefined : sent()), now().opened?.id);
  /** Looks at one answer: what is empty is not yet wrong; a known name gets its full form. */
  const look = (key: string) => {
    const typed = now().typed[key]?.trim() ?? '';
    if (saved.current || typed === '') return;
    const name = isAssociation(columnOf(entry, key)) ? names.find(typed) : undefined;
    if (name !== undefined && name !== typed) set(key, name);
    const found = read()[key];
    if (found) put({ problems: { ...now().problems, [key]: found } });
    hear();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, of what was handed over
  useEffect(() => {
    if (!handed) return;
    keep();
    hear();
  }, []);
  const restart = (typed: Typed, opened?: OpenedRow, became?: Outcome, same?: string) => {
    put({ typed, problems: NONE, opened, became });
    live.forget();
    operation.current = same ?? newOperation();
    saved.current = false;
    keepDraft(entry.name, undefined);
  };
  return {
    ...held,
    start,
    live: live.found,
    operation: () => operation.current,
    /** The answers as they are now, before the page is drawn again. */
    now: () => now().typed,
    restored: draft !== undefined && !handed,
    /** What was begun here before another page handed over its answers. */
    earlier: handed ? draft : undefined,
    set,
    give,
    leave: (key: string) => void setTimeout(() => look(key), CALM),
    check: (): Problems => {
      const problems = read();
      put({ problems });
      return problems;
    },
    refuse: (problems: Problems) => put({ problems }),
    /** Saved: the draft may go, the answers stay for an undo. */
    settled: () => {
      saved.current = true;
      live.forget();
      keepDraft(entry.name, undefined);
    },
    /** What was taken back is saved anew as an operation of its own. */
    anew: () => {
      operation.current = newOperation();
      keep();
    },
    /** The next row, with the answers that stay. */
    next: () => {
      const kept = Object.fromEntries(entry.keeps.map((key) => [key, now().typed[key] ?? '']));
      restart(now().opened ? firstTyped(entry, start) : { ...firstTyped(entry, start), ...kept });
    },
    /** The same answers once more: as a new row, or as a new change of the same one. */
    reopen: () => restart(now().typed, now().opened),
    clear: () => restart(firstTyped(entry, start)),
    open: (row: OpenedRow) => restart(row.values, row),
    /** A row that stands, with what it becomes; what was typed here already is kept. */
    become: (row: OpenedRow, outcome: Outcome) => {
      const first = now().opened ? {} : firstTyped(entry, start);
      const typed = now().opened
        ? {}
        : Object.fromEntries(Object.entries(now().typed).filter(([key, answer]) => answer !== (first[key] ?? '')));
      restart({ ...row.values, ...typed, ...outcome.gives }, row, outcome);
    },
    /** A row that was sent and refused, as the same operation: it may have reached the sheet after all. */
    retake: (row: Draft, problems: Problems) => {
      restart(row.values, undefined, undefined, row.operation);
      put({ problems });
      keep();
    },
    resume: (typed: Typed) => {
      restart(typed);
      keep();
    },
  };
}
export type EntryState = ReturnType<typeof useEntry>;
