import { figureOn } from '../../domain/figure.ts';
import { levelRank, type RowFinding } from '../../domain/finding.ts';
import type { Cells } from '../../domain/plan.ts';
import { rules } from '../../rules/index.ts';
import { isSingleDonation } from '../../rules/kit/donation.ts';
import type { ProjectRule } from '../../rules/kit/project-rule.ts';
import { contributions } from '../../tables/contributions.ts';
import type { AskKey, Question } from './contract.ts';
import type { WhatIf } from './desk.ts';
import type { FigureView, OpenQuestion } from './shape.ts';

/** Rules on a contribution's facts. Those on cells speak of what was typed into a sheet, and here nothing was. */
const rowRules: ReadonlySet<string> = new Set(
  rules.flatMap((rule) => (rule.scope === 'row' && rule.on === contributions.name ? [rule.id] : [])),
);
/** Rules that join the donations of one number; the chapter Spenden of the rule book has the letter S. */
const joining = rules.filter(({ id, scope }) => scope === 'dataset' && id.startsWith('S-'));

/** What the rules say about one contribution by itself. */
export const saidAlone = (whatIf: WhatIf, cells: Cells): readonly RowFinding[] =>
  whatIf.alone('contributions', cells).filter(({ rule }) => rowRules.has(rule));

const optionsOf = (key: AskKey): readonly { readonly key: string }[] => contributions.columns[key].options ?? [];

/** Columns that are filled when the contribution is entered: what they lack is listed and alarms nobody. */
const LATER: ReadonlySet<string | undefined> = new Set([
  'donorNumber',
  'voucher',
  'decision',
  'giver',
  'bookedByGiverOn',
  'bookedByReceiverOn',
]);
export const isForLater = ({ column }: RowFinding, { values }: Question): boolean =>
  LATER.has(column) && !(column === 'donorNumber' && values.donorNumber !== undefined);

/** Answers that leave a question open. */
const UNSURE: ReadonlySet<unknown> = new Set([undefined, 'unclear', 'unknown']);

/** Each question that was left open, with the answers that would add to what was found. */
export function openQuestions(whatIf: WhatIf, question: Question, found: readonly RowFinding[]): OpenQuestion[] {
  const { cells, values, asked } = question;
  const isNews = (one: RowFinding): boolean =>
    !isForLater(one, question) &&
    !found.some(({ rule, level }) => rule === one.rule && levelRank(level) <= levelRank(one.level));
  return asked.flatMap((key) => {
    if (!UNSURE.has(values[key])) return [];
    const answers = optionsOf(key).flatMap((option) => {
      const news = saidAlone(whatIf, { ...cells, [key]: option.key }).filter(isNews);
      const [first] = [...news].sort((a, b) => levelRank(a.level) - levelRank(b.level));
      if (first === undefined) return [];
      return [{ value: option.key, level: first.level, rules: [...new Set(news.map(({ rule }) => rule))] }];
    });
    return answers.length > 0 ? [{ key, answers }] : [];
  });
}

/** Higher than every figure. */
const MOST = { amount: 100_000_000, fundraisingFee: '100 %', publicShare: '100 %' } as const;
const TELLING = ['channel', 'donorKind', 'origin', 'donorKnown', 'otherPersonsMoney'] as const;

/**
 * The rules that can speak of a contribution of this kind on this day, found by asking them about the highest amounts
 * and every answer; with those that join the donations of one number, where it is one donor's.
 */
export function speakingRules(whatIf: WhatIf, { cells, values }: Question): readonly ProjectRule[] {
  const { kind = '', receivedOn = '', receiver = '', decision = '' } = cells;
  const most: Cells = { ...MOST, kind, receivedOn, receiver, decision };
  const tries = TELLING.flatMap((key) => optionsOf(key).map((option): Cells => ({ ...most, [key]: option.key })));
  const heard = new Set([most, ...tries].flatMap((one) => saidAlone(whatIf, one)).map(({ rule }) => rule));
  const joins = isSingleDonation(values) ? joining.filter(({ id }) => !whatIf.off.has(id)) : [];
  return rules.filter((rule) => heard.has(rule.id) || joins.includes(rule));
}

/** Their legal figures on the day of the question, each once. */
export function figuresOf(spoken: readonly ProjectRule[], { values: { receivedOn } }: Question): FigureView[] {
  const seen = new Set<unknown>();
  return spoken.flatMap(({ id, figures }) =>
    Object.values(figures).flatMap((figure) => {
      const held = seen.has(figure) ? undefined : figureOn(figure, receivedOn);
      seen.add(figure);
      if (held === undefined) return [];
      const { value, from, source, state } = held;
      return [{ title: figure.title, unit: figure.unit, value, from, source, state, rule: id }];
    }),
  );
}
