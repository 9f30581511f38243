import { useState } from 'preact/hooks';
import { Banner } from '../../client/banner.tsx';
import { Button } from '../../client/button.tsx';
import { EmptyState } from '../../client/empty-state.tsx';
import { RefreshIcon, TriangleIcon, UndoIcon } from '../../client/icons.tsx';
import { Shell } from '../../client/page.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { callServer } from '../../client/rpc.ts';
import { useSay } from '../../client/text.tsx';
import { useCall } from '../../client/use-call.ts';
import { fail, type Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import { type FindingsCalls, type FindingsStart, type FindingView, isUnresolved } from './shape.ts';
import { FIRST_FILTER, type Filter, filtered } from './view-filter.ts';
import { Filters } from './view-filters.tsx';
import { FindingList } from './view-list.tsx';
import * as words from './view-texts.ts';

const load = () => callServer<FindingsCalls, 'findingsStart'>('findingsStart', {});

/** Checks everything and reads the findings afterwards. */
async function check(): Promise<Result<FindingsStart>> {
  const done = await callServer<FindingsCalls, 'checkNow'>('checkNow', {});
  return done.ok ? load() : fail(done.problem);
}

/** What was just done: a status saved, with its undo; or taken back. */
interface News {
  readonly head: Text;
  readonly operation?: string;
  readonly left?: readonly Text[];
}

function useFindings(first: FindingsStart) {
  const [start, setStart] = useState(first);
  const [news, setNews] = useState<News | undefined>(undefined);
  const [filter, setFilter] = useState<Filter>(FIRST_FILTER);
  const [open, setOpen] = useState('');
  const checking = useCall(check, (fresh) => {
    setStart(fresh);
    setNews({ head: words.CHECKED });
  });
  const reading = useCall(load, setStart);
  const undoing = useCall(
    (operation: string) => callServer<FindingsCalls, 'undoFindingStatus'>('undoFindingStatus', { operation }),
    ({ undone, left }) => {
      setNews({ head: undone && left.length === 0 ? words.UNDONE : words.NOT_UNDONE, left });
      reading.run(undefined);
    },
  );
  const saved = (finding: FindingView, operation: string) => {
    setStart({ ...start, findings: start.findings.map((one) => (one.id === finding.id ? finding : one)) });
    setNews({ head: words.SAVED, operation });
    setOpen('');
  };
  return { start, news, filter, setFilter, open, setOpen, checking, reading, undoing, saved };
}
type State = ReturnType<typeof useFindings>;

/** The sidebar: what was noticed, most pressing first. */
export function FindingsPage({ start: first }: { readonly start: FindingsStart }) {
  const say = useSay();
  const state = useFindings(first);
  const { start, filter } = state;
  const unresolved = start.findings.filter(({ status }) => isUnresolved(status)).length;
  const never = start.findings.length === 0 && start.lastCheck === undefined;
  const empty = unresolved === 0 && filter === FIRST_FILTER;
  return (
    <Shell title={say(words.TITLE)} dialog={false}>
      <NewsBanner state={state} />
      {never ? (
        <Never state={state} />
      ) : empty ? (
        <Nothing state={state} />
      ) : (
        <>
          <Head state={state} unresolved={unresolved} />
          <Listed state={state} />
          <p class="quiet">{say(words.ONLY_HERE)}</p>
        </>
      )}
    </Shell>
  );
}

function NewsBanner({ state: { news, checking, undoing, reading } }: { readonly state: State }) {
  const say = useSay();
  for (const [call, head] of [
    [checking, words.NOT_CHECKED],
    [undoing, words.NOT_UNDONE],
    [reading, words.NOT_CHECKED],
  ] as const) {
    if (call.state.kind === 'failed' || call.state.kind === 'waiting')
      return <ProblemBanner problem={call.state.problem} head={head} />;
  }
  if (checking.state.kind === 'running' && checking.state.slow)
    return (
      <Banner tone="info" head={say(words.STILL_CHECKING)}>
        <p>{say(words.STILL_CHECKING_WORDS)}</p>
      </Banner>
    );
  if (!news) return null;
  const { operation } = news;
  return (
    <Banner
      key={say(news.head) + (operation ?? '')}
      tone={news.left && news.left.length > 0 ? 'warn' : 'ok'}
      head={say(news.head)}
      focused
      actions={
        operation !== undefined && (
          <Button waiting={undoing.state.kind === 'running'} onPress={() => undoing.run(operation)}>
            <UndoIcon />
            {say(words.UNDO)}
          </Button>
        )
      }
    >
      {news.left?.map((text) => (
        <p key={text.en}>{say(text)}</p>
      ))}
    </Banner>
  );
}

function CheckButton({ state: { checking }, first = false }: { readonly state: State; readonly first?: boolean }) {
  const say = useSay();
  const running = checking.state.kind === 'running';
  return (
    <Button look={first ? 'primary' : 'plain'} waiting={running} onPress={() => checking.run(undefined)}>
      {!first && <RefreshIcon />}
      {say(running ? words.CHECKING : first ? words.CHECK_NOW : words.CHECK_AGAIN)}
    </Button>
  );
}

function Never({ state }: { readonly state: State }) {
  const say = useSay();
  return (
    <EmptyState head={say(words.NEVER)}>
      <p>{say(words.NEVER_WORDS)}</p>
      <CheckButton state={state} first />
    </EmptyState>
  );
}

function Nothing({ state }: { readonly state: State }) {
  const say = useSay();
  const { start, setFilter } = state;
  const { lastCheck } = start;
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  return (
    <EmptyState head={say(words.NOTHING)}>
      {lastCheck && (
        <p>{`${capital(say(words.checkedAt(lastCheck.at, start.today)))}: ${say(words.scopeOf(lastCheck))}`}</p>
      )}
      <Unread state={state} />
      <p class="quiet">{say(words.NOT_ALL_WELL)}</p>
      <CheckButton state={state} />
      {start.findings.length > 0 && (
        <button type="button" class="link" onClick={() => setFilter({ ...FIRST_FILTER, status: 'done' })}>
          {say(words.SHOW_DONE)}
        </button>
      )}
    </EmptyState>
  );
}

/** Rows that count in no sum, and which. */
function Unread({ state: { start, setFilter, filter } }: { readonly state: State }) {
  const say = useSay();
  const unread = start.lastCheck?.unread ?? 0;
  if (unread === 0) return null;
  return (
    <p class="unread">
      <TriangleIcon />
      <span>
        {say(words.unreadRows(unread))}{' '}
        {!filter.unread && (
          <button type="button" class="link" onClick={() => setFilter({ ...FIRST_FILTER, unread: true })}>
            {say(words.WHICH)}
          </button>
        )}
      </span>
    </p>
  );
}

function Head({ state, unresolved }: { readonly state: State; readonly unresolved: number }) {
  const say = useSay();
  const { start } = state;
  return (
    <>
      <div class="findings-head">
        <p class="quiet">
          {say(words.openCount(unresolved))}
          {start.lastCheck && (
            <>
              <br />
              {say(words.checkedAt(start.lastCheck.at, start.today))}
            </>
          )}
        </p>
        <CheckButton state={state} />
      </div>
      <Unread state={state} />
    </>
  );
}

function Listed({ state }: { readonly state: State }) {
  const say = useSay();
  const { start, filter, setFilter } = state;
  const { list, counts } = filtered(start.findings, filter);
  return (
    <>
      <Filters findings={start.findings} counts={counts} filter={filter} onChange={setFilter} />
      {list.length === 0 && <p>{say(words.NONE_FIT)}</p>}
      {filter !== FIRST_FILTER && (filter.unread || list.length === 0) && (
        <button type="button" class="link" onClick={() => setFilter(FIRST_FILTER)}>
          {say(words.RESET)}
        </button>
      )}
      <FindingList
        key={JSON.stringify(filter)}
        list={list}
        start={start}
        open={state.open}
        onOpen={state.setOpen}
        onSaved={state.saved}
        onReload={() => state.reading.run(undefined)}
      />
    </>
  );
}
