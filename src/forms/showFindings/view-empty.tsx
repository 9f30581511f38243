import { Button } from '../../client/button.tsx';
import { EmptyState } from '../../client/empty-state.tsx';
import { RefreshIcon, TriangleIcon } from '../../client/icons.tsx';
import { useSay } from '../../client/text.tsx';
import { FIRST_FILTER } from './view-filter.ts';
import type { State } from './view-state.ts';
import * as words from './view-texts.ts';

export function CheckButton({
  state: { checking },
  first = false,
}: {
  readonly state: State;
  readonly first?: boolean;
}) {
  const say = useSay();
  const running = checking.state.kind === 'running';
  return (
    <Button look={first ? 'primary' : 'plain'} waiting={running} onPress={() => checking.run(undefined)}>
      {!first && <RefreshIcon />}
      {say(running ? words.CHECKING : first ? words.CHECK_NOW : words.CHECK_AGAIN)}
    </Button>
  );
}

/** Before the first check. */
export function Never({ state }: { readonly state: State }) {
  const say = useSay();
  return (
    <EmptyState head={say(words.NEVER)}>
      <p>{say(words.NEVER_WORDS)}</p>
      <CheckButton state={state} first />
    </EmptyState>
  );
}

/** Nothing open but what may be older than the sheet, which is no praise. */
export function Nothing({ state, baseline }: { readonly state: State; readonly baseline: number }) {
  const say = useSay();
  const { start, setFilter } = state;
  const { lastCheck } = start;
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  return (
    <EmptyState head={say(baseline > 0 ? words.NOTHING_NEW : words.NOTHING)}>
      {lastCheck && (
        <p>{`${capital(say(words.checkedAt(lastCheck.at, start.today)))}: ${say(words.scopeOf(lastCheck))}`}</p>
      )}
      <Unread state={state} />
      <p class="quiet">{say(words.NOT_ALL_WELL)}</p>
      <CheckButton state={state} />
      {start.findings.some(({ status }) => status === 'done') && (
        <button type="button" class="link" onClick={() => setFilter({ ...FIRST_FILTER, status: 'done' })}>
          {say(words.SHOW_DONE)}
        </button>
      )}
    </EmptyState>
  );
}

/** Rows that count in no sum, and which. */
export function Unread({ state: { start, setFilter, filter } }: { readonly state: State }) {
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
            {say(words.SHOW_WHY)}
          </button>
        )}
      </span>
    </p>
  );
}
