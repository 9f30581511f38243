import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../client/button.tsx';
import { keepDraft, readDraft } from '../../client/draft.ts';
import { Shell } from '../../client/page.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { callServer, startEntry } from '../../client/rpc.ts';
import { useSay } from '../../client/text.tsx';
import { useCall } from '../../client/use-call.ts';
import type { HowCalls, HowStart } from './shape.ts';
import * as words from './view-texts.ts';

const DRAFT = 'showMeHow';
const keptStep = (count: number): number =>
  Math.min(Math.max(Number(readDraft(DRAFT)?.values.step ?? 0) || 0, 0), count - 1);

/** One step at a time: what one sees, what to try, and the way there. */
export function HowPage({ start }: { readonly start: HowStart }) {
  const say = useSay();
  const steps = words.STEPS[start.profile];
  const [at, setAt] = useState(() => keptStep(steps.length));
  const head = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever goes on hears the new step, and reads from its head
  useLayoutEffect(() => {
    if (moved.current) head.current?.focus();
  }, [at]);
  const tab = useCall(
    (name: 'visits' | 'contributions') => callServer<HowCalls, 'showTabHere'>('showTabHere', { tab: name }),
    () => undefined,
  );
  const go = (to: number) => {
    moved.current = true;
    tab.reset();
    keepDraft(DRAFT, { operation: DRAFT, values: { step: String(to) } });
    setAt(to);
  };
  const end = () => {
    keepDraft(DRAFT, undefined);
    startEntry('help');
  };
  const step = steps[at];
  if (!step) return null;
  const last = at === steps.length - 1;
  const { leads } = step;
  const foot = (
    <>
      <Button look="primary" onPress={last ? end : () => go(at + 1)}>
        {say(last ? words.DONE : words.NEXT)}
      </Button>
      {at > 0 && <Button onPress={() => go(at - 1)}>{say(words.BACK)}</Button>}
    </>
  );
  return (
    <Shell title={say(words.TITLE)} dialog={false} foot={foot}>
      <p class="quiet">{say(words.stepOf(at + 1, steps.length))}</p>
      <h2 ref={head} tabIndex={-1}>
        {say(step.head)}
      </h2>
      {tab.state.kind === 'failed' && <ProblemBanner problem={tab.state.problem} head={words.NOT_SHOWN} />}
      {step.words.map((text) => (
        <p key={text.en}>{say(text)}</p>
      ))}
      <Button
        waiting={tab.state.kind === 'running'}
        onPress={() => {
          if ('tab' in leads) return tab.run(leads.tab);
          // What opens takes this place: the next visit goes on behind it.
          keepDraft(DRAFT, { operation: DRAFT, values: { step: String(Math.min(at + 1, steps.length - 1)) } });
          startEntry(leads.entry);
        }}
      >
        {say(step.button)}
      </Button>
      {'entry' in leads && <p class="quiet">{say(words.COME_BACK)}</p>}
      {!last && (
        <button type="button" class="link" onClick={end}>
          {say(words.SKIP)}
        </button>
      )}
    </Shell>
  );
}
