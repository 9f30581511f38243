import { useMemo, useState } from 'preact/hooks';
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

/** The answers of the form with their problems; keeps a draft of what a person typed. */
export function useVisit(start: VisitStart) {
  const [draft] = useState(() => readDraft(FORM));
  const [values, setValues] = useState<Typed>(draft?.values ?? firstValues(start));
  const [operation, setOperation] = useState(draft?.operation ?? newOperation());
  const [problems, setProblems] = useState<Problems>(NONE);
  const names = useMemo(
    () => indexNames(start.associations.map(([name = '', ...aliases]) => ({ name, aliases }))),
    [start],
  );

  const take = (next: Typed) => {
    setValues(next);
    keepDraft(FORM, { operation, values: next });
  };
  const read = (typed: Typed): Problems => {
    const result = readVisit(withHours(typed, start.lang), names, start.lang);
    return result.ok ? NONE : (result.problem.fields ?? NONE);
  };
  const set = (key: string, value: string) => {
    if ((values[key] ?? '') === value) return;
    take({ ...values, [key]: value });
    setProblems(without(problems, key));
  };
  /** Looks at one answer when its field is left: what is empty is not yet wrong; a known name gets its full form. */
  const leave = (key: string, association: boolean) => {
    const typed = values[key]?.trim() ?? '';
    const name = association && typed !== '' ? names.find(typed) : undefined;
    if (name !== undefined && name !== typed) return set(key, name);
    const found = typed === '' ? undefined : read(values)[key];
    if (found) setProblems({ ...problems, [key]: found });
  };
  const check = (): Problems => {
    const found = read(values);
    setProblems(found);
    return found;
  };
  const restart = (next: Typed) => {
    setValues(next);
    setProblems(NONE);
    setOperation(newOperation());
    keepDraft(FORM, undefined);
  };
  const swap = () => {
    take({ ...values, guest: values.host ?? '', host: values.guest ?? '' });
    setProblems(without(without(problems, 'guest'), 'host'));
  };
  return {
    values,
    operation,
    problems,
    restored: draft !== undefined,
    set,
    leave,
    check,
    swap,
    refuse: setProblems,
    /** Saved: the draft may go, the answers stay for an undo. */
    settled: () => keepDraft(FORM, undefined),
    /** The next visit of the same day and associations. */
    next: () => restart(Object.fromEntries(KEPT_FIELDS.map((key) => [key, values[key] ?? '']))),
    /** The same answers once more, as a new row. */
    reopen: () => restart(values),
    clear: () => restart(firstValues(start)),
  };
}
export type VisitState = ReturnType<typeof useVisit>;

const without = (problems: Problems, key: string): Problems =>
  Object.fromEntries(Object.entries(problems).filter(([other]) => other !== key));
