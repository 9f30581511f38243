import type { ComponentChildren } from 'preact';
import { AssociationField } from '../../client/association-field.tsx';
import { ChoiceChips, ManyChips, Shortcuts } from '../../client/chips.tsx';
import { DayField } from '../../client/day-field.tsx';
import { type FieldProps, type Note, SelectField, TextArea, TextField } from '../../client/field.tsx';
import type { NameSearch } from '../../client/search-names.ts';
import { Stepper } from '../../client/stepper.tsx';
import { useSay } from '../../client/text.tsx';
import type { Column } from '../../define/column.ts';
import type { Text } from '../../domain/text.ts';
import { visits } from '../../tables/visits.ts';
import { EXCHANGE_WORDS, isHelp, REQUIRED_FIELDS, type VisitKey, WORDS } from './view-fields.ts';
import type { VisitState } from './view-state.ts';

const MEANT = { de: 'Meinst Du:', en: 'Did you mean:' };
const NO_CHOICE = { de: 'Keine Angabe', en: 'Not given' };

export interface VisitFieldProps {
  readonly name: VisitKey;
  readonly state: VisitState;
  /** What is shown where nothing was typed: derived hours. */
  readonly shown?: string;
  readonly oddity?: Text | undefined;
  readonly found?: Text | undefined;
  /** Stands in for the column's help. */
  readonly hint?: Text;
  readonly aside?: ComponentChildren;
  readonly after?: ComponentChildren;
  readonly search?: NameSearch;
  /** Offers today, yesterday and the last Saturday. */
  readonly quick?: boolean;
  readonly elections?: readonly string[];
  /** The order of the chips, where it is not the table's. */
  readonly order?: readonly string[];
}

const columnOf = (name: VisitKey): Column => visits.columns[name];
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const fieldId = (name: string): string => `visit-${name}`;

export function wordsFor(name: VisitKey, kind: string) {
  return (isHelp(kind) ? undefined : EXCHANGE_WORDS[name]) ?? WORDS[name] ?? {};
}

export const labelFor = (name: VisitKey, kind: string): Text => wordsFor(name, kind).label ?? columnOf(name).header;

/** The one line below a field: what is wrong, else what is odd, else what was found out, else the hint. */
function useNote({ name, state, oddity, found, hint: ownHint }: VisitFieldProps): Note | undefined {
  const say = useSay();
  const problem = state.problems[name];
  if (problem) return { tone: 'error', text: say(problem.text) };
  if (oddity) return { tone: 'warn', text: say(oddity) };
  if (found) return { tone: 'found', text: say(found) };
  const hint = ownHint ?? wordsFor(name, state.values.kind ?? '').hint;
  return hint === false ? undefined : { tone: 'hint', text: say(hint ?? columnOf(name).help) };
}

/** One field, drawn by the kind of its column. */
export function VisitField(props: VisitFieldProps) {
  const { name, state, aside, after } = props;
  const say = useSay();
  const note = useNote(props);
  const column = columnOf(name);
  const value = state.values[name] ?? '';
  const required = REQUIRED_FIELDS.some((key) => key === name);
  const field: FieldProps = { id: fieldId(name), label: say(labelFor(name, state.values.kind ?? '')), aside, note };
  const text = {
    ...field,
    value,
    required,
    onChange: (typed: string) => state.set(name, typed),
    onBlur: () => state.leave(name, column.to === 'associations'),
  };
  const meant = (
    <Shortcuts
      label={say(MEANT)}
      chips={(state.problems[name]?.suggestions ?? []).map((one) => ({ value: one, label: one }))}
      value=""
      onPick={text.onChange}
    />
  );
  if (column.options) return <OptionField {...props} field={field} column={column} />;
  if (column.to === 'associations' && props.search)
    return <AssociationField {...text} search={props.search} after={[meant, after]} />;
  if (name === 'election') {
    const options = ['', ...(props.elections ?? [])].map((label) => ({ value: label, label: label || say(NO_CHOICE) }));
    return <SelectField {...field} value={value} options={options} onChange={text.onChange} />;
  }
  if (column.kind === 'day')
    return (
      <DayField
        {...text}
        today={state.reading.today}
        quick={props.quick}
        after={
          <>
            {after}
            {meant}
          </>
        }
      />
    );
  if (name === 'people') return <Stepper {...text} min={1} after={meant} />;
  if (name === 'hours')
    return <Stepper {...text} value={value === '' ? (props.shown ?? '') : value} step={0.5} after={meant} />;
  if (column.privacy === 'free text') return <TextArea {...text} />;
  return <TextField {...text} keyboard={column.kind === 'count' ? 'numeric' : 'text'} after={meant} />;
}

/** Few fixed answers: chips, one or several of them. */
function OptionField({
  name,
  state,
  order,
  field,
  column,
}: VisitFieldProps & { readonly field: FieldProps; readonly column: Column }) {
  const say = useSay();
  const value = state.values[name] ?? '';
  const options = [...(column.options ?? [])];
  if (order) options.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  const chips = options.map(({ key, label }) => ({ value: key, label: capital(say(label)) }));
  if (column.kind !== 'choices')
    return (
      <ChoiceChips
        {...field}
        chips={chips}
        value={name === 'status' && value === '' ? 'done' : value}
        clearable={!column.required}
        onChange={(chosen) => state.set(name, chosen)}
        {...(chips.length > 6 ? { shown: 4 } : {})}
      />
    );
  return (
    <ManyChips
      {...field}
      chips={chips.filter((chip) => chip.value !== state.values.kind)}
      values={value.split(',').filter((key) => key !== '')}
      onChange={(chosen) => state.set(name, chosen.join(','))}
    />
  );
}
