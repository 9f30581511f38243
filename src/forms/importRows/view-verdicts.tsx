import { Banner } from '../../client/banner.tsx';
import { ChoiceChips } from '../../client/chips.tsx';
import { SelectField } from '../../client/field.tsx';
import { Disclosure } from '../../client/group.tsx';
import { StepHead } from '../../client/step-head.tsx';
import { useLang, useSay } from '../../client/text.tsx';
import { say as sayIn } from '../../domain/text.ts';
import { laender } from '../../tables/options.ts';
import type { Verdict } from './shape.ts';
import { type NameAnswer, newName } from './view-names.ts';
import { type Answers, type Fate, type Names, questionsIn, twiceIn } from './view-plan.ts';
import { cellWords, RowLines, whyOf } from './view-rows.tsx';
import type { Import } from './view-state.ts';
import * as words from './view-verdict-texts.ts';

/** Whether the server looked at the rows with these very answers about names. */
export const sameNames = (a: Names, b: Names): boolean => JSON.stringify(a) === JSON.stringify(b);

const SHOWN: readonly Fate[] = [
  'unread',
  'unknown',
  'missing',
  'personal',
  'alike',
  'twice',
  'changed',
  'same',
  'written',
  'in',
];

/** The third step: what becomes of each row, and the questions that rows ask. */
export function Verdicts({ all }: { readonly all: Import }) {
  const say = useSay();
  const { look, fates } = all;
  if (!look) return null;
  const of = (fate: Fate) => look.verdicts.filter(({ line }) => fates.get(line) === fate);
  const going = of('in');
  const hinted = going.filter(({ hints }) => hints !== undefined);
  return (
    <>
      <StepHead>{say(words.SUMMARY)}</StepHead>
      <p role="status">
        {say(words.summary(going.length, look.verdicts.length - going.length))} {say(words.NOTHING_YET)}
      </p>
      {look.told.map((text) => (
        <Banner key={text.en} tone="warn" head={say(words.STAYS)}>
          <p>{say(text)}</p>
        </Banner>
      ))}
      <NameQuestions all={all} />
      {questionsIn(look.verdicts, all.answers).map((key) => (
        <Question key={key} all={all} question={key} />
      ))}
      {SHOWN.filter((fate) => of(fate).length > 0).map((fate) => (
        <Disclosure key={fate} label={say(words.counted(words.FATES[fate], of(fate).length))} open={fate === 'unread'}>
          <RowLines verdicts={of(fate)} why={(verdict) => (fate === 'in' ? [] : whyOf(verdict, fate, all))} />
        </Disclosure>
      ))}
      {hinted.length > 0 && (
        <Disclosure label={say(words.counted(words.HINTS, hinted.length))}>
          <RowLines verdicts={hinted} why={({ hints = [] }) => hints} />
        </Disclosure>
      )}
      <AsText all={all} />
    </>
  );
}

/** Days that stood as text, each with how it was read. */
function AsText({ all }: { readonly all: Import }) {
  const say = useSay();
  const odd = new Set(all.rows.filter(({ asText }) => asText.length > 0).map(({ line }) => line));
  const verdicts = all.look?.verdicts.filter(({ line }) => odd.has(line)) ?? [];
  if (verdicts.length === 0) return null;
  return (
    <Disclosure label={say(words.counted(words.AS_TEXT, verdicts.length))} open>
      <RowLines verdicts={verdicts} why={(verdict) => cellWords(verdict, all)} />
    </Disclosure>
  );
}

function Question({ all, question }: { readonly all: Import; readonly question: keyof Answers }) {
  const say = useSay();
  const { head, why, options } = words.QUESTIONS[question];
  const { verdicts = [] } = all.look ?? {};
  const about = concerned(verdicts, question);
  return (
    <section class="stack-small">
      <ChoiceChips
        id={`question-${question}`}
        label={say(words.counted(head, about.length))}
        note={{ tone: 'hint', text: say(why) }}
        chips={options.map(([value, label]) => ({ value, label: say(label) }))}
        value={all.answers[question]}
        onChange={(value) => all.setAnswers({ ...all.answers, [question]: value })}
      />
      <RowLines
        verdicts={about}
        most={3}
        why={(verdict) =>
          question === 'personal' ? (verdict.personal ?? []).map(({ text }) => text) : whyOf(verdict, question, all)
        }
      />
    </section>
  );
}

/** The rows that a question is about. */
function concerned(verdicts: readonly Verdict[], question: keyof Answers): readonly Verdict[] {
  if (question === 'personal') return verdicts.filter(({ personal }) => personal !== undefined);
  if (question === 'missing') return verdicts.filter(({ missing }) => missing !== undefined);
  if (question === 'alike') return verdicts.filter(({ stands }) => stands === 'alike');
  const twice = twiceIn(verdicts);
  return verdicts.filter(({ line }) => twice.has(line));
}

/** Names that the register lacks: near ones, a new association, or later. */
function NameQuestions({ all }: { readonly all: Import }) {
  const say = useSay();
  const near = Object.entries(all.look?.near ?? {});
  if (near.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="names">
      <h3 id="names">{say(words.counted(words.NAMES, near.length))}</h3>
      <p>{say(words.NAMES_WHY)}</p>
      {near.map(([typed, suggestions], at) => (
        <NameQuestion key={typed} id={`name-${at}`} all={all} typed={typed} suggestions={suggestions} />
      ))}
    </section>
  );
}

interface NameProps {
  readonly id: string;
  readonly all: Import;
  readonly typed: string;
  readonly suggestions: readonly string[];
}

function NameQuestion({ id, all, typed, suggestions }: NameProps) {
  const say = useSay();
  const lang = useLang();
  const answer = all.names[typed] ?? { kind: 'open' };
  const set = (next: NameAnswer): void => all.setNames({ ...all.names, [typed]: next });
  const value = answer.kind === 'known' ? `= ${answer.name}` : answer.kind === 'new' ? '+' : '';
  const { name } = newName(typed);
  return (
    <>
      <SelectField
        id={id}
        label={lang === 'de' ? `„${typed}“` : `"${typed}"`}
        value={value}
        options={[
          { value: '', label: say(words.LEAVE_NAME) },
          ...suggestions.map((one) => ({ value: `= ${one}`, label: say(words.meant(one)) })),
          { value: '+', label: say(words.create(name)) },
        ]}
        onChange={(chosen) =>
          set(
            chosen === ''
              ? { kind: 'open' }
              : chosen === '+'
                ? { kind: 'new', land: '' }
                : { kind: 'known', name: chosen.slice(2) },
          )
        }
      />
      {answer.kind === 'new' && (
        <SelectField
          id={`${id}-land`}
          label={say(words.landOf(name))}
          note={answer.land === '' ? { tone: 'warn', text: say(words.LAND_NEEDED) } : undefined}
          value={answer.land}
          options={[
            { value: '', label: say(words.CHOOSE_LAND) },
            ...laender.map((land) => ({ value: land, label: sayIn({ de: land, en: land }, lang) })),
          ]}
          onChange={(land) => set({ kind: 'new', land })}
        />
      )}
    </>
  );
}
