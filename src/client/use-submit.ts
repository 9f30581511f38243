import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem, Result } from '../domain/result.ts';
import { type RunningCall, useCall } from './use-call.ts';

/** A form that knows its own mistakes, and takes those that the server finds. */
export interface Submittable {
  /** Looks at the answers; gives the problems by field. */
  readonly check: () => object;
  readonly refuse: (problems: NonNullable<Problem['fields']>) => void;
}

export interface Submission<I> {
  readonly call: RunningCall<I>;
  /** Sends what the form holds, unless it is refused or under way; ends a wait at once. */
  readonly submit: () => void;
  /** Whether the form holds; what does not is shown. */
  readonly sound: () => boolean;
  /** How often it was refused in a row: a change moves the focus to the summary. */
  readonly refused: number;
}

/** Sends a form once it holds: mistakes are counted, whoever finds them. */
export function useSubmit<I, O>(
  form: Submittable,
  input: () => I,
  send: (input: I) => Promise<Result<O>>,
  onDone: (output: O, input: I) => void,
): Submission<I> {
  const [refused, setRefused] = useState(0);
  const call = useCall(send, onDone);
  const refuse = useRef(form.refuse);
  const failed = call.state.kind === 'failed' ? call.state.problem : undefined;
  useEffect(() => {
    if (!failed?.fields) return;
    refuse.current(failed.fields);
    setRefused((times) => times + 1);
  }, [failed]);
  const sound = () => {
    const wrong = Object.keys(form.check()).length;
    setRefused(wrong > 0 ? refused + 1 : 0);
    if (wrong > 0) call.reset();
    return wrong === 0;
  };
  const submit = () => {
    if (call.state.kind === 'running') return;
    if (call.state.kind === 'waiting') return call.now();
    if (sound()) call.run(input());
  };
  return { call, submit, sound, refused };
}
