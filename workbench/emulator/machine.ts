import { Book } from './book.ts';
import type { Argument } from './formula.ts';
import { Locks } from './locks.ts';
import { type Evaluate, Recalculation } from './recalculation.ts';
import { shortScope } from './scopes.ts';
import { type Account, type HostData, type LogEntry, UiState } from './state.ts';
import type { CellValue, Rectangle } from './workbook.ts';
import { serialOf } from './zone.ts';

/** The part of appsscript.json that matters to running. */
export interface Manifest {
  timeZone: string;
  oauthScopes: string[];
}

/** Quotas of an account a day, and limits of an execution [doc]. */
export interface Limits {
  executionMs: number;
  simpleTriggerMs: number;
  /** How long an account's installed triggers may run in a day. */
  triggerMsADay: Record<Account, number>;
  mailRecipientsADay: Record<Account, number>;
}

/** What is unknown of the platform: a test may choose the other world. */
export interface Worlds {
  /** A plain-text cell (`@`) keeps an apostrophe at its front and shows it. Usual: it is taken away as elsewhere. */
  apostropheStays: boolean;
  /**
   * Adding or removing editors of a protection narrows its list even where the call changes nobody, as in a file of
   * one person. Usual: yes, since the documentation speaks of the call.
   */
  idleListNarrows: boolean;
  /** A protection lists the owner among its editors. Usual: the owner is left out [3rd]. */
  ownerAmongEditors: boolean;
  /** In onEdit the address is known, as to the developer of a script or within one domain. Usual: it is withheld. */
  addressInSimpleTriggers: boolean;
  /** Which edits are dropped when too many come while onEdit runs: those that come last, or those that waited longest. */
  droppedEdits: 'newest' | 'oldest';
  /** In which order getCharts lists the charts of a sheet; nobody promises one. */
  chartOrder: 'made' | 'reversed';
  /** When an account's mails count anew: 24 hours after the first one, as documented, or at midnight. */
  mailDay: 'first-mail' | 'midnight';
}

export const usualWorlds: Worlds = {
  apostropheStays: false,
  idleListNarrows: true,
  ownerAmongEditors: false,
  addressInSimpleTriggers: false,
  droppedEdits: 'newest',
  mailDay: 'first-mail',
  chartOrder: 'made',
};

export const usualLimits: Limits = {
  executionMs: 6 * 60_000,
  simpleTriggerMs: 30_000,
  triggerMsADay: { consumer: 90 * 60_000, workspace: 6 * 3_600_000 },
  mailRecipientsADay: { consumer: 100, workspace: 1500 },
};

/** What services see of the host: the file, its stores, the clock, the people, and a way out of the execution. */
export class Machine {
  readonly book: Book;
  readonly locks = new Locks();
  readonly entries: LogEntry[] = [];
  private readonly uis = new Map<string, UiState>();
  private readonly recalculation: Recalculation;
  /** The script's global functions; set once it was loaded. */
  customFunction: (name: string, args: Argument[]) => CellValue | CellValue[][] | undefined = () => undefined;
  /** Runs a test's code in the middle of an execution, as if in another one. */
  outside: (hook: () => void) => void = (hook) => hook();

  constructor(
    public data: HostData,
    readonly manifest: Manifest,
    readonly pages: Record<string, string>,
    readonly limits: Limits,
    evaluate: Evaluate | undefined,
    readonly worlds: Worlds = usualWorlds,
  ) {
    const today = (): number => serialOf(this.data.workbook.timeZone, this.data.clock);
    this.book = new Book(data.workbook, today, worlds.apostropheStays);
    this.recalculation = new Recalculation(this.book, {
      evaluate,
      custom: (name, args) => this.customFunction(name, args),
    });
  }

  /** Replaces the whole state by that of a snapshot. */
  load(data: HostData): void {
    this.data = data;
    this.book.replace(data.workbook);
    this.recalculation.reset();
    this.uis.clear();
  }

  recalculate(): void {
    this.recalculation.run();
  }

  now(): number {
    return Math.floor(this.data.clock);
  }

  /** What a person sees beside the grid. */
  ui(person: string): UiState {
    const known = this.uis.get(person);
    if (known) return known;
    const made = new UiState();
    this.uis.set(person, made);
    return made;
  }

  /** The scopes that the manifest asks for and a person has granted. */
  granted(person: string): ReadonlySet<string> {
    const asked = this.manifest.oauthScopes.map(shortScope);
    const given = this.data.people[person]?.scopes?.map(shortScope);
    return new Set(given ? asked.filter((scope) => given.includes(scope)) : asked);
  }

  /** Everybody who may edit the file: the owner and the people of the host who may do more than look. */
  editors(): string[] {
    const { owner, people } = this.data;
    return [...new Set([owner, ...Object.keys(people).filter((email) => people[email]?.access !== 'view')])];
  }

  /** Whether a person may only look. The owner never does. */
  onlyLooks(person: string): boolean {
    return person !== this.data.owner && this.data.people[person]?.access === 'view';
  }

  /** Remembers what a person looks at; without a rectangle the selection of that tab stays. */
  activate(person: string, tabId: number, rectangle?: Rectangle): void {
    const ui = this.ui(person);
    const { row, column, rows, columns } = rectangle ?? { row: 1, column: 1, rows: 1, columns: 1 };
    if (!rectangle && ui.active?.tabId === tabId) return;
    ui.active = { tabId, rectangle: { row, column, rows, columns } };
  }

  account(person: string): Account {
    return this.data.people[person]?.account ?? 'consumer';
  }

  log(level: LogEntry['level'], text: string, handler: string): void {
    this.entries.push({ at: new Date(this.now()).toISOString(), level, text, handler });
  }

  /** A number in [0, 1), the same sequence in every run (mulberry32). */
  random(): number {
    this.data.random = (this.data.random + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.data.random ^ (this.data.random >>> 15), 1 | this.data.random);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
}
