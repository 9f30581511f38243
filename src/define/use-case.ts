import type { Day } from '../domain/day.ts';
import type { Cells, Plan } from '../domain/plan.ts';
import type { Problem, Result } from '../domain/result.ts';
import type { Lang, OwnLang, Text } from '../domain/text.ts';
import type { SheetSettings } from '../settings/index.ts';
import type { Known } from './dataset.ts';
import type { Part } from './part.ts';

/** Who acts, as far as the platform says: never a name. */
export interface Actor {
  readonly role: 'coordination' | 'treasury' | 'data-protection' | 'volunteer';
  /** `K-…` where the e-mail address is a contact's. */
  readonly contact: string | undefined;
  /** The association that this person's contact belongs to. */
  readonly association: string | undefined;
  /** Why nobody can tell who the person is: the tab Koordination cannot be read. The role is the least one then. */
  readonly unread?: Text;
}

/** What people call those who act, in pages and in Protokoll. */
export const ROLE_WORDS: Readonly<Record<Actor['role'], Text>> = {
  coordination: { de: 'Koordination', en: 'Coordination' },
  treasury: { de: 'Schatzmeisterei', en: 'Treasury' },
  'data-protection': { de: 'Datenschutz', en: 'Data protection' },
  volunteer: { de: 'Freiwillige:r', en: 'Volunteer' },
};

/** What carrying out a plan came to. */
export interface Applied {
  readonly operation: string;
  /** Row number in the sheet of each row that now stands there, by id. */
  readonly lines: Readonly<Record<string, number>>;
  /** The cells of each new row as they stand in the sheet now, by id. */
  readonly standing?: Readonly<Record<string, Cells>>;
  /** What people had changed meanwhile and was left alone. */
  readonly left: readonly Text[];
  /** Says that Protokoll could not be written, so that the operation has no undo; absent where it stands there. */
  readonly unlogged?: Text;
  /** The plan had been carried out before; nothing was written now. */
  readonly repeated: boolean;
}

/** What a desk can do that changes the sheet or sends mails: only calls that say that they write get at it. */
export type Writing =
  | ('apply' | 'undo' | 'assignColumns' | 'seedAssociations' | 'setUp')
  | ('chooseProfile' | 'switchProfile' | 'chooseLanguage')
  | ('setSchedule' | 'switchMails' | 'checkAll' | 'refreshDashboard' | 'expireFormerValues')
  | ('writePlainTab' | 'keepPublished')
  | ('sendMails' | 'noteMails' | 'erasePerson' | 'noteInJournal');

/** A desk, or a part of one, at which nothing can be changed. */
export type Reading<D> = Omit<D, Writing>;

/** How many rows of a tab refer to what an undo would take away or rename. */
export interface Referring {
  readonly tab: Text;
  readonly rows: number;
}

/** What taking an operation back came to. */
export interface Undone {
  readonly undone: boolean;
  /** What was left alone, because someone changed it since. */
  readonly left: readonly Text[];
  /** Says that the undo itself could not be written into Protokoll. */
  readonly unlogged?: Text;
}

/** People's tabs as far as they can be read, for what goes on without those that it does not need. */
export interface ReadableTabs<D> {
  /**
   * Tabs that could not be read are empty in the dataset; `unread` says why, by the table's name. Once per run. `parts`, one
   * constant for each use: of which tabs less is enough.
   */
  readonly readable: (
    parts?: Readonly<Record<string, Part>>,
  ) => Result<{ readonly dataset: D; readonly unread: ReadonlyMap<string, Problem> }>;
}

/**
 * The desk at which a use case works: what it may ask and do. `app` makes it, features get it;
 * tests hand in their own. `D` is the dataset of the project's tables.
 */
export interface Desk<D> {
  /** The person's own language: what is said to them, and how what they type is read. */
  readonly lang: OwnLang;
  /** The sheet's: what is written into cells and into what many read. */
  readonly sheetLang: Lang;
  readonly today: Day;
  /** `2026-11-23 09:00`, in the sheet's zone. */
  readonly now: string;
  readonly settings: () => Result<SheetSettings>;
  /** Names and settings from the cache: no cell is read where the cache is warm. */
  readonly known: () => Result<Known>;
  readonly actor: () => Actor;
  /** All people's tabs, parsed, references resolved; once per run. */
  readonly dataset: () => Result<D>;
  readonly apply: (plan: Plan) => Result<Applied>;
  readonly newId: (prefix: string) => string;
  /** Small facts about this person on this sheet, such as the last association; at most 1 KB each. */
  readonly remember: (key: string, value: string) => void;
  readonly recall: (key: string) => string | undefined;
  /** Link to a cell or row of the sheet, for mails and findings. */
  readonly linkTo: (tab: Text, line: number) => string;
  readonly sheetUrl: () => string;
}
