import { useRef, useState } from 'preact/hooks';
import { Button } from '../../client/button.tsx';
import { newOperation } from '../../client/draft.ts';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { callServer } from '../../client/rpc.ts';
import { useSay } from '../../client/text.tsx';
import { useCall } from '../../client/use-call.ts';
import type { Text } from '../../domain/text.ts';
import type { Settled, Thing, TodayCalls } from './shape.ts';

const TOOK_PLACE: Text = { de: 'Hat stattgefunden', en: 'It took place' };
const SUITS: Text = { de: 'Passt', en: 'It suits' };
const CANCELLED: Text = { de: 'Abgesagt', en: 'Cancelled' };
const POSTPONED: Text = { de: 'Verschoben', en: 'Postponed' };
const UNDO: Text = { de: 'Rückgängig', en: 'Undo' };
const NOT_SAVED: Text = { de: 'Nicht gespeichert', en: 'Not saved' };
const UNDONE: Text = { de: 'Rückgängig gemacht. Der Plan steht wie zuvor.', en: 'Undone. The plan stands as before.' };
const SAID = {
  confirmed: { de: 'Gespeichert: Der Einsatz ist bestätigt.', en: 'Saved: the visit is confirmed.' },
  cancelled: { de: 'Gespeichert: Der Einsatz ist abgesagt.', en: 'Saved: the visit is cancelled.' },
} as const;

type Status = TodayCalls['settleVisit']['input']['status'];

interface SettleProps {
  readonly thing: Thing;
  /** Opens the form that goes on with it. */
  readonly onOpen: (became: 'done' | 'postponed') => void;
}

/** What became of a plan, one press each: the same row, never a second one. */
export function SettleVisit({ thing: { kind, id }, onOpen }: SettleProps) {
  const say = useSay();
  const operation = useRef(newOperation());
  const [said, setSaid] = useState<{ readonly status: Status; readonly settled: Settled } | undefined>(undefined);
  const [undone, setUndone] = useState<readonly Text[] | undefined>(undefined);
  const saving = useCall(
    (status: Status) =>
      callServer<TodayCalls, 'settleVisit'>('settleVisit', { operation: operation.current, id, status }),
    (settled, status) => setSaid({ status, settled }),
  );
  const undoing = useCall(
    (one: string) => callServer<TodayCalls, 'undoSettled'>('undoSettled', { operation: one }),
    ({ left }) => {
      operation.current = newOperation();
      setSaid(undefined);
      setUndone(left);
    },
  );
  const busy = [saving, undoing].some(({ state }) => state.kind === 'running' || state.kind === 'waiting');
  const failed = [saving, undoing].flatMap(({ state }) => (state.kind === 'failed' ? [state.problem] : []))[0];
  if (said)
    return (
      <div role="status" class="stack">
        <p>{say(SAID[said.status])}</p>
        {said.settled.left.map((one) => (
          <p key={one.en}>{say(one)}</p>
        ))}
        {failed && <ProblemBanner problem={failed} head={NOT_SAVED} focused />}
        {said.settled.undoable && (
          <Button waiting={busy} onPress={() => undoing.run(said.settled.operation)}>
            {say(UNDO)}
          </Button>
        )}
      </div>
    );
  return (
    <>
      {failed && <ProblemBanner problem={failed} head={NOT_SAVED} focused />}
      {undone && <p role="status">{undone.length === 0 ? say(UNDONE) : undone.map((one) => say(one)).join(' ')}</p>}
      {kind === 'report' ? (
        <Button look="primary" onPress={() => onOpen('done')}>
          {say(TOOK_PLACE)}
        </Button>
      ) : (
        <Button look="primary" waiting={busy} onPress={() => saving.run('confirmed')}>
          {say(SUITS)}
        </Button>
      )}
      <Button waiting={busy} onPress={() => saving.run('cancelled')}>
        {say(CANCELLED)}
      </Button>
      <Button onPress={() => onOpen('postponed')}>{say(POSTPONED)}</Button>
    </>
  );
}
