import { useState } from 'preact/hooks';
import { Banner } from '../../client/banner.tsx';
import { Button } from '../../client/button.tsx';
import { newOperation } from '../../client/draft.ts';
import { DoneIcon } from '../../client/icons.tsx';
import { Shell } from '../../client/page.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { callServer } from '../../client/rpc.ts';
import { useSay } from '../../client/text.tsx';
import { useCall } from '../../client/use-call.ts';
import type { Profile } from '../../define/table.ts';
import type { Text } from '../../domain/text.ts';
import type { FirstSteps, StepCalls } from './shape.ts';
import { ProfileChoice } from './view-profile.tsx';
import * as words from './view-texts.ts';

/** What was just done. */
interface News {
  readonly head: Text;
  readonly sentences: readonly Text[];
  /** Something is left to people. */
  readonly open?: boolean;
}

function useSteps(first: FirstSteps) {
  const [start, setStart] = useState(first);
  const [chosen, setChosen] = useState<Profile>(first.profile);
  const [news, setNews] = useState<News | undefined>(undefined);
  const [operation] = useState(newOperation);
  const seeding = useCall(
    () => callServer<StepCalls, 'seedAssociations'>('seedAssociations', { operation }),
    ({ added }) => {
      const registered = start.registered + added;
      setStart({ ...start, offered: 0, registered });
      setNews({ head: words.ENTERED, sentences: [words.inRegister(registered), words.CAN_UNDO] });
    },
  );
  const taking = useCall(
    (profile: Profile) => callServer<StepCalls, 'chooseProfile'>('chooseProfile', { profile }),
    ({ removed, kept }, profile) => {
      const name = words.PROFILES.find(({ key }) => key === profile)?.name ?? words.PROFILE;
      setStart({ ...start, profile });
      setNews({
        head: words.profileTaken(name),
        open: kept.length > 0,
        sentences: [
          ...(removed.length > 0 ? [words.removedTabs(removed)] : []),
          ...(kept.length > 0 ? [words.keptTabs(kept)] : []),
        ],
      });
    },
  );
  const seed = () => {
    setNews(undefined);
    taking.reset();
    seeding.run(undefined);
  };
  const take = () => {
    setNews(undefined);
    seeding.reset();
    taking.run(chosen);
  };
  return { start, chosen, setChosen, news, seeding, taking, seed, take };
}
type State = ReturnType<typeof useSteps>;

/** The sidebar after setup: who sees what, the known associations, and what comes next. */
export function StepsPage({ start: first }: { readonly start: FirstSteps }) {
  const say = useSay();
  const state = useSteps(first);
  const { start, chosen, setChosen, seeding, taking, seed, take } = state;
  const entering = seeding.state.kind === 'running';
  const setting = taking.state.kind === 'running';
  return (
    <Shell title={say(words.TITLE)} dialog={false}>
      <NewsBanner state={state} />
      <ProfileChoice
        current={start.profile}
        chosen={chosen}
        busy={setting}
        onChoose={setChosen}
        onTake={() => {
          if (!entering) take();
        }}
      />
      <section class="step">
        <h2>{say(words.ASSOCIATIONS_HEAD)}</h2>
        <p>{say(start.offered > 0 ? words.offer(start.offered) : words.inRegister(start.registered))}</p>
        {start.offered > 0 && (
          <Button look={chosen === start.profile ? 'primary' : 'plain'} waiting={entering || setting} onPress={seed}>
            {say(entering ? words.ENTERING : words.ENTER)}
          </Button>
        )}
        <Became news={start.news} />
      </section>
      <Next start={start} />
    </Shell>
  );
}

/** What became of associations; folded, as it is long where a register is of 2021. */
function Became({ news }: Pick<FirstSteps, 'news'>) {
  const say = useSay();
  if (news.length === 0) return null;
  return (
    <details class="became">
      <summary>{say(words.becameHead(news.length))}</summary>
      <p>{say(words.BECAME_WORDS)}</p>
      <ul class="step-list">
        {news.map((text) => (
          <li key={text.en}>{say(text)}</li>
        ))}
      </ul>
    </details>
  );
}

function Next({ start: { profile, contacts } }: { readonly start: FirstSteps }) {
  const say = useSay();
  return (
    <section class="step">
      <h2>{say(words.NEXT_HEAD)}</h2>
      <ul class="step-list">
        <li class={contacts > 0 ? 'step-ticked' : undefined}>
          {contacts > 0 ? (
            <span class="step-done">
              <DoneIcon />
              <span>
                {say(words.DONE)} {say(words.contactsThere(contacts))}
              </span>
            </span>
          ) : (
            say(words.CONTACTS)
          )}
        </li>
        <li>{say(words.PARTNERSHIPS)}</li>
        <li>{say(words.FIRST_ROW[profile])}</li>
      </ul>
    </section>
  );
}

function NewsBanner({ state: { news, seeding, taking } }: { readonly state: State }) {
  const say = useSay();
  for (const [call, head] of [
    [taking, words.NOT_TAKEN],
    [seeding, words.NOT_ENTERED],
  ] as const) {
    if (call.state.kind === 'failed' || call.state.kind === 'waiting')
      return <ProblemBanner problem={call.state.problem} head={head} focused={call.state.kind === 'failed'} />;
    if (call.state.kind === 'running' && call.state.slow)
      return (
        <Banner tone="info" head={say(words.STILL_TAKING)}>
          <p>{say(words.STILL_TAKING_WORDS)}</p>
        </Banner>
      );
  }
  if (!news) return null;
  return (
    <Banner key={news.head.en} tone={news.open ? 'warn' : 'ok'} head={say(news.head)} focused>
      {news.sentences.map((text) => (
        <p key={text.en}>{say(text)}</p>
      ))}
    </Banner>
  );
}
