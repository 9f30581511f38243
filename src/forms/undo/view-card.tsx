import { useId } from 'preact/hooks';
import { Button } from '../../client/button.tsx';
import { ChevronDownIcon, ChevronUpIcon, UndoIcon } from '../../client/icons.tsx';
import { useSay } from '../../client/text.tsx';
import type { Day } from '../../domain/day.ts';
import type { OperationView } from './shape.ts';
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
            <span class="operation-title">{operation.title}</span>
            {open ? <ChevronUpIcon /> : <ChevronDownIcon />}
          </span>
          <span class="operation-meta">
            {say(words.momentOf(operation.at, today))} · {say(words.ROLES[operation.role])}
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

function Opened({ operation, today, busy, onUndo }: CardProps) {
  const say = useSay();
  const { state, changes, undoneAt } = operation;
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
        <p>{say(words.CHANGES_STAY)}</p>
        {changes.some(({ partly }) => partly) && <p class="quiet">{say(words.NOT_KEPT)}</p>}
      </div>
      <Button look="primary" waiting={busy} onPress={onUndo}>
        {!busy && <UndoIcon />}
        {say(busy ? words.UNDOING : words.UNDO)}
      </Button>
    </div>
  );
}
