import { useMemo, useState } from 'preact/hooks';
import { AssociationField } from '../../client/association-field.tsx';
import { Banner } from '../../client/banner.tsx';
import { Button } from '../../client/button.tsx';
import { Shortcuts } from '../../client/chips.tsx';
import { EmptyState } from '../../client/empty-state.tsx';
import { useEnterSaves } from '../../client/enter-saves.ts';
import { focusField } from '../../client/focus-field.ts';
import { Shell } from '../../client/page.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { callServer, startEntry } from '../../client/rpc.ts';
import { searchNames } from '../../client/search-names.ts';
import { useSay } from '../../client/text.tsx';
import { type RunningCall, useCall } from '../../client/use-call.ts';
import type { Thing, TodayCalls, TodayStart } from './shape.ts';
import { Settle } from './view-settle.tsx';
import * as words from './view-texts.ts';

type Reading = RunningCall<TodayCalls['todayStart']['input']>;

/** The sidebar: at most three things, or the question whose they are, or a friendly word. */
export function TodayPage({ start: first }: { readonly start: TodayStart }) {
  const say = useSay();
  const [start, setStart] = useState(first);
  const [choosing, setChoosing] = useState(first.own === undefined && first.role !== 'coordination');
  const reading = useCall(
    (input: TodayCalls['todayStart']['input']) => callServer<TodayCalls, 'todayStart'>('todayStart', input),
    (now) => {
      setStart(now);
      setChoosing(now.own === undefined && now.role !== 'coordination');
      setTimeout(() =>
        focusField(now.own === undefined && now.role !== 'coordination' ? 'today-association' : 'today-list'),
      );
    },
  );
  const { things, own, role } = start;
  const failed =
    reading.state.kind === 'failed' || reading.state.kind === 'waiting' ? reading.state.problem : undefined;
  return (
    <Shell title={say(words.TITLE)} dialog={false}>
      {failed && !failed.fields && <ProblemBanner problem={failed} head={words.NOT_READ} />}
      {start.say.length > 0 && (
        <Banner tone="warn" head={say(words.FIRST)}>
          {start.say.map((text) => (
            <p key={text.en}>{say(text)}</p>
          ))}
        </Banner>
      )}
      <div id="today-list" class="stack" tabIndex={-1}>
        {!choosing && (
          <>
            <p class="quiet">
              {say(role === 'coordination' || own === undefined ? words.FOR_ALL : words.forWhom(own))}
            </p>
            {things.map((thing) => (
              <ThingCard key={`${thing.kind} ${thing.table} ${thing.line}`} thing={thing} start={start} />
            ))}
            {things.length === 0 && <NothingToDo />}
          </>
        )}
      </div>
      {choosing ? (
        <Whose start={start} reading={reading} />
      ) : (
        <div class="today-foot">
          <Button waiting={reading.state.kind === 'running'} onPress={() => reading.run({})}>
            {say(reading.state.kind === 'running' ? words.LOADING : words.AGAIN)}
          </Button>
          {role !== 'coordination' && (
            <button type="button" class="link" onClick={() => reading.run({ association: '' })}>
              {say(words.OTHER)}
            </button>
          )}
        </div>
      )}
    </Shell>
  );
}

function ThingCard({ thing, start: { today } }: { readonly thing: Thing; readonly start: TodayStart }) {
  const say = useSay();
  const { head, how, button } = words.THINGS[thing.kind];
  const [link, setLink] = useState<string | undefined>(undefined);
  const call = useCall(
    (input: TodayCalls['showThing']['input']) => callServer<TodayCalls, 'showThing'>('showThing', input),
    (answer) => setLink(answer.shown ? undefined : answer.link),
  );
  const { kind, id, line } = thing;
  return (
    <section class="today-thing">
      <h2>{say(head)}</h2>
      <p>
        {thing.says}
        {thing.day && <span class="quiet"> · {say(words.awayFrom(thing.day, today))}</span>}
      </p>
      <p class="quiet">{say(how)}</p>
      {call.state.kind === 'failed' && <ProblemBanner problem={call.state.problem} head={words.NOT_SHOWN} />}
      {words.ANSWERS[kind] && id !== '' && (
        <Settle thing={thing} onOpen={(became) => call.run({ kind, id, line, became })} />
      )}
      <Button waiting={call.state.kind === 'running'} onPress={() => call.run({ kind, id, line })}>
        {say(button)}
      </Button>
      {link && (
        <a href={link} target="_blank" rel="noreferrer">
          {say(words.OPEN_SHEET)}
        </a>
      )}
    </section>
  );
}

function NothingToDo() {
  const say = useSay();
  return (
    <EmptyState head={say(words.NOTHING_HEAD)}>
      <p>{say(words.NOTHING)}</p>
      <Button look="primary" onPress={() => startEntry('logVisit')}>
        {say(words.LOG)}
      </Button>
    </EmptyState>
  );
}

/** Asked once: whoever stands in no contact says whose things to show. */
function Whose({ start: { associations, own }, reading }: { readonly start: TodayStart; readonly reading: Reading }) {
  const say = useSay();
  const [typed, setTyped] = useState(own ?? '');
  const search = useMemo(() => searchNames(associations), [associations]);
  const problem = reading.state.kind === 'failed' ? reading.state.problem.fields?.association : undefined;
  const show = () => {
    if (typed.trim() !== '') reading.run({ association: typed });
  };
  useEnterSaves(show);
  const set = (value: string) => {
    setTyped(value);
    if (reading.state.kind === 'failed') reading.reset();
  };
  return (
    <>
      <AssociationField
        id="today-association"
        label={say(words.WHOSE_HEAD)}
        value={typed}
        onChange={set}
        onBlur={() => undefined}
        search={search}
        note={problem ? { tone: 'error', text: say(problem.text) } : { tone: 'hint', text: say(words.WHOSE_HINT) }}
        after={
          <Shortcuts
            label={say(words.MEANT)}
            chips={(problem?.suggestions ?? []).map((one) => ({ value: one, label: one }))}
            value=""
            onPick={set}
          />
        }
      />
      <Button look="primary" waiting={reading.state.kind === 'running'} onPress={show}>
        {say(reading.state.kind === 'running' ? words.LOADING : words.SHOW)}
      </Button>
    </>
  );
}
