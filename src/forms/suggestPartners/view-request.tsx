import { useState } from 'preact/hooks';
import { Banner } from '../../client/banner.tsx';
import { Button } from '../../client/button.tsx';
import { Confirm } from '../../client/confirm.tsx';
import { copyText } from '../../client/copy.ts';
import { TextArea, TextField } from '../../client/field.tsx';
import { UndoIcon } from '../../client/icons.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { callServer } from '../../client/rpc.ts';
import { useSay } from '../../client/text.tsx';
import { useCall } from '../../client/use-call.ts';
import type { Text } from '../../domain/text.ts';
import type { PartnersCalls, Requested, SentRequest } from './shape.ts';
import * as words from './view-texts.ts';

function useLetter(requested: Requested) {
  const [subject, setSubject] = useState(requested.draft.subject);
  const [text, setText] = useState(requested.draft.text);
  const [asking, setAsking] = useState(false);
  const [sent, setSent] = useState<SentRequest | undefined>(undefined);
  const [tries, setTries] = useState(1);
  const [copied, setCopied] = useState<Text | undefined>(undefined);
  const sending = useCall(
    (operation: string) =>
      callServer<PartnersCalls, 'sendPartnershipRequest'>('sendPartnershipRequest', {
        ...{ operation, subject, text },
        partnership: requested.partnership,
        to: requested.offices.flatMap(({ mailbox }) => mailbox ?? []),
      }),
    (answer) => {
      setSent(answer);
      // What waits is another sending; a lost answer is asked for again by the same name.
      if (answer.later > 0) setTries(tries + 1);
    },
  );
  const isEmpty = subject.trim() === '' || text.trim() === '';
  const copy = async () => setCopied((await copyText(`${subject}\n\n${text}`)) ? words.COPIED : words.NOT_COPIED);
  const send = () => {
    setAsking(false);
    sending.run(`${requested.operation}-mail${tries === 1 ? '' : `-${tries}`}`);
  };
  return { subject, setSubject, text, setText, asking, setAsking, sent, copied, copy, sending, send, isEmpty };
}
type Letter = ReturnType<typeof useLetter>;

interface RequestedPageProps {
  readonly requested: Requested;
  /** Back to the proposals, which are read anew. */
  readonly onBack: () => void;
}

/** The pair stands in the sheet; its draft may be changed, copied, sent, and all of it taken back. */
export function RequestedPage({ requested, onBack }: RequestedPageProps) {
  const say = useSay();
  const letter = useLetter(requested);
  const [undone, setUndone] = useState<readonly Text[] | undefined>(undefined);
  const undoing = useCall(
    (operation: string) => callServer<PartnersCalls, 'undoPartnershipRequest'>('undoPartnershipRequest', { operation }),
    ({ left }) => setUndone(left),
  );
  if (undone)
    return (
      <Banner
        tone={undone.length === 0 ? 'ok' : 'warn'}
        head={say(words.UNDONE)}
        focused
        actions={<Back onBack={onBack} />}
      >
        {undone.map((left) => (
          <p key={left.en}>{say(left)}</p>
        ))}
      </Banner>
    );
  return (
    <>
      <Banner tone="ok" head={say(words.ENTERED)} focused>
        <p>{requested.offices.map(({ association }) => association).join(' – ')}</p>
        {!letter.sent && <p>{say(words.NOT_SENT_YET)}</p>}
      </Banner>
      <LetterState letter={letter} />
      <Draft requested={requested} letter={letter} />
      <div class="stacked">
        {requested.undoable && !letter.sent && (
          <Button waiting={undoing.state.kind === 'running'} onPress={() => undoing.run(requested.operation)}>
            <UndoIcon />
            {say(words.UNDO)}
          </Button>
        )}
        {undoing.state.kind === 'failed' && (
          <ProblemBanner problem={undoing.state.problem} head={words.NOT_UNDONE} focused />
        )}
        <Back onBack={onBack} />
      </div>
    </>
  );
}

function Back({ onBack }: { readonly onBack: () => void }) {
  const say = useSay();
  return <Button onPress={onBack}>{say(words.BACK)}</Button>;
}

function LetterState({ letter: { sent, sending, asking, setAsking, send } }: { readonly letter: Letter }) {
  const say = useSay();
  if (asking)
    return (
      <Confirm
        head={say(words.SURE)}
        yes={say(words.YES)}
        no={say(words.NO)}
        onYes={send}
        onNo={() => setAsking(false)}
      >
        <p>{say(words.SURE_WORDS)}</p>
      </Confirm>
    );
  if (sending.state.kind === 'failed' || sending.state.kind === 'waiting')
    return (
      <ProblemBanner problem={sending.state.problem} head={words.NOT_SENT} focused={sending.state.kind === 'failed'} />
    );
  if (sent)
    return (
      <Banner
        tone={sent.failed + sent.later > 0 ? 'warn' : 'ok'}
        head={say(words.sentWords(sent.sent, sent.failed, sent.later, sent.already))}
        focused
      >
        {sent.later > 0 && (
          <>
            {sent.held && <p>{say(sent.held.text)}</p>}
            {sent.held?.hint && <p>{say(sent.held.hint)}</p>}
            <p>{say(words.SEND_AGAIN)}</p>
          </>
        )}
        {sent.unreachable.length > 0 && <p>{say(words.noMailbox(sent.unreachable))}</p>}
      </Banner>
    );
  return null;
}

function Draft({ requested, letter }: { readonly requested: Requested; readonly letter: Letter }) {
  const say = useSay();
  const { subject, setSubject, text, setText, setAsking, sent, sending, copied, copy, isEmpty } = letter;
  const mailboxes = requested.offices.flatMap(({ mailbox }) => mailbox ?? []);
  const without = requested.offices.filter(({ mailbox }) => mailbox === undefined);
  const running = sending.state.kind === 'running';
  return (
    <div class="partner-draft">
      <TextField id="subject" label={say(words.SUBJECT)} value={subject} onChange={setSubject} />
      <TextArea
        id="letter"
        label={say(words.LETTER)}
        value={text}
        onChange={setText}
        note={isEmpty ? { tone: 'error', text: say(words.EMPTY_DRAFT) } : undefined}
      />
      {mailboxes.length > 0 && <p class="quiet">{say(words.goesTo(mailboxes))}</p>}
      {without.length > 0 && <p class="quiet">{say(words.noMailbox(without.map(({ association }) => association)))}</p>}
      <div class="stacked">
        {mailboxes.length > 0 && (!sent || sent.later > 0) && (
          <Button look="primary" waiting={running || isEmpty} onPress={() => setAsking(true)}>
            {say(running ? words.SENDING : words.send(mailboxes.length))}
          </Button>
        )}
        <Button onPress={copy}>{say(words.COPY)}</Button>
        <p role="status" class="quiet">
          {copied && say(copied)}
        </p>
      </div>
    </div>
  );
}
