import { useMemo } from 'preact/hooks';
import { Banner } from '../../client/banner.tsx';
import { firstSentence } from '../../client/first-sentence.ts';
import { focusField } from '../../client/focus-field.ts';
import { Group } from '../../client/group.tsx';
import { searchNames } from '../../client/search-names.ts';
import { useSay } from '../../client/text.tsx';
import { contributions } from '../../tables/contributions.ts';
import { type AskKey, askedFor } from './contract.ts';
import type { AskStart } from './shape.ts';
import { AskField } from './view-field.tsx';
import { fieldId } from './view-fields.ts';
import type { QuestionState } from './view-state.ts';
import * as words from './view-texts.ts';

interface FormProps {
  readonly start: AskStart;
  readonly state: QuestionState;
}

/** The four required answers, then what the kind asks for. */
export function QuestionForm({ start, state }: FormProps) {
  const say = useSay();
  const search = useMemo(() => searchNames(start.associations), [start]);
  const { facts, more } = askedFor(state.answers);
  const common = { state, search, today: start.today };
  const isRemembered = start.ownIsRemembered && state.answers.receiver === start.own;
  return (
    <>
      <AskField name="kind" {...common} />
      <div class="ask-pair">
        <AskField name="amount" {...common} />
        <AskField name="receivedOn" {...common} />
      </div>
      <AskField name="receiver" {...common} aside={isRemembered ? say(words.AS_LAST_TIME) : undefined} />
      {facts.map((name) => (
        <AskField key={name} name={name} {...common} />
      ))}
      {more.length > 0 && (
        <Group head={say(words.MORE)} aside={say(words.OPTIONAL)}>
          <div class="ask-pair">
            {more.map((name) => (
              <AskField key={name} name={name} {...common} />
            ))}
          </div>
        </Group>
      )}
    </>
  );
}

const keys = Object.keys(contributions.columns) as AskKey[];

/** All that is wrong, each a link to its field; it takes the focus when it appears. */
export function ErrorSummary({ state }: { readonly state: QuestionState }) {
  const say = useSay();
  const { facts, more } = askedFor(state.answers);
  const order = [...new Set<AskKey>(['kind', 'amount', 'receivedOn', 'receiver', ...facts, ...more, ...keys])];
  return (
    <Banner tone="err" head={say(words.NOT_YET)} focused>
      <p>{say(words.LOOK_AT)}</p>
      <ul class="banner-links">
        {order.flatMap((key) => {
          const problem = state.problems[key];
          if (!problem) return [];
          return (
            <li key={key}>
              <button type="button" class="link" onClick={() => focusField(fieldId(key))}>
                {`${say(contributions.columns[key].header)}: ${firstSentence(say(problem.text))}`}
              </button>
            </li>
          );
        })}
      </ul>
    </Banner>
  );
}
