import type { Day } from './day.ts';
import type { Text } from './text.ts';

/** How pressing a finding is, most pressing first; what is only not filled or not readable yet stands apart, below all others. */
export const levels = ['urgent', 'clarify', 'hint', 'incomplete'] as const;
export type Level = (typeof levels)[number];

/** 0 for the most pressing. */
export const levelRank = (level: Level): number => levels.indexOf(level);

/** The office that takes care of a finding; the same keys as a contact's role. */
export type Office = 'coordination' | 'treasury' | 'board' | 'data-protection';

/** What one rule says about one row, in words for people. */
export interface RowFinding {
  readonly rule: string;
  readonly level: Level;
  /** The column's key; absent where the whole row is meant. */
  readonly column?: string;
  /** What stands in the row and what the figure is; never personal data. */
  readonly what: Text;
  readonly next: Text;
  readonly inCharge: Office;
  /** Rules of law cannot be accepted away. */
  readonly binding: 'law' | 'house';
  /** Changes exactly when the facts behind the finding change, and not as time passes. */
  readonly facts: string;
  /** `what` names days that pass; it is then kept as first written while the facts stay. */
  readonly ageing: boolean;
}

/** A finding with its place, ready for the tab Prüfhinweise. */
export interface Finding extends RowFinding {
  /** `H-…`, the same in every run. */
  readonly id: string;
  /** The table's name. */
  readonly table: string;
  /** `''` where the row has no id yet. */
  readonly rowId: string;
  /** Row number in the sheet, from 1. */
  readonly line: number;
  /** The row in a sentence; empty where it says nothing yet. */
  readonly about: Text;
  /** Names of the associations that the row speaks of. */
  readonly associations: readonly string[];
  /** When what the row tells of happened, where it says so. */
  readonly eventDay: Day | undefined;
}
