import type { ComponentChildren } from 'preact';
import { AssociationField } from '../../client/association-field.tsx';
import { ChoiceChips, Shortcuts } from '../../client/chips.tsx';
import { DayField } from '../../client/day-field.tsx';
import { type Note, TextField } from '../../client/field.tsx';
import type { NameSearch } from '../../client/search-names.ts';
import { useLang, useSay } from '../../client/text.tsx';
import type { Column } from '../../define/column.ts';
import type { Day } from '../../domain/day.ts';
import { contributions } from '../../tables/contributions.ts';
import { type AskKey, REQUIRED } from './contract.ts';
import { fieldId, labelFor, wordsFor } from './view-fields.ts';
import type { QuestionState } from './view-state.ts';
import * as words from './view-texts.ts';

interface AskFieldProps {
  readonly name: AskKey;
  readonly state: QuestionState;
  readonly search: NameSearch;
  readonly today: Day;
  readonly aside?: ComponentChildren;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The one line below a field: what is wrong, else how the amount was read, else the hint. */
function useNote({ name, state, today }: AskFieldProps): Note | undefined {
  const say = useSay();
  const lang = useLang();
  const problem = state.problems[name];
  if (problem) return { tone: 'error', text: say(problem.text) };
  const typed = state.answers[name]?.trim() ?? '';
  const amount =
    name === 'amount' && typed !== '' ? contributions.columns.amount.codec.parse(typed, { lang, today }) : undefined;
  if (amount?.ok) return { tone: 'hint', text: say(words.readAs(amount.value)) };
  const { hint } = wordsFor(name);
  return hint === false ? undefined : { tone: 'hint', text: say(hint ?? contributions.columns[name].help) };
}

/** One question, drawn by the kind of its column. */
export function AskField(props: AskFieldProps) {
  const { name, state, search, today, aside } = props;
  const say = useSay();
  const column: Column = contributions.columns[name];
  const value = state.answers[name] ?? '';
  const required = REQUIRED.some((key) => key === name);
  const field = { id: fieldId(name), label: say(labelFor(name)), aside, note: useNote(props) };
  const typed = {
    ...field,
    value,
    required,
    onChange: (answer: string) => state.set(name, answer),
    onBlur: () => state.leave(name),
  };
  if (column.options) {
    const { shown } = wordsFor(name);
    return (
      <ChoiceChips
        {...field}
        chips={column.options.map(({ key, label }) => ({ value: key, label: capital(say(label)) }))}
        value={value}
        clearable={!required}
        onChange={(answer) => state.set(name, answer)}
        {...(shown === undefined ? {} : { shown })}
      />
    );
  }
  const near = state.problems[name]?.suggestions ?? [];
  const meant = (
    <Shortcuts
      label={say(words.MEANT)}
      chips={near.map((one) => ({ value: one, label: one }))}
      value=""
      onPick={typed.onChange}
    />
  );
  if (column.to === 'associations') {
    return <AssociationField {...typed} search={search} after={meant} />;
  }
  if (column.kind === 'day') {
    const quick = name === 'receivedOn';
    return <DayField {...typed} {...{ today, quick, when: quick ? 'been' : 'any' }} after={meant} />;
  }
  return <TextField {...typed} keyboard={column.kind === 'text' ? 'text' : 'decimal'} after={meant} />;
}
