import { useMemo, useState } from 'preact/hooks';
import { AssociationField } from '../../client/association-field.tsx';
import { Button } from '../../client/button.tsx';
import { ChoiceChips } from '../../client/chips.tsx';
import { useEnterSaves } from '../../client/enter-saves.ts';
import { RefreshIcon } from '../../client/icons.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { searchNames } from '../../client/search-names.ts';
import { useSay } from '../../client/text.tsx';
import { tables } from '../../tables/index.ts';
import { isUnresolved, type OwnAnswer, type Selected } from './shape.ts';
import { type Scope, selectedAmong } from './view-scope.ts';
import type { State } from './view-state.ts';
import * as words from './view-texts.ts';

const SCOPES: readonly Scope[] = ['all', 'own', 'row'];

/** Whose findings, or of which row: the choice. */
export function ScopeChips({ state }: { readonly state: State }) {
  const say = useSay();
  const { scope, choose } = state.scoped;
  return (
    <ChoiceChips
      id="findings-scope"
      label={say(words.WHICH)}
      chips={SCOPES.map((value) => ({ value, label: say(words.SCOPES[value]) }))}
      value={scope}
      onChange={(value) => choose(SCOPES.find((one) => one === value) ?? 'all')}
    />
  );
}

/** What the choice still asks, or what the selected row offers. */
export function Chosen({ state }: { readonly state: State }) {
  const { scope } = state.scoped;
  if (scope === 'own') return <Whose state={state} />;
  return scope === 'row' ? <Where state={state} /> : <Offer state={state} />;
}

/** The row that is selected has findings: one press shows them alone. */
function Offer({ state: { start, scoped } }: { readonly state: State }) {
  const say = useSay();
  const found = scoped.selected ? selectedAmong(start.findings, scoped.selected) : [];
  const open = found.filter(({ status }) => isUnresolved(status)).length;
  if (open === 0) return null;
  return (
    <p class="quiet">
      {say(words.rowHas(open))}{' '}
      <button type="button" class="link" onClick={scoped.takeOffer}>
        {say(words.ONLY_THESE)}
      </button>
    </p>
  );
}

function Whose({ state: { scoped } }: { readonly state: State }) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const { answer, owning } = scoped;
  if (answer === undefined) {
    if (owning.state.kind === 'failed' || owning.state.kind === 'waiting')
      return (
        <ProblemBanner
          problem={owning.state.problem}
          head={words.NOT_READ}
          actions={<Button onPress={() => owning.run({})}>{say(words.AGAIN)}</Button>}
        />
      );
    return <Waiting />;
  }
  const { own, associations } = answer;
  const askOther = () => {
    setAsking(true);
    // The page opened with the association alone; the register comes when one wants another.
    if (associations.length === 0) owning.run({});
  };
  if (own === undefined || asking)
    return <AskWhose answer={answer} owning={owning} onShown={() => setAsking(false)} key={own?.association} />;
  // The line above the list names it.
  return own.fromContact ? null : (
    <button type="button" class="link" onClick={askOther}>
      {say(words.OTHER_ASSOCIATION)}
    </button>
  );
}

interface AskProps {
  readonly answer: OwnAnswer;
  readonly owning: State['scoped']['owning'];
  readonly onShown: () => void;
}

function AskWhose({ answer, owning, onShown }: AskProps) {
  const say = useSay();
  const [typed, setTyped] = useState(answer.own?.association ?? '');
  const search = useMemo(() => searchNames(answer.associations), [answer]);
  const problem = owning.state.kind === 'failed' || owning.state.kind === 'waiting' ? owning.state.problem : undefined;
  const wrong = problem?.fields?.association;
  const busy = owning.state.kind === 'running';
  const show = () => {
    if (typed.trim() === answer.own?.association) onShown();
    else owning.run({ association: typed });
  };
  useEnterSaves(show);
  return (
    <>
      {problem && !wrong && <ProblemBanner problem={problem} head={words.NOT_READ} />}
      <AssociationField
        id="findings-association"
        label={say(words.WHOSE)}
        value={typed}
        onChange={(value) => {
          setTyped(value);
          if (owning.state.kind === 'failed') owning.reset();
        }}
        onBlur={() => undefined}
        search={search}
        note={wrong ? { tone: 'error', text: say(wrong.text) } : { tone: 'hint', text: say(words.WHOSE_HINT) }}
      />
      <Button waiting={busy} onPress={show}>
        {say(busy ? words.LOADING : words.SHOW)}
      </Button>
    </>
  );
}

/** Which row is meant, and a way to look again: Sheets tells a sidebar nothing of a new selection. */
function Where({ state: { start, scoped } }: { readonly state: State }) {
  const say = useSay();
  const { selected, selecting } = scoped;
  const { kind } = selecting.state;
  return (
    <>
      {(selecting.state.kind === 'failed' || selecting.state.kind === 'waiting') && (
        <ProblemBanner problem={selecting.state.problem} head={words.NOT_READ} />
      )}
      <div class="scope-line">
        {kind === 'running' || selected === undefined ? (
          <Waiting />
        ) : (
          <p role="status">
            <Named selected={selected} about={selectedAmong(start.findings, selected)[0]?.about ?? ''} />
          </p>
        )}
        <Button waiting={kind === 'running'} onPress={() => selecting.run({ shown: true })}>
          <RefreshIcon />
          {say(words.LOOK_AGAIN)}
        </Button>
        <p class="quiet">{say(words.LOOK_AGAIN_WHY)}</p>
      </div>
    </>
  );
}

/** The selected row by its sentence, as a finding tells it, the id small behind; by its tab where nothing tells. */
function Named({ selected, about }: { readonly selected: Selected; readonly about: string }) {
  const say = useSay();
  if (selected.kind !== 'row' && selected.kind !== 'finding')
    return <>{say(selected.kind === 'header' ? words.HEADER_ROW : words.ELSEWHERE)}</>;
  const [tab, line] = selected.kind === 'row' ? [tables[selected.table].tab, selected.line] : [tables.findings.tab, 0];
  const place = say(words.rowNamed(tab, selected.id, line));
  if (about === '') return place;
  return (
    <>
      {about} <small>{place}</small>
    </>
  );
}

function Waiting() {
  const say = useSay();
  return (
    <p role="status" class="quiet">
      {say(words.LOADING)}
    </p>
  );
}
