import type { Day } from '../domain/day.ts';
import type { Figure, HouseValue, SourceState } from '../domain/figure.ts';
import type { Level, Office } from '../domain/finding.ts';
import type { Place } from '../domain/great-circle.ts';
import type { Text } from '../domain/text.ts';
import type { SheetSettings } from '../settings/index.ts';
import type { Known, Row } from './dataset.ts';
import type { Table } from './table.ts';

/** Where a rule comes from. */
export interface Basis {
  readonly citation: Text;
  readonly link?: string;
  readonly state: SourceState;
}

/** Where a note was written: at the doors most of what points at a place means a household, elsewhere least of it does. */
export type Scene = 'doors' | 'elsewhere';

/** What a check may know beside the data; the caller passes the day. */
export interface RuleContext {
  readonly today: Day;
  readonly settings: SheetSettings;
  readonly known: Known;
  /** Whether a word in small letters is a given name; absent where nobody reads the list, as at an edit. */
  readonly isGivenName?: (word: string) => boolean;
  /** How much speaks for it that a note points at one household or tells of one person, a logit; absent where nobody reads the file, as at an edit. */
  readonly logitOfOne?: (note: string) => number;
  /** Where a district lies, by its key; absent where nobody reads the list, as at an edit. */
  readonly placeOf?: (district: string) => Place | undefined;
  /** Whether a person typed this column by itself, or gave it in a form, just now; absent: nobody did. */
  readonly entered?: (column: string) => boolean;
  /** Whether the row in this line is being typed; absent at a check. */
  readonly isTyped?: (line: number) => boolean;
  /** What the last check called associations and elections, by row id; absent where nobody asks. */
  readonly namesBefore?: () => Readonly<Record<string, string>>;
  /** How many rows the last check saw, by table; absent where nobody asks. */
  readonly rowsBefore?: () => Readonly<Record<string, number>>;
  /** Ids of the contacts that had rights beyond others' when the sheet was first checked; absent where nobody asks or nothing was kept. */
  readonly trusted?: () => readonly string[] | undefined;
  /** Rows that were copies and got an id of their own just now: the new id, and the one they came with. */
  readonly renewedIds?: ReadonlyMap<string, string>;
}

/** What tells whether words speak of one person, beside the patterns. */
export type PersonLists = Required<Pick<RuleContext, 'isGivenName' | 'logitOfOne'>>;

/** What an engine hands to a rule: the context, and the house values that hold in this sheet. */
export interface RuleRun extends RuleContext {
  readonly houseValues: (rule: string) => Readonly<Record<string, number>>;
}

export type Figures = Readonly<Record<string, Figure>>;
export type HouseValues = Readonly<Record<string, HouseValue>>;
/** Plain data that a message is written from. It is the finding's fingerprint: nothing in it moves with time. */
export type Facts = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

type NumberOf<F> = F extends Figure<infer V> ? V : number;
/** Context, figures of the event's day and house values, side by side under their names. */
export type Given<F extends Figures, H extends HouseValues> = RuleContext & {
  /** For a rule that builds on what others say. */
  readonly run: RuleRun;
} & {
  readonly [K in keyof F]: NumberOf<F[K]>;
} & { readonly [K in keyof H]: number };

/** Something to say about a row. */
export interface Hit<K extends string = string, X extends Facts = Facts> {
  readonly column: K | undefined;
  readonly facts: X;
  /** Where it differs from the rule's own level. */
  readonly level?: Level;
  /** What the next step names beside the facts: it may change, and the finding stays the one that it was. */
  readonly beside?: Text | undefined;
  /** Days that passed until today; a message that names them is kept as first written while the facts stay. */
  readonly days?: number;
}

/** A hit of a rule over the dataset names its row. */
export interface DatasetHit<X extends Facts = Facts> extends Hit<string, X> {
  readonly table: string;
  readonly row: Row;
}

/** Says something about one column. `hit('amount', { limit })` */
export const hit = <K extends string, X extends Facts>(
  column: K,
  facts: X,
  more: { readonly level?: Level; readonly days?: number } = {},
): Hit<K, X> => ({ column, facts, ...more });

/** Says something about the row as a whole. */
export const hitRow = <X extends Facts>(facts: X, more: { readonly level?: Level } = {}): Hit<never, X> => ({
  column: undefined,
  facts,
  ...more,
});

/** What every rule says of itself. */
export interface Heading<F extends Figures = Figures, H extends HouseValues = HouseValues> {
  /** Permanent, never used again: `S-01`. */
  readonly id: string;
  readonly title: Text;
  /** The level of a hit that names none. */
  readonly level: Level;
  /** Rules of law cannot be loosened or accepted away; house rules are party practice. */
  readonly binding: 'law' | 'house';
  readonly basis: Basis;
  readonly inCharge: Office;
  /** The tab without which it has nothing to say, where it looks at more than the rows of one: a sheet without that tab has not the rule. */
  readonly of?: string;
  /** Dated legal figures; they hold by the day of the event. */
  readonly figures?: F;
  /** For a rule of law without a figure: it speaks of events from this day on. */
  readonly since?: Day;
  readonly house?: H;
  /** Over all rows of this tab, and asked as soon as one of these columns is typed there: the edit then reads the tab. */
  readonly typed?: { readonly tab: string; readonly columns: readonly string[] };
  /** Asks whoever enters something, and nobody later: it is in no word and in no finding. */
  readonly atEntry?: true;
  /** In one or two sentences: what the rule looks at and what it leaves alone. */
  readonly about: Text;
  /** What whoever opens a finding should know of the source: what is doubtful, or where it does not reach. */
  readonly details?: Text;
  /** Dated figures that the details name and no check rests on. */
  readonly shows?: Figures;
}

/** A hit in words, without its place. */
export interface Judged {
  readonly column: string | undefined;
  readonly level: Level | undefined;
  readonly what: Text;
  readonly next: Text;
  readonly facts: string;
  readonly ageing: boolean;
}
export interface JudgedRow extends Judged {
  readonly table: string;
  readonly row: Row;
}

/** What holds when. Tests hand in others and see whether the examples notice. */
export interface Dates {
  readonly figures: Figures;
  readonly since?: Day | undefined;
}

interface Common extends Heading {
  readonly figures: Figures;
  readonly house: HouseValues;
}
/** Looks at one row of one table; also runs when a row is typed. */
export interface RowRule<D = unknown> extends Common {
  readonly scope: 'row';
  readonly on: string;
  readonly needs: readonly string[];
  /** What the same rule says of rows together, on demand and nightly. */
  readonly whole?: Whole<D>;
  prepare(run: RuleRun, dates?: Dates): (row: Row) => readonly Judged[];
}
/** Looks at the cells of each row of each people's table; also runs when a row is typed. */
export interface CellRule extends Common {
  readonly scope: 'cells';
  prepare(run: RuleRun): (row: Row, table: Table) => readonly Judged[];
}
/** A look at everything. */
export interface Whole<D = unknown> {
  prepare(run: RuleRun, dates?: Dates): (dataset: D) => readonly JudgedRow[];
}
/** Looks at everything; runs on demand and nightly. */
export interface DatasetRule<D = unknown> extends Common, Whole<D> {
  readonly scope: 'dataset';
}
export type Rule<D = unknown> = RowRule<D> | CellRule | DatasetRule<D>;

/** The rule's look at everything, where it has one. */
export const wholeOf = <D>(rule: Rule<D>): Whole<D> | undefined =>
  rule.scope === 'dataset' ? rule : rule.scope === 'row' ? rule.whole : undefined;
