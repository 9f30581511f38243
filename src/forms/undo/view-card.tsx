import { useEffect, useId, useState } from 'preact/hooks';
import { Button } from '../../client/button.tsx';
import { ChevronDownIcon, ChevronUpIcon, UndoIcon } from '../../client/icons.tsx';
import { callServer } from '../../client/rpc.ts';
import { Said, useSay } from '../../client/text.tsx';
import { useCall } from '../../client/use-call.ts';
import { type Referring, ROLE_WORDS } from '../../define/use-case.ts';
import type { Day } from '../../domain/day.ts';
import type { OperationView, UndoCalls } from './shape.ts';
import * as words from './view-texts.ts';

interface CardProps {
  readonly operation: OperationView;
  readonly today: Day;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly busy: boolean;
  readonly onUndo: () => void;
}

/** One operation as a row; opened it says what undoing will do, and does it. */
export function OperationCard(props: CardProps) {
  const { operation, today, open, onToggle } = props;
  const say = useSay();
  const id = useId();
  const tag = { open: undefined, undone: words.DONE, final: words.FINAL }[operation.state];
  return (
    <li class={open ? 'operation operation-open' : 'operation'}>
      <h2>
        <button type="button" class="operation-head" aria-expanded={open} aria-controls={id} onClick={onToggle}>
          <span class="operation-line">
            <span class="operation-title">
              <Said lang={operation.lang}>{operation.title}</Said>
            </span>
            {open ? <ChevronUpIcon /> : <ChevronDownIcon />}
          </span>
          <span class="operation-meta">
            {say(words.momentOf(operation.at, today))} · {say(ROLE_WORDS[operation.role])}
          </span>
          {operation.changes.map((change) => (
            <span class="operation-meta" key={change.tab + change.change}>
              {say(words.countOf(change))}
            </span>
          ))}
          {tag && <span class="tag">{say(tag)}</span>}
        </button>
      </h2>
      <div id={id} hidden={!open}>
        {open && <Opened {...props} />}
      </div>
    </li>
  );
}

/** Asks, once the card is open, which rows refer to what would be taken back; the button waits for the answer. */
function useReferring({ operation, referred, state }: OperationView) {
  const asks = referred && state === 'open';
  const [found, setFound] = useState<readonly Referring[] | undefined>(undefined);
  const call = useCall(
    (id: string) => callServer<UndoCalls, 'undoReferring'>('undoReferring', { operation: id }),
    setFound,
  );
  const { run } = call;
  useEffect(() => {
    if (asks) run(operation);
  }, [asks, operation, run]);
  const failed = call.state.kind === 'failed';
  const lines = failed ? [words.NOT_COUNTED] : (found ?? []).map(words.referringRows);
  return {
    counting: asks && found === undefined && !failed,
    lines: found?.length ? [...lines, words.REFERRED] : lines,
  };
}

function Opened({ operation, today, busy, onUndo }: CardProps) {
  const say = useSay();
  const { state, changes, undoneAt } = operation;
  const { counting, lines } = useReferring(operation);
  if (state !== 'open')
    return (
      <div class="operation-body">
        <p>{say(state === 'final' || !undoneAt ? words.FINAL_WORDS : words.undoneOn(undoneAt, today))}</p>
      </div>
    );
  return (
    <div class="operation-body">
      <div class="operation-effect">
        {changes.map((change) => (
          <p key={change.tab + change.change}>{say(words.effectOf(change))}</p>
        ))}
        {lines.map((line) => (
          <p key={line.en}>{say(line)}</p>
        ))}
        <p>{say(words.CHANGES_STAY)}</p>
        {changes.some(({ partly }) => partly) && <p class="quiet">{say(words.NOT_KEPT)}</p>}
      </div>
      <Button look="primary" waiting={busy || counting} onPress={onUndo}>
        {!busy && !counting && <UndoIcon />}
        {say(busy ? words.UNDOING : counting ? words.COUNTING : words.UNDO)}
      </Button>
    </div>
  );
}
