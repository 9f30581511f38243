import type { ComponentChildren } from 'preact';
import { AssociationField } from '../../client/association-field.tsx';
import { Button } from '../../client/button.tsx';
import { ChoiceChips, ManyChips, Shortcuts } from '../../client/chips.tsx';
import { DayField } from '../../client/day-field.tsx';
import { asName, type FieldProps, type Note, SelectField, TextArea, TextField } from '../../client/field.tsx';
import { firstSentence } from '../../client/first-sentence.ts';
import { SwapIcon } from '../../client/icons.tsx';
import type { NameSearch } from '../../client/search-names.ts';
import { Stepper } from '../../client/stepper.tsx';
import { useLang, useSay } from '../../client/text.tsx';
import type { When } from '../../client/year-added.ts';
import type { Column, ColumnKind } from '../../define/column.ts';
import { isAssociation } from '../../define/entry.ts';
import type { Table } from '../../define/table.ts';
import { explained, termsIn } from '../../define/terms.ts';
import { same, type Text } from '../../domain/text.ts';
import { type AnyEntry, type AnyField, columnOf, fieldOf, isRequired } from './answers.ts';
import type { Given, Wording } from './spec.ts';
import { derivedIn, type EntryState } from './view-state.ts';
import * as words from './view-texts.ts';

/** What is drawn from: the form, its answers, and what they mean. */
export interface Drawn {
  readonly entry: AnyEntry;
  readonly state: EntryState;
  readonly given: Given<Table, object>;
  readonly search: NameSearch;
}

interface FieldIn extends Drawn {
  readonly name: string;
}
interface ColumnIn extends FieldIn {
  readonly column: Column;
  readonly field: AnyField;
}

/** Chips beyond so many stand behind "Weitere". */
const MOST_CHIPS = 6;
const SHOWN_CHIPS = 4;

