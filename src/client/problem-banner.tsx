import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Problem } from '../domain/result.ts';
import type { Text } from '../domain/text.ts';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';
import { PROBLEM_SHOWN } from './problem-heads.ts';
import { SEVERAL_ACCOUNTS, startEntry } from './rpc.ts';
import { useSay } from './text.tsx';

const SETUP = { de: 'Einrichten und reparieren', en: 'Set up and repair' };
const SETUP_RUNS = { de: 'Das Reparieren läuft …', en: 'The repair is running…' };
const SETUP_ENDED = {
  de: 'Das Reparieren ist durch, oder ein Fenster fragt Dich etwas. Versuch es danach noch einmal.',
  en: 'The repair is done, or a window asks you something. Try again afterwards.',
};
const SETUP_FAILED = {
  de: 'Bitte im Menü „Partnerschaften“ starten.',
  en: 'Please start it from the menu "Partnerships".',
};
const ENTER = { de: 'Mich eintragen', en: 'Add me' };
const NOBODY = { de: 'Noch koordiniert niemand', en: 'Nobody coordinates yet' };
const DENIED = { de: 'Google lässt uns nicht an die Tabelle', en: 'Google does not let us reach the sheet' };

interface ProblemBannerProps {
  readonly problem: Problem;
  /** The head where the problem's code has none: "Nicht gespeichert". */
  readonly head: Text;
  /** What became of the entries: "Deine Eingaben sind noch da." */
  readonly kept?: Text;
  readonly actions?: ComponentChildren;
  readonly focused?: boolean;
  /** What it is about, below its sentence. */
  readonly children?: ComponentChildren;
}

/** A numbered hint becomes a list; any other is a sentence. */
function Hint({ words }: { readonly words: string }) {
  const steps = words.split('\n').map((step) => step.replace(/^\d+\.\s*/, ''));
  if (steps.length < 2) return <p>{words}</p>;
  return (
    <ol>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

/** What a banner offers by itself, by its menu entry, and what it says while the entry runs, once it ended, or could not be started. */
const OFFERS = {
  repair: { entry: 'setUp', label: SETUP, running: SETUP_RUNS, ended: SETUP_ENDED, failed: SETUP_FAILED },
  enter: { entry: 'enterMe', label: ENTER, running: undefined, ended: undefined, failed: SETUP_FAILED },
} as const;

/** Says a Problem: what is, what became of the entries, what helps. Offers the repair, or to enter oneself, where that helps. */
export function ProblemBanner({ problem, head, kept, actions, focused, children }: ProblemBannerProps) {
  const say = useSay();
  const [run, setRun] = useState<'running' | 'ended' | 'failed' | undefined>(undefined);
  const shown = PROBLEM_SHOWN[problem.code];
  const offer = problem.enters
    ? OFFERS.enter
    : shown !== 'as the page says' && shown.repair
      ? OFFERS.repair
      : undefined;
  const own = problem.enters ? NOBODY : shown === 'as the page says' ? head : shown.head;
  const start = (entry: string) => {
    // Pressed twice it would only meet itself.
    if (run === 'running') return;
    setRun('running');
    startEntry(entry, (started) => setRun(started ? 'ended' : 'failed'));
  };
  const mend = offer && <Button onPress={() => start(offer.entry)}>{say(offer.label)}</Button>;
  const after = run && offer?.[run];
  return (
    <Banner
      tone={problem.code === 'busy' ? 'warn' : 'err'}
      head={say(problem === SEVERAL_ACCOUNTS ? DENIED : own)}
      actions={mend || actions ? [mend, actions] : undefined}
      {...(focused ? { focused } : {})}
    >
      <p>
        {say(problem.text)}
        {kept && ` ${say(kept)}`}
      </p>
      {children}
      {problem.hint && <Hint words={say(problem.hint)} />}
      {after && <p>{say(after)}</p>}
    </Banner>
  );
}
