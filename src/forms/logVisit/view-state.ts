import { useMemo, useRef, useState } from 'preact/hooks';
import { dayInField } from '../../client/day-field.tsx';
import { keepDraft, newOperation, readDraft } from '../../client/draft.ts';
import { indexNames } from '../../domain/names.ts';
import type { FieldProblem } from '../../domain/result.ts';
import { readVisit } from './contract.ts';
import type { VisitStart } from './shape.ts';
import { type Typed, withHours } from './view-checks.ts';
import { KEPT_FIELDS } from './view-fields.ts';

const FORM = 'logVisit';
type Problems = Readonly<Record<string, FieldProblem>>;
const NONE: Problems = {};

/** Partners of an association, by running partnerships. */
export const partnersOf = (association: string, pairs: VisitStart['pairs']): readonly string[] =>
  pairs.flatMap(([a, b]) => (a === association ? [b] : b === association ? [a] : []));

/** What is known is filled in: today, the own association, its only partner. */
export function firstValues(start: VisitStart): Typed {
  const partners = start.own === undefined ? [] : partnersOf(start.own, start.pairs);
  return {
    start: dayInField(start.today, start.lang),
    guest: start.own ?? '',
    host: partners.length === 1 ? (partners[0] ?? '') : '',
  };
}

interface Answers {
  readonly values: Typed;
  readonly problems: Problems;
}

/** A field that was left is looked at after this long: a message that appears at once would move what is being clicked. */
const CALM = 200;

/** Answers that event handlers read as they are now, not as they were when the handler was drawn. */
function useAnswers(first: Typed) {
  const [answers, setAnswers] = useState<Answers>({ values: first, problems: NONE });
  const latest = useRef(answers);
  const put = (change: Partial<Answers>) => {
    latest.current = { ...latest.current, ...change };
    setAnswers(latest.current);
  };
  return { answers, now: () => latest.current, put };
}

/** The answers of the form with their problems; keeps a draft of what a person typed until it is saved. */
export function useVisit(start: VisitStart) {
  const [draft] = useState(() => readDraft(FORM));
  const { answers, now, put } = useAnswers(draft?.values ?? firstValues(start));
  const operation = useRef(draft?.operation ?? newOperation());
  const saved = useRef(false);
  const names = useMemo(
    () => indexNames(start.associations.map(([name = '', ...aliases]) => ({ name, aliases }))),
    [start],
  );

  const take = (values: Typed, ...cleared: readonly string[]) => {
    put({ values, problems: without(now().problems, cleared) });
    if (!saved.current) keepDraft(FORM, { operation: operation.current, values });
  };
  const read = (): Problems => {
    const result = readVisit(withHours(now().values, start), names, start);
    return result.ok ? NONE : (result.problem.fields ?? NONE);
  };
  const set = (key: string, value: string) => {
    const { values } = now();
    if ((values[key] ?? '') !== value) take({ ...values, [key]: value }, key);
  };
  /** Looks at one answer: what is empty is not yet wrong; a known name gets its full form. */
  const look = (key: string, association: boolean) => {
    const typed = now().values[key]?.trim() ?? '';
    if (saved.current || typed === '') return;
    const name = association ? names.find(typed) : undefined;
    if (name !== undefined && name !== typed) return set(key, name);
    const found = read()[key];
    if (found) put({ problems: { ...now().problems, [key]: found } });
  };
  const check = (): Problems => {
    const problems = read();
    put({ problems });
    return problems;
  };
  const restart = (values: Typed) => {
    put({ values, problems: NONE });
    operation.current = newOperation();
    saved.current = false;
    keepDraft(FORM, undefined);
  };
  /** What was taken back is saved anew as an operation of its own. */
  const anew = () => {
    operation.current = newOperation();
    keepDraft(FORM, { operation: operation.current, values: now().values });
  };
  return {
    ...answers,
    reading: start,
    anew,
    operation: () => operation.current,
    restored: draft !== undefined,
    set,
    leave: (key: string, association: boolean) => void setTimeout(() => look(key, association), CALM),
    check,
    swap: () => {
      const { values } = now();
      take({ ...values, guest: values.host ?? '', host: values.guest ?? '' }, 'guest', 'host');
    },
    refuse: (problems: Problems) => put({ problems }),
    /** Saved: the draft may go, the answers stay for an undo. */
    settled: () => {
      saved.current = true;
      keepDraft(FORM, undefined);
    },
    /** The next visit of the same day and associations. */
    next: () => restart(Object.fromEntries(KEPT_FIELDS.map((key) => [key, now().values[key] ?? '']))),
    /** The same answers once more, as a new row. */
    reopen: () => restart(now().values),
    clear: () => restart(firstValues(start)),
  };
}
export type VisitState = ReturnType<typeof useVisit>;

const without = (problems: Problems, keys: readonly string[]): Problems =>
  Object.fromEntries(Object.entries(problems).filter(([key]) => !keys.includes(key)));
