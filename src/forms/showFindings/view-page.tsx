import { Shell } from '../../client/page.tsx';
import { useSay } from '../../client/text.tsx';
import { type FindingsStart, isUnresolved } from './shape.ts';
import { CheckButton, Never, Nothing, Unread } from './view-empty.tsx';
import { FIRST_FILTER, filtered } from './view-filter.ts';
import { Filters } from './view-filters.tsx';
import { FindingList } from './view-list.tsx';
import { NewsBanner } from './view-news.tsx';
import { type State, useFindings } from './view-state.ts';
import * as words from './view-texts.ts';

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
