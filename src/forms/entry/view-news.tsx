import { useState } from 'preact/hooks';
import { Banner } from '../../client/banner.tsx';
import { Button } from '../../client/button.tsx';
import { copyText } from '../../client/copy.ts';
import { TextArea } from '../../client/field.tsx';
import { firstSentence } from '../../client/first-sentence.ts';
import { focusField } from '../../client/focus-field.ts';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { SEVERAL_ACCOUNTS } from '../../client/rpc.ts';
import { useSay } from '../../client/text.tsx';
import type { CallState } from '../../client/use-call.ts';
import { Waiting } from '../../client/waiting.tsx';
import { askedOf } from './answers.ts';
import { type Drawn, fieldId, shortFor } from './view-field.tsx';
import { answersInWords } from './view-form.tsx';
import * as words from './view-texts.ts';

interface SummaryProps {
  readonly drawn: Drawn;
  /** Saves all the same, where only what looks personal stands in the way. */
  readonly onAnyway?: (() => void) | undefined;
}

/** All that is wrong, each a link to its field; it takes the focus when it appears. */
export function ErrorSummary({ drawn, onAnyway }: SummaryProps) {
  const { entry, state, given } = drawn;
  const say = useSay();
  const asked = askedOf(entry, given);
  const wrong = asked.filter((key) => state.problems[key] !== undefined);
  const others = Object.entries(state.problems).filter(([key]) => !asked.includes(key));
  return (
    <Banner
      tone="err"
      head={say(words.NOT_YET)}
      focused
      actions={onAnyway && <Button onPress={onAnyway}>{say(words.SAVE_ANYWAY)}</Button>}
    >
      <p>{say(words.lookAt(wrong.length + others.length))}</p>
      <ul class="banner-links">
        {wrong.map((key) => (
          <li key={key}>
            <button type="button" class="link" onClick={() => focusField(fieldId(entry, key))}>
              {`${say(shortFor(drawn, key))}: ${firstSentence(say(state.problems[key]?.text ?? words.NOT_YET))}`}
            </button>
          </li>
        ))}
        {others.map(([key, problem]) => (
          <li key={key}>{`${say(shortFor(drawn, key))}: ${say(problem.text)}`}</li>
        ))}
      </ul>
    </Banner>
  );
}

/** Saving takes longer than usual, or waits for someone else. */
export function SlowOrWaiting({ call }: { readonly call: CallState }) {
  const say = useSay();
  if (call.kind === 'running' && call.slow)
    return (
      <Banner tone="info" head={say(words.SLOW)}>
        <p>{say(words.SLOW_WORDS)}</p>
      </Banner>
    );
  return call.kind === 'waiting' ? <Waiting seconds={call.seconds} kept={words.KEPT} /> : null;
}

/** How saving stands: slow, waiting for someone else, or failed with what helps. */
export function SaveNews({ call, drawn }: { readonly call: CallState; readonly drawn: Drawn }) {
  if (call.kind !== 'failed') return <SlowOrWaiting call={call} />;
  return (
    <ProblemBanner
      problem={call.problem}
      head={words.NOT_SAVED}
      kept={words.KEPT}
      focused
      actions={call.problem === SEVERAL_ACCOUNTS && <CopyEntries drawn={drawn} />}
    />
  );
}

/** Takes the entries along to another window. */
function CopyEntries({ drawn }: { readonly drawn: Drawn }) {
  const say = useSay();
  const [copied, setCopied] = useState<boolean | undefined>(undefined);
  const text = answersInWords(drawn, say);
  if (copied === false)
    return (
      <TextArea
        id={fieldId(drawn.entry, 'copy')}
        label={say(words.COPY_YOURSELF)}
        value={text}
        onChange={() => undefined}
      />
    );
  return <Button onPress={() => void copyText(text).then(setCopied)}>{say(copied ? words.COPIED : words.COPY)}</Button>;
}
