import type { Day } from '../domain/day.ts';
import { figureOn, type SourceState, showDated, showFigure } from '../domain/figure.ts';
import type { Office } from '../domain/finding.ts';
import { both, type Lang, type Text } from '../domain/text.ts';
import type { Rule } from './rule.ts';

/** A figure that the details name: `Steuerermäßigung bis`, `1.650,00 € ab 01.01.2026, davor 825,00 €`. */
export interface ShownFigure {
  readonly title: Text;
  readonly value: Text;
}

/** What a rule says of itself on a page: title and source. */
export interface RuleView {
  readonly title: Text;
  readonly binding: 'law' | 'house';
  /** Whose matter it is. */
  readonly office: Office;
  readonly citation: Text;
  readonly link: string | undefined;
  readonly state: SourceState;
  /** Since when what holds on the day in question holds. */
  readonly validFrom: Day | undefined;
  readonly checkedOn: Day | undefined;
  readonly details?: Text | undefined;
  readonly shown?: readonly ShownFigure[];
}

/** The day on which the rule's newest figure was last compared with its source. */
export const lastCheckedOn = (rule: Rule<never>): Day | undefined =>
  Object.values({ ...rule.figures, ...rule.shows })
    .flatMap(({ values }) => values.map(({ checkedOn }) => checkedOn))
    .sort()
    .pop();

const validFrom = ({ figures, since }: Rule<never>, on: Day): Day | undefined =>
  Object.values(figures)
    .flatMap((figure) => figureOn(figure, on)?.from ?? [])
    .sort()
    .pop() ?? since;

/** All values with their days: whoever opens a finding looks at rows of this year and of earlier ones. */
const shownFigures = ({ shows = {} }: Rule<never>): readonly ShownFigure[] =>
  Object.values(shows).map(({ title, unit, values }) => {
    const [newest, ...older] = [...values].reverse();
    const inWords = (lang: Lang): string =>
      [
        ...(newest ? [showDated(newest, unit, lang)] : []),
        ...older.map(({ value }) => `${lang === 'de' ? 'davor' : 'before that'} ${showFigure(value, unit, lang)}`),
      ].join(', ');
    return { title, value: both(inWords) };
  });

/** The rule as it stands on a day: the event's where one is asked about, else today. */
export const ruleView = (rule: Rule<never>, on: Day): RuleView => ({
  title: rule.title,
  binding: rule.binding,
  office: rule.inCharge,
  citation: rule.basis.citation,
  link: rule.basis.link,
  state: rule.basis.state,
  validFrom: validFrom(rule, on),
  checkedOn: lastCheckedOn(rule),
  details: rule.details,
  shown: shownFigures(rule),
});
