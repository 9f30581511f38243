import { useState } from 'preact/hooks';
import { Banner } from '../../client/banner.tsx';
import { Button } from '../../client/button.tsx';
import { Confirm } from '../../client/confirm.tsx';
import { SelectField } from '../../client/field.tsx';
import { Shell } from '../../client/page.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { callServer } from '../../client/rpc.ts';
import { useSay } from '../../client/text.tsx';
import { useCall } from '../../client/use-call.ts';
import { ALL_PROFILES, type Profile } from '../../define/table.ts';
import type { Out, SwitchCalls, SwitchStart } from './shape.ts';
import * as words from './view-texts.ts';

const rowsIn = ({ tabs }: Out): number => tabs.reduce((sum, { rows }) => sum + rows, 0);

/** Lines about what leaves or remains. */
function OutList({ out }: { readonly out: Out }) {
  const say = useSay();
  const lines = [
    ...out.tabs.map(({ tab, rows }) => words.rowsOf(tab, rows)),
    ...(out.findings > 0 ? [words.findingsOut(out.findings)] : []),
    ...(out.mails > 0 ? [words.mailsOut(out.mails)] : []),
    ...(out.journal > 0 ? [words.journalOut(out.journal)] : []),
    ...(out.settings.length > 0 ? [words.settingsOut(out.settings)] : []),
    ...out.drawn.map(words.drawnOut),
  ];
  return lines.length === 0 ? (
    <p>{say(words.NOTHING_OUT)}</p>
  ) : (
    <ul>
      {lines.map((line) => (
        <li key={line.de}>{say(line)}</li>
      ))}
    </ul>
  );
}

function How() {
  const say = useSay();
  return (
    <section class="stack-small" aria-labelledby="how">
      <h2 id="how">{say(words.HOW_HEAD)}</h2>
      <ol>
        {words.HOW.map((step) => (
          <li key={step.de}>{say(step)}</li>
        ))}
      </ol>
    </section>
  );
}

/** What the switch came to, and what to do about the version history. */
function Switched({ to, remains }: { readonly to: Profile; readonly remains: Out }) {
  const say = useSay();
  const left = remains.tabs.length > 0 || remains.findings > 0 || remains.mails > 0 || remains.settings.length > 0;
  return (
    <>
      <Banner tone={left ? 'warn' : 'ok'} head={say(words.done(words.NAMES[to]))} focused>
        <p>{say(left ? words.REMAINS : words.CLEAN)}</p>
        {left && <OutList out={remains} />}
        <p>{say(words.RELOAD)}</p>
      </Banner>
      <Others out={remains} />
      <h2>{say(words.FOR_GOOD)}</h2>
      <p>{say(words.HISTORY)}</p>
    </>
  );
}

function Others({ out }: { readonly out: Out }) {
  const say = useSay();
  return (
    <section class="stack-small" aria-labelledby="others">
      <h2 id="others">{say(words.OTHERS)}</h2>
      {out.others.length > 0 && <p>{say(words.othersWords(out.others))}</p>}
      <p>{say(words.FREE_TEXT)}</p>
    </section>
  );
}

/** The dialog: how two sheets come of one, what leaves, once more before it does, and what is left. */
export function SwitchPage({ start }: { readonly start: SwitchStart }) {
  const say = useSay();
  const [to, setTo] = useState<Profile>(ALL_PROFILES.find((one) => one !== start.profile) ?? 'network');
  const [sure, setSure] = useState(false);
  const [asking, setAsking] = useState(false);
  const [remains, setRemains] = useState<Out | undefined>(undefined);
  const call = useCall(
    (profile: Profile) => callServer<SwitchCalls, 'switchProfile'>('switchProfile', { profile, sure }),
    (done) => setRemains(done.remains),
  );
  const out = start.leaving[to];
  const takes = rowsIn(out) > 0 || out.findings > 0 || out.journal > 0;
  const running = call.state.kind === 'running';
  const blocked = takes && !start.isCopy && !sure;
  if (remains)
    return (
      <Shell title={say(words.TITLE)} dialog>
        <Switched to={to} remains={remains} />
      </Shell>
    );
  const foot = (
    <Button
      look="primary"
      waiting={running}
      // While nobody says that this is a copy the server refuses, with words.
      onPress={() => (takes && !blocked ? setAsking(true) : call.run(to))}
    >
      {say(running ? words.DOING : takes ? words.DO : words.DO_PLAIN)}
    </Button>
  );
  return (
    <Shell title={say(words.TITLE)} dialog foot={foot}>
      {(call.state.kind === 'failed' || call.state.kind === 'waiting') && (
        <ProblemBanner problem={call.state.problem} head={words.NOT_DONE} focused />
      )}
      {asking && !running && (
        <Confirm
          head={say(words.ASK)}
          yes={say(words.DO)}
          no={say(words.KEEP)}
          onYes={() => {
            setAsking(false);
            call.run(to);
          }}
          onNo={() => setAsking(false)}
        >
          <p>
            {say(words.FOR_GOOD)}. {say(words.HISTORY)}
          </p>
        </Confirm>
      )}
      <p>{say(words.now(words.NAMES[start.profile]))}</p>
      <How />
      <SelectField
        id="to"
        label={say(words.TO)}
        value={to}
        options={ALL_PROFILES.filter((one) => one !== start.profile).map((one) => ({
          value: one,
          label: say(words.NAMES[one]),
        }))}
        onChange={(chosen) => setTo(ALL_PROFILES.find((one) => one === chosen) ?? 'network')}
      />
      {takes && !start.isCopy && (
        <Banner tone="warn" head={say(words.NO_COPY)}>
          <p>{say(words.NO_COPY_WORDS)}</p>
          <label class="check">
            <input type="checkbox" checked={sure} onChange={(event) => setSure(event.currentTarget.checked)} />
            <span>{say(words.SURE)}</span>
          </label>
        </Banner>
      )}
      <section class="stack-small" aria-labelledby="out">
        <h2 id="out">{say(words.OUT)}</h2>
        <OutList out={out} />
      </section>
      {takes && <Others out={out} />}
    </Shell>
  );
}
