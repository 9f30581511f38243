import { useState } from 'preact/hooks';
import { Banner } from '../../client/banner.tsx';
import { Button } from '../../client/button.tsx';
import { Confirm } from '../../client/confirm.tsx';
import { newOperation } from '../../client/draft.ts';
import { EmptyState } from '../../client/empty-state.tsx';
import { SelectField } from '../../client/field.tsx';
import { Shell } from '../../client/page.tsx';
import { callServer } from '../../client/rpc.ts';
import { SegmentedControl } from '../../client/segmented.tsx';
import { useSay } from '../../client/text.tsx';
import { useCall } from '../../client/use-call.ts';
import type { CalendarKind } from '../../domain/period.ts';
import type { MailKind, SendCalls, SendStart, Sent, TestSent } from './shape.ts';
import { CallNews, SentNews } from './view-news.tsx';
import { MailPreview } from './view-preview.tsx';
import { Recipients } from './view-recipients.tsx';
import * as words from './view-texts.ts';

const KINDS: readonly CalendarKind[] = ['month', 'quarter', 'year'];
const suggestedOf = ({ recipients }: SendStart): ReadonlySet<string> =>
  new Set(recipients.filter(({ suggested }) => suggested).map(({ id }) => id));

/** What the person sees after an act, one thing at a time. */
type News =
  | { readonly kind: 'none' }
  | { readonly kind: 'choose' }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'tested'; readonly test: TestSent }
  | { readonly kind: 'sent'; readonly sent: Sent };

/** What the dialog holds, and its calls. Each try to send keeps its operation until it is answered. */
function useSending(first: SendStart) {
  const [start, setStart] = useState(first);
  const [chosen, setChosen] = useState(suggestedOf(first));
  const [shown, setShown] = useState(
    first.recipients.find(({ suggested }) => suggested)?.id ?? first.recipients[0]?.id,
  );
  const [kind, setKind] = useState<MailKind>(undefined);
  const [news, setNews] = useState<News>({ kind: 'none' });
  const [operation, setOperation] = useState(newOperation());
  const take = (next: SendStart) => {
    setStart(next);
    setChosen(suggestedOf(next));
    if (!next.recipients.some(({ id }) => id === shown))
      setShown(next.recipients.find(({ suggested }) => suggested)?.id ?? next.recipients[0]?.id);
  };
  const load = useCall(
    (period: string) => callServer<SendCalls, 'sendEvaluationStart'>('sendEvaluationStart', { period }),
    take,
  );
  const test = useCall(
    (contact: string) =>
      callServer<SendCalls, 'testEvaluation'>('testEvaluation', {
        period: start.period.key,
        contact,
        kind,
        operation: newOperation(),
      }),
    (answer) => setNews({ kind: 'tested', test: answer }),
  );
  const send = useCall(
    (contacts: readonly string[]) =>
      callServer<SendCalls, 'sendEvaluation'>('sendEvaluation', { period: start.period.key, contacts, operation }),
    (answer) => {
      setNews({ kind: 'sent', sent: answer });
      setOperation(newOperation());
      load.run(start.period.key);
    },
  );
  return { kind, setKind, start, chosen, setChosen, shown, setShown, news, setNews, load, test, send };
}
type Sending = ReturnType<typeof useSending>;

const isBusy = ({ load, test, send }: Sending): boolean =>
  [load, test, send].some(({ state }) => state.kind === 'running' || state.kind === 'waiting');

const MAILS = ['evaluation', 'urgent', 'visit', 'requests', 'partnership', 'accounts'] as const;

/** Which kind is looked at; all but the evaluation leave by themselves alone. */
function MailChooser({ sending: { kind, setKind, setNews, test } }: { readonly sending: Sending }) {
  const say = useSay();
  return (
    <SelectField
      id="mail"
      label={say(words.MAIL)}
      value={kind ?? 'evaluation'}
      options={MAILS.map((value) => ({ value, label: say(words.MAILS[value]) }))}
      note={kind && { tone: 'hint', text: say(words.BY_ITSELF) }}
      onChange={(value) => {
        const next = MAILS.find((one) => one === value);
        test.reset();
        setNews({ kind: 'none' });
        setKind(next === 'evaluation' ? undefined : next);
      }}
    />
  );
}

