import type { Taken } from '../../define/form.ts';
import type { FigureShown, HelpShown } from '../../define/shown.ts';
import type { Day } from '../../domain/day.ts';
import type { Period } from '../../domain/period.ts';
import type { Lang } from '../../domain/text.ts';
import type { reportSchema } from './schema.ts';

/** An association that helps, is helped, has a partner or seeks one. */
export interface Place {
  readonly name: string;
  readonly land: string | undefined;
  /** Degrees; absent where nobody says where it lies. */
  readonly at: { readonly lat: number; readonly lon: number } | undefined;
  /** Keys of the whole districts that are its area. */
  readonly districts: readonly string[];
  /** It has an active partnership on the period's last day, or today. */
  readonly joined: boolean;
  readonly seeks: boolean;
  readonly received: HelpShown;
  readonly given: HelpShown;
}

/** Two associations with a partnership or with help in the period; `a` gave more. */
export interface PairShown {
  readonly a: string;
  readonly b: string;
  readonly toB: HelpShown;
  readonly toA: HelpShown;
  /** `none`: help without any partnership. */
  readonly partnership: 'active' | 'dormant' | 'ended' | 'none';
}

export interface LandShown {
  readonly land: string;
  readonly received: HelpShown;
  readonly given: HelpShown;
}

export interface MonthShown {
  readonly first: Day;
  readonly inPeriod: boolean;
  readonly help: HelpShown;
}

export interface WaitingShown {
  readonly name: string;
  readonly land: string | undefined;
  readonly inhabitants: string;
  readonly days: string;
}

/** One host on one weekend ahead. */
export interface WeekendShown {
  readonly host: string;
  readonly friday: Day;
  /** The guests of its busiest day. */
  readonly guests: readonly string[];
  /** Three or more at once, as the measure "Andrang" has it. */
  readonly crowded: boolean;
  /** What the check said of elections of the guests themselves. */
  readonly clashes: readonly string[];
}

export interface LorenzShown {
  readonly points: readonly { readonly of: number; readonly share: number }[];
  /** What the smaller half received, `2 %`, and as a share. */
  readonly half: { readonly shown: string; readonly share: number } | undefined;
}

/** All that the report shows of one period. */
export interface ReportStart {
  readonly lang: Lang;
  readonly today: Day;
  readonly period: Period;
  readonly name: string;
  readonly days: string;
  readonly finished: boolean;
  readonly exampleData: boolean;
  readonly news: string;
  /** What was not counted, and which tabs could not be read. */
  readonly notes: readonly string[];
  readonly figures: readonly FigureShown[];
  readonly places: readonly Place[];
  readonly pairs: readonly PairShown[];
  readonly lorenz: LorenzShown | { readonly reason: string };
  /** What the distribution comes to, in sentences. */
  readonly distribution: readonly string[];
  readonly helps: string;
  readonly lands: readonly LandShown[];
  readonly months: readonly MonthShown[];
  readonly waiting: readonly WaitingShown[];
  readonly median: string | undefined;
  readonly weekends: readonly WeekendShown[];
  /** This person's association and those below it. */
  readonly own: { readonly name: string; readonly all: readonly string[] } | undefined;
}

export interface ReportCalls {
  readonly reportStart: { readonly input: Taken<typeof reportSchema>; readonly output: ReportStart };
}
