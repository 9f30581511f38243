import type { Text } from '../../src/domain/text.ts';
import type { Row, Tab, Workbook } from '../emulator/workbook.ts';

/** What travels between the workbench's server and its page. Types only. */

export type TabHead = Omit<Tab, 'rows'>;

/** What changed in one tab: its head where given, rows by index (from 0), and how many rows there are now. */
export interface TabPatch {
  id: number;
  head?: TabHead;
  length: number;
  rows: [index: number, row: Row][];
}

/** What changed in the workbook. Styles and validations only ever grow, except when everything is replaced. */
export interface BookPatch {
  title: string;
  order: number[];
  styles: { from: number; items: Workbook['styles'] };
  validations: { from: number; items: Workbook['validations'] };
  tabs: TabPatch[];
}

export interface Person {
  email: string;
  role: Text;
  /** What one sees from this seat. */
  purpose: Text;
  /** Set where the person has not consented yet. */
  withoutConsent?: boolean;
}

export interface MenuItem {
  kind: 'item';
  label: string;
  /** The function of the script that it calls. */
  run: string;
}
export interface SubMenu {
  kind: 'menu';
  label: string;
  items: MenuEntry[];
}
export type MenuEntry = MenuItem | SubMenu | { kind: 'line' };

export interface Mail {
  id: number;
  to: string;
  subject: string;
  html?: string;
  text: string;
  /** The workbench's time, ISO without zone. */
  at: string;
  by: string;
  /** Files that went with it; absent where there are none. */
  files?: { name: string; type: string; text: string }[];
}

export interface Trigger {
  id: string;
  handler: string;
  title: Text;
  /** When it comes, in words: "täglich gegen 6 Uhr". */
  when: Text;
  /** ISO without zone; missing for triggers that wait for an event. */
  next?: string;
  owner: string;
  last?: { at: string; ok: boolean; says: Text };
}

export interface ServiceCall {
  service: string;
  method: string;
  on?: string;
  cells: number;
  ms: number;
}

/** One execution of the script. */
export interface Run {
  id: number;
  /** In words where known: the menu's label, the form's title, what a person did. */
  title: Text;
  handler: string;
  by: string;
  at: string;
  failed?: string;
  calls: number;
  onCells: number;
  budget?: { calls?: number; onCells?: number };
  modelled: number;
  took: number;
  list: ServiceCall[];
}

/** What an execution opened for the person who started it. */
export interface Frame {
  id: string;
  title: string;
  width: number;
  height: number;
}

export interface Alert {
  title?: string;
  message: string;
  buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
  prompt: boolean;
}

export type Effect =
  | { kind: 'sidebar'; frame: Frame }
  | { kind: 'dialog'; frame: Frame; modal: boolean }
  | { kind: 'alert'; alert: Alert }
  | { kind: 'toast'; title?: string; message: string; seconds: number }
  | { kind: 'activate'; tab: number; row: number; column: number; rows: number; columns: number };

/** The answer to everything that runs the script. */
export type Answer =
  | { ok: true; version: number; effects: Effect[]; result?: string }
  | { ok: false; version: number; effects: Effect[]; reason: 'failed'; message: string }
  | { ok: false; version: number; effects: Effect[]; reason: 'consent'; scopes: Text[] }
  | { ok: false; version: number; effects: Effect[]; reason: 'ask'; ask: Alert };

/** What the person has selected when an execution starts; the script may ask for it. */
export interface Selection {
  tab: number;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface AlertAnswer {
  button: string;
  text?: string;
}

/** Everything beside the workbook that all windows show alike. */
export interface Surroundings {
  now: string;
  nextDue?: string;
  title: string;
  demo: boolean;
  /** Before setup: the file has no tab of the add-in yet. */
  bare: boolean;
  triggers: Trigger[];
  /** Formulas whose functions the emulator does not know: the grid works them out and tells the values. */
  gridFormulas: string[];
  /** Something that the person should know of the start: a state file that could not be read. */
  notice?: Text;
}

export interface FullState {
  version: number;
  book: Workbook;
  around: Surroundings;
  persons: Person[];
  runs: Run[];
  mails: Mail[];
}

/** One step from `version - 1`. `reset` tells the page to fetch everything anew. */
export interface Patch {
  version: number;
  book?: BookPatch;
  around?: Partial<Surroundings>;
  /** New ones, oldest first. */
  runs?: Run[];
  mails?: Mail[];
  reset?: boolean;
}
