import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../client/button.tsx';
import { useEnterSaves } from '../../client/enter-saves.ts';
import { focusField } from '../../client/focus-field.ts';
import { useHeldStill } from '../../client/held-still.ts';
import { InDoubt } from '../../client/no-associations.tsx';
import { mountPage, Shell } from '../../client/page.tsx';
import { startEntry } from '../../client/rpc.ts';
import { useSay } from '../../client/text.tsx';
import type { CallState } from '../../client/use-call.ts';
import { useSubmit } from '../../client/use-submit.ts';
import type { Table } from '../../define/table.ts';
import type { Undone } from '../../define/use-case.ts';
import { fail } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import { type AnyEntry, askedOf } from './answers.ts';
import type { EntryCalls, EntryStart, OpenedRow, SavedRow } from './shape.ts';
import type { Entry, Given, Typed } from './spec.ts';
import { fieldId } from './view-field.tsx';
import { EntryFields, useDrawn } from './view-form.tsx';
import { ErrorSummary, SaveNews } from './view-news.tsx';
import { Opening } from './view-opening.tsx';
import { personalIn } from './view-personal.ts';
import { Saved, UndoneNews } from './view-saved.tsx';
import { type Series, SeriesNews, useSeries } from './view-series.tsx';
import { openAnswered, rememberAssociation, serverOf } from './view-server.ts';
import { type EntryState, sentOf, useEntry } from './view-state.ts';
import * as words from './view-texts.ts';

type Phase =
  | { readonly kind: 'asking' }
  | { readonly kind: 'saved'; readonly saved: SavedRow }
  | { readonly kind: 'undone'; readonly saved: SavedRow; readonly undone: Undone };

/** What a form of its own brings to its page. */
export interface Beside<T extends Table, F> {
  /** What the handbook says of it. */
  readonly help?: Text;
  /** What stands after its first section: from the answers so far, and the row that is being changed. */
  amid?(given: Given<T, F>, opened: OpenedRow | undefined): ComponentChildren;
}

/** Draws the page of a form over a table. */
export function mountEntry<T extends Table, F extends object>(entry: Entry<T, F>, beside?: Beside<T, F>): void {
  mountPage({
    title: entry.title,
    help: beside?.help,
    load: () => serverOf<F>(entry).start({}),
    view: (start) => <EntryPage entry={entry} start={start} {...(beside ? { beside } : {})} />,
  });
}

/** The sidebar: asks, saves, shows what was saved, takes it back. */
function EntryPage({ entry, start, beside }: Pick<AskingProps, 'entry' | 'beside'> & { readonly start: EntryStart }) {
  const state = useEntry(entry, start);
  const [phase, setPhase] = useState<Phase>({ kind: 'asking' });
  const [done, setDone] = useState<readonly SavedRow[]>([]);
  const ask = (prepare: () => void) => {
    prepare();
    setPhase({ kind: 'asking' });
  };
  const remember = (typed: Typed) => {
    const own = entry.own === undefined ? undefined : typed[entry.own];
    if (own && !(own === start.own && start.ownIsRemembered)) rememberAssociation(own);
  };
  const series = useSeries(entry, state, (saved, typed) => {
    remember(typed);
    setDone((rows) => [...rows, saved]);
  });
  const onSaved = (saved: SavedRow) => {
    state.settled();
    remember(state.typed);
    setPhase({ kind: 'saved', saved });
  };
  if (phase.kind === 'asking') return <Asking key={series.turn} {...{ entry, state, onSaved, done, series, beside }} />;
  return (
    <After
      {...{ entry, phase, state }}
      onUndone={(undone) => setPhase({ ...phase, kind: 'undone', undone })}
      onReopen={() => ask(state.reopen)}
      onNext={() => ask(state.next)}
    />
  );
}

interface AskingProps {
  readonly entry: AnyEntry;
  readonly state: EntryState;
  readonly onSaved: (saved: SavedRow) => void;
  /** Rows of a list go on to the next one, below the news of the last. */
  readonly series: Series;
  readonly done: readonly SavedRow[];
  readonly beside?: Beside<Table, object> | undefined;
}

