import { Banner } from '../../client/banner.tsx';
import { Button } from '../../client/button.tsx';
import { UndoIcon } from '../../client/icons.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { useSay } from '../../client/text.tsx';
import type { State } from './view-state.ts';
import * as words from './view-texts.ts';

/** The one banner on top: what failed, what takes long, or what was just done. */
export function NewsBanner({ state: { news, checking, undoing, reading } }: { readonly state: State }) {
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
      {news.note && <p>{say(news.note)}</p>}
    </Banner>
  );
}
