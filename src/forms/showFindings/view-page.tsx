import { Banner } from '../../client/banner.tsx';
import { Disclosure } from '../../client/group.tsx';
import { Shell } from '../../client/page.tsx';
import { useLang, useSay } from '../../client/text.tsx';
import { findingStatus } from '../../tables/options.ts';
import { officeAsWeSay } from '../../tables/stored.ts';
import { type FindingsStart, isUnresolved } from './shape.ts';
import { Chosen, ScopeChips } from './view-chooser.tsx';
import { CheckButton, Never, Nothing, Unread } from './view-empty.tsx';
import { FIRST_FILTER, filtered } from './view-filter.ts';
import { FilterSelects } from './view-filters.tsx';
import { Baseline, Incomplete, Listed, LongOpen, shownIn } from './view-listed.tsx';
import { NewsBanner } from './view-news.tsx';
import { type State, useFindings } from './view-state.ts';
import * as words from './view-texts.ts';

/** The sidebar: what was noticed, most pressing first. */
export function FindingsPage({ start: first }: { readonly start: FindingsStart }) {
  const say = useSay();
  const state = useFindings(first);
  const { start } = state;
  return (
    <Shell title={say(words.TITLE)} dialog={false}>
      <NewsBanner state={state} />
      {start.unread && (
        <Banner tone="warn" head={say(words.WHO_UNKNOWN)}>
          <p>{say(start.unread)}</p>
        </Banner>
      )}
      {start.findings.length === 0 && start.lastCheck === undefined ? <Never state={state} /> : <Found state={state} />}
    </Shell>
  );
}

function Found({ state }: { readonly state: State }) {
  const say = useSay();
  const { start, filter, scoped } = state;
  const { list, incomplete, long, baseline } = filtered(start.findings, FIRST_FILTER, start.today);
  const chooser = start.findings.length > 0 && <Which state={state} />;
  if (list.length === 0 && filter === FIRST_FILTER && scoped.scope === 'all')
    return (
      <>
        <Nothing state={state} baseline={baseline.length + long.length} />
        {chooser}
        <Incomplete state={state} list={incomplete} />
        <LongOpen state={state} list={long} />
        <Baseline state={state} list={baseline} />
      </>
    );
  return (
    <>
      <Head state={state} shown={shownIn(state)} />
      {chooser}
      <Listed state={state} />
      <p class="quiet">{say(words.ONLY_HERE)}</p>
    </>
  );
}

/** What the list shows, in one line; opened it lets one choose. */
function Which({ state }: { readonly state: State }) {
  const say = useSay();
  const { start, filter, setFilter, scoped } = state;
  const status = findingStatus.find(({ key }) => key === filter.status);
  const own = scoped.scope === 'own' ? scoped.answer?.own : undefined;
  const told = [
    say(own ? words.andBelow(own.association, own.names.length - 1) : words.SCOPES[scoped.scope]),
    say(officeAsWeSay(filter.inCharge)),
    say(filter.status === 'all' ? words.ANY_STATUS : (status?.label ?? words.UNRESOLVED)),
  ];
  return (
    <>
      <Disclosure label={say(words.showing(told.filter((word) => word !== '')))}>
        <ScopeChips state={state} />
        {(scoped.scope === 'all' || (scoped.scope === 'own' && scoped.answer?.own)) && (
          <FilterSelects findings={start.findings} filter={filter} office={start.office} onChange={setFilter} />
        )}
      </Disclosure>
      <Chosen state={state} />
    </>
  );
}

function Head({ state, shown }: { readonly state: State; readonly shown: number }) {
  const say = useSay();
  const lang = useLang();
  const { start } = state;
  return (
    <>
      <div class="findings-head">
        <p class="quiet">
          {say(state.filter.status === 'unresolved' ? words.openCount(shown) : words.shownCount(shown))}
          {start.lastCheck && (
            <>
              <br />
              {say(words.checkedAt(start.lastCheck.at, start.today))}
            </>
          )}
        </p>
        <CheckButton state={state} />
      </div>
      {start.lastCheck && words.isLongAgo(start.lastCheck.at, start.today) && (
        <Banner tone="warn" head={say(words.LONG_AGO)}>
          <p>{say(words.LONG_AGO_WORDS)}</p>
        </Banner>
      )}
      {start.findings.some((one) => isUnresolved(one.status) && one.lang !== lang) && (
        <p class="quiet">{say(words.AS_IN_SHEET)}</p>
      )}
      <Unread state={state} />
    </>
  );
}
