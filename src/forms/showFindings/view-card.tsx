import { useState } from 'preact/hooks';
import { Button } from '../../client/button.tsx';
import { FindingRow, FindingWords } from '../../client/finding.tsx';
import { OpenIcon } from '../../client/icons.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { callServer } from '../../client/rpc.ts';
import { useSay } from '../../client/text.tsx';
import { useCall } from '../../client/use-call.ts';
import type { RuleView } from '../../define/rule-view.ts';
import type { Day } from '../../domain/day.ts';
import { findingStatus } from '../../tables/options.ts';
import type { FindingsCalls, FindingView, SavedStatus } from './shape.ts';
import { StatusForm } from './view-status.tsx';
import * as words from './view-texts.ts';

interface CardProps {
  readonly finding: FindingView;
  readonly rule: RuleView | undefined;
  readonly today: Day;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onSaved: (finding: FindingView, saved: SavedStatus) => void;
  readonly onReload: () => void;
}

/** One finding as a row; opened it tells why, where from, what next, and takes a status. */
export function FindingCard({ finding, rule, today, open, onToggle, onSaved, onReload }: CardProps) {
  const say = useSay();
  const status = findingStatus.find(({ key }) => key === finding.status);
  const meta = [
    finding.row,
    finding.tab,
    finding.firstSeen && say(words.since(finding.firstSeen, today)),
    finding.baseline && say(words.BASELINE),
  ];
  return (
    <FindingRow
      level={finding.level}
      tag={(open || finding.status !== 'open') && status ? say(status.label) : undefined}
      title={rule ? say(rule.title) : finding.what}
      meta={meta.filter((part) => part).join(' · ')}
      open={open}
      onToggle={onToggle}
    >
      <FindingWords id={finding.rule} rule={rule} what={finding.what} next={finding.next} inCharge={finding.inCharge} />
      <ToRow finding={finding} />
      {finding.status !== 'done' && <StatusForm finding={finding} rule={rule} onSaved={onSaved} onReload={onReload} />}
    </FindingRow>
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
