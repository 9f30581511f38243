import type { Profile } from '../../define/table.ts';
import type { Day } from '../../domain/day.ts';
import type { Lang } from '../../domain/text.ts';
import type { Book } from '../../google/book.ts';
import type { Zone } from '../../google/zone.ts';
import type { TableName } from '../../tables/index.ts';
import type { FileWays } from '../reading/file-ways.ts';
import type { Seeded } from './renew-words.ts';

/** What setup has to know. */
export interface SetupInput {
  readonly book: Book;
  readonly zone: Zone;
  readonly lang: Lang;
  readonly profile: Profile;
  /** How the file is to read what people type. */
  readonly ways: FileWays;
  /** The file was never set up before. */
  readonly isNew: boolean;
  readonly today: Day;
  /** Rows of the tab Regeln, as the registry says. */
  readonly ruleRows: readonly Seeded[];
  /** The same in the other language, to know again what the tool wrote before the language changed. */
  readonly otherRuleRows: readonly Seeded[];
  /** Those of rules that this profile has no tab for. */
  readonly strangeRuleRows: readonly Seeded[];
  /** Keys of the columns that the sheet's version cannot have yet: they are created without asking. */
  readonly addedColumns: (table: TableName) => ReadonlySet<string>;
  /** A layout step that the sheet still needs collapses the groups of its tabs. */
  readonly tidies: boolean;
  readonly elections: readonly Seeded[];
  /** Labels of elections for the visits' dropdown. */
  readonly electionLabels: readonly string[];
  readonly coordinators: readonly string[];
  /** What the file remembers, as read at the beginning. */
  readonly facts: Readonly<Record<string, string>>;
}
