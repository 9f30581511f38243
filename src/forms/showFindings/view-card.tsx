import { useId, useState } from 'preact/hooks';
import { Button } from '../../client/button.tsx';
import { ChevronDownIcon, ChevronUpIcon, OpenIcon } from '../../client/icons.tsx';
import { Level } from '../../client/level.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { callServer } from '../../client/rpc.ts';
import { useSay } from '../../client/text.tsx';
import { useCall } from '../../client/use-call.ts';
import type { Day } from '../../domain/day.ts';
import { findingStatus } from '../../tables/options.ts';
import type { FindingsCalls, FindingView, RuleView } from './shape.ts';
import { StatusForm } from './view-status.tsx';
import * as words from './view-texts.ts';

interface CardProps {
  readonly finding: FindingView;
  readonly rule: RuleView | undefined;
  readonly today: Day;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onSaved: (finding: FindingView, operation: string) => void;
  readonly onReload: () => void;
}

/** One finding as a row; opened it tells why, where from, what next, and takes a status. */
export function FindingCard(props: CardProps) {
  const { finding, rule, today, open, onToggle } = props;
  const say = useSay();
  const id = useId();
  const status = findingStatus.find(({ key }) => key === finding.status);
  const meta = [finding.row, finding.tab, finding.firstSeen && say(words.since(finding.firstSeen, today))];
  return (
    <li class={open ? 'finding finding-open' : 'finding'}>
      <h2>
        <button type="button" class="finding-head" aria-expanded={open} aria-controls={id} onClick={onToggle}>
          <span class="finding-line">
            <Level level={finding.level} />
            {(open || finding.status !== 'open') && status && <span class="tag">{say(status.label)}</span>}
            {open ? <ChevronUpIcon /> : <ChevronDownIcon />}
          </span>
          <span class="finding-title">{rule ? say(rule.title) : finding.what}</span>
          <span class="finding-meta">{meta.filter((part) => part).join(' · ')}</span>
        </button>
      </h2>
      <div id={id} hidden={!open}>
        {open && <Opened {...props} />}
      </div>
    </li>
  );
}

function Opened({ finding, rule, onSaved, onReload }: CardProps) {
  const say = useSay();
  return (
    <div class="finding-body">
      <section>
        <h3 class="finding-part">{say(words.WHY)}</h3>
        <p>{finding.what}</p>
      </section>
      {rule && <Source finding={finding} rule={rule} />}
      {finding.next && (
        <section class="card">
          <h3 class="finding-part">{say(words.NEXT_STEP)}</h3>
          <p>{finding.next}</p>
          {finding.inCharge && <p class="quiet">{say(words.inChargeIs(finding.inCharge))}</p>}
        </section>
      )}
      <ToRow finding={finding} />
      {finding.status !== 'done' && <StatusForm finding={finding} rule={rule} onSaved={onSaved} onReload={onReload} />}
    </div>
  );
}

function Source({ finding, rule }: { readonly finding: FindingView; readonly rule: RuleView }) {
  const say = useSay();
  const facts = [
    rule.state === 'unverified' && say(words.UNVERIFIED),
    rule.state === 'partly' && say(words.PARTLY),
    rule.validFrom && say(words.validSince(rule.validFrom)),
    rule.checkedOn && say(words.checkedOn(rule.checkedOn)),
    rule.binding === 'house' && say(words.HOUSE_RULE),
    say(words.ruleNamed(finding.rule)),
  ];
  return (
    <section>
      <h3 class="finding-part">{say(words.SOURCE)}</h3>
      {rule.link ? (
        <a href={rule.link} target="_blank" rel="noreferrer">
          {say(rule.citation)}
        </a>
      ) : (
        <p>{say(rule.citation)}</p>
      )}
      <p class="quiet">{facts.filter((fact) => fact).join(' · ')}</p>
    </section>
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
