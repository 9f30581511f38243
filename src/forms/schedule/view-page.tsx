import { useState } from 'preact/hooks';
import { Banner } from '../../client/banner.tsx';
import { Button } from '../../client/button.tsx';
import { Shell } from '../../client/page.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { callServer } from '../../client/rpc.ts';
import { useSay } from '../../client/text.tsx';
import { useCall } from '../../client/use-call.ts';
import type { Text } from '../../domain/text.ts';
import type { JobView, ScheduleCalls, ScheduleStart } from './shape.ts';
import * as words from './view-texts.ts';

/** Nobody but the person can say it anew: what is off is proposed on, and running it once is enough. */
const proposed = ({ jobs, others, missed }: ScheduleStart): boolean =>
  jobs.some(({ own }) => own) || others.length === 0 || missed;

/** What is off is proposed on, until the first of them was switched: then as it stands. */
const proposedMails = ({ mails }: ScheduleStart): Readonly<Record<string, boolean>> =>
  Object.fromEntries(mails.map(({ key, on }) => [key, on || mails.every((one) => !one.on)]));

/** The sidebar "Zeitplan": what runs, how it ended, who is told; one button switches on what is proposed. */
export function SchedulePage({ start: first }: { readonly start: ScheduleStart }) {
  const say = useSay();
  const [start, setStart] = useState(first);
  const [saved, setSaved] = useState(false);
  const [triggers, setTriggers] = useState(proposed(first));
  const [mails, setMails] = useState<Readonly<Record<string, boolean>>>(proposedMails(first));
  const saving = useCall(
    () => callServer<ScheduleCalls, 'saveSchedule'>('saveSchedule', { triggers, ...mails }),
    (now) => {
      setStart(now);
      setSaved(true);
    },
  );
  const running = saving.state.kind === 'running';
  return (
    <Shell
      title={say(words.TITLE)}
      dialog={false}
      foot={
        <Button look="primary" waiting={running} onPress={() => saving.run(undefined)}>
          {say(running ? words.SAVING : start.mails.some(({ on }) => on) ? words.SAVE_CHANGE : words.SAVE)}
        </Button>
      }
    >
      {saving.state.kind === 'failed' && (
        <ProblemBanner problem={saving.state.problem} head={words.NOT_SAVED} focused />
      )}
      {saved && !running && saving.state.kind === 'idle' && <Banner tone="ok" head={say(words.SAVED)} focused />}
      <Warnings start={start} />
      <section class="part">
        <h2>{say(words.JOBS)}</h2>
        {start.jobs.map((job) => (
          <JobRow key={job.name} job={job} />
        ))}
        <Switch on={triggers} onSwitch={setTriggers} name={words.TRIGGERS} about={words.TRIGGERS_WORDS} />
      </section>
      <section class="part">
        <h2>{say(words.MAILS)}</h2>
        {start.mails.map(({ key, name, about }) => (
          <Switch
            key={key}
            on={mails[key] ?? true}
            onSwitch={(on) => setMails({ ...mails, [key]: on })}
            name={name}
            about={about}
          />
        ))}
      </section>
    </Shell>
  );
}

function Warnings({ start }: { readonly start: ScheduleStart }) {
  const say = useSay();
  const { missed, mails, others } = start;
  const off = mails.filter(({ on }) => !on);
  return (
    <>
      {missed && (
        <Banner tone="warn" head={say(words.MISSED)}>
          <p>{say(words.MISSED_WORDS)}</p>
        </Banner>
      )}
      {off.length > 0 && (
        <Banner tone="warn" head={say(off.length === mails.length ? words.ALL_OFF : words.SOME_OFF)}>
          <p>
            {off.length < mails.length && `${off.map(({ name }) => say(name)).join(', ')}. `}
            {say(words.OFF_WORDS)}
          </p>
        </Banner>
      )}
      {start.say.length > 0 && (
        <Banner tone="warn" head={say(words.TO_KNOW)}>
          {start.say.map((text) => (
            <p key={text.en}>{say(text)}</p>
          ))}
        </Banner>
      )}
      {others.length > 0 && (
        <Banner tone="info" head={say(words.OTHERS)}>
          <ul class="others">
            {others.map((text) => (
              <li key={text.en}>{say(text)}</li>
            ))}
          </ul>
          <p>{say(words.OTHERS_WORDS)}</p>
        </Banner>
      )}
    </>
  );
}

function JobRow({ job: { title, hour, own, last } }: { readonly job: JobView }) {
  const say = useSay();
  return (
    <div class="job">
      <p class="job-name">{say(title)}</p>
      <p class="quiet">
        {say(words.daily(hour))}. {say(own ? words.OWN : words.NOT_OWN)}
      </p>
      <p class="quiet">{say(last ? words.lastRun(last.at, last.ok, last.words) : words.NEVER_RAN)}</p>
    </div>
  );
}

interface SwitchProps {
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly name: Text;
  readonly about: Text;
}

function Switch({ on, onSwitch, name, about }: SwitchProps) {
  const say = useSay();
  return (
    <label class="switch">
      <input type="checkbox" checked={on} onChange={() => onSwitch(!on)} />
      <span>
        <span class="job-name">{say(name)}</span>
        <span class="quiet switch-about">{say(about)}</span>
      </span>
    </label>
  );
}
