import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../client/button.tsx';
import { keepDraft, newOperation, readDraft } from '../../client/draft.ts';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { useSay } from '../../client/text.tsx';
import { type CallState, useCall } from '../../client/use-call.ts';
import { fail } from '../../domain/result.ts';
import { type AnyEntry, answerInWords, leadingOf } from './answers.ts';
import type { SavedRow } from './shape.ts';
import type { Typed } from './spec.ts';
import { SlowOrWaiting } from './view-news.tsx';
import { personalIn } from './view-personal.ts';
import { serverOf } from './view-server.ts';
import { type EntryState, knownTo, sentOf } from './view-state.ts';
import * as words from './view-texts.ts';

/** A row of a list on its way to the sheet, as it was typed. */
interface Leaving {
  readonly operation: string;
  readonly values: Typed;
  /** Who was asked about what looks personal saves it all the same. */
  readonly anyway?: boolean;
}

const placeOf = (entry: AnyEntry, at: number): string => `${entry.name}-leaving-${at}`;

function keptRows(entry: AnyEntry): readonly Leaving[] {
  const rows: Leaving[] = [];
  for (let row = readDraft(placeOf(entry, 0)); row; row = readDraft(placeOf(entry, rows.length))) rows.push(row);
  return rows;
}

/** What did not reach the sheet yet outlives the page; each keeps its operation, so that sending it again saves it once. */
function keepRows(entry: AnyEntry, rows: readonly Leaving[]): void {
  rows.forEach(({ operation, values }, at) => {
    keepDraft(placeOf(entry, at), { operation, values });
  });
  for (let at = rows.length; readDraft(placeOf(entry, at)); at += 1) keepDraft(placeOf(entry, at), undefined);
}

export interface Series {
  readonly on: boolean;
  readonly switchTo: (on: boolean) => void;
  /** How many rows were taken so far or given back: each begins the questions anew. */
  readonly turn: number;
  readonly leaving: readonly Leaving[];
  readonly call: CallState;
  /** Sends the answers off and begins the next row at once. */
  readonly take: () => void;
  readonly again: (anyway?: boolean) => void;
  /** Puts the row that was refused back into the form; what was begun meanwhile comes after it. */
  readonly reopen: () => void;
  /** What was refused only looks personal. */
  readonly doubted: boolean;
}

/** A list: rows leave for the sheet one after the other, in the order they were typed, while the next one is typed. */
export function useSeries(
  entry: AnyEntry,
  state: EntryState,
  onSaved: (saved: SavedRow, typed: Typed) => void,
): Series {
  const [on, switchTo] = useState(false);
  const [turn, setTurn] = useState(0);
  const [leaving, setLeaving] = useState(() => keptRows(entry));
  const [doubted, setDoubted] = useState(false);
  const begun = useRef<Typed | undefined>(undefined);
  useEffect(() => keepRows(entry, leaving), [entry, leaving]);
  const call = useCall(
    async ({ operation, values, anyway = false }: Leaving) => {
      const sent = sentOf(entry, values, state.start);
      const doubt = anyway ? undefined : await personalIn(entry, { values: sent });
      setDoubted(doubt !== undefined);
      return doubt ? fail(doubt) : serverOf(entry).save({ operation, values: sent });
    },
    (saved, row) => {
      setLeaving((rows) => rows.slice(1));
      onSaved(saved, row.values);
    },
  );
  const problem = call.state.kind === 'failed' ? call.state.problem : undefined;
  const [next] = leaving;
  // What was taken back meanwhile is saved anew as an operation of its own.
  const first = next && problem?.code === 'undone' ? { ...next, operation: newOperation() } : next;
  const { run, reset } = call;
  const idle = call.state.kind === 'idle';
  useEffect(() => {
    if (first && idle) run(first);
  }, [first, idle, run]);
  return {
    ...{ on, switchTo, turn, leaving, doubted, call: call.state },
    take: () => {
      setLeaving((rows) => [...rows, { operation: state.operation(), values: state.now() }]);
      setTurn(turn + 1);
      if (begun.current) state.resume(begun.current);
      else state.next();
      begun.current = undefined;
    },
    again: (anyway = false) => {
      if (!first) return;
      const row = { ...first, anyway };
      setLeaving(([, ...rest]) => [row, ...rest]);
      run(row);
    },
    reopen: () => {
      if (!first) return;
      begun.current ??= state.now();
      setLeaving((rows) => rows.slice(1));
      setTurn(turn + 1);
      state.retake(first, problem?.fields ?? {});
      reset();
    },
  };
}

interface SeriesNewsProps {
  readonly entry: AnyEntry;
  readonly state: EntryState;
  readonly series: Series;
}

/** What holds a list up, and the ways on; the focus stays with the row that is being typed. */
export function SeriesNews({ entry, state, series }: SeriesNewsProps) {
  const say = useSay();
  const { call, leaving, doubted } = series;
  const [first] = leaving;
  if (call.kind !== 'failed' || !first) return <SlowOrWaiting call={call} />;
  const { problem } = call;
  const said = leadingOf(entry).flatMap((key) => {
    const typed = first.values[key];
    return typed ? answerInWords(entry, key, typed, knownTo(state.start, undefined)) : [];
  });
  return (
    <ProblemBanner
      problem={problem}
      head={words.NOT_SAVED}
      actions={
        <>
          <Button onPress={() => series.again(doubted)}>{say(doubted ? words.SAVE_ANYWAY : words.SAVE_AGAIN)}</Button>
          <Button onPress={series.reopen}>{say(words.OPEN_REFUSED)}</Button>
        </>
      }
    >
      <p>{said.join(' · ')}</p>
      {Object.entries(problem.fields ?? {}).map(([key, { text }]) => (
        <p key={key}>{`${say(entry.table.columns[key]?.header ?? words.NOT_YET)}: ${say(text)}`}</p>
      ))}
    </ProblemBanner>
  );
}
