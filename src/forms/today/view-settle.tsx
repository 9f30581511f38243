import { useRef, useState } from 'preact/hooks';
import { Banner } from '../../client/banner.tsx';
import { Button } from '../../client/button.tsx';
import { newOperation } from '../../client/draft.ts';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { callServer } from '../../client/rpc.ts';
import { useSay } from '../../client/text.tsx';
import { useCall } from '../../client/use-call.ts';
import type { Text } from '../../domain/text.ts';
import type { Became, Said, Settled, Thing, TodayCalls } from './shape.ts';
import * as words from './view-texts.ts';

interface SettleProps {
  readonly thing: Thing;
  /** Opens the form that goes on with it. */
  readonly onOpen: (became: Became) => void;
}

/** What became of a row, one press each: the same row, never a second one. */
export function Settle({ thing: { kind, id }, onOpen }: SettleProps) {
  const say = useSay();
  const operation = useRef(newOperation());
  const [settled, setSettled] = useState<{ readonly said: Said; readonly came: Settled } | undefined>(undefined);
  const [undone, setUndone] = useState<readonly Text[] | undefined>(undefined);
  const saving = useCall(
    (said: Said) => callServer<TodayCalls, 'settleThing'>('settleThing', { operation: operation.current, id, said }),
    (came, said) => setSettled({ said, came }),
  );
  const undoing = useCall(
    (one: string) => callServer<TodayCalls, 'undoSettled'>('undoSettled', { operation: one }),
    ({ left }) => {
      operation.current = newOperation();
      setSettled(undefined);
      setUndone(left);
    },
  );
  const busy = [saving, undoing].some(({ state }) => state.kind === 'running' || state.kind === 'waiting');
  const failed = [saving, undoing].flatMap(({ state }) => (state.kind === 'failed' ? [state.problem] : []))[0];
  const trouble = failed && <ProblemBanner problem={failed} head={words.NOT_SAVED} focused />;
  if (settled) {
    const { said, came } = settled;
    return (
      <>
        {trouble}
        <Banner
          tone={came.left.length === 0 ? 'ok' : 'warn'}
          head={say(came.left.length === 0 ? words.SAVED : words.NOT_SAVED)}
          focused={!failed}
          actions={
            came.undoable && (
              <Button waiting={busy} onPress={() => undoing.run(came.operation)}>
                {say(words.UNDO)}
              </Button>
            )
          }
        >
          {came.left.length === 0 && <p>{say(words.SAID[said])}</p>}
          {came.left.map((one) => (
            <p key={one.en}>{say(one)}</p>
          ))}
        </Banner>
      </>
    );
  }
  return (
    <>
      {trouble}
      {undone && (
        <Banner tone={undone.length === 0 ? 'ok' : 'warn'} head={say(words.UNDONE)} focused={!failed}>
          <p>{undone.length === 0 ? say(words.AS_BEFORE) : undone.map((one) => say(one)).join(' ')}</p>
        </Banner>
      )}
      <div class="today-answers" data-writes>
        {(words.ANSWERS[kind] ?? []).map(({ label, said, became, primary }) => (
          <Button
            key={label.en}
            {...(primary ? { look: 'primary' as const } : {})}
            waiting={busy}
            onPress={() => (said ? saving.run(said) : became && onOpen(became))}
          >
            {say(label)}
          </Button>
        ))}
      </div>
    </>
  );
}
