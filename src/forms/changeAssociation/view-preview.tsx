import { Banner } from '../../client/banner.tsx';
import { Button } from '../../client/button.tsx';
import { SelectField } from '../../client/field.tsx';
import { Shell } from '../../client/page.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { useSay } from '../../client/text.tsx';
import type { Asked, Preview, RowGroup, Taker } from './shape.ts';
import type { ChangeState, Step } from './view-state.ts';
import * as words from './view-texts.ts';

const TAKERS: readonly Taker[] = ['0', '1', 'stays'];

/** What would happen, tab by tab; for a split with the question what goes where. */
export function PreviewShown({ state, preview }: { readonly state: ChangeState; readonly preview: Asked }) {
  const say = useSay();
  const { changing, failed } = state;
  const busy = changing.state.kind === 'running' || changing.state.kind === 'waiting';
  const looksPersonal = preview.personal.length > 0;
  const goOn = (
    <Button look={looksPersonal ? 'plain' : 'primary'} waiting={busy} onPress={state.change}>
      {say(busy ? words.CHANGING : looksPersonal ? words.DO_IT_ANYWAY : words.DO_IT)}
    </Button>
  );
  const back = (
    <Button look={looksPersonal ? 'primary' : 'plain'} onPress={state.back}>
      {say(words.BACK)}
    </Button>
  );
  const foot = (
    <>
      {looksPersonal && back}
      {goOn}
      {!looksPersonal && back}
    </>
  );
  return (
    <Shell title={say(words.TITLE)} dialog={false} foot={foot}>
      {failed ? <ProblemBanner problem={failed} head={words.NOT_DONE} focused /> : null}
      {looksPersonal && (
        <Banner tone="warn" head={say(words.LEAVE_OUT)} focused={!failed}>
          {preview.personal.map((one) => (
            <p key={one.en}>{say(one)}</p>
          ))}
        </Banner>
      )}
      <Banner tone="info" head={say(words.WOULD)} focused={!failed && !looksPersonal}>
        <p>{say(preview.title)}</p>
        <Counts preview={preview} />
      </Banner>
      {preview.groups.length > 0 && (
        <section class="stack">
          <h2>{say(words.WHO_TAKES)}</h2>
          {preview.groups.map((group, at) => (
            <WhoTakes key={group.key} at={at} group={group} state={state} />
          ))}
        </section>
      )}
    </Shell>
  );
}

function Counts({ preview: { tabs, told } }: { readonly preview: Preview }) {
  const say = useSay();
  return (
    <>
      {tabs.length === 0 ? (
        <p>{say(words.NOTHING)}</p>
      ) : (
        <ul>
          {tabs.map(({ tab, rows }) => (
            <li key={tab.en}>{say(words.rowsIn(tab, rows))}</li>
          ))}
        </ul>
      )}
      {told.map((one) => (
        <p key={one.en}>{say(one)}</p>
      ))}
    </>
  );
}

interface WhoTakesProps {
  readonly at: number;
  readonly group: RowGroup;
  readonly state: ChangeState;
}

function WhoTakes({ at, group: { key, tab, says, rows, proposed }, state }: WhoTakesProps) {
  const say = useSay();
  const { first, second } = state.typed;
  const labels: Readonly<Record<Taker, string>> = { 0: first, 1: second, stays: say(words.STAYS) };
  return (
    <SelectField
      id={`change-group-${at}`}
      label={`${say(tab)}: ${say(says)}`}
      aside={rows > 1 ? String(rows) : undefined}
      value={state.takes[key] ?? proposed}
      options={TAKERS.map((taker) => ({ value: taker, label: labels[taker] }))}
      onChange={(answer) => state.take(key, TAKERS.find((taker) => taker === answer) ?? proposed)}
    />
  );
}

interface DoneProps {
  readonly state: ChangeState;
  readonly step: Extract<Step, { readonly kind: 'done' | 'undone' }>;
}

/** What came of it, with the way back. */
export function Done({ state, step }: DoneProps) {
  const say = useSay();
  const { undoing } = state;
  const left = step.kind === 'done' ? step.changed.left : step.undone.left;
  const well = left.length === 0 && (step.kind === 'done' || step.undone.undone);
  const head = step.kind === 'done' ? (well ? words.DONE : words.PARTLY) : well ? words.UNDONE : words.NOT_UNDONE;
  const busy = undoing.state.kind === 'running' || undoing.state.kind === 'waiting';
  const undo = step.kind === 'done' && step.changed.undoable && (
    <Button waiting={busy} onPress={state.undo}>
      {say(busy ? words.UNDOING : words.UNDO)}
    </Button>
  );
  return (
    <Shell
      title={say(words.TITLE)}
      dialog={false}
      foot={
        <Button look="primary" onPress={state.next}>
          {say(words.NEXT)}
        </Button>
      }
    >
      {undoing.state.kind === 'failed' && (
        <ProblemBanner problem={undoing.state.problem} head={words.NOT_UNDONE} focused />
      )}
      <Banner key={head.en} tone={well ? 'ok' : 'warn'} head={say(head)} focused actions={undo}>
        {step.kind === 'done' && (
          <>
            <p>{say(step.changed.title)}</p>
            <Counts preview={step.changed} />
          </>
        )}
        {left.map((one) => (
          <p key={one.en}>{say(one)}</p>
        ))}
      </Banner>
      {step.kind === 'done' && <p class="quiet">{say(words.CHECK_AFTER)}</p>}
    </Shell>
  );
}
