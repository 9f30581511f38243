import { useLayoutEffect, useState } from 'preact/hooks';
import { Banner } from '../../client/banner.tsx';
import { Button } from '../../client/button.tsx';
import { useEnterSaves } from '../../client/enter-saves.ts';
import { focusField } from '../../client/focus-field.ts';
import { InDoubt, NoAssociations } from '../../client/no-associations.tsx';
import { Shell } from '../../client/page.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { callServer, closePage } from '../../client/rpc.ts';
import { useSay } from '../../client/text.tsx';
import { type CallState, useCall } from '../../client/use-call.ts';
import { useSubmit } from '../../client/use-submit.ts';
import type { Answers, AskCalls, AskStart, RuleAnswer } from './shape.ts';
import { AnswerView } from './view-answer.tsx';
import { fieldId } from './view-fields.ts';
import { ErrorSummary, QuestionForm } from './view-form.tsx';
import { given, type QuestionState, useQuestion } from './view-state.ts';
import * as words from './view-texts.ts';

interface Answered {
  readonly answers: Answers;
  readonly answer: RuleAnswer;
}

/** The dialog: asks, and shows what the rules say. */
export function AskPage({ start }: { readonly start: AskStart }) {
  const say = useSay();
  const state = useQuestion(start);
  const [answered, setAnswered] = useState<Answered | undefined>(undefined);
  const [first, setFirst] = useState('kind');
  const back = (key: string) => {
    setFirst(key);
    setAnswered(undefined);
  };
  if (!answered) return <Asking start={start} state={state} first={first} onAnswered={setAnswered} />;
  return (
    <Shell
      title={say(words.TITLE)}
      dialog
      foot={
        <>
          <Button look="primary" onPress={() => back('amount')}>
            {say(words.CHANGE)}
          </Button>
          <Enter answers={answered.answers} />
          <Button
            onPress={() => {
              state.clear();
              back('kind');
            }}
          >
            {say(words.ANEW)}
          </Button>
        </>
      }
    >
      <AnswerView {...answered} today={start.today} onAnswer={back} />
    </Shell>
  );
}

/** Takes the answers over into the form that enters them, and makes room for it. */
function Enter({ answers }: { readonly answers: Answers }) {
  const say = useSay();
  const enter = useCall(
    (given: Answers) => callServer<AskCalls, 'enterAsked'>('enterAsked', { answers: given }),
    closePage,
  );
  const { kind } = enter.state;
  const busy = kind === 'running' || kind === 'waiting';
  return (
    <>
      <Button waiting={busy} onPress={() => enter.run(answers)}>
        {say(busy ? words.ENTERING : words.ENTER)}
      </Button>
      {kind === 'failed' && <span role="alert">{say(words.NOT_ENTERED)}</span>}
    </>
  );
}

interface AskingProps {
  readonly start: AskStart;
  readonly state: QuestionState;
  /** The field that has the focus when the form appears. */
  readonly first: string;
  readonly onAnswered: (answered: Answered) => void;
}

const useAsking = ({ state, onAnswered }: Pick<AskingProps, 'state' | 'onAnswered'>) =>
  useSubmit(
    state,
    () => given(state.answers),
    (answers: Answers) => callServer<AskCalls, 'askRule'>('askRule', { answers }),
    (answer, answers) => onAnswered({ answers, answer }),
  );

function Asking({ start, state, first, onAnswered }: AskingProps) {
  const say = useSay();
  const { call, submit: ask, refused } = useAsking({ state, onAnswered });
  useEnterSaves(ask);
  useLayoutEffect(() => focusField(fieldId(first)), [first]);
  const running = call.state.kind === 'running';
  const wrong = refused > 0 && Object.keys(state.problems).length > 0;
  return (
    <Shell
      title={say(words.TITLE)}
      dialog
      foot={
        <>
          <Button look="primary" waiting={running} onPress={ask}>
            {say(running ? words.ASKING : words.ASK)}
          </Button>
          <span class="page-foot-note">{say(words.OR_ENTER)}</span>
        </>
      }
    >
      {wrong ? <ErrorSummary key={refused} state={state} /> : <News call={call.state} />}
      {start.associations.length === 0 && <NoAssociations />}
      <InDoubt told={start.told} />
      <p class="quiet">{say(words.INTRO)}</p>
      <QuestionForm start={start} state={state} />
    </Shell>
  );
}

function News({ call }: { readonly call: CallState }) {
  const say = useSay();
  if (call.kind === 'running' && call.slow)
    return (
      <Banner tone="info" head={say(words.SLOW)}>
        <p>{say(words.SLOW_WORDS)}</p>
      </Banner>
    );
  if (call.kind === 'failed' && !call.problem.fields)
    return <ProblemBanner problem={call.problem} head={words.NO_ANSWER} kept={words.KEPT} focused />;
  if (call.kind === 'waiting') return <ProblemBanner problem={call.problem} head={words.NO_ANSWER} kept={words.KEPT} />;
  return null;
}
