import { useEffect, useState } from 'preact/hooks';
import { Banner } from '../../client/banner.tsx';
import { Button } from '../../client/button.tsx';
import { useEnterSaves } from '../../client/enter-saves.ts';
import { focusField } from '../../client/focus-field.ts';
import { Shell } from '../../client/page.tsx';
import { callServer } from '../../client/rpc.ts';
import { useSay } from '../../client/text.tsx';
import type { CallState } from '../../client/use-call.ts';
import { useSubmit } from '../../client/use-submit.ts';
import type { Undone as UndoneVisit } from '../../define/use-case.ts';
import type { SavedVisit, SaveVisit, VisitCalls, VisitStart } from './shape.ts';
import { withHours } from './view-checks.ts';
import { fieldId } from './view-field.tsx';
import { VisitForm } from './view-form.tsx';
import { ErrorSummary, SaveNews } from './view-news.tsx';
import { Saved, Undone } from './view-saved.tsx';
import { useVisit, type VisitState } from './view-state.ts';
import * as words from './view-texts.ts';

type Phase =
  | { readonly kind: 'asking' }
  | { readonly kind: 'saved'; readonly saved: SavedVisit }
  | { readonly kind: 'undone'; readonly saved: SavedVisit; readonly undone: UndoneVisit };

/** The sidebar: asks, saves, shows what was saved, takes it back. */
export function VisitPage({ start }: { readonly start: VisitStart }) {
  const state = useVisit(start);
  const [phase, setPhase] = useState<Phase>({ kind: 'asking' });
  const ask = (prepare: () => void) => {
    prepare();
    setPhase({ kind: 'asking' });
  };
  if (phase.kind === 'asking')
    return (
      <Asking
        start={start}
        state={state}
        onSaved={(saved) => {
          state.settled();
          rememberGuest(start, state.values.guest ?? '');
          setPhase({ kind: 'saved', saved });
        }}
      />
    );
  return (
    <After
      start={start}
      phase={phase}
      onUndone={(undone) => setPhase({ ...phase, kind: 'undone', undone })}
      onReopen={() => ask(state.reopen)}
      onNext={() => ask(state.next)}
    />
  );
}

/** The next visit begins with the association that this one was saved for. */
function rememberGuest(start: VisitStart, association: string): void {
  if (association === start.own && start.ownIsRemembered) return;
  void callServer<VisitCalls, 'rememberAssociation'>('rememberAssociation', { association });
}

interface AskingProps {
  readonly start: VisitStart;
  readonly state: VisitState;
  readonly onSaved: (saved: SavedVisit) => void;
}

function useSaving({ state, onSaved }: AskingProps) {
  return useSubmit(
    state,
    () => ({ operation: state.operation(), values: sent(withHours(state.values, state.reading)) }),
    async (input: SaveVisit) => {
      const saved = await callServer<VisitCalls, 'saveVisit'>('saveVisit', input);
      if (!saved.ok && saved.problem.code === 'undone') state.anew();
      return saved;
    },
    onSaved,
  );
}

/** Empty answers stay at home. */
const sent = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));

function Asking(props: AskingProps) {
  const { start, state } = props;
  const say = useSay();
  const { call, submit: save, refused } = useSaving(props);
  const [fresh, setFresh] = useState(state.restored);
  useEnterSaves(save);
  useEffect(() => focusField(fieldId('kind')), []);
  const fieldsRefused = Object.keys(state.problems).length > 0 && refused > 0;
  return (
    <Shell title={say(words.TITLE)} dialog={false} foot={<Foot call={call.state} onSave={save} />}>
      {fieldsRefused ? (
        <ErrorSummary key={refused} state={state} />
      ) : call.state.kind !== 'idle' && (call.state.kind !== 'failed' || !call.state.problem.fields) ? (
        <SaveNews call={call.state} state={state} />
      ) : fresh ? (
        <Banner
          tone="info"
          head={say(words.RESTORED)}
          actions={
            <Button
              onPress={() => {
                setFresh(false);
                state.clear();
              }}
            >
              {say(words.START_OVER)}
            </Button>
          }
        />
      ) : start.associations.length === 0 ? (
        <Banner tone="info" head={say(words.NO_NAMES)}>
          <p>{say(words.NO_NAMES_WORDS)}</p>
        </Banner>
      ) : (
        <p class="quiet">{say(words.FIVE)}</p>
      )}
      <VisitForm start={start} state={state} />
    </Shell>
  );
}

function Foot({ call, onSave }: { readonly call: CallState; readonly onSave: () => void }) {
  const say = useSay();
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
      {call.kind === 'idle' && <span class="page-foot-note">{say(words.OR_ENTER)}</span>}
    </>
  );
}

interface AfterProps {
  readonly start: VisitStart;
  readonly phase: Exclude<Phase, { kind: 'asking' }>;
  readonly onUndone: (undone: UndoneVisit) => void;
  readonly onReopen: () => void;
  readonly onNext: () => void;
}

function After({ start, phase, onUndone, onReopen, onNext }: AfterProps) {
  const say = useSay();
  const foot = (
    <>
      <Button look="primary" onPress={onNext}>
        {say(words.NEXT)}
      </Button>
      <span class="page-foot-note">{say(words.NEXT_KEEPS)}</span>
    </>
  );
  return (
    <Shell title={say(words.TITLE)} dialog={false} foot={foot}>
      {phase.kind === 'saved' ? (
        <Saved saved={phase.saved} selectsRows={start.selectsRows} onUndone={onUndone} />
      ) : (
        <Undone id={phase.saved.id} undone={phase.undone} onReopen={onReopen} />
      )}
    </Shell>
  );
}
