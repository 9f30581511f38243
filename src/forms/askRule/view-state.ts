import { useMemo, useRef, useState } from 'preact/hooks';
import { dayInField } from '../../client/day-field.tsx';
import { indexNames } from '../../domain/names.ts';
import type { FieldProblem } from '../../domain/result.ts';
import { contributions } from '../../tables/contributions.ts';
import { type AskKey, readQuestion } from './contract.ts';
import type { Answers, AskStart } from './shape.ts';

type Problems = Readonly<Record<string, FieldProblem>>;
const NONE: Problems = {};
/** A field that was left is looked at after this long: a message that appears at once would move what is being clicked. */
const CALM = 200;

/** What is known is filled in: today and the own association. */
export const firstAnswers = (start: AskStart): Answers => ({
  receivedOn: dayInField(start.today, start.lang),
  receiver: start.own ?? '',
});

/** Empty answers stay at home. */
export const given = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer.trim() !== ''));

/** The answers with their problems. They live as long as the page and are kept nowhere. */
export function useQuestion(start: AskStart) {
  const [state, setState] = useState({ answers: firstAnswers(start), problems: NONE });
  const latest = useRef(state);
  const names = useMemo(
    () => indexNames(start.associations.map(([name = '', ...aliases]) => ({ name, aliases }))),
    [start],
  );
  const put = (change: Partial<typeof state>) => {
    latest.current = { ...latest.current, ...change };
    setState(latest.current);
  };
  const problemsNow = (): Problems => {
    const read = readQuestion(given(latest.current.answers), names, start);
    return read.ok ? NONE : (read.problem.fields ?? NONE);
  };
  const set = (key: string, value: string) => {
    const { answers, problems } = latest.current;
    if ((answers[key] ?? '') === value) return;
    const { [key]: _, ...others } = problems;
    put({ answers: { ...answers, [key]: value }, problems: others });
  };
  /** Looks at one answer: what is empty is not yet wrong; a known name gets its full form. */
  const look = (key: AskKey) => {
    const typed = latest.current.answers[key]?.trim() ?? '';
    if (typed === '') return;
    const name = contributions.columns[key].to === 'associations' ? names.find(typed) : undefined;
    if (name !== undefined && name !== typed) return set(key, name);
    const found = problemsNow()[key];
    if (found) put({ problems: { ...latest.current.problems, [key]: found } });
  };
  return {
    ...state,
    set,
    leave: (key: AskKey) => void setTimeout(() => look(key), CALM),
    check: (): Problems => {
      const problems = problemsNow();
      put({ problems });
      return problems;
    },
    refuse: (problems: Problems) => put({ problems }),
    clear: () => put({ answers: firstAnswers(start), problems: NONE }),
  };
}
export type QuestionState = ReturnType<typeof useQuestion>;
