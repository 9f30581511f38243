import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Banner } from '../../client/banner.tsx';
import { Button } from '../../client/button.tsx';
import { newOperation } from '../../client/draft.ts';
import { DoneIcon } from '../../client/icons.tsx';
import { Shell } from '../../client/page.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { callServer, startEntry } from '../../client/rpc.ts';
import { LangContext, useSay } from '../../client/text.tsx';
import { useCall } from '../../client/use-call.ts';
import type { Profile } from '../../define/table.ts';
import type { Problem } from '../../domain/result.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { contactRoles } from '../../tables/options.ts';
import type { FirstSteps, StepCalls } from './shape.ts';
import { LanguageChoice } from './view-language.tsx';
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
  const switching = useCall(
    (lang: Lang) => callServer<StepCalls, 'chooseLanguage'>('chooseLanguage', { lang }),
    ({ left, ...spoken }) => {
      document.documentElement.lang = spoken.lang;
      setStart({ ...start, ...spoken });
      setNews({ head: words.switchedTo(spoken.sheetLang), sentences: left });
    },
  );
  const speak = (lang: Lang) => {
    setNews(undefined);
    switching.run(lang);
  };
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
  return { start, chosen, setChosen, news, seeding, taking, switching, seed, take, speak };
}
type State = ReturnType<typeof useSteps>;

/** The sidebar after setup: who sees what, the known associations, and what comes next. */
export function StepsPage({ start: first }: { readonly start: FirstSteps }) {
  const state = useSteps(first);
  return (
    <LangContext.Provider value={state.start.lang}>
      <Steps state={state} />
    </LangContext.Provider>
  );
}

function Steps({ state }: { readonly state: State }) {
  const say = useSay();
  const { start, chosen, setChosen, seeding, taking, seed, take } = state;
  const entering = seeding.state.kind === 'running';
  const setting = taking.state.kind === 'running';
  return (
    <Shell title={say(words.TITLE)} dialog={false}>
      <NewsBanner state={state} />
      <LanguageChoice
        sheetLang={start.sheetLang}
        busy={state.switching.state.kind === 'running'}
        onChoose={state.speak}
      />
      <Me start={start} busy={entering || setting} entering={entering} onSeed={seed} />
      <ProfileChoice
        current={start.profile}
        chosen={chosen}
        busy={setting}
        onChoose={setChosen}
        onTake={() => {
          if (!entering) take();
        }}
      />
      {(start.registered > 0 || start.news.length > 0) && (
        <section class="step">
          <h2>{say(words.ASSOCIATIONS_HEAD)}</h2>
          <p>
            {say(
              start.offered > 0 && start.registered > 0
                ? words.offer(start.offered)
                : words.inRegister(start.registered),
            )}
          </p>
          {start.offered > 0 && start.registered > 0 && (
            <Button waiting={entering || setting} onPress={seed}>
              {say(entering ? words.ENTERING : words.ENTER)}
            </Button>
          )}
          <Became news={start.news} />
        </section>
      )}
      <Next start={start} />
    </Shell>
  );
}

interface MeProps {
  readonly start: FirstSteps;
  /** Something is under way. */
  readonly busy: boolean;
  readonly entering: boolean;
  readonly onSeed: () => void;
}

/** Comes first, so that nobody shuts herself out by entering someone else: one's own row, and the names that it needs. */
function Me({ start: { address, role, registered, offered }, busy, entering, onSeed }: MeProps) {
  const say = useSay();
  const found = contactRoles.find(({ key }) => key === role);
  return (
    <section class="step">
      <h2>{say(words.ME_HEAD)}</h2>
      {found ? (
        <Done>{say(words.youStand(address, found.label))}</Done>
      ) : (
        <>
          <p>{say(words.ME_WORDS)}</p>
          <p class="quiet">{say(words.seenAs(address))}</p>
        </>
      )}
      {registered === 0 && offered > 0 ? (
        <>
          <p>{say(words.offer(offered))}</p>
          <Button look="primary" waiting={busy} onPress={onSeed}>
            {say(entering ? words.ENTERING : words.ENTER)}
          </Button>
        </>
      ) : (
        <Button look={found ? 'plain' : 'primary'} onPress={() => startEntry('enterMe')}>
          {say(found ? words.ENTER_OTHER : words.ENTER_ME)}
        </Button>
      )}
    </section>
  );
}

const Done = ({ children }: { readonly children: ComponentChildren }) => {
  const say = useSay();
  return (
    <p class="step-done">
      <DoneIcon />
      <span>
        {say(words.DONE)} {children}
      </span>
    </p>
  );
};

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

/** What comes next, each with its button. */
function Next({ start: { profile } }: { readonly start: FirstSteps }) {
  const say = useSay();
  const [shown, setShown] = useState<Problem | undefined>(undefined);
  const show = (tab: 'partnerships' | 'contributions') =>
    void callServer<StepCalls, 'showTabOf'>('showTabOf', { tab }).then((answer) =>
      setShown(answer.ok ? undefined : answer.problem),
    );
  const first = words.FIRST_ROW[profile];
  return (
    <section class="step">
      <h2>{say(words.NEXT_HEAD)}</h2>
      {shown && <ProblemBanner problem={shown} head={words.NOT_SHOWN} />}
      <p>{say(words.PARTNERSHIPS)}</p>
      <Button onPress={() => show('partnerships')}>{say(words.SHOW_PARTNERSHIPS)}</Button>
      <p>{say(first.words)}</p>
      <Button onPress={() => (profile === 'treasury' ? show('contributions') : startEntry('logVisit'))}>
        {say(first.button)}
      </Button>
      <p>{say(words.THEN_CHECK)}</p>
      <Button onPress={() => startEntry('checkTransparency')}>{say(words.CHECK)}</Button>
      <p>{say(words.HELP)}</p>
    </section>
  );
}

function NewsBanner({ state: { news, seeding, taking, switching } }: { readonly state: State }) {
  const say = useSay();
  for (const [call, head] of [
    [switching, words.NOT_SWITCHED],
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
