import { Banner } from '../../client/banner.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { useSay } from '../../client/text.tsx';
import type { CallState } from '../../client/use-call.ts';
import { Waiting } from '../../client/waiting.tsx';
import type { Text } from '../../domain/text.ts';
import type { Sent } from './shape.ts';
import * as words from './view-texts.ts';

/** That some wait, and for what. */
const waitingWords = ({ waiting, held }: Sent): readonly Text[] => {
  if (waiting === 0) return [];
  if (held === undefined) return [words.WAITING(waiting)];
  return [words.HELD(waiting), held.text, ...(held.hint ? [held.hint] : []), words.SEND_AGAIN];
};

/** What sending came to: a tick where all went well, a triangle where something waits for a person. */
export function SentNews({ sent }: { readonly sent: Sent }) {
  const say = useSay();
  const parts = [
    sent.failed > 0 ? words.FAILED(sent.failed) : undefined,
    ...waitingWords(sent),
    sent.unclear > 0 ? words.UNCLEAR(sent.unclear) : undefined,
    sent.already > 0 ? words.ALREADY(sent.already) : undefined,
    words.LEDGER,
  ].filter((part) => part !== undefined);
  return (
    <Banner
      tone={sent.failed + sent.unclear > 0 || sent.held ? 'warn' : 'ok'}
      head={say(words.SENT(sent.sent))}
      focused
    >
      {parts.map((part) => (
        <p key={part.de}>{say(part)}</p>
      ))}
    </Banner>
  );
}

/** A call that runs, waits for someone else or failed; nothing where all is quiet. */
export function CallNews({ state, running }: { readonly state: CallState; readonly running: string }) {
  if (state.kind === 'idle') return null;
  if (state.kind === 'running')
    return (
      <p role="status" class="quiet">
        {running}
      </p>
    );
  if (state.kind === 'waiting') return <Waiting seconds={state.seconds} />;
  return <ProblemBanner problem={state.problem} head={words.NOT_SENT} focused />;
}
