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
import { visits } from '../../tables/visits.ts';
import { fieldId, labelFor, wordsFor } from './view-field.tsx';
import type { VisitKey } from './view-fields.ts';
import type { VisitState } from './view-state.ts';
import * as words from './view-texts.ts';

const keys = Object.keys(visits.columns) as VisitKey[];

/** The required answers stand in the order of the form, the others in that of the tab. */
const FORM_ORDER: readonly VisitKey[] = ['kind', 'start', 'guest', 'host', 'people', ...keys].filter(
  (key, index, all): key is VisitKey => all.indexOf(key) === index,
);

/** All that is wrong, each a link to its field; it takes the focus when it appears. */
export function ErrorSummary({ state }: { readonly state: VisitState }) {
  const say = useSay();
  const kind = state.values.kind ?? '';
  const wrong = FORM_ORDER.filter((key) => state.problems[key] !== undefined);
  const others = Object.entries(state.problems).filter(([key]) => !keys.some((known) => known === key));
  return (
    <Banner tone="err" head={say(words.NOT_YET)} focused>
      <p>{say(words.lookAt(wrong.length + others.length))}</p>
      <ul class="banner-links">
        {wrong.map((key) => (
          <li key={key}>
            <button type="button" class="link" onClick={() => focusField(fieldId(key))}>
              {say(wordsFor(key, kind).short ?? labelFor(key, kind)) +
                ': ' +
                firstSentence(say(state.problems[key]?.text ?? words.NOT_YET))}
            </button>
          </li>
        ))}
        {others.map(([key, problem]) => (
          <li key={key}>{`${key}: ${say(problem.text)}`}</li>
        ))}
      </ul>
    </Banner>
  );
}

/** How saving stands: slow, waiting for someone else, or failed with what helps. */
export function SaveNews({ call, state }: { readonly call: CallState; readonly state: VisitState }) {
  const say = useSay();
  if (call.kind === 'running' && call.slow)
    return (
      <Banner tone="info" head={say(words.SLOW)}>
        <p>{say(words.SLOW_WORDS)}</p>
      </Banner>
    );
  if (call.kind === 'waiting')
    return (
      <Banner tone="warn" head={say(words.BUSY)}>
        <p>
          <span aria-hidden="true">{say(words.retryIn(call.seconds))}</span>
          <span class="hidden-text">{say(words.retryIn(5))}</span> {say(words.KEPT)}
        </p>
      </Banner>
    );
  if (call.kind !== 'failed') return null;
  return (
    <ProblemBanner
      problem={call.problem}
      head={words.NOT_SAVED}
      kept={words.KEPT}
      focused
      actions={call.problem === SEVERAL_ACCOUNTS && <CopyEntries state={state} />}
    />
  );
}

/** Takes the entries along to another window. */
function CopyEntries({ state }: { readonly state: VisitState }) {
  const say = useSay();
  const [copied, setCopied] = useState<boolean | undefined>(undefined);
  const text = FORM_ORDER.filter((key) => state.values[key])
    .map((key) => `${say(visits.columns[key].header)}: ${state.values[key]}`)
    .join('\n');
  if (copied === false)
    return <TextArea id="visit-copy" label={say(words.COPY_YOURSELF)} value={text} onChange={() => undefined} />;
  return <Button onPress={() => void copyText(text).then(setCopied)}>{say(copied ? words.COPIED : words.COPY)}</Button>;
}
