import type { ComponentChildren } from 'preact';
import { Banner } from '../../client/banner.tsx';
import { Button } from '../../client/button.tsx';
import { Disclosure } from '../../client/group.tsx';
import { Level } from '../../client/level.tsx';
import { NotReadable } from '../../client/not-readable.tsx';
import { Shell } from '../../client/page.tsx';
import { Said, useLang, useSay } from '../../client/text.tsx';
import { formatDay } from '../../domain/day.ts';
import type { Text } from '../../domain/text.ts';
import { longOpenLabel } from '../../tables/long-open.ts';
import type { HandoverStart, Line } from './shape.ts';
import * as words from './view-texts.ts';

/** One screen for whoever takes over: people, what is open, what comes next, what runs. */
export function HandoverPage({ start }: { readonly start: HandoverStart }) {
  const say = useSay();
  const lang = useLang();
  const { today, contact, posts, left, orphans, next, notes, lacking } = start;
  return (
    <Shell
      title={say(words.TITLE)}
      dialog
      foot={
        <Button look="primary" onPress={() => globalThis.print()}>
          {say(words.PRINT)}
        </Button>
      }
    >
      <div class="stack-small">
        <p>{say(words.INTRO)}</p>
        <p class="quiet">
          {formatDay(today, lang)}
          {contact !== '' && <> · {say(words.questionsTo(contact))}</>}
        </p>
      </div>
      {notes.map((note) => (
        <Banner key={note.en} tone="warn" head={say(note)} />
      ))}
      <div class="handover">
        <Part head={words.POSTS}>
          <Lines lines={posts} none={words.NO_POSTS} lacking={lacking.posts} />
          <Sub head={words.LEFT} lines={left} today={today} />
          <Sub head={words.ORPHANS} lines={orphans} />
        </Part>
        <Open start={start} />
        <Part head={words.NEXT}>
          <Lines lines={next} none={words.NO_NEXT} lacking={lacking.next} dated />
        </Part>
        <SwitchedOn start={start} />
      </div>
    </Shell>
  );
}

function Part({ head, children }: { readonly head: Text; readonly children: ComponentChildren }) {
  const say = useSay();
  return (
    <section class="handover-part">
      <h2>{say(head)}</h2>
      {children}
    </section>
  );
}

interface LinesProps {
  readonly lines: readonly Line[];
  /** What is said where there are none. */
  readonly none?: Text;
  /** Tabs that they were made without: nobody knows then whether there are none. */
  readonly lacking?: readonly Text[];
  /** The day stands before. */
  readonly dated?: boolean;
  /** Says since when each waits. */
  readonly today?: HandoverStart['today'];
}

function Lines({ lines, none, lacking = [], dated = false, today }: LinesProps) {
  const say = useSay();
  const lang = useLang();
  if (lines.length === 0) return <NotReadable tabs={lacking} none={none} />;
  return (
    <>
      <ul class="handover-list">
        {lines.map(({ id, says, more, on, in: stored = lang }) => (
          <li key={`${id} ${says}`}>
            {dated && on !== undefined && <span class="handover-day">{formatDay(on, lang)}</span>}
            <Said lang={stored}>{says}</Said>
            {more.map((one) => (
              <span key={one} class="quiet handover-more">
                <Said lang={stored}>{one}</Said>
              </span>
            ))}
            {today !== undefined && on !== undefined && (
              <span class="quiet handover-more">{say(words.since(on, today))}</span>
            )}
          </li>
        ))}
      </ul>
      <NotReadable tabs={lacking} />
    </>
  );
}

/** A list under its own head; nothing where it is empty. */
function Sub({ head, ...rest }: LinesProps & { readonly head: Text }) {
  const say = useSay();
  if (rest.lines.length === 0) return null;
  return (
    <>
      <h3>{say(head)}</h3>
      <Lines {...rest} />
    </>
  );
}

/** Findings by level with the oldest of each, what is older than 90 days folded, and what waits for an answer. */
function Open({ start: { levels, old, requests, asked, today, lacking } }: { readonly start: HandoverStart }) {
  const say = useSay();
  const none = levels.length + requests.length + asked.length === 0;
  return (
    <Part head={words.OPEN}>
      <NotReadable tabs={lacking.open} none={none ? words.NO_OPEN : undefined} />
      {levels.length > 0 && (
        <ul class="handover-list">
          {levels.map(({ level, count, oldest }) => (
            <li key={level}>
              <Level level={level} /> {say(words.findings(count))}
              {oldest !== undefined && <span class="quiet handover-more">{say(words.since(oldest, today))}</span>}
            </li>
          ))}
        </ul>
      )}
      {old.length > 0 && (
        <Disclosure label={say(longOpenLabel(old.length))}>
          <Lines lines={old} today={today} />
        </Disclosure>
      )}
      <Sub head={words.REQUESTS} lines={requests} today={today} />
      <Sub head={words.ASKED} lines={asked} today={today} />
    </Part>
  );
}

function SwitchedOn({ start: { jobs, mails, missed } }: { readonly start: HandoverStart }) {
  const say = useSay();
  return (
    <Part head={words.ON}>
      {missed && <Banner tone="warn" head={say(words.MISSED)} />}
      <ul class="handover-list">
        {jobs.map(({ name, last }) => (
          <li key={name.en}>
            {say(name)}
            <span class="quiet handover-more">{say(words.lastRun(last))}</span>
          </li>
        ))}
        {mails.map(({ name, on }) => (
          <li key={name.en}>
            {say(name)}: {say(on ? words.YES : words.NO)}
          </li>
        ))}
      </ul>
    </Part>
  );
}
