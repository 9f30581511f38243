import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Banner } from '../../client/banner.tsx';
import { Button } from '../../client/button.tsx';
import { TickIcon } from '../../client/icons.tsx';
import { NoAssociations } from '../../client/no-associations.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { useSay } from '../../client/text.tsx';
import { useCall } from '../../client/use-call.ts';
import type { Text } from '../../domain/text.ts';
import type { AnyEntry } from './answers.ts';
import type { SavedRow } from './shape.ts';
import type { Outcome, Standing } from './spec.ts';
import type { Drawn } from './view-field.tsx';
import { SavedInSeries } from './view-saved.tsx';
import type { Series } from './view-series.tsx';
import { serverOf } from './view-server.ts';
import type { EntryState } from './view-state.ts';
import * as words from './view-texts.ts';

interface OpeningProps {
  readonly drawn: Drawn;
  readonly state: EntryState;
  readonly series: Series;
  readonly done: readonly SavedRow[];
  readonly onReset: () => void;
}

/** Above the first field: what was kept or handed over, what was saved just now, what could be changed instead, or what is asked. */
export function Opening({ drawn, state, series, done, onReset }: OpeningProps) {
  const { entry } = drawn;
  const say = useSay();
  const { start, opened } = state;
  const [restored, setRestored] = useState(state.restored);
  const [handed, setHanded] = useState(start.handed !== undefined && series.turn === 0);
  const opening = useCall((id: string) => serverOf(entry).open({ id }), state.open);
  const clear = () => {
    setRestored(false);
    onReset();
    state.clear();
  };
  if (opened)
    return (
      <Info head={words.CHANGING} action={words.NEW_INSTEAD} onPress={clear}>
        <p>{opened.says}</p>
        <p class="quiet">{opened.id}</p>
      </Info>
    );
  if (restored && series.turn === 0) return <Info head={words.RESTORED} action={words.START_OVER} onPress={clear} />;
  if (handed) {
    const { earlier } = state;
    const leave = () => {
      setHanded(false);
      if (earlier) state.resume(earlier.values);
      else clear();
    };
    return (
      <Info head={words.HANDED} action={earlier ? words.OPEN_EARLIER : words.START_OVER} onPress={leave}>
        {earlier && <p>{say(words.EARLIER)}</p>}
      </Info>
    );
  }
  if (opening.state.kind === 'failed')
    return <ProblemBanner problem={opening.state.problem} head={words.NOT_OPENED} focused />;
  const { selected } = start;
  const meant = series.turn === 0 ? entry.meant?.(drawn.given) : undefined;
  if (meant && meant.rows.length > 0)
    return (
      <>
        {meant.rows.map((row) => (
          <StandingRow key={row.id} row={row} head={meant.head} asks={meant.asks} state={state} entry={entry} />
        ))}
      </>
    );
  if (selected && series.turn === 0) {
    const busy = opening.state.kind !== 'idle';
    const outcomes = entry.outcomes?.(selected.values) ?? [];
    return (
      <Banner
        tone="info"
        head={say(words.SELECTED)}
        actions={
          <>
            <Outcomes id={selected.id} {...{ entry, state, outcomes }} />
            <Button waiting={busy} onPress={() => opening.run(selected.id)}>
              {say(busy ? words.OPENING : words.CHANGE_IT)}
            </Button>
          </>
        }
      >
        <p>{selected.says}</p>
        <p class="quiet">{selected.id}</p>
      </Banner>
    );
  }
  if (start.associations.length === 0) return <NoAssociations />;
  const last = done[done.length - 1];
  return (
    <>
      {last ? (
        <SavedInSeries key={last.id} entry={entry} saved={last} count={done.length} selectsRows={start.selectsRows} />
      ) : (
        <p class="quiet">{say(entry.intro)}</p>
      )}
      {entry.series && <SeriesSwitch {...series} />}
    </>
  );
}

interface StandingProps {
  readonly entry: AnyEntry;
  readonly state: EntryState;
  readonly row: Standing;
  readonly head: Text;
  readonly asks: Text;
}

/** A row that stands already: whether it is the one that is meant, and what became of it. */
function StandingRow({ entry, state, row, head, asks }: StandingProps) {
  const say = useSay();
  return (
    <Banner
      tone="info"
      head={say(head)}
      actions={<Outcomes id={row.id} outcomes={row.outcomes} entry={entry} state={state} />}
    >
      <p>{row.says}</p>
      <p>{say(asks)}</p>
    </Banner>
  );
}

interface OutcomesProps {
  readonly entry: AnyEntry;
  readonly state: EntryState;
  readonly id: string;
  readonly outcomes: readonly Outcome[];
}

/** A button for each thing that a row may become; it is opened as it stands now. */
function Outcomes({ entry, state, id, outcomes }: OutcomesProps) {
  const say = useSay();
  const opening = useCall(
    (_: Outcome) => serverOf(entry).open({ id }),
    (row, outcome) => state.become(row, outcome),
  );
  const busy = opening.state.kind === 'running' || opening.state.kind === 'waiting';
  return (
    <>
      {opening.state.kind === 'failed' && <p role="alert">{say(opening.state.problem.text)}</p>}
      {outcomes.map((outcome) => (
        <Button key={outcome.label.en} waiting={busy} onPress={() => opening.run(outcome)}>
          {say(outcome.label)}
        </Button>
      ))}
    </>
  );
}

/** Whether Enter goes on to the next row of a list. */
function SeriesSwitch({ on, switchTo }: Pick<Series, 'on' | 'switchTo'>) {
  const say = useSay();
  return (
    <div class="chips">
      <label class="chip">
        <input
          class="chip-input"
          type="checkbox"
          checked={on}
          onChange={({ currentTarget }) => switchTo(currentTarget.checked)}
        />
        <span class="chip-face">
          <TickIcon />
          {say(words.SERIES)}
        </span>
      </label>
    </div>
  );
}

interface InfoProps {
  readonly head: typeof words.SAVE;
  readonly action: typeof words.SAVE;
  readonly onPress: () => void;
  readonly waiting?: boolean;
  readonly children?: ComponentChildren;
}

function Info({ head, action, onPress, waiting = false, children }: InfoProps) {
  const say = useSay();
  return (
    <Banner
      tone="info"
      head={say(head)}
      actions={
        <Button waiting={waiting} onPress={onPress}>
          {say(action)}
        </Button>
      }
    >
      {children}
    </Banner>
  );
}
