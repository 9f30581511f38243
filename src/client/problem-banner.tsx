import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Problem } from '../domain/result.ts';
import type { Text } from '../domain/text.ts';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';
import { PROBLEM_SHOWN } from './problem-heads.ts';
import { SEVERAL_ACCOUNTS, startSetup } from './rpc.ts';
import { useSay } from './text.tsx';

const SETUP = { de: 'Einrichten und reparieren', en: 'Set up and repair' };
const SETUP_RUNS = {
  de: 'Das Reparieren läuft. Versuch es danach noch einmal.',
  en: 'The repair is running. Try again afterwards.',
};
const SETUP_FAILED = {
  de: 'Bitte im Menü „Partnerschaften“ starten.',
  en: 'Please start it from the menu "Partnerships".',
};
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

/** Says a Problem: what is, what became of the entries, what helps. Offers the repair where a repair helps. */
export function ProblemBanner({ problem, head, kept, actions, focused, children }: ProblemBannerProps) {
  const say = useSay();
  const [setup, setSetup] = useState<boolean | undefined>(undefined);
  const shown = PROBLEM_SHOWN[problem.code];
  const repair = shown !== 'as the page says' && shown.repair && (
    <Button onPress={() => startSetup((started) => setSetup(started))}>{say(SETUP)}</Button>
  );
  return (
    <Banner
      tone={problem.code === 'busy' ? 'warn' : 'err'}
      head={say(problem === SEVERAL_ACCOUNTS ? DENIED : shown === 'as the page says' ? head : shown.head)}
      actions={repair || actions ? [repair, actions] : undefined}
      {...(focused ? { focused } : {})}
    >
      <p>
        {say(problem.text)}
        {kept && ` ${say(kept)}`}
      </p>
      {children}
      {problem.hint && <Hint words={say(problem.hint)} />}
      {setup !== undefined && <p>{say(setup ? SETUP_RUNS : SETUP_FAILED)}</p>}
    </Banner>
  );
}
