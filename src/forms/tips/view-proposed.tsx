import { useRef, useState } from 'preact/hooks';
import { Button } from '../../client/button.tsx';
import { newOperation } from '../../client/draft.ts';
import { type Note, TextArea, TextField } from '../../client/field.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { callServer } from '../../client/rpc.ts';
import { useSay } from '../../client/text.tsx';
import { useCall } from '../../client/use-call.ts';
import type { Proposed, Released, TipCalls } from './shape.ts';
import * as words from './view-texts.ts';

interface ProposedProps {
  readonly at: number;
  readonly proposed: Proposed;
  readonly mayRelease: boolean;
}

/** One lesson: its words may be changed, one press releases it; where persons seem to stand in it, it is asked first. */
export function ProposedTip({ at, proposed, mayRelease }: ProposedProps) {
  const say = useSay();
  const operation = useRef(newOperation());
  const [topic, setTopic] = useState(proposed.topic);
  const [tip, setTip] = useState(proposed.tip);
  const [done, setDone] = useState<Released | undefined>(undefined);
  const [undone, setUndone] = useState(false);
  const releasing = useCall((impersonal: boolean) => {
    const { id, visit } = proposed;
    const from = { ...(id === undefined ? {} : { id }), ...(visit === undefined ? {} : { visit }) };
    return callServer<TipCalls, 'releaseTip'>('releaseTip', {
      ...{ operation: operation.current, topic, tip, impersonal },
      ...from,
    });
  }, setDone);
  const undoing = useCall(
    (one: string) => callServer<TipCalls, 'undoTip'>('undoTip', { operation: one }),
    () => {
      operation.current = newOperation();
      setDone(undefined);
      setUndone(true);
    },
  );
  const problem = [releasing, undoing].flatMap(({ state }) => (state.kind === 'failed' ? [state.problem] : []))[0];
  const note = (field: string): Note | undefined => {
    const wrong = problem?.fields?.[field];
    return wrong && { tone: 'error', text: say(wrong.text) };
  };
  const busy = releasing.state.kind === 'running' || releasing.state.kind === 'waiting';
  if (done)
    return (
      <div class="card" role="status">
        <h3>{`${say(words.DONE)}: ${topic}`}</h3>
        {done.left.map((one) => (
          <p key={one.en}>{say(one)}</p>
        ))}
        {done.undoable && <Button onPress={() => undoing.run(done.operation)}>{say(words.UNDO)}</Button>}
      </div>
    );
  if (!mayRelease)
    return (
      <div class="card">
        <h3>{proposed.topic}</h3>
        <p>{proposed.tip}</p>
        <p class="quiet">{proposed.says}</p>
      </div>
    );
  // Many wait under the same words: whose they are tells them apart for those who listen.
  const about = proposed.says || proposed.tip;
  const set = (change: (value: string) => void) => (value: string) => {
    change(value);
    releasing.reset();
  };
  return (
    <fieldset class="card fields">
      <legend class="hidden-text">{about}</legend>
      {undone && <p role="status">{say(words.UNDONE)}</p>}
      {problem && !problem.fields && <ProblemBanner problem={problem} head={words.NOT_DONE} focused />}
      <TextField
        {...{ id: `tip-topic-${at}`, label: say(words.TOPIC), note: note('topic') }}
        value={topic}
        onChange={set(setTopic)}
      />
      <TextArea
        {...{ id: `tip-words-${at}`, label: say(words.TIP) }}
        note={note('tip') ?? { tone: 'hint', text: say(words.TIP_HINT) }}
        value={tip}
        onChange={set(setTip)}
      />
      <p class="quiet">{proposed.says}</p>
      <Button look="primary" waiting={busy} about={about} onPress={() => releasing.run(false)}>
        {say(busy ? words.RELEASING : words.RELEASE)}
      </Button>
      {problem?.fields?.tip && tip.trim() !== '' && (
        <Button waiting={busy} onPress={() => releasing.run(true)}>
          {say(words.IMPERSONAL)}
        </Button>
      )}
    </fieldset>
  );
}
