import { useMemo, useState } from 'preact/hooks';
import { AssociationField } from '../../client/association-field.tsx';
import { Button } from '../../client/button.tsx';
import { Shell } from '../../client/page.tsx';
import { savePage } from '../../client/pictures/save.ts';
import * as shared from '../../client/pictures/words.ts';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { callServer } from '../../client/rpc.ts';
import { searchNames } from '../../client/search-names.ts';
import { useSay } from '../../client/text.tsx';
import { useCall } from '../../client/use-call.ts';
import { formatDay } from '../../domain/day.ts';
import { UNKNOWN_ASSOCIATION } from '../../domain/names.ts';
import type { Profile, ProfileCalls, ProfileStart } from './shape.ts';
import { Listed, MoneyReceived, OpenQuestions, Partners, Years } from './view-parts.tsx';
import * as words from './view-texts.ts';

/** All that concerns one association, in the order in which two boards talk about it. */
function Sheet({ of, start }: { readonly of: Profile; readonly start: ProfileStart }) {
  const say = useSay();
  return (
    <>
      <div class="news">
        <p class="small">
          {formatDay(start.today, start.lang)}
          {start.exampleData && <span class="tag">{say(shared.EXAMPLE)}</span>}
        </p>
        <h2 class="headline">{of.name}</h2>
        <p class="small">{of.about}</p>
        {of.more.length > 0 && <p class="small">{of.more.join(' · ')}</p>}
        <p>{of.news}</p>
        {of.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      <Partners of={of} />
      <Years of={of} />
      <MoneyReceived of={of} />
      <div class="pairs">
        <Listed
          id="elections"
          title={words.ELECTIONS}
          none={words.NO_ELECTIONS}
          lacking={of.lacking.elections}
          items={of.elections.map(({ name, when }) => ({ key: name, head: name, text: when }))}
        />
        <Listed
          id="visits"
          title={words.VISITS}
          none={words.NO_VISITS}
          items={of.visits.map(({ id, sentence }) => ({ key: id, head: sentence, text: id }))}
        />
      </div>
      <OpenQuestions of={of} />
      <Listed
        id="tips"
        title={words.TIPS}
        none={words.NO_TIPS}
        lacking={of.lacking.tips}
        items={of.tips.map(({ id, topic, tip }) => ({ key: id, head: topic, text: tip }))}
      />
      {of.lessons.length > 0 && (
        <Listed
          id="lessons"
          title={words.LESSONS}
          none={words.NO_TIPS}
          items={of.lessons.map(({ id, sentence, learned }) => ({ key: id, head: learned, text: sentence }))}
        />
      )}
      <p class="small">{say(words.ONLY_HERE)}</p>
    </>
  );
}

/** The Steckbrief: which association, and what concerns it. */
export function ProfilePage({ first }: { readonly first: ProfileStart }) {
  const say = useSay();
  const [start, setStart] = useState(first);
  const [typed, setTyped] = useState(first.profile?.name ?? '');
  const search = useMemo(() => searchNames(start.associations), [start.associations]);
  const load = useCall(
    (association: string) => callServer<ProfileCalls, 'profileStart'>('profileStart', { association }),
    (next) => {
      setStart(next);
      setTyped(next.profile?.name ?? '');
    },
  );
  const failed = load.state.kind === 'failed' ? load.state.problem : undefined;
  const unknown = failed?.fields?.association !== undefined;
  const { profile } = start;
  const show = () => {
    if (typed.trim() !== '') load.run(typed);
  };
  return (
    <Shell title={say(words.TITLE)} dialog>
      <form
        class="bar no-print"
        onSubmit={(event) => {
          event.preventDefault();
          show();
        }}
      >
        <AssociationField
          id="association"
          label={say(words.WHICH)}
          value={typed}
          onChange={setTyped}
          onBlur={() => undefined}
          search={search}
          note={unknown ? { tone: 'error', text: say(UNKNOWN_ASSOCIATION) } : undefined}
        />
        <div class="bar-acts">
          <Button look="primary" onPress={show} waiting={load.state.kind === 'running'}>
            {say(words.SHOW)}
          </Button>
          {profile && <Button onPress={() => window.print()}>{say(shared.PRINT)}</Button>}
          {profile && (
            <Button onPress={() => savePage(`${say(words.TITLE)} ${profile.name}`)}>{say(shared.SAVE_PAGE)}</Button>
          )}
        </div>
      </form>
      {failed && !unknown && <ProblemBanner problem={failed} head={words.NOT_SHOWN} focused />}
      <p role="status" class={load.state.kind === 'running' ? 'quiet' : 'hidden-text'}>
        {load.state.kind === 'running' ? say(shared.LOADING) : ''}
      </p>
      {profile ? <Sheet of={profile} start={start} /> : <p>{say(words.NONE_CHOSEN)}</p>}
    </Shell>
  );
}
