import { useLayoutEffect, useState } from 'preact/hooks';
import { Button } from '../../client/button.tsx';
import { ChoiceChips } from '../../client/chips.tsx';
import { keepDraft, newOperation, readDraft } from '../../client/draft.ts';
import { TextArea } from '../../client/field.tsx';
import { focusField } from '../../client/focus-field.ts';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { callServer } from '../../client/rpc.ts';
import { useSay } from '../../client/text.tsx';
import { useCall } from '../../client/use-call.ts';
import type { RuleView } from '../../define/rule-view.ts';
import { findingStatus } from '../../tables/options.ts';
import {
  choosable,
  type FindingsCalls,
  type FindingView,
  needsReason,
  type SavedStatus,
  type SaveFindingStatus,
} from './shape.ts';
import * as words from './view-texts.ts';

interface StatusProps {
  readonly finding: FindingView;
  /** Further ones of the same rule that get the same status. */
  readonly more?: readonly FindingView[];
  readonly rule: RuleView | undefined;
  readonly onSaved: (findings: readonly FindingView[], saved: SavedStatus) => void;
  readonly onReload: () => void;
}

/**
 * Status and reason as typed, kept over a closed card and a reload. Each press is an operation of its own: a status
 * that stands there already is not written again.
 */
function useStatus({ finding, more = [], onSaved }: Pick<StatusProps, 'finding' | 'more' | 'onSaved'>) {
  const key = more.length === 0 ? `finding-${finding.id}` : `findings-${finding.rule}-${finding.tab}`;
  const [draft, setDraft] = useState(
    () => readDraft(key) ?? { operation: key, values: { status: finding.status, reason: finding.reason } },
  );
  const call = useCall(
    (input: SaveFindingStatus) => callServer<FindingsCalls, 'saveFindingStatus'>('saveFindingStatus', input),
    (saved) => {
      keepDraft(key, undefined);
      const chosen = findingStatus.find((one) => one.key === draft.values.status)?.key ?? finding.status;
      const reason = draft.values.reason ?? '';
      onSaved(
        [finding, ...more].map((one) => ({ ...one, status: chosen, reason })),
        saved,
      );
    },
  );
  const { status = finding.status, reason = '' } = draft.values;
  return {
    status,
    reason,
    call,
    set: (change: { readonly status?: string; readonly reason?: string }) => {
      const next = { ...draft, values: { status, reason, ...change } };
      setDraft(next);
      keepDraft(key, next);
      if (call.state.kind === 'failed') call.reset();
    },
    save: () =>
      call.run({
        operation: newOperation(),
        id: finding.id,
        status,
        reason,
        seen: seenOf(finding),
        ...(more.length > 0 ? { more: more.map((one) => ({ id: one.id, seen: seenOf(one) })) } : {}),
      }),
  };
}

const seenOf = ({ status, reason }: FindingView) => ({ status, reason });

/** Takes a status and a reason; what was typed stays until it is saved. */
export function StatusForm({ finding, more = [], rule, onSaved, onReload }: StatusProps) {
  const say = useSay();
  const { status, reason, call, set, save } = useStatus({ finding, more, onSaved });
  const id = more.length === 0 ? finding.id : `all-${finding.id}`;
  const labelOf = (key: string): string => {
    const found = findingStatus.find((one) => one.key === key);
    return found ? say(found.label) : key;
  };
  const choices = choosable(rule?.binding ?? 'house');
  const closing = choices.find(needsReason) ?? 'accepted';
  const problem = call.state.kind === 'failed' || call.state.kind === 'waiting' ? call.state.problem : undefined;
  const { status: wrongStatus, reason: wrongReason } = problem?.fields ?? {};
  const busy = call.state.kind === 'running';
  const wrong = wrongStatus ? 'status' : wrongReason ? 'reason' : undefined;
  useLayoutEffect(() => {
    if (wrong) focusField(`${id}-${wrong}`);
  }, [wrong, id]);
  return (
    <>
      <ChoiceChips
        id={`${id}-status`}
        label={say(words.STATUS)}
        chips={choices.map((key) => ({ value: key, label: labelOf(key) }))}
        value={status}
        onChange={(chosen) => set({ status: chosen })}
        note={
          wrongStatus
            ? { tone: 'error', text: say(wrongStatus.text) }
            : { tone: 'hint', text: say(words.TOOL_SETS_DONE) }
        }
      />
      <TextArea
        id={`${id}-reason`}
        label={say(words.REASON)}
        aside={say(words.neededFor(labelOf(closing)))}
        value={reason}
        required={needsReason(status)}
        onChange={(typed) => set({ reason: typed })}
        note={
          wrongReason ? { tone: 'error', text: say(wrongReason.text) } : { tone: 'hint', text: say(words.REASON_HINT) }
        }
      />
      {problem && !problem.fields && (
        <ProblemBanner
          problem={problem}
          head={words.NOT_SAVED}
          kept={words.KEPT}
          focused
          actions={
            (problem.code === 'changed-meanwhile' || problem.code === 'gone') && (
              <Button onPress={onReload}>{say(words.RELOAD)}</Button>
            )
          }
        />
      )}
      <Button look="primary" waiting={busy} onPress={save}>
        {say(busy ? words.SAVING : more.length === 0 ? words.SAVE_STATUS : words.saveForAll(more.length + 1))}
      </Button>
    </>
  );
}
