import { useEffect } from 'preact/hooks';
import { announce } from '../../client/announce.ts';
import { Button } from '../../client/button.tsx';
import { Disclosure } from '../../client/group.tsx';
import { useSay } from '../../client/text.tsx';
import type { Text } from '../../domain/text.ts';
import { longOpenLabel } from '../../tables/long-open.ts';
import { type FindingView, isUnresolved } from './shape.ts';
import { FIRST_FILTER, filtered, isUnfilled } from './view-filter.ts';
import { LevelToggles } from './view-filters.tsx';
import { FindingList } from './view-list.tsx';
import { ownAmong, selectedAmong } from './view-scope.ts';
import type { State } from './view-state.ts';
import * as words from './view-texts.ts';

interface PartProps {
  readonly state: State;
  readonly list: readonly FindingView[];
  readonly apart?: boolean;
}

const Cards = ({ state: { start, open, setOpen, saved, reading }, list, apart = false }: PartProps) => (
  <FindingList
    list={list}
    apart={apart}
    cards={{ start, open, onOpen: setOpen, onSaved: saved, onReload: () => reading.run(undefined) }}
  />
);

/** A quiet block below the list, closed until someone has the time. */
function Folded({ state, list, label, advice }: PartProps & { readonly label: Text; readonly advice: Text }) {
  const say = useSay();
  if (list.length === 0) return null;
  return (
    <section class="baseline">
      <Disclosure label={say(label)}>
        <p class="quiet">{say(advice)}</p>
        <Cards state={state} list={list} />
      </Disclosure>
    </section>
  );
}

/** What is older than the sheet. */
export function Baseline({ state, list }: PartProps) {
  const urgent = list.filter(({ level }) => level === 'urgent').length;
  return (
    <Folded state={state} list={list} label={words.baselineOf(list.length, urgent)} advice={words.BASELINE_ADVICE} />
  );
}

/** What is not filled or not readable yet: listed apart, below all that weighs. */
export const Incomplete = ({ state, list }: PartProps) => (
  <Folded state={state} list={list} label={words.incompleteOf(list.length)} advice={words.INCOMPLETE_ADVICE} />
);

/** What has been open for long: asked about in one place. */
export const LongOpen = ({ state, list }: PartProps) => (
  <Folded state={state} list={list} label={longOpenLabel(list.length)} advice={words.LONG_OPEN_ADVICE} />
);

/** How many findings the list holds that weigh: what the head says, and the levels below it add up to. */
export function shownIn({ start: { findings, today }, filter, scoped: { scope, answer, selected } }: State): number {
  if (scope === 'row')
    return selected ? selectedAmong(findings, selected).filter(({ status }) => isUnresolved(status)).length : 0;
  const own = scope === 'own' ? answer?.own : undefined;
  if (scope === 'own' && own === undefined) return 0;
  const { list } = filtered(own ? ownAmong(findings, own) : findings, filter, today);
  return filter.unread ? list.length : list.filter(({ level }) => !isUnfilled(level)).length;
}

/** The findings of the chosen scope: with filters, or all of one row. */
export function Listed({ state }: { readonly state: State }) {
  const { scope, answer, selected, selecting } = state.scoped;
  const { findings } = state.start;
  if (scope === 'row')
    return selected && selecting.state.kind !== 'running' ? (
      <OfRow state={state} list={selectedAmong(findings, selected)} key={JSON.stringify(selected)} />
    ) : null;
  if (scope === 'all') return <Filtered state={state} list={findings} />;
  return answer?.own ? <Filtered state={state} list={ownAmong(findings, answer.own)} /> : null;
}

function Filtered({ state, list: findings }: PartProps) {
  const say = useSay();
  const { filter, setFilter, scoped } = state;
  const { list, incomplete, long, baseline, counts } = filtered(findings, filter, state.start.today);
  const key = JSON.stringify([filter, scoped.scope, scoped.answer?.own?.association]);
  const own = scoped.scope === 'own' ? scoped.answer?.own : undefined;
  const whose = own ? `${say(words.andBelow(own.association, own.names.length - 1))}: ` : '';
  const count = whose + say(words.fitting(list.length));
  useEffect(() => announce(count), [count]);
  const bare = list.length + incomplete.length + long.length + baseline.length === 0;
  return (
    <>
      <LevelToggles counts={counts} filter={filter} onChange={setFilter} />
      {bare && <p>{say(scoped.scope === 'own' && filter === FIRST_FILTER ? words.OWN_NONE : words.NONE_FIT)}</p>}
      {filter !== FIRST_FILTER && (filter.unread || bare) && (
        <button type="button" class="link" onClick={() => setFilter(FIRST_FILTER)}>
          {say(words.RESET)}
        </button>
      )}
      <Cards key={key} state={state} list={list} />
      <Incomplete key={`incomplete ${key}`} state={state} list={incomplete} />
      <LongOpen key={`long ${key}`} state={state} list={long} />
      <Baseline key={`older ${key}`} state={state} list={baseline} />
    </>
  );
}

/** One row's findings stand together, the older ones too; what is closed comes on demand. */
function OfRow({ state, list }: PartProps) {
  const say = useSay();
  const { filter, setFilter, scoped, reading } = state;
  const open = list.filter(({ status }) => isUnresolved(status));
  const closed = list.length - open.length;
  const kind = scoped.selected?.kind;
  if (list.length === 0)
    return kind === 'finding' ? (
      <>
        <p>{say(words.FINDING_UNKNOWN)}</p>
        <Button waiting={reading.state.kind === 'running'} onPress={() => reading.run(undefined)}>
          {say(words.RELOAD)}
        </Button>
      </>
    ) : kind === 'row' ? (
      <p>{say(words.ROW_HAS_NONE)}</p>
    ) : null;
  const all = filter.status === 'all';
  return (
    <>
      {open.length === 0 && <p>{say(words.ROW_NONE_OPEN)}</p>}
      <Cards state={state} list={all ? list : open} apart />
      {closed > 0 && !all && (
        <button type="button" class="link" onClick={() => setFilter({ ...FIRST_FILTER, status: 'all' })}>
          {say(words.closedOnes(closed))}
        </button>
      )}
    </>
  );
}
