import type { Taken } from '../../define/form.ts';
import type { nothing } from '../../define/input.ts';
import type { RuleView } from '../../define/rule-view.ts';
import type { Day } from '../../domain/day.ts';
import type { SourceState, Unit } from '../../domain/figure.ts';
import type { Level, Office } from '../../domain/finding.ts';
import type { Cents } from '../../domain/money.ts';
import type { Lang, Text } from '../../domain/text.ts';
import type { askSchema } from './schema.ts';

/** What the dialog knows when it opens. */
export interface AskStart {
  readonly lang: Lang;
  readonly today: Day;
  /** Each association's name, followed by its aliases. */
  readonly associations: readonly (readonly string[])[];
  /** What the dialog does without, because a tab is in doubt. */
  readonly told?: readonly Text[];
  /** The association of this person: the last one saved, else that of the contact. */
  readonly own: string | undefined;
  readonly ownIsRemembered: boolean;
}

/** Typed answers by column key of the tab Spenden. */
export type Answers = Readonly<Record<string, string>>;

/** What one rule says about the contribution that was asked about. */
export interface AnswerFinding {
  readonly rule: string;
  readonly level: Level;
  readonly what: Text;
  readonly next: Text;
  readonly inCharge: Office;
}

/** A question that was left open, and the answers to it that would add to what was found. */
export interface OpenQuestion {
  readonly key: string;
  readonly answers: readonly { readonly value: string; readonly level: Level; readonly rules: readonly string[] }[];
}

/** A legal figure as it holds on the day in question. */
export interface FigureView {
  readonly title: Text;
  readonly unit: Unit;
  readonly value: number;
  readonly from: Day;
  readonly source: Text;
  readonly state: SourceState;
  readonly rule: string;
}

/** What stands in this sheet under the donor number, in the year of the day in question. */
export interface TotalSoFar {
  readonly year: number;
  readonly count: number;
  readonly before: Cents;
  readonly after: Cents;
  /** Rows of this number that count in no sum, because something is missing or could not be read. */
  readonly uncounted: number;
}

export interface RuleAnswer {
  readonly day: Day;
  /** Most pressing first. */
  readonly findings: readonly AnswerFinding[];
  /** What the rules that were found say of themselves, as they stand on that day. */
  readonly rules: Readonly<Record<string, RuleView>>;
  readonly open: readonly OpenQuestion[];
  /** Keys of columns that are asked for once the contribution is entered. */
  readonly later: readonly string[];
  readonly total: TotalSoFar | undefined;
  readonly figures: readonly FigureView[];
  /** All rules that could speak of such a contribution. */
  readonly lookedAt: readonly { readonly rule: string; readonly title: Text; readonly about: Text }[];
}

export interface AskCalls {
  readonly askRuleStart: { readonly input: Taken<typeof nothing>; readonly output: AskStart };
  /** Opens the form that enters a contribution, with these answers in it. */
  readonly enterAsked: { readonly input: Taken<typeof askSchema>; readonly output: true };
  readonly askRule: { readonly input: Taken<typeof askSchema>; readonly output: RuleAnswer };
}
