import { useLayoutEffect, useMemo } from 'preact/hooks';
import { AssociationField } from '../../client/association-field.tsx';
import { Banner } from '../../client/banner.tsx';
import { Button } from '../../client/button.tsx';
import { ChoiceChips, Shortcuts } from '../../client/chips.tsx';
import { DayField } from '../../client/day-field.tsx';
import { useEnterSaves } from '../../client/enter-saves.ts';
import { TextField } from '../../client/field.tsx';
import { focusField } from '../../client/focus-field.ts';
import { Shell } from '../../client/page.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { type NameSearch, searchNames } from '../../client/search-names.ts';
import { useSay } from '../../client/text.tsx';
import type { Text } from '../../domain/text.ts';
import type { ChangeStart } from './shape.ts';
import { Done, PreviewShown } from './view-preview.tsx';
import { type ChangeState, type Kind, type Typed, useChange } from './view-state.ts';
import * as words from './view-texts.ts';

/** The sidebar: asks what changes, shows what would happen, does it, takes it back. */
export function ChangePage({ start }: { readonly start: ChangeStart }) {
  const state = useChange(start);
  const search = useMemo(() => searchNames(start.associations.map(({ names }) => names)), [start]);
  const { step } = state;
  if (step.kind === 'done' || step.kind === 'undone') return <Done state={state} step={step} />;
  if (step.kind === 'preview') return <PreviewShown state={state} preview={step.preview} />;
  return <Asking start={start} state={state} search={search} />;
}

interface AskingProps {
  readonly start: ChangeStart;
  readonly state: ChangeState;
  readonly search: NameSearch;
}

const idOf = (field: string): string => `change-${field}`;

/** The fields in the order of the page, of each kind. */
const ASKED: Readonly<Record<Kind | '', readonly string[]>> = {
  '': [],
  rename: ['to'],
  merge: ['to', 'on'],
  split: ['parts', 'on'],
};

function Asking({ start, state, search }: AskingProps) {
  const say = useSay();
  const { typed, problems, previewing, failed } = state;
  useEnterSaves(state.preview);
  const wrong = ['which', 'kind', ...ASKED[typed.kind]].filter((field) => problems[field]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useLayoutEffect(() => focusField(idOf(typed.which === '' ? 'which' : 'kind')), []);
  const busy = previewing.state.kind === 'running';
  const foot = (
    <Button look="primary" waiting={busy} onPress={state.preview}>
      {say(busy ? words.READING : words.PREVIEW)}
    </Button>
  );
  return (
    <Shell title={say(words.TITLE)} dialog={false} foot={foot}>
      {wrong.length > 0 ? (
        <Wrong key={wrong.join()} fields={wrong} state={state} />
      ) : failed ? (
        <ProblemBanner problem={failed} head={words.NOT_DONE} focused />
      ) : (
        <p class="quiet">{say(words.LEAD)}</p>
      )}
      <AssociationField
        {...fieldOf(state, 'which', words.WHICH, say)}
        value={typed.which}
        search={search}
        onChange={(which) => state.set({ which })}
        onBlur={() => undefined}
        after={<Meant field="which" of="which" state={state} />}
      />
      <ChoiceChips
        {...fieldOf(state, 'kind', words.WHAT, say)}
        chips={words.KINDS.map(({ value, label }) => ({ value, label: say(label) }))}
        value={typed.kind}
        onChange={(kind) => state.set({ kind: words.KINDS.find(({ value }) => value === kind)?.value ?? '' })}
      />
      <Details start={start} state={state} search={search} />
    </Shell>
  );
}

/** What each kind asks for. */
function Details({ start, state, search }: AskingProps) {
  const say = useSay();
  const { typed } = state;
  const hint = (text: Text) => ({ note: { tone: 'hint' as const, text: say(text) } });
  const noBlur = () => undefined;
  return (
    <>
      {typed.kind === 'rename' && (
        <TextField
          {...hint(words.NAME_HINT)}
          {...fieldOf(state, 'to', words.NEW_NAME, say)}
          value={typed.to}
          onChange={(to) => state.set({ to })}
          required
        />
      )}
      {typed.kind === 'merge' && (
        <AssociationField
          {...fieldOf(state, 'to', words.INTO, say)}
          value={typed.to}
          search={search}
          onChange={(to) => state.set({ to })}
          onBlur={noBlur}
        />
      )}
      {typed.kind === 'split' && (
        <>
          <TextField
            {...hint(words.PART_HINT)}
            {...fieldOf(state, 'parts', words.FIRST, say)}
            value={typed.first}
            onChange={(first) => state.set({ first })}
            required
            after={<Meant field="parts" of="first" state={state} />}
          />
          <TextField
            {...{ id: idOf('second'), label: say(words.SECOND) }}
            value={typed.second}
            onChange={(second) => state.set({ second })}
            required
          />
        </>
      )}
      {(typed.kind === 'merge' || typed.kind === 'split') && (
        <DayField
          {...fieldOf(state, 'on', words.WHEN, say)}
          value={typed.on}
          today={start.today}
          {...{ quick: true, when: 'any' }}
          onChange={(on) => state.set({ on })}
          onBlur={noBlur}
        />
      )}
    </>
  );
}

/** A field's id, question, and what is wrong with its answer. */
function fieldOf({ problems }: ChangeState, field: string, label: Text, say: ReturnType<typeof useSay>) {
  const problem = problems[field];
  const shown = { id: idOf(field), label: say(label) };
  return problem ? { ...shown, note: { tone: 'error' as const, text: say(problem.text) } } : shown;
}

/** What may have been meant by a name that nobody knows. */
function Meant({
  field,
  of,
  state,
}: {
  readonly field: string;
  readonly of: keyof Typed;
  readonly state: ChangeState;
}) {
  const say = useSay();
  const meant = state.problems[field]?.suggestions ?? [];
  return (
    <Shortcuts
      label={say({ de: 'Meinst Du:', en: 'Did you mean:' })}
      chips={meant.map((one) => ({ value: one, label: one }))}
      value=""
      onPick={(answer) => state.set({ [of]: answer })}
    />
  );
}

/** All that is wrong, above the fields, each a way to its field. */
function Wrong({ fields, state }: { readonly fields: readonly string[]; readonly state: ChangeState }) {
  const say = useSay();
  return (
    <Banner tone="err" head={say(words.NOT_DONE)} focused>
      <ul class="banner-links">
        {fields.map((field) => (
          <li key={field}>
            <button type="button" class="link" onClick={() => focusField(idOf(field))}>
              {say(state.problems[field]?.text ?? words.NOT_DONE)}
            </button>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
