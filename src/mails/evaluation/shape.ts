import type { OpenFinding } from '../../define/mail.ts';
import type { Day } from '../../domain/day.ts';
import type { Evaluation } from '../../evaluation/evaluate.ts';
import type { SheetSettings } from '../../settings/index.ts';
import type { Foot } from '../foot.ts';
import type { Scope } from '../in-charge.ts';
import type { Happened } from './happened.ts';
import type { Money } from './money.ts';

export interface EvaluationMailInput {
  readonly evaluation: Evaluation;
  readonly contact: {
    readonly displayName?: string | undefined;
    readonly rhythm: 'monthly' | 'quarterly' | 'yearly' | 'never';
  };
  /** The contact's association. */
  readonly association: string;
  readonly scope: Scope;
  /** They are in charge of their Land. */
  readonly landInCharge?: boolean;
  /** That other associations are counted than in the mail before, and why; absent or empty: the same. */
  readonly base?: string;
  /** Those that concern the contact's associations; the three most pressing are named. */
  readonly openFindings: readonly OpenFinding[];
  /** Of those the first that came since the last mail. */
  readonly newest?: OpenFinding | undefined;
  /** The day of the mail before this one; absent: this is the first. */
  readonly lastOn: Day | undefined;
  readonly happened: Happened;
  /** What came to the associations of a treasury in the period; absent for everyone else, and where it is not known. */
  readonly money: Money | undefined;
  /** Nothing is new: two lines. */
  readonly brief: boolean;
  readonly links: {
    /** The tab Auswertung. */
    readonly report: string;
    /** Where one sees who seeks a partner. */
    readonly waiting: string;
    /** The contact's row, to change the rhythm or sign off. */
    readonly contact: string;
    /** The tab Prüfhinweise. */
    readonly findings: string;
  };
  readonly settings: Pick<SheetSettings, 'exampleData' | 'contact'>;
}

export interface MailKpi {
  readonly name: string;
  readonly figure: string;
  readonly unit: string;
  readonly trend: string;
}

/** What the mail says, before it is HTML or text. Empty strings and lists are left out. */
export interface EvaluationMailModel {
  readonly subject: string;
  readonly eyebrow: string;
  readonly news: string;
  /** For a treasury: what came in. */
  readonly money: string;
  readonly freshHeading: string;
  readonly fresh: readonly string[];
  readonly thanks: readonly string[];
  readonly kpis: readonly MailKpi[];
  readonly visits: string;
  readonly below: readonly string[];
  readonly openHeading: string;
  readonly open: readonly OpenThing[];
  readonly moreOpen: string;
  readonly coming: readonly string[];
  readonly total: { readonly hours: string; readonly rest: string };
  readonly totalNote: string;
  /** Says whether these are all Länder or only the largest. */
  readonly barsHeading: string;
  readonly bars: readonly { readonly label: string; readonly value: string; readonly share: number }[];
  readonly distribution: readonly string[];
  readonly waiting: string;
  readonly foot: { readonly counted: string; readonly why: Foot };
}

export interface OpenThing {
  readonly level: OpenFinding['level'];
  /** All that was noticed of one row. */
  readonly title: string;
  /** The row in a sentence; empty where it is nobody's, or of an association that is no more. */
  readonly about: string;
  readonly since: string;
  readonly link: string;
  /** So many findings. */
  readonly count: number;
}
