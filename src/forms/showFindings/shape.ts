import type { Taken } from '../../define/form.ts';
import type { nothing, onlyOperation } from '../../define/input.ts';
import type { RuleView } from '../../define/rule-view.ts';
import type { Undone } from '../../define/use-case.ts';
import type { Day } from '../../domain/day.ts';
import type { Level } from '../../domain/finding.ts';
import type { Lang, Text } from '../../domain/text.ts';
import type { DataTableName } from '../../tables/index.ts';
import type { FindingStatus } from '../../tables/options.ts';
import type { findingSchema, ownSchema, saveStatusSchema } from './schema.ts';

/** One row of the tab Prüfhinweise, as the sidebar shows it. */
export interface FindingView {
  readonly id: string;
  readonly rule: string;
  readonly level: Level;
  /** The tab's name as it stands in the row. */
  readonly tab: string;
  /** A row's id, or words such as `Zeile 12` where it has none. */
  readonly row: string;
  /** Names of the associations that the row speaks of. */
  readonly associations: readonly string[];
  /** Older than the sheet's set-up and noticed right at the start. */
  readonly baseline: boolean;
  /** The row in a sentence; `''` where it says nothing. */
  readonly about: string;
  readonly what: string;
  readonly next: string;
  /** The language of these three: the person's own where the check kept it, else the sheet's. */
  readonly lang: Lang;
  readonly inCharge: string;
  readonly status: FindingStatus;
  readonly reason: string;
  readonly firstSeen: Day | undefined;
}

/** The last run over everything. */
export interface LastCheck {
  /** `2026-11-23 02:14`, in the sheet's zone. */
  readonly at: string;
  /** Rows that were looked at, by the table's name. */
  readonly rows: Readonly<Record<string, number>>;
  readonly rules: number;
  /** Rows that count in no sum, because something required is missing or could not be read. */
  readonly unread: number;
}

export interface FindingsStart {
  readonly lang: Lang;
  /** In which language findings stand in their tab. */
  readonly sheetLang: Lang;
  readonly today: Day;
  /** Most pressing first; then law before house, much money before little, and what waits longest. */
  readonly findings: readonly FindingView[];
  readonly rules: Readonly<Record<string, RuleView>>;
  /** Absent where nothing was checked yet, or where it is not known. */
  readonly lastCheck: LastCheck | undefined;
  /** What "Zuständig" calls this person's office, where it is known. */
  readonly office: string | undefined;
  /** Why nobody can tell. */
  readonly unread?: Text | undefined;
  /** Whose findings come first; absent for coordination, which looks at all, and where nobody knows. */
  readonly own?: Own;
}

/** Whose findings "Meine Verbände" shows. */
export interface Own {
  readonly association: string;
  /** The association first, then those below it. */
  readonly names: readonly string[];
  /** The person's contact says so; else it was remembered or chosen. */
  readonly fromContact: boolean;
}

export interface OwnAnswer {
  /** Absent where it is not known. */
  readonly own: Own | undefined;
  /** All of the register to choose from, each name with its aliases. */
  readonly associations: readonly (readonly string[])[];
}

/** What is selected in the sheet. */
export type Selected =
  | { readonly kind: 'row'; readonly table: DataTableName; readonly line: number; readonly id: string }
  | { readonly kind: 'finding'; readonly id: string }
  | { readonly kind: 'header' }
  | { readonly kind: 'elsewhere' };

/** `seen`: what the page showed; where a person changed it since, nothing is written. */
export type SaveFindingStatus = Taken<typeof saveStatusSchema>;

export interface SavedStatus {
  readonly operation: string;
  /** Says that the status stands and has no undo; absent where it has one. */
  readonly unlogged?: Text;
  /** What of many was left alone, because someone changed it since; absent where nothing was. */
  readonly left?: readonly Text[];
}

export interface FindingsCalls {
  readonly findingsStart: { readonly input: Taken<typeof nothing>; readonly output: FindingsStart };
  readonly saveFindingStatus: { readonly input: SaveFindingStatus; readonly output: SavedStatus };
  readonly undoFindingStatus: { readonly input: Taken<typeof onlyOperation>; readonly output: Undone };
  readonly ownAssociations: { readonly input: Taken<typeof ownSchema>; readonly output: OwnAnswer };
  readonly selectedRow: { readonly input: Taken<typeof nothing>; readonly output: Selected };
  readonly checkNow: { readonly input: Taken<typeof nothing>; readonly output: true };
  readonly showFindingRow: {
    readonly input: Taken<typeof findingSchema>;
    readonly output: { readonly shown: boolean; readonly link: string };
  };
}

/** Statuses that a person may choose: "erledigt" is the tool's word, "akzeptiert" is for house rules. */
export const choosable = (binding: 'law' | 'house'): readonly FindingStatus[] =>
  binding === 'law' ? ['open', 'in-progress', 'settled'] : ['open', 'in-progress', 'accepted'];

/** Statuses that need a reason. */
export const needsReason = (status: string): boolean => status === 'settled' || status === 'accepted';

/** Statuses under which someone still has something to do. */
export const isUnresolved = (status: FindingStatus): boolean => status === 'open' || status === 'in-progress';
