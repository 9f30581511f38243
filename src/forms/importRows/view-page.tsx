import type { ComponentChildren } from 'preact';
import { Button } from '../../client/button.tsx';
import { Shell } from '../../client/page.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { StepHead } from '../../client/step-head.tsx';
import { useSay } from '../../client/text.tsx';
import type { ImportStart } from './shape.ts';
import { ChooseList } from './view-choose.tsx';
import { DoneList } from './view-done.tsx';
import { namesOf } from './view-names.ts';
import { type Import, useImport } from './view-state.ts';
import * as words from './view-texts.ts';
import { UnderstandList } from './view-understand.tsx';
import * as said from './view-verdict-texts.ts';
import { sameNames, Verdicts } from './view-verdicts.tsx';

function Body({ all }: { readonly all: Import }) {
  const say = useSay();
  const { step } = all;
  switch (step.is) {
    case 'choose':
      return <ChooseList all={all} />;
    case 'understand':
      return <UnderstandList all={all} />;
    case 'judging':
      return <Bar label={say(said.JUDGING)} {...step.progress} />;
    case 'verdicts':
      return <Verdicts all={all} />;
    case 'writing':
      return (
        <>
          {step.problem && (
            <ProblemBanner problem={step.problem} head={said.NOT_WRITTEN} kept={said.GO_ON_WORDS} focused />
          )}
          <Bar label={say(said.WRITING)} {...step.progress} stands={step.problem !== undefined} />
        </>
      );
    case 'done':
      return <DoneList all={all} written={step.written} />;
  }
}

interface BarProps {
  readonly label: string;
  readonly done: number;
  readonly of: number;
  /** It does not go on by itself: what says why has the focus. */
  readonly stands?: boolean;
}

/** How far it is, as a bar and in words. */
function Bar({ label, done, of, stands = false }: BarProps) {
  const say = useSay();
  return (
    <div role="status">
      {stands ? <p>{label}</p> : <StepHead>{label}</StepHead>}
      <progress class="progress" max={Math.max(1, of)} value={done} aria-label={label} />
      <p class="quiet figures">{say(said.progress(done, of))}</p>
    </div>
  );
}

function Foot({ all }: { readonly all: Import }): ComponentChildren {
  const say = useSay();
  const { step, look, names, fates } = all;
  const back = <Button onPress={all.back}>{say(words.BACK)}</Button>;
  if (step.is === 'understand')
    return (
      <>
        {back}
        <Button look="primary" onPress={() => void all.judge()}>
          {say(words.JUDGE)}
        </Button>
      </>
    );
  if (step.is === 'writing' && step.problem)
    return (
      <Button look="primary" onPress={() => void all.write()}>
        {say(said.GO_ON)}
      </Button>
    );
  if (step.is !== 'verdicts' || !look) return undefined;
  const going = [...fates.values()].filter((fate) => fate === 'in').length;
  const asked = !sameNames(look.names, namesOf(names));
  return (
    <>
      {back}
      <Button look="primary" waiting={!asked && going === 0} onPress={() => void (asked ? all.judge() : all.write())}>
        {say(asked ? words.AGAIN : going === 0 ? said.NONE_TO_TAKE : said.take(going))}
      </Button>
    </>
  );
}

/** The dialog: choose a list, see how it is read, see what becomes of each row, take it in. */
export function ImportPage({ start }: { readonly start: ImportStart }) {
  const say = useSay();
  const all = useImport(start);
  const { is } = all.step;
  const withFoot = is === 'understand' || is === 'verdicts' || (is === 'writing' && all.step.problem !== undefined);
  return (
    <Shell title={say(words.TITLE)} dialog foot={withFoot ? <Foot all={all} /> : undefined}>
      {all.problem && <ProblemBanner problem={all.problem} head={words.NOT_JUDGED} focused />}
      <Body all={all} />
    </Shell>
  );
}
