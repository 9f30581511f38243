import type { Rectangle, Workbook } from './workbook.ts';

export type Account = 'consumer' | 'workspace';

export interface Person {
  account: Account;
  /** Granted scopes, long or short ("script.send_mail"). Missing = all of the manifest; [] = no consent yet. */
  scopes?: string[];
  /** Whether the person may edit by being in a group (such an editor cannot be removed from a protection), or only look. */
  access?: 'direct' | 'group' | 'view';
  /**
   * What the platform tells of the person's address where consent is given: it, only as whom the script runs
   * ('effective'), or nothing. Missing = it tells it.
   */
  address?: 'known' | 'effective' | 'withheld';
  /** The language of the account, as the platform names it: `de`, `en`, `pt-BR`. Missing: none that the tool speaks, so that it follows the sheet. */
  locale?: string;
}

/** A mail as it left, one per call of sendEmail. */
/** A file that goes with a mail; the emulator's are text. */
export interface MailFile {
  name: string;
  type: string;
  text: string;
}

export interface Mail {
  to: string;
  cc: string;
  bcc: string;
  replyTo: string;
  name: string;
  subject: string;
  body: string;
  htmlBody: string;
  from: string;
  /** When, as an ISO instant of the emulator's clock. */
  at: string;
  recipients: number;
  /** Absent where none went with it. */
  attachments?: MailFile[];
}

export interface Trigger {
  id: string;
  handler: string;
  type: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE';
  /** Who created it, and as whom it runs. */
  creator: string;
  schedule?: Schedule;
  /** The next run of a clock trigger, in milliseconds. */
  next?: number;
  lastResult?: 'ok' | string;
}

export interface Schedule {
  every?: { unit: 'minutes' | 'hours' | 'days' | 'weeks'; count: number };
  weekDay?: number;
  monthDay?: number;
  hour?: number;
  minute?: number;
  zone: string;
  /** A single run at an instant. */
  at?: number;
}

export interface CacheEntry {
  value: string;
  expires: number;
}

/** Everything about a file and its script that outlives an execution. Plain JSON: a snapshot is a copy of it. */
export interface HostData {
  workbook: Workbook;
  owner: string;
  people: Record<string, Person>;
  current: string;
  clock: number;
  properties: Record<string, Record<string, string>>;
  cache: Record<string, Record<string, CacheEntry>>;
  triggers: Trigger[];
  outbox: Mail[];
  /** Recipients used, by "day email", with the instant once a quota's day runs; "since email" is that instant. */
  mailUsed: Record<string, number>;
  /** How long installed triggers ran, by "day address"; missing = not at all. */
  triggerMs?: Record<string, number>;
  /** Addresses that the mail service refuses although they look like ones; missing = none. */
  refusedAddresses?: string[];
  random: number;
  scriptId: string;
}

export interface Call {
  service: string;
  method: string;
  /** Cells whose values or formats the call touched; 0 for handles and everything else. */
  cells: number;
  onCells: boolean;
  /** The range or tab, where there is one. */
  target?: string;
  /** Modelled Apps Script time, see model.ts. */
  ms: number;
}

export interface LogEntry {
  at: string;
  level: 'log' | 'info' | 'warn' | 'error' | 'debug';
  text: string;
  handler: string;
}

export interface Page {
  html: string;
  title: string;
  width?: number;
  height?: number;
  modal?: boolean;
}

export interface Alert {
  kind: 'alert' | 'prompt';
  title: string;
  text: string;
  buttons: string;
  answer: string;
}

/** What a person sees beside the grid. */
export class UiState {
  sidebar: Page | undefined = undefined;
  dialog: Page | undefined = undefined;
  toasts: { text: string; title: string; seconds: number | undefined }[] = [];
  alerts: Alert[] = [];
  /** Scopes for which the platform asked for consent. */
  consentAsked: string[][] = [];
  menu: MenuItem[] = [];
  opened = false;
  /** What the person has selected. */
  active: { tabId: number; rectangle: Rectangle } | undefined = undefined;
  private queue: { button: string; text: string }[] = [];

  /** Prepares the answer to the next alert or prompt: a button's name (YES, NO, OK, CANCEL, CLOSE) and a text. */
  answer(button: string, text = ''): this {
    this.queue.push({ button, text });
    return this;
  }

  takeAnswer(): { button: string; text: string } | undefined {
    return this.queue.shift();
  }
}

export interface MenuItem {
  label: string;
  /** The function it runs; missing for a submenu or separator. */
  run?: string;
  items?: MenuItem[];
  separator?: true;
}

/** A trigger as `host.triggers` lists it; `next` is local time in the sheet's zone. */
export interface TriggerView {
  id: string;
  handler: string;
  type: string;
  creator: string;
  next: string | undefined;
  lastResult: string | undefined;
  /** Missing for triggers that wait for an event. */
  schedule: Schedule | undefined;
}
