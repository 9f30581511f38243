import { useMemo } from 'preact/hooks';
import { Button } from '../../client/button.tsx';
import { Shortcuts } from '../../client/chips.tsx';
import { Disclosure, Group } from '../../client/group.tsx';
import { SwapIcon } from '../../client/icons.tsx';
import { searchNames } from '../../client/search-names.ts';
import { numberInField } from '../../client/stepper.tsx';
import { useLang, useSay } from '../../client/text.tsx';
import type { Text } from '../../domain/text.ts';
import type { VisitKind } from '../../tables/options.ts';
import type { VisitStart } from './shape.ts';
import { derivedHours, hoursInWords, oddities, problemIn, withHours } from './view-checks.ts';
import { VisitField, type VisitFieldProps } from './view-field.tsx';
import { type FieldRow, GROUP_HEADS, RARE_LABEL, RARE_ROWS, rowsFor } from './view-fields.ts';
import { partnersOf, type VisitState } from './view-state.ts';

const AS_LAST_TIME = { de: 'wie zuletzt', en: 'as last time' };
const OPTIONAL = { de: 'freiwillig', en: 'optional' };
const SWAP = { de: 'tauschen', en: 'swap' };
const SWAP_WHAT = { de: 'Gast und Gastgeber', en: 'guest and host' };
const PARTNERS = { de: 'Euer Partner:', en: 'Your partner:' };
const PLAN = { de: 'Als geplant speichern', en: 'Save as planned' };
const PLANNED = { de: 'Wird als geplant gespeichert.', en: 'Will be saved as planned.' };
const QUESTION = { de: 'Status', en: 'Status' };
const MOST_PARTNERS = 4;

interface FormProps {
  readonly start: VisitStart;
  readonly state: VisitState;
}

/** The five required answers, then what the kind asks for. */
export function VisitForm({ start, state }: FormProps) {
  const search = useMemo(() => searchNames(start.associations), [start]);
  const odd = oddities(state.values, start);
  return (
    <>
      <VisitField name="kind" state={state} order={start.kinds} />
      <StartField state={state} oddity={odd.start} />
      <Associations start={start} state={state} search={search} oddity={odd.host} />
      <VisitField name="people" state={state} oddity={odd.people} />
      {state.values.kind && <Details start={start} state={state} odd={odd} kind={state.values.kind} />}
    </>
  );
}

/** The day; a day to come offers to save the visit as planned. */
function StartField({ state, oddity }: Pick<FormProps, 'state'> & { readonly oddity: Text | undefined }) {
  const say = useSay();
  const planned = state.values.status === 'planned';
  const offer = (oddity !== undefined || planned) && (
    <Shortcuts
      label={say(QUESTION)}
      chips={[{ value: 'planned', label: say(PLAN) }]}
      value={state.values.status ?? ''}
      onPick={() => state.set('status', planned ? '' : 'planned')}
    />
  );
  return (
    <VisitField name="start" state={state} quick oddity={oddity} found={planned ? PLANNED : undefined} after={offer} />
  );
}

/** Guest and host, with what the register knows about the two. */
function Associations({
  start,
  state,
  search,
  oddity,
}: FormProps & Pick<VisitFieldProps, 'oddity'> & { readonly search: ReturnType<typeof searchNames> }) {
  const say = useSay();
  const { guest = '', host = '' } = state.values;
  const partners = partnersOf(guest, start.pairs);
  const joined = host !== '' && partners.includes(host);
  const offered = state.problems.host?.suggestions ? [] : partners.filter((name) => name !== host);
  return (
    <>
      <VisitField
        name="guest"
        state={state}
        search={search}
        aside={start.ownIsRemembered && guest === start.own ? say(AS_LAST_TIME) : undefined}
      />
      <VisitField
        name="host"
        state={state}
        search={search}
        oddity={oddity}
        found={joined ? partnershipFound(guest, host) : undefined}
        aside={
          <Button look="quiet" onPress={state.swap}>
            <SwapIcon />
            <span class="hidden-text">{say(SWAP_WHAT)}</span>
            {say(SWAP)}
          </Button>
        }
        after={
          !joined && (
            <Shortcuts
              label={say(PARTNERS)}
              shown
              chips={offered.slice(0, MOST_PARTNERS).map((name) => ({ value: name, label: name }))}
              value={host}
              onPick={(name) => state.set('host', name)}
            />
          )
        }
      />
    </>
  );
}

const partnershipFound = (guest: string, host: string): Text => ({
  de: `Partnerschaft gefunden: ${guest} – ${host}`,
  en: `Partnership found: ${guest} – ${host}`,
});

interface RowsProps extends FormProps {
  readonly odd: Readonly<Record<string, Text>>;
  readonly rows: readonly FieldRow[];
}

/** Fields in rows; two that belong together side by side. */
function Rows({ start, state, odd, rows }: RowsProps) {
  const lang = useLang();
  const hours = derivedHours(state.values, start);
  const sum = hoursInWords(withHours(state.values, start), hours !== undefined, start);
  return (
    <>
      {rows.map((row) => (
        <div key={row.join()} class={row.length > 1 ? 'pair' : undefined}>
          {row.map((name) => (
            <VisitField
              key={name}
              name={name}
              state={state}
              oddity={odd[name]}
              elections={start.elections}
              {...(name === 'hours' && hours !== undefined ? { shown: numberInField(hours, lang) } : {})}
              {...(name === 'hours' && sum ? { hint: sum } : {})}
            />
          ))}
        </div>
      ))}
    </>
  );
}

/** What is asked by kind, all of it optional. */
function Details({ start, state, odd, kind }: FormProps & { odd: RowsProps['odd']; readonly kind: string }) {
  const say = useSay();
  const others = (state.values.moreKinds ?? '').split(',').filter((key) => key !== '');
  return (
    <Group head={say(GROUP_HEADS[kind as VisitKind] ?? GROUP_HEADS.other)} aside={say(OPTIONAL)}>
      <Rows start={start} state={state} odd={odd} rows={rowsFor([kind, ...others])} />
      <Disclosure label={say(RARE_LABEL)} open={problemIn(state.problems, RARE_ROWS.flat())}>
        <Rows start={start} state={state} odd={odd} rows={RARE_ROWS} />
      </Disclosure>
    </Group>
  );
}
