import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Problem, Result } from '../domain/result.ts';

/** How a call stands: nothing, under way (slow after five seconds), waiting to try again, or failed. */
export type CallState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly slow: boolean }
  | { readonly kind: 'waiting'; readonly seconds: number; readonly problem: Problem }
  | { readonly kind: 'failed'; readonly problem: Problem };

const SLOW_AFTER = 5_000;
const WAIT_SECONDS = 5;
const MOST_TRIES = 6;
const IDLE: CallState = { kind: 'idle' };

export interface RunningCall<I> {
  readonly state: CallState;
  /** Starts; does nothing while one is under way, so that a double click is one call. */
  readonly run: (input: I) => void;
  /** Ends the wait and tries at once. */
  readonly now: () => void;
  readonly reset: () => void;
}

/** Runs one call at a time. Where the sheet is busy it tries again by itself after five seconds, six times at most. */
export function useCall<I, O>(
  call: (input: I) => Promise<Result<O>>,
  onDone: (output: O, input: I) => void,
): RunningCall<I> {
  const [state, setState] = useState<CallState>(IDLE);
  const latest = useRef({ call, onDone });
  latest.current = { call, onDone };
  const job = useRef<{ input: I; tries: number; running: boolean } | undefined>(undefined);
  const slowTimer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const attempt = useCallback(async () => {
    const current = job.current;
    if (!current || current.running) return;
    current.running = true;
    current.tries += 1;
    setState({ kind: 'running', slow: false });
    slowTimer.current = setTimeout(() => setState({ kind: 'running', slow: true }), SLOW_AFTER);
    const result = await latest.current.call(current.input);
    clearTimeout(slowTimer.current);
    current.running = false;
    if (job.current !== current) return;
    if (!result.ok && result.problem.code === 'busy' && current.tries < MOST_TRIES)
      return setState({ kind: 'waiting', seconds: WAIT_SECONDS, problem: result.problem });
    job.current = undefined;
    if (!result.ok) return setState({ kind: 'failed', problem: result.problem });
    setState(IDLE);
    latest.current.onDone(result.value, current.input);
  }, []);

  useEffect(() => {
    if (state.kind !== 'waiting') return;
    const timer = setTimeout(() => {
      if (state.seconds > 1) setState({ ...state, seconds: state.seconds - 1 });
      else void attempt();
    }, 1_000);
    return () => clearTimeout(timer);
  }, [state, attempt]);
  useEffect(() => () => clearTimeout(slowTimer.current), []);

  const run = useCallback(
    (input: I) => {
      if (job.current?.running) return;
      job.current = { input, tries: 0, running: false };
      void attempt();
    },
    [attempt],
  );
  const now = useCallback(() => void attempt(), [attempt]);
  const reset = useCallback(() => {
    job.current = undefined;
    clearTimeout(slowTimer.current);
    setState(IDLE);
  }, []);
  return { state, run, now, reset };
}