/** Kind and period; another one asks the server who gets it. */
function PeriodChooser({ sending }: { readonly sending: Sending }) {
  const say = useSay();
  const { start, load, setNews } = sending;
  const choose = (key: string | undefined) => {
    if (key === undefined || key === start.period.key || isBusy(sending)) return;
    setNews({ kind: 'none' });
    load.run(key);
  };
  const ofKind = (kind: string) => start.periods.filter((period) => period.kind === kind);
  return (
    <>
      <SegmentedControl
        label={say(words.KIND)}
        segments={KINDS.map((kind) => ({ value: kind, label: say(words.KINDS[kind]) }))}
        pressed={[start.period.kind]}
        onPress={(kind) => {
          if (kind !== start.period.kind) choose(ofKind(kind).find(({ finished }) => finished)?.key);
        }}
      />
      <SelectField
        id="period"
        label={say(words.PERIOD)}
        value={start.period.key}
        options={ofKind(start.period.kind).map(({ key, name }) => ({ value: key, label: name }))}
        note={start.period.finished ? undefined : { tone: 'warn', text: say(words.RUNNING) }}
        onChange={choose}
      />
    </>
  );
}

function NewsOf({ sending }: { readonly sending: Sending }) {
  const say = useSay();
  const { start, chosen, news, setNews, load, test, send } = sending;
  if (send.state.kind !== 'idle') return <CallNews state={send.state} running={say(words.SENDING)} />;
  if (test.state.kind !== 'idle') return <CallNews state={test.state} running={say(words.TESTING)} />;
  if (news.kind === 'sent') return <SentNews sent={news.sent} />;
  if (load.state.kind === 'failed') return <CallNews state={load.state} running="" />;
  if (news.kind === 'choose') return <Banner tone="err" head={say(words.CHOOSE)} focused />;
  if (news.kind === 'tested')
    return (
      <Banner tone="ok" head={say(words.TESTED)} focused>
        <p>{say(words.TESTED_TO(news.test.to))}</p>
      </Banner>
    );
  if (news.kind !== 'confirm') return null;
  return (
    <Confirm
      head={say(words.SURE(chosen.size, start.period.name))}
      yes={say(words.YES)}
      no={say(words.NO)}
      onYes={() => {
        setNews({ kind: 'none' });
        send.run([...chosen]);
      }}
      onNo={() => setNews({ kind: 'none' })}
    >
      <p>{say(words.SURE_WHY)}</p>
      {start.quota < chosen.size && <p>{say(words.LESS_QUOTA(start.quota))}</p>}
    </Confirm>
  );
}

function Foot({ sending }: { readonly sending: Sending }) {
  const say = useSay();
  const { kind, chosen, shown, setNews, test, send } = sending;
  const begin = () => {
    send.reset();
    test.reset();
    setNews({ kind: chosen.size === 0 ? 'choose' : 'confirm' });
  };
  return (
    <>
      {shown !== undefined && (
        <Button
          waiting={isBusy(sending)}
          onPress={() => {
            send.reset();
            setNews({ kind: 'none' });
            test.run(shown);
          }}
        >
          {say(words.TEST)}
        </Button>
      )}
      {kind === undefined && (
        <Button look="primary" waiting={isBusy(sending)} onPress={begin}>
          {say(words.SEND(chosen.size))}
        </Button>
      )}
    </>
  );
}

/** The dialog: left the period and the recipients, right the mail as each will see it. */
export function SendPage({ first }: { readonly first: SendStart }) {
  const say = useSay();
  const sending = useSending(first);
  const { kind, start, chosen, shown, setChosen, setShown, setNews } = sending;
  const recipient = start.recipients.find(({ id }) => id === shown);
  const nobody = start.recipients.length === 0;
  return (
    <Shell title={say(words.TITLE)} dialog={true} foot={nobody ? undefined : <Foot sending={sending} />}>
      <NewsOf sending={sending} />
      <div class="send">
        <div class="send-choices">
          {start.exampleData && <p class="tag send-example">{say(words.EXAMPLE)}</p>}
          <MailChooser sending={sending} />
          {kind === undefined && <PeriodChooser sending={sending} />}
          {nobody && (
            <EmptyState head={say(words.NOBODY)}>
              <p>{say(words.NOBODY_WHY)}</p>
            </EmptyState>
          )}
          <Recipients
            recipients={start.recipients}
            others={start.others}
            chosen={kind === undefined ? chosen : undefined}
            shown={shown}
            onChoose={(ids) => {
              setChosen(ids);
              setNews({ kind: 'none' });
            }}
            onShow={setShown}
          />
        </div>
        {recipient && <MailPreview period={start.period.key} recipient={recipient} kind={kind} />}
      </div>
    </Shell>
  );
}
