import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FindingRow, FindingWords } from '../../client/finding.tsx';
import { Disclosure } from '../../client/group.tsx';
import { useLang, useSay } from '../../client/text.tsx';
import type { Day } from '../../domain/day.ts';
import { say as sayIn } from '../../domain/text.ts';
import { contributions } from '../../tables/contributions.ts';
import { contactRoles } from '../../tables/options.ts';
import { type AskKey, askedFor } from './contract.ts';
import type { AnswerFinding, Answers, RuleAnswer } from './shape.ts';
import { Figures, Later, LookedAt, Total } from './view-facts.tsx';
import { OpenQuestions } from './view-open.tsx';
import * as words from './view-texts.ts';

interface AnswerProps {
  readonly answers: Answers;
  readonly answer: RuleAnswer;
  readonly today: Day;
  /** Goes back to one question. */
  readonly onAnswer: (key: string) => void;
}

/** What was asked, what the rules say, what is open, and how far this reaches. */
export function AnswerView({ answers, answer, today, onAnswer }: AnswerProps) {
  const say = useSay();
  const head = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    head.current?.focus();
    window.scrollTo(0, 0);
  }, []);
  const spoken = new Set(answer.findings.map(({ rule }) => rule)).size;
  return (
    <>
      <Asked answers={answers} today={today} />
      <div>
        <h2 ref={head} tabIndex={-1} class="ask-head">
          {say(spoken === 0 ? words.NOTHING : words.rulesSay(spoken))}
        </h2>
        {spoken === 0 && <p>{`${say(words.lookedAtCount(answer.lookedAt.length))} ${say(words.NOT_ALL_WELL)}`}</p>}
        {answer.findings[0]?.level === 'urgent' && <p>{say(words.URGENT_FIRST)}</p>}
      </div>
      <Findings answer={answer} />
      {answer.total && <Total total={answer.total} />}
      <OpenQuestions open={answer.open} answers={answers} onAnswer={onAnswer} />
      <Later later={answer.later} />
      <div>
        <Disclosure label={say(words.WHICH_FIGURES)}>
          <Figures answer={answer} />
        </Disclosure>
        <Disclosure label={say(words.LOOKED_AT)}>
          <LookedAt answer={answer} joined={answer.total !== undefined} />
        </Disclosure>
      </div>
      <p class="quiet">{say(words.ONLY_HERE)}</p>
    </>
  );
}

/** The question in one line, as it was read. */
function Asked({ answers, today }: Pick<AnswerProps, 'answers' | 'today'>) {
  const say = useSay();
  const lang = useLang();
  const { facts, more } = askedFor(answers);
  const keys: readonly AskKey[] = ['kind', 'amount', 'receivedOn', 'receiver', ...facts, ...more];
  const parts = keys.flatMap((key) => {
    const column = contributions.columns[key];
    const typed = answers[key]?.trim() ?? '';
    const read = typed === '' ? undefined : column.codec.parse(typed, { lang, today });
    if (!read?.ok) return [];
    // The value came from this column's own codec.
    const shown = column.codec.show(read.value as never, lang);
    const bare = key === 'kind' || key === 'amount' || key === 'receivedOn' || key === 'receiver' || key === 'channel';
    return [bare ? shown : `${say(column.header)}: ${shown}`];
  });
  return (
    <p class="quiet">
      {say(words.ASKED)}: {parts.join(' · ')}
    </p>
  );
}

function Findings({ answer }: { readonly answer: RuleAnswer }) {
  const lang = useLang();
  const [open, setOpen] = useState(0);
  if (answer.findings.length === 0) return null;
  const officeOf = ({ inCharge }: AnswerFinding): string => {
    const found = contactRoles.find(({ key }) => key === inCharge);
    return found ? sayIn(found.label, lang) : '';
  };
  return (
    <ul class="findings">
      {answer.findings.map((finding, at) => {
        const rule = answer.rules[finding.rule];
        return (
          <FindingRow
            key={finding.rule + finding.what.en}
            level={finding.level}
            title={rule ? sayIn(rule.title, lang) : sayIn(finding.what, lang)}
            open={open === at}
            onToggle={() => setOpen(open === at ? -1 : at)}
          >
            <FindingWords
              id={finding.rule}
              rule={rule}
              what={sayIn(finding.what, lang)}
              next={sayIn(finding.next, lang)}
              inCharge={officeOf(finding)}
            />
          </FindingRow>
        );
      })}
    </ul>
  );
}
