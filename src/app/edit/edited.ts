import type { Cell } from '../../domain/cell.ts';
import type { Day } from '../../domain/day.ts';
import type { Problem } from '../../domain/result.ts';
import type { Lang } from '../../domain/text.ts';
import type { Book, Matrix, Sheet } from '../../google/book.ts';
import type { Zone } from '../../google/zone.ts';
import type { Dataset, DataTableName, RowIn } from '../../tables/index.ts';
import type { Checker, RuleAnswer, RuleSettings } from '../check/index.ts';
import type { Layout } from '../reading/layout.ts';
import type { Reader } from '../reading/reader.ts';
import type { DashboardBench } from '../runs/dashboard.ts';
import type { Place } from './place.ts';

/** What a simple trigger tells about an edit; a pasted block has no `value`. */
export interface EditEvent {
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly source: Book;
  readonly oldValue?: unknown;
}

export interface EditDesk {
  readonly reader: Reader;
  readonly checker: Checker<Dataset>;
  /** What the tab Regeln says: off, other levels, other values. */
  readonly ruleSettings: () => RuleSettings;
  /** What a row of the tab Regeln means; nothing for a row that is no rule's. */
  readonly answerRule: (row: RowIn<'ruleSettings'>, lang: Lang) => RuleAnswer | undefined;
  readonly zone: Zone;
  readonly today: Day;
  readonly random: () => number;
  /** Why the edited cells may have been read otherwise than they were meant; nothing where they were not. */
  readonly changedWays: (cells: readonly Cell[]) => Problem | undefined;
  /** Tells the person once in a while why an edit is left alone; `lang` where the sheet's language is not known. */
  readonly tell: (problem: Problem, lang?: 'both') => void;
  /** Tells it each time: it answers what the person just did. */
  readonly answer: (problem: Problem) => void;
  /** What drawing the tab Auswertung needs. */
  readonly dashboard: DashboardBench;
}

/** What of an edit is needed to find its rows again after they have moved. */
export type MovedRows = Pick<EditedRows, 'name' | 'layout' | 'place' | 'lines'>;

/** What is edited, in a tab whose columns are known. */
export interface EditedRows {
  readonly name: DataTableName;
  readonly sheet: Sheet;
  readonly layout: Layout;
  /** The lines of the edit that lie below the header, and its columns. */
  readonly place: Place;
  readonly range: EditEvent['range'];
  /** What the one edited cell held before, where the platform says so. */
  readonly oldValue: unknown;
  /** The handle of the tab's first lines, for a second look at the header. */
  readonly top: EditEvent['range'];
  /** The tab's first lines as they were read, the header among them. */
  readonly lines: Matrix;
}
