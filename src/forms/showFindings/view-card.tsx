import { useState } from 'preact/hooks';
import { Button } from '../../client/button.tsx';
import { FindingRow, FindingWords } from '../../client/finding.tsx';
import { OpenIcon } from '../../client/icons.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { callServer } from '../../client/rpc.ts';
import { Said, useOther, useSay } from '../../client/text.tsx';
import { useCall } from '../../client/use-call.ts';
import type { OpenProfileCalls } from '../../define/shown.ts';
import type { Text } from '../../domain/text.ts';
import { findingStatus, hasEnded } from '../../tables/options.ts';
import { officeAsWeSay, tabAsWeSay } from '../../tables/stored.ts';
import type { FindingsCalls, FindingsStart, FindingView, SavedStatus } from './shape.ts';
import type { RowEntry } from './view-entries.ts';
import { asksTreasury, Letter } from './view-letter.tsx';
import { StatusForm } from './view-status.tsx';
import * as words from './view-texts.ts';

/** What every card needs to know, and whom it tells. */
export interface Cards {
  readonly start: FindingsStart;
  /** The opened finding or group of them; one at a time. */
  readonly open: string;
  readonly onOpen: (id: string) => void;
  readonly onSaved: (findings: readonly FindingView[], saved: SavedStatus) => void;
  readonly onReload: () => void;
}

const titleOf = (finding: FindingView, { rules }: FindingsStart, say: (text: Text) => string): string => {
  const rule = rules[finding.rule];
  return rule ? say(rule.title) : finding.what;
};

/** One row of the sheet: opened it tells why, where from, what next, and takes a status; what else was noticed there stands below. */
export function RowCard({ entry, cards }: { readonly entry: RowEntry; readonly cards: Cards }) {
  const say = useSay();
  const { lead, others } = entry;
  const { start, open, onOpen } = cards;
  const isOpen = [lead, ...others].some(({ id }) => id === open);
  const meta = [lead.firstSeen && say(words.since(lead.firstSeen, start.today)), lead.baseline && say(words.BASELINE)];
  return (
    <FindingRow
      level={lead.level}
      tag={tagOf(lead, isOpen, say)}
      title={titleOf(lead, start, say)}
      about={<About finding={lead} />}
      also={others.length > 0 ? say(words.alsoHere(others.length)) : undefined}
      meta={meta.filter((part) => part).join(' · ')}
      open={isOpen}
      onToggle={() => onOpen(isOpen ? '' : lead.id)}
    >
      <Body finding={lead} cards={cards} />
      {others.length > 0 && (
        <ul class="findings">
          {others.map((other) => (
            <FindingRow
              key={other.id}
              level={other.level}
              tag={tagOf(other, other.id === open, say)}
              title={titleOf(other, start, say)}
              open={other.id === open}
              onToggle={() => onOpen(other.id === open ? lead.id : other.id)}
            >
              <Body finding={other} cards={cards} />
            </FindingRow>
          ))}
        </ul>
      )}
    </FindingRow>
  );
}

/** The row by its sentence, the id small behind it; where it says nothing yet, by its tab. */
function About({ finding: { about, lang, tab, row } }: { readonly finding: FindingView }) {
  const say = useSay();
  return (
    <>
      {about === '' ? say(tabAsWeSay(tab)) : <Said lang={lang}>{about}</Said>} <small>{say(words.rowOf(row))}</small>
    </>
  );
}

const tagOf = ({ status }: FindingView, open: boolean, say: (text: Text) => string): string | undefined => {
  const found = findingStatus.find(({ key }) => key === status);
  return (open || status !== 'open') && found ? say(found.label) : undefined;
};

function Body({ finding, cards }: { readonly finding: FindingView; readonly cards: Cards }) {
  const rule = cards.start.rules[finding.rule];
  const say = useSay();
  const lang = useOther(finding.lang);
  const { what, next, inCharge } = finding;
  return (
    <>
      <FindingWords id={finding.rule} {...{ rule, what, next, lang }} inCharge={say(officeAsWeSay(inCharge))} />
      <ToRow finding={finding} />
      <ToProfiles finding={finding} />
      {rule && asksTreasury(finding, rule) && <Letter finding={finding} rule={rule} />}
      {!hasEnded(finding.status) && (
        <StatusForm finding={finding} rule={rule} onSaved={cards.onSaved} onReload={cards.onReload} />
      )}
    </>
  );
}

/** Selects the row in the sheet; where that is not possible, the answer's link is offered. */
function ToRow({ finding }: { readonly finding: FindingView }) {
  const say = useSay();
  const [link, setLink] = useState<string | undefined>(undefined);
  const call = useCall(
    (id: string) => callServer<FindingsCalls, 'showFindingRow'>('showFindingRow', { id }),
    (answer) => setLink(answer.shown ? undefined : answer.link),
  );
  if (finding.row === '') return null;
  return (
    <>
      {call.state.kind === 'failed' && <ProblemBanner problem={call.state.problem} head={words.NOT_SHOWN} />}
      <Button waiting={call.state.kind === 'running'} onPress={() => call.run(finding.id)}>
        <OpenIcon />
        {say(words.toRow(finding.row))}
      </Button>
      {link && (
        <a href={link} target="_blank" rel="noreferrer">
          {say(words.OPEN_SHEET)}
        </a>
      )}
    </>
  );
}

/** Leads to the Steckbrief of each association that the finding names. */
function ToProfiles({ finding }: { readonly finding: FindingView }) {
  const say = useSay();
  const call = useCall(
    (association: string) => callServer<OpenProfileCalls, 'openProfile'>('openProfile', { association }),
    () => undefined,
  );
  return (
    <>
      {call.state.kind === 'failed' && <ProblemBanner problem={call.state.problem} head={words.NOT_SHOWN} />}
      {finding.associations.map((name) => (
        <button key={name} type="button" class="link" onClick={() => call.run(name)}>
          {say(words.profileOf(name))}
        </button>
      ))}
    </>
  );
}
