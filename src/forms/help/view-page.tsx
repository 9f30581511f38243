import { Button } from '../../client/button.tsx';
import { Shell } from '../../client/page.tsx';
import { startEntry } from '../../client/rpc.ts';
import { useSay } from '../../client/text.tsx';
import { type Guard, type Permit, permits } from '../../define/permits.ts';
import { otherLang, type Text } from '../../domain/text.ts';
import type { HelpStart } from './shape.ts';
import * as words from './view-texts.ts';

/** Put in by the build (scripts/build/version.ts). */
declare const KV_VERSION: string;

/** Where people choose the language of their Google account. */
const LANGUAGE_OF_ACCOUNT = 'https://myaccount.google.com/language';

/** A step, and the menu entry that it opens. */
type Step = readonly [label: Text, entry: string];

/** What comes next, by who somebody is. */
function stepsFor({ isSetUp, entered, role, coordinated, profile }: HelpStart): readonly Step[] {
  if (!isSetUp) return [[words.SET_UP, 'setUp']];
  const money = profile !== 'network';
  const log: readonly Step[] = profile === 'treasury' ? [] : [[words.LOG, 'logVisit']];
  const byRole: readonly Step[] =
    role === 'coordination'
      ? [
          [words.TODAY, 'today'],
          [words.FINDINGS, 'showFindings'],
          ...(profile === 'treasury' ? [] : [[words.SEND, 'sendEvaluation'] as const]),
        ]
      : role === 'treasury'
        ? [
            [words.TODAY, 'today'],
            ...(money ? [[words.ASK, 'askRule'] as const] : []),
            [words.FINDINGS, 'showFindings'],
          ]
        : [...log, [words.TODAY, 'today'], [words.ASK, 'askRule']];
  const first: readonly Step[] = coordinated
    ? entered
      ? []
      : [[words.ENTER_ME, 'enterMe']]
    : [[words.FIRST_STEPS, 'firstSteps']];
  return [...first, ...byRole];
}

/** The sidebar: one page to read, and buttons that lead on. */
export function HelpPage({ start }: { readonly start: HelpStart }) {
  const say = useSay();
  const { contact, handbook } = start;
  return (
    <Shell title={say(words.TITLE)} dialog={false}>
      <section class="help-part">
        {words.WHAT.map((text) => (
          <p key={text.en}>{say(text)}</p>
        ))}
        {start.isSetUp && (
          <Button look="primary" onPress={() => startEntry('showMeHow')}>
            {say(words.SHOW_ME_HOW)}
          </Button>
        )}
        {start.isSetUp && start.profile !== 'treasury' && (
          <Button onPress={() => startEntry('tips')}>{say(words.TIPS)}</Button>
        )}
        <p class="quiet" lang={otherLang(start.lang)}>
          {say(words.OTHER_LANGUAGE)}{' '}
          <a href={LANGUAGE_OF_ACCOUNT} target="_blank" rel="noreferrer">
            {say(words.CHANGE_LANGUAGE)}
          </a>
        </p>
      </section>
      <section class="help-part">
        <h2>{say(words.NEXT_HEAD)}</h2>
        {stepsFor(start).map(([label, entry]) => (
          <Button key={entry} onPress={() => startEntry(entry)}>
            {say(label)}
          </Button>
        ))}
      </section>
      <Deciding start={start} />
      <section class="help-part">
        <h2>{say(words.CONTACT_HEAD)}</h2>
        <p>
          {say(words.CONTACT)}{' '}
          <span class="help-address">
            <a href={`mailto:${contact}`} target="_blank" rel="noreferrer">
              {contact}
            </a>
            .
          </span>
        </p>
        {handbook !== '' && (
          <a href={handbook} target="_blank" rel="noreferrer">
            {say(words.HANDBOOK)}
          </a>
        )}
        <p class="quiet">{say(words.version(KV_VERSION))}</p>
      </section>
    </Shell>
  );
}

const mayNow = ({ roles, whileNobodyCoordinates }: Guard, { role, coordinated }: HelpStart): boolean =>
  roles === undefined || roles.includes(role) || (whileNobodyCoordinates === true && !coordinated);

/** Who may do what, from the table by which the server decides. */
function Deciding({ start }: { readonly start: HelpStart }) {
  const say = useSay();
  const { address, entered, unread } = start;
  return (
    <section class="help-part">
      <h2>{say(words.WHO_HEAD)}</h2>
      <p class="quiet">
        {say(words.seenAs(address))}
        {address !== '' && !entered && ` ${say(unread ?? words.NOT_ENTERED)}`}
      </p>
      <dl class="help-permits">
        <Allowed {...words.SEE} guard={{}} start={start} />
        {(Object.keys(permits) as Permit[]).map((key) => (
          <Allowed key={key} {...words.PERMITS[key]} guard={permits[key]} start={start} />
        ))}
      </dl>
    </section>
  );
}

interface AllowedProps {
  readonly what: Text;
  readonly objection?: Text;
  readonly guard: Guard;
  readonly start: HelpStart;
}

function Allowed({ what, objection, guard, start }: AllowedProps) {
  const say = useSay();
  const who = guard.roles?.flatMap((role) => words.ROLES[role] ?? []) ?? [words.ALL];
  return (
    <div>
      <dt>{say(what)}</dt>
      <dd>
        {who.map((text) => say(text)).join(' ')}
        {guard.whileNobodyCoordinates && ` ${say(words.WHILE_NOBODY)}`}
        {guard.roles && mayNow(guard, start) && <strong> {say(words.YOU)}.</strong>}
      </dd>
      {objection && <dd class="quiet">{say(objection)}</dd>}
    </div>
  );
}