function useSaving({ entry, state, onSaved }: Pick<AskingProps, 'entry' | 'state' | 'onSaved'>) {
  const { opened, start } = state;
  // Who was asked about what looks personal, and saves it all the same, is not asked again.
  const anyway = useRef(false);
  const [personal, setPersonal] = useState(false);
  const submission = useSubmit(
    state,
    () => ({
      operation: state.operation(),
      values: sentOf(entry, state.typed, start, opened?.id),
      ...(opened ? { row: { id: opened.id, seen: opened.values } } : {}),
    }),
    async (input: EntryCalls<object>['save']['input']) => {
      const doubt = anyway.current
        ? undefined
        : await personalIn(entry, {
            values: sentOf(entry, state.typed, start, opened?.id),
            ...(opened ? { row: opened.id } : {}),
          });
      setPersonal(doubt !== undefined);
      if (doubt) return fail(doubt);
      const saved = await serverOf(entry).save(input);
      if (!saved.ok && saved.problem.code === 'undone') state.anew();
      return saved;
    },
    onSaved,
  );
  const saveAnyway = () => {
    anyway.current = true;
    submission.submit();
  };
  return { ...submission, saveAnyway: personal ? saveAnyway : undefined };
}

function Asking(props: AskingProps) {
  const { entry, state, series } = props;
  const say = useSay();
  const drawn = useDrawn(entry, state);
  const { call, submit, sound, refused, saveAnyway } = useSaving(props);
  const listed = series.on && !state.opened;
  const save = listed ? () => void (sound() && series.take()) : submit;
  useEnterSaves(save);
  useHeldStill(call.state.kind === 'running');
  const asked = askedOf(entry, drawn.given);
  const stays = (key: string): boolean => series.turn > 0 && entry.keeps.some((one) => one === key);
  const first = state.became?.first ?? asked.find((key) => !stays(key));
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the page is opened, or a row
  useLayoutEffect(() => {
    focusField(fieldId(entry, first ?? ''));
    if (state.became?.saves) save();
  }, [state.opened]);
  const fieldsRefused = Object.keys(state.problems).length > 0 && refused > 0;
  const told = call.state.kind !== 'idle' && (call.state.kind !== 'failed' || !call.state.problem.fields);
  return (
    <Shell title={say(entry.title)} dialog={false} foot={<Foot call={call.state} series={series} onSave={save} />}>
      <SeriesNews entry={entry} state={state} series={series} />
      {fieldsRefused ? (
        <ErrorSummary key={refused} drawn={drawn} onAnyway={saveAnyway} />
      ) : told ? (
        <SaveNews call={call.state} drawn={drawn} />
      ) : (
        <Opening {...props} drawn={drawn} onReset={call.reset} />
      )}
      <InDoubt told={state.start.told} />
      <EntryFields drawn={drawn} amid={props.beside?.amid?.(drawn.given, state.opened)} />
    </Shell>
  );
}

interface FootProps {
  readonly call: CallState;
  readonly series: Series;
  readonly onSave: () => void;
}

function Foot({ call, series, onSave }: FootProps) {
  const say = useSay();
  const rest = series.leaving.length;
  const note = rest === 0 ? words.OR_ENTER : (series.call.kind === 'failed' ? words.heldUp : words.stillLeaving)(rest);
  const label =
    call.kind === 'running'
      ? words.SAVING
      : call.kind === 'waiting'
        ? words.TRY_NOW
        : call.kind === 'failed' && !call.problem.fields
          ? words.SAVE_AGAIN
          : words.SAVE;
  return (
    <>
      <Button look="primary" waiting={call.kind === 'running'} onPress={onSave}>
        {say(label)}
      </Button>
      {call.kind === 'idle' && <span class="page-foot-note">{say(note)}</span>}
    </>
  );
}

interface AfterProps {
  readonly entry: AnyEntry;
  readonly state: EntryState;
  readonly phase: Exclude<Phase, { kind: 'asking' }>;
  readonly onUndone: (undone: Undone) => void;
  readonly onReopen: () => void;
  readonly onNext: () => void;
}

function After({ entry, state, phase, onUndone, onReopen, onNext }: AfterProps) {
  const say = useSay();
  const changed = state.opened !== undefined;
  const onward = entry.onward?.(state.typed);
  const foot = (
    <>
      {onward && (
        <Button
          look="primary"
          onPress={() => (onward.gives ? openAnswered(onward.opens, onward.gives) : startEntry(onward.opens))}
        >
          {say(onward.label)}
        </Button>
      )}
      <Button look={onward ? 'plain' : 'primary'} onPress={onNext}>
        {say(entry.next.label)}
      </Button>
      {!changed && <span class="page-foot-note">{say(entry.next.keeps)}</span>}
    </>
  );
  return (
    <Shell title={say(entry.title)} dialog={false} foot={foot}>
      {phase.kind === 'saved' ? (
        <Saved entry={entry} saved={phase.saved} selectsRows={state.start.selectsRows} onUndone={onUndone} />
      ) : (
        <UndoneNews {...{ entry, changed, onReopen }} saved={phase.saved} undone={phase.undone} />
      )}
    </Shell>
  );
}
