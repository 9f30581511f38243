import { useState } from 'preact/hooks';
import { Banner } from '../../client/banner.tsx';
import { Button } from '../../client/button.tsx';
import { Confirm } from '../../client/confirm.tsx';
import { newOperation } from '../../client/draft.ts';
import { Shell } from '../../client/page.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { callServer } from '../../client/rpc.ts';
import { useSay } from '../../client/text.tsx';
import { useCall } from '../../client/use-call.ts';
import type { Text } from '../../domain/text.ts';
import type { RetentionCalls, RetentionClass, RetentionDone, RetentionStart } from './shape.ts';
import * as words from './view-texts.ts';

/** The dialog: each class with its time and what is due, ticked by a person, and applied after a second word. */
export function RetentionPage({ start }: { readonly start: RetentionStart }) {
  const say = useSay();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState<RetentionDone | undefined>(undefined);
  const [applied, setApplied] = useState<readonly string[]>([]);
  const [operation, setOperation] = useState(newOperation);
  const call = useCall(
    (classes: readonly string[]) =>
      callServer<RetentionCalls, 'applyRetention'>('applyRetention', { operation, classes: [...classes] }),
    (answer, classes) => {
      setDone(answer);
      setApplied([...applied, ...classes]);
      setTicked([]);
      setOperation(newOperation());
    },
  );
  const busy = call.state.kind === 'running';
  const due = start.classes.filter(({ rows, key }) => rows > 0 && !applied.includes(key));
  const toggle = (key: string) =>
    setTicked(ticked.includes(key) ? ticked.filter((one) => one !== key) : [...ticked, key]);
  const foot = due.length > 0 && (
    <Button look="primary" waiting={busy || ticked.length === 0} onPress={() => setAsked(true)}>
      {say(busy ? words.APPLYING : words.APPLY)}
    </Button>
  );
  const apply = () => {
    setAsked(false);
    call.run(ticked);
  };
  return (
    <Shell title={say(words.TITLE)} dialog foot={foot}>
      {(call.state.kind === 'failed' || call.state.kind === 'waiting') && (
        <ProblemBanner problem={call.state.problem} head={words.NOT_APPLIED} focused />
      )}
      {done && <Done done={done} />}
      {asked && (
        <Confirm
          head={say(words.SURE)}
          yes={say(words.YES)}
          no={say(words.NO)}
          onYes={apply}
          onNo={() => setAsked(false)}
        >
          <p>{say(words.SURE_WORDS)}</p>
        </Confirm>
      )}
      {start.unread.length > 0 && (
        <Banner tone="warn" head={say(words.NOT_ALL_READ)}>
          {start.unread.map((text) => (
            <p key={text.en}>{say(text)}</p>
          ))}
        </Banner>
      )}
      {due.length === 0 && !done && start.unread.length === 0 ? (
        <Banner tone="ok" head={say(words.ALL_KEPT)}>
          <p>{say(words.NIGHTLY)}</p>
        </Banner>
      ) : (
        <p>{say(words.LEAD)}</p>
      )}
      {start.classes.map((one) => (
        <ClassCard
          key={one.key}
          one={applied.includes(one.key) ? { ...one, rows: 0, examples: [] } : one}
          ticked={ticked.includes(one.key)}
          onToggle={() => toggle(one.key)}
        />
      ))}
      <p class="quiet">{say(words.KEPT)}</p>
      {due.length > 0 && !done && <p>{say(words.BESIDE)}</p>}
      {due.length > 0 && <p class="quiet">{say(words.NIGHTLY)}</p>}
    </Shell>
  );
}

interface CardProps {
  readonly one: RetentionClass;
  readonly ticked: boolean;
  readonly onToggle: () => void;
}

function ClassCard({ one, ticked, onToggle }: CardProps) {
  const say = useSay();
  const { rows, examples } = one;
  const effect = say(words.effectOf(one));
  const head = say(words.headOf(one));
  return (
    <section>
      <h2>{head}</h2>
      <p class="quiet">{say(words.periodOf(one))}</p>
      {rows === 0 ? (
        <p>{effect}</p>
      ) : (
        <label class="person-check">
          <input type="checkbox" checked={ticked} aria-label={`${head}. ${effect}`} onChange={onToggle} />
          <span>{effect}</span>
        </label>
      )}
      {examples.length > 0 && (
        <ul class="person-notes">
          {examples.map(({ line, sentence }) => (
            <li key={line}>{say(words.example(line, sentence))}</li>
          ))}
          {rows > examples.length && <li>{say(words.furtherRows(rows - examples.length))}</li>}
        </ul>
      )}
    </section>
  );
}

function Done({ done: { rows, left } }: { readonly done: RetentionDone }) {
  const say = useSay();
  const texts: readonly Text[] = left;
  return (
    <Banner tone={left.length === 0 ? 'ok' : 'warn'} head={say(left.length === 0 ? words.DONE : words.PARTLY)} focused>
      <p>{say(words.doneWords(rows))}</p>
      {rows > 0 && <p>{say(words.BESIDE)}</p>}
      {texts.map((text) => (
        <p key={text.en}>{say(text)}</p>
      ))}
    </Banner>
  );
}
