import { useState } from 'preact/hooks';
import { Banner } from '../../client/banner.tsx';
import { newOperation } from '../../client/draft.ts';
import { Shell } from '../../client/page.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { callServer } from '../../client/rpc.ts';
import { useSay } from '../../client/text.tsx';
import { useCall } from '../../client/use-call.ts';
import { type Chosen, PersonChooser } from '../persons/view-chooser.tsx';
import { Places } from '../persons/view-places.tsx';
import { LOOKING } from '../persons/view-texts.ts';
import type { EraseCalls, EraseDone, EraseLook, EraseStart } from './shape.ts';
import { Preview } from './view-preview.tsx';
import * as words from './view-texts.ts';

/** The dialog: whom, what that means for each tab, and then the erasure. */
export function ErasePage({ start }: { readonly start: EraseStart }) {
  const say = useSay();
  const [look, setLook] = useState<EraseLook | undefined>(undefined);
  const [done, setDone] = useState<EraseDone | undefined>(undefined);
  const [gone, setGone] = useState<readonly string[]>([]);
  // A second try is the same operation.
  const [operation, setOperation] = useState('');
  const looking = useCall(
    (chosen: Chosen) => callServer<EraseCalls, 'lookErase'>('lookErase', chosen),
    (found) => {
      setOperation(newOperation());
      setLook(found);
    },
  );
  const erasing = useCall(
    (input: EraseCalls['erasePerson']['input']) => callServer<EraseCalls, 'erasePerson'>('erasePerson', input),
    (answer, { contacts }) => {
      setDone(answer);
      setGone([...gone, ...contacts]);
      setLook(undefined);
    },
  );
  if (look) {
    const erase = (names: boolean) =>
      erasing.run({
        ...{ operation, contacts: [...look.rows], addresses: [...look.addresses] },
        names: names ? [...look.names] : [],
      });
    return <Preview look={look} erasing={erasing.state} onErase={erase} onOther={() => setLook(undefined)} />;
  }
  const busy = looking.state.kind === 'running';
  return (
    <Shell title={say(words.TITLE)} dialog>
      {done && <Done done={done} />}
      {(looking.state.kind === 'failed' || looking.state.kind === 'waiting') && (
        <ProblemBanner problem={looking.state.problem} head={words.NOT_READ} focused />
      )}
      <p>{say(words.LEAD)}</p>
      {busy && (
        <p role="status" class="quiet">
          {say(LOOKING)}
        </p>
      )}
      <PersonChooser
        persons={start.persons.filter(({ id }) => !gone.includes(id))}
        selected={start.selected}
        busy={busy}
        onChoose={looking.run}
      />
    </Shell>
  );
}

function Done({ done: { rest, left } }: { readonly done: EraseDone }) {
  const say = useSay();
  const whole = rest.length === 0 && left.length === 0;
  return (
    <Banner tone={whole ? 'ok' : 'warn'} head={say(whole ? words.DONE : words.PARTLY)} focused>
      <p>{say(whole ? words.DONE_WORDS : words.PARTLY_WORDS)}</p>
      {rest.length > 0 && <Places places={rest} none="" />}
      {left.map((text) => (
        <p key={text.en}>{say(text)}</p>
      ))}
    </Banner>
  );
}
