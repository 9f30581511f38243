import { useState } from 'preact/hooks';
import { Banner } from '../../client/banner.tsx';
import { Button } from '../../client/button.tsx';
import { Shell } from '../../client/page.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { callServer } from '../../client/rpc.ts';
import { saveFile } from '../../client/save-file.ts';
import { useLang, useSay } from '../../client/text.tsx';
import { useCall } from '../../client/use-call.ts';
import { PersonChooser } from '../persons/view-chooser.tsx';
import { Places } from '../persons/view-places.tsx';
import { LOOKING, OTHER } from '../persons/view-texts.ts';
import type { AccessAnswer, AccessCalls, AccessStart } from './shape.ts';
import { fileName, fileOf } from './view-file.ts';
import * as words from './view-texts.ts';

/** The dialog: whom it is about, then all that stands there, to read, print and save. */
export function AccessPage({ start }: { readonly start: AccessStart }) {
  const say = useSay();
  const [answer, setAnswer] = useState<AccessAnswer | undefined>(undefined);
  const call = useCall(
    (asked: AccessCalls['giveAccess']['input']) => callServer<AccessCalls, 'giveAccess'>('giveAccess', asked),
    setAnswer,
  );
  if (answer) return <Answer answer={answer} today={start.today} onOther={() => setAnswer(undefined)} />;
  const busy = call.state.kind === 'running';
  return (
    <Shell title={say(words.TITLE)} dialog>
      {(call.state.kind === 'failed' || call.state.kind === 'waiting') && (
        <ProblemBanner problem={call.state.problem} head={words.NOT_READ} focused />
      )}
      <p>{say(words.LEAD)}</p>
      {busy && (
        <p role="status" class="quiet">
          {say(LOOKING)}
        </p>
      )}
      <PersonChooser {...start} busy={busy} onChoose={call.run} />
    </Shell>
  );
}

interface AnswerProps {
  readonly answer: AccessAnswer;
  readonly today: string;
  readonly onOther: () => void;
}

function Answer({ answer, today, onOther }: AnswerProps) {
  const say = useSay();
  const lang = useLang();
  const { addresses, contacts, own, mentions, more } = answer;
  const save = () => saveFile(fileName(answer, today, lang), 'application/json', fileOf(answer, today, lang));
  const foot = (
    <Button look="primary" onPress={save}>
      {say(words.SAVE)}
    </Button>
  );
  return (
    <Shell title={say(words.TITLE)} dialog foot={foot}>
      <Banner tone="info" head={say(words.aboutWhom(addresses, contacts))} focused>
        {own.length + mentions.length === 0 && <p>{say(words.NOTHING)}</p>}
      </Banner>
      <div class="person-acts">
        <Button onPress={() => window.print()}>{say(words.PRINT)}</Button>
        <Button onPress={onOther}>{say(OTHER)}</Button>
      </div>
      <h2>{say(words.OWN)}</h2>
      <Places places={own} none={say(words.NONE)} />
      <h2>{say(words.MENTIONS)}</h2>
      <Places places={mentions} none={say(words.NONE)} />
      {more > 0 && <p>{say(words.more(more))}</p>}
      <h2>{say(words.NOTES_HEAD)}</h2>
      <ul class="person-notes">
        {words.NOTES.map((text) => (
          <li key={text.en}>{say(text)}</li>
        ))}
      </ul>
    </Shell>
  );
}
