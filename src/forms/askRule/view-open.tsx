import { Level } from '../../client/level.tsx';
import { useSay } from '../../client/text.tsx';
import type { Column } from '../../define/column.ts';
import { levels } from '../../domain/finding.ts';
import { contributions } from '../../tables/contributions.ts';
import type { AskKey } from './contract.ts';
import type { Answers, OpenQuestion } from './shape.ts';
import { labelFor } from './view-fields.ts';
import * as words from './view-texts.ts';

interface OpenProps {
  readonly open: readonly OpenQuestion[];
  readonly answers: Answers;
  readonly onAnswer: (key: string) => void;
}

/** Questions that were left open, and which answers would add to the result. */
export function OpenQuestions({ open, answers, onAnswer }: OpenProps) {
  const say = useSay();
  if (open.length === 0) return null;
  return (
    <section class="stack">
      <div>
        <h2>{say(words.OPEN_HEAD)}</h2>
        <p>{say(words.OPEN_WORDS)}</p>
      </div>
      <ul class="ask-open">
        {open.map((question) => (
          <Question key={question.key} question={question} answers={answers} onAnswer={onAnswer} />
        ))}
      </ul>
    </section>
  );
}

function Question({ question, answers, onAnswer }: Omit<OpenProps, 'open'> & { readonly question: OpenQuestion }) {
  const say = useSay();
  // The server names only fields that this page asked about.
  const key = question.key as AskKey;
  const column: Column = contributions.columns[key];
  const nameOf = (value: string): string => {
    const option = column.options?.find((one) => one.key === value);
    return option ? say(option.label) : value;
  };
  const said = answers[key]?.trim() ?? '';
  return (
    <li>
      <p class="ask-open-head">
        <button type="button" class="link" onClick={() => onAnswer(key)}>
          {say(labelFor(key))}
        </button>
        <span class="tag">{said === '' ? say(words.NOT_SAID) : nameOf(said)}</span>
      </p>
      {levels.map((level) => {
        const those = question.answers.filter((one) => one.level === level);
        if (those.length === 0) return null;
        return (
          <p key={level} class="ask-open-line">
            <Level level={level} />
            <span>{say(words.whenAnswered(those.map(({ value, rules }) => ({ name: nameOf(value), rules }))))}</span>
          </p>
        );
      })}
    </li>
  );
}
