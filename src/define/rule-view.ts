import type { Day } from '../domain/day.ts';
import { figureOn, type SourceState } from '../domain/figure.ts';
import type { Text } from '../domain/text.ts';
import type { Rule } from './rule.ts';

/** What a rule says of itself on a page: title and source. */
export interface RuleView {
  readonly title: Text;
  readonly binding: 'law' | 'house';
  readonly citation: Text;
  readonly link: string | undefined;
  readonly state: SourceState;
  /** Since when what holds on the day in question holds. */
  readonly validFrom: Day | undefined;
  readonly checkedOn: Day | undefined;
}

/** The day on which the rule's newest figure was last compared with its source. */
export const lastCheckedOn = (rule: Rule<never>): Day | undefined =>
  Object.values(rule.figures)
    .flatMap(({ values }) => values.map(({ checkedOn }) => checkedOn))
    .sort()
    .pop();

const validFrom = ({ figures, since }: Rule<never>, on: Day): Day | undefined =>
  Object.values(figures)
    .flatMap((figure) => figureOn(figure, on)?.from ?? [])
    .sort()
    .pop() ?? since;

/** The rule as it stands on a day: the event's where one is asked about, else today. */
export const ruleView = (rule: Rule<never>, on: Day): RuleView => ({
  title: rule.title,
  binding: rule.binding,
  citation: rule.basis.citation,
  link: rule.basis.link,
  state: rule.basis.state,
  validFrom: validFrom(rule, on),
  checkedOn: lastCheckedOn(rule),
});
