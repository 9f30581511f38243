import { useState } from 'preact/hooks';
import { Banner } from '../../client/banner.tsx';
import { Button } from '../../client/button.tsx';
import { CardList } from '../../client/card-list.tsx';
import { EmptyState } from '../../client/empty-state.tsx';
import { RefreshIcon } from '../../client/icons.tsx';
import { Shell } from '../../client/page.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { callServer } from '../../client/rpc.ts';
import { Said, useSay } from '../../client/text.tsx';
import { useCall } from '../../client/use-call.ts';
import type { Text } from '../../domain/text.ts';
import type { OperationView, UndoCalls, UndoStart } from './shape.ts';
import { OperationCard } from './view-card.tsx';
import * as words from './view-texts.ts';

/** What an undo came to. */
interface News {
  readonly head: Text;
  readonly operation: OperationView | undefined;
  readonly left: readonly Text[];
  readonly unlogged: Text | undefined;
  readonly done: boolean;
}

function useUndo(first: UndoStart) {
  const [start, setStart] = useState(first);
  const [news, setNews] = useState<News | undefined>(undefined);
  const [open, setOpen] = useState('');
  const reading = useCall(() => callServer<UndoCalls, 'undoStart'>('undoStart', {}), setStart);
  const undoing = useCall(
    (operation: string) => callServer<UndoCalls, 'undoOperation'>('undoOperation', { operation }),
    ({ undone, left, unlogged }, operation) => {
      const head = !undone ? words.NOT_UNDONE : left.length > 0 ? words.PARTLY_UNDONE : words.UNDONE;
      const found = start.operations.find((one) => one.operation === operation);
      setNews({ head, operation: found, left, unlogged, done: undone });
      setOpen('');
      reading.run(undefined);
    },
  );
  const toggle = (operation: string) => {
    setOpen(operation === open ? '' : operation);
    if (undoing.state.kind === 'failed') undoing.reset();
  };
  const undo = (operation: string) => {
    setNews(undefined);
    undoing.run(operation);
  };
  return { start, news, open, toggle, undo, undoing, reading };
}
type State = ReturnType<typeof useUndo>;

/** The sidebar: what the tool wrote lately, each with its way back. */
export function UndoPage({ start: first }: { readonly start: UndoStart }) {
  const say = useSay();
  const state = useUndo(first);
  const { start, reading } = state;
  return (
    <Shell title={say(words.TITLE)} dialog={false}>
      <NewsBanner state={state} />
      {start.operations.length === 0 ? (
        <EmptyState head={say(words.EMPTY)}>
          <p>{say(words.EMPTY_WORDS)}</p>
          <Button waiting={reading.state.kind === 'running'} onPress={() => reading.run(undefined)}>
            <RefreshIcon />
            {say(words.RELOAD)}
          </Button>
        </EmptyState>
      ) : (
        <>
          <p class="quiet">{say(words.LEAD)}</p>
          <Operations state={state} />
        </>
      )}
      <p class="quiet">
        {start.onlyOwn && `${say(words.ONLY_OWN)} `}
        {say(words.TYPED)}
      </p>
    </Shell>
  );
}

const Operations = ({ state: { start, open, toggle, undo, undoing } }: { readonly state: State }) => (
  <CardList
    look="operations"
    items={start.operations}
    card={(operation) => (
      <OperationCard
        key={operation.operation}
        operation={operation}
        today={start.today}
        open={operation.operation === open}
        onToggle={() => toggle(operation.operation)}
        busy={undoing.state.kind === 'running'}
        onUndo={() => undo(operation.operation)}
      />
    )}
  />
);

function NewsBanner({ state: { news, undoing, reading } }: { readonly state: State }) {
  const say = useSay();
  const reload = <Button onPress={() => reading.run(undefined)}>{say(words.RELOAD)}</Button>;
  if (undoing.state.kind === 'failed' || undoing.state.kind === 'waiting')
    return (
      <ProblemBanner
        problem={undoing.state.problem}
        head={words.NOT_UNDONE}
        focused={undoing.state.kind === 'failed'}
        actions={undoing.state.problem.code === 'gone' && reload}
      />
    );
  if (undoing.state.kind === 'running' && undoing.state.slow)
    return (
      <Banner tone="info" head={say(words.STILL_UNDOING)}>
        <p>{say(words.STILL_UNDOING_WORDS)}</p>
      </Banner>
    );
  if (news) return <Told key={`${news.operation?.operation} ${news.head.en}`} news={news} />;
  return reading.state.kind === 'failed' ? (
    <ProblemBanner problem={reading.state.problem} head={words.NOT_READ} actions={reload} />
  ) : null;
}

/** What was taken back, and what was left alone and why. */
function Told({ news: { head, operation, left, unlogged, done } }: { readonly news: News }) {
  const say = useSay();
  return (
    <Banner tone={done && left.length === 0 ? 'ok' : 'warn'} head={say(head)} focused>
      {operation && (
        <p>
          <Said lang={operation.lang}>{operation.title}</Said>
        </p>
      )}
      {left.length > 0 && (
        <ul class="operation-left">
          {left.map((text) => (
            <li key={text.en}>{say(text)}</li>
          ))}
        </ul>
      )}
      {unlogged && <p>{say(unlogged)}</p>}
      {!done && left.length === 0 && <p>{say(words.NOTHING_LEFT)}</p>}
    </Banner>
  );
}