const KEYBOARDS: Readonly<Partial<Record<ColumnKind, 'numeric' | 'decimal' | 'email'>>> = {
  ...{ count: 'numeric', decimal: 'decimal', money: 'decimal', percent: 'decimal', email: 'email' },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const fieldId = ({ noun }: AnyEntry, name: string): string => `${noun.toLowerCase()}-${name}`;

export const wordsFor = ({ entry, given }: Pick<Drawn, 'entry' | 'given'>, name: string): Wording => {
  const field = fieldOf(entry, name);
  return { ...field.words, ...field.instead?.(given) };
};

export const labelFor = (drawn: Pick<Drawn, 'entry' | 'given'>, name: string): Text =>
  wordsFor(drawn, name).label ?? columnOf(drawn.entry, name)?.header ?? same(name);

const isLong = ({ de }: Text): boolean => de.endsWith('?') && de.split(' ').length > 2;

/** How a field is named in a list: as it is asked ("Mit wem"), and by its column's name where the question is too long for that. */
export function shortFor(drawn: Pick<Drawn, 'entry' | 'given'>, name: string): Text {
  const label = labelFor(drawn, name);
  const header = isLong(label) ? columnOf(drawn.entry, name)?.header : undefined;
  return wordsFor(drawn, name).short ?? header ?? { de: asName(label.de), en: asName(label.en) };
}

/** The one line below a field: what is wrong, else what is odd, what was found out, how it was read, else the hint. */
function useNote({ name, column, field, state, given, entry }: ColumnIn): Note | undefined {
  const say = useSay();
  const lang = useLang();
  const problem = state.problems[name];
  if (problem) return { tone: 'error', text: say(problem.text) };
  const odd = field.odd?.(given);
  if (odd) return { tone: 'warn', text: say(odd) };
  const value = given.values[name];
  // Of an answer that was not given yet no rule is heard.
  const rules = value === undefined ? [] : state.live.filter((one) => one.column === name);
  if (rules.length > 0)
    return { tone: 'warn', text: rules.map(({ what, next }) => `${say(what)} ${firstSentence(say(next))}`).join(' ') };
  const found = field.found?.(given);
  if (found) return { tone: 'found', text: say(found) };
  if (column.kind === 'money' && value !== undefined)
    return { tone: 'hint', text: say(words.readAs(column.codec.show(value, lang))) };
  const { hint } = wordsFor({ entry, given }, name);
  if (hint === false) return undefined;
  const says = say(hint ?? column.help);
  // What a word of the question means, unless the hint explains it already.
  const met = termsIn(say(labelFor({ entry, given }, name)), lang).filter((term) => !says.includes(say(term.says)));
  return { tone: 'hint', text: [says, ...met.map((term) => explained(term, lang))].join(' ') };
}

const whenOf = ({ coming, quick }: AnyField): When => (coming ? 'coming' : quick ? 'been' : 'any');

/** One field, drawn by the kind of its column. */
export function EntryField(props: FieldIn) {
  const column = columnOf(props.entry, props.name);
  return column ? <ColumnField {...props} column={column} field={fieldOf(props.entry, props.name)} /> : null;
}

function ColumnField(props: ColumnIn) {
  const { name, entry, state, given, column, field } = props;
  const say = useSay();
  const typed = state.typed[name] ?? '';
  const required = isRequired(entry, name, given);
  const shown: FieldProps = {
    ...{ id: fieldId(entry, name), label: say(labelFor(props, name)), note: useNote(props) },
    aside: asideOf(props, say),
  };
  if (column.options) return <OptionField {...props} shown={shown} required={required} />;
  const text = {
    ...{ ...shown, required, value: typed === '' ? (derivedIn(entry, name, given.values, state.start) ?? '') : typed },
    onChange: (answer: string) => state.set(name, answer),
    onBlur: () => state.leave(name),
  };
  const below = <Below {...props} />;
  if (isAssociation(column)) return <AssociationField {...text} search={props.search} after={below} />;
  if (column.kind === 'reference' || field.options) {
    const options = [{ value: '', label: say(words.NO_CHOICE) }, ...(field.options?.(state.start, given) ?? [])];
    return <SelectField {...text} options={options} />;
  }
  if (column.kind === 'day')
    return <DayField {...text} {...{ today: given.today, quick: field.quick, when: whenOf(field), after: below }} />;
  if (field.step !== undefined) return <Stepper {...text} step={field.step} min={field.least ?? 0} after={below} />;
  if (column.privacy === 'free text') return <TextArea {...text} />;
  return <TextField {...text} keyboard={KEYBOARDS[column.kind] ?? 'text'} after={below} />;
}

/** Beside the label: a quiet word, or the button that swaps two answers. */
function asideOf({ field, given, state, name, entry }: ColumnIn, say: ReturnType<typeof useSay>): ComponentChildren {
  const { swaps } = field;
  const { own, ownIsRemembered } = state.start;
  const asLast = name === entry.own && ownIsRemembered && own !== undefined && state.typed[name] === own;
  const word = asLast ? words.AS_LAST_TIME : field.aside?.(given);
  if (!swaps) return word && say(word);
  const swap = () => state.give({ [name]: state.typed[swaps.with] ?? '', [swaps.with]: state.typed[name] ?? '' });
  return (
    <Button look="quiet" onPress={swap}>
      <SwapIcon />
      <span class="hidden-text">{say(swaps.what)}</span>
      <span aria-hidden="true">{say(words.SWAP)}</span>
    </Button>
  );
}

/** Chips below an input: what may have been meant, else what the form offers. */
function Below({ field, given, state, name }: ColumnIn): ComponentChildren {
  const say = useSay();
  const meant = state.problems[name]?.suggestions ?? [];
  const offers = meant.length > 0 ? undefined : field.offers?.(given);
  return (
    <>
      <Shortcuts
        label={say(words.MEANT)}
        chips={meant.map((one) => ({ value: one, label: one }))}
        value=""
        onPick={(answer) => state.set(name, answer)}
      />
      {offers && (
        <Shortcuts
          label={say(offers.head)}
          shown={offers.shown === true}
          chips={offers.chips.map(({ label }, at) => ({ value: String(at), label: say(label) }))}
          value={String(offers.chips.findIndex(({ chosen }) => chosen))}
          onPick={(at) => state.give(offers.chips[Number(at)]?.gives ?? {})}
        />
      )}
    </>
  );
}

/** Few fixed answers: chips, one or several of them. */
function OptionField(props: ColumnIn & { readonly shown: FieldProps; readonly required: boolean }) {
  const { entry, name, column, field, state, given, shown, required } = props;
  const say = useSay();
  const typed = state.typed[name] ?? '';
  const [order, omitted] = [field.order?.(state.start), field.omits?.(given) ?? []];
  const options = (column.options ?? []).filter(({ key }) => !omitted.includes(key));
  if (order) options.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  const chips = options.map(({ key, label }) => ({ value: key, label: capital(say(label)) }));
  const choose = (answer: string) => {
    state.set(name, answer);
    state.leave(name);
  };
  if (column.kind === 'choices')
    return (
      <ManyChips
        {...shown}
        chips={chips}
        values={typed.split(',').filter((key) => key !== '')}
        onChange={(chosen) => choose(chosen.join(','))}
      />
    );
  return (
    <ChoiceChips
      {...shown}
      chips={chips}
      value={typed === '' ? String(field.otherwise ?? derivedIn(entry, name, given.values, state.start) ?? '') : typed}
      clearable={!required}
      onChange={choose}
      {...(chips.length > MOST_CHIPS ? { shown: SHOWN_CHIPS } : {})}
    />
  );
}
