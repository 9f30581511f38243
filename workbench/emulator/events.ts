import type { Execution } from './execution.ts';
import { messages, PlatformError } from './failure.ts';
import type { Machine } from './machine.ts';
import type { Runner } from './runner.ts';
import { nextRun } from './scheduling.ts';
import { scriptEnums } from './services/enums.ts';
import { rangeAt } from './services/range-at.ts';
import { userOf } from './services/session.ts';
import { spreadsheetOf } from './services/spreadsheet.ts';
import type { Trigger } from './state.ts';
import type { CellValue, Rectangle, Tab } from './workbook.ts';
import { offsetAt } from './zone.ts';

/** How many edits wait while one is answered. */
const QUEUED = 2;

/** An edit by a person. `value` and `oldValue` exist for one cell only [doc]. */
export interface Edit {
  tab: Tab;
  rectangle: Rectangle;
  value?: CellValue;
  oldValue?: CellValue;
}

export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER';

/** Fires triggers for what people do. A script's own edits fire none, since they never pass here [doc]. */
export class Events {
  /** Edits that came while others were answered; undefined = each is answered at once. */
  private waiting: Edit[] | undefined = undefined;

  constructor(
    private readonly machine: Machine,
    private readonly runner: Runner,
  ) {}

  /** Runs a simple trigger by hand, so that what it throws is seen. */
  runSimple(handler: string): unknown {
    return this.runner.execute({
      handler,
      mode: 'LIMITED',
      args: (run) => [this.event(run, { authMode: scriptEnums.AuthMode.LIMITED })],
    });
  }

  /** Opens the file for the current person: menus are built anew. */
  opened(): void {
    const ui = this.machine.ui(this.machine.data.current);
    ui.menu = [];
    ui.opened = true;
    // Who may only look starts no trigger [doc].
    if (this.machine.onlyLooks(this.machine.data.current)) return;
    this.simple('onOpen', () => ({}));
    this.installed('ON_OPEN', () => ({}));
  }

  /**
   * Edits in quick succession: one is answered while the others wait, of which the platform keeps two [doc];
   * which ones are dropped is unknown. Installed onEdit triggers queue likewise.
   */
  rapidly(work: () => void): void {
    this.waiting = [];
    try {
      work();
    } finally {
      const [first, ...rest] = this.waiting;
      this.waiting = undefined;
      const kept = this.machine.worlds.droppedEdits === 'newest' ? rest.slice(0, QUEUED) : rest.slice(-QUEUED);
      for (const edit of first ? [first, ...kept] : []) this.edited(edit);
    }
  }

  edited(edit: Edit): void {
    if (this.waiting) {
      this.waiting.push(edit);
      return;
    }
    const event = (run: Execution): Record<string, unknown> => ({
      range: rangeAt(run, edit.tab.id, edit.rectangle),
      ...(edit.value !== undefined && edit.value !== '' ? { value: asEventValue(edit.value) } : {}),
      ...(edit.oldValue !== undefined && edit.oldValue !== '' ? { oldValue: asEventValue(edit.oldValue) } : {}),
    });
    this.simple('onEdit', event);
    this.installed('ON_EDIT', event);
    this.changed('EDIT');
  }

  changed(changeType: ChangeType): void {
    this.installed('ON_CHANGE', () => ({ changeType }));
  }

  /** A simple trigger: as the person, without authorisation; what it throws is only logged [doc]. */
  private simple(handler: string, event: (run: Execution) => Record<string, unknown>): void {
    if (!this.runner.has(handler)) return;
    this.quietly(handler, () =>
      this.runner.execute({
        handler,
        mode: 'LIMITED',
        args: (run) => [this.event(run, { authMode: scriptEnums.AuthMode.LIMITED, ...event(run) })],
      }),
    );
  }

  /** Installable triggers run as their creator, whoever sits at the sheet [doc]. */
  private installed(type: Trigger['type'], event: (run: Execution) => Record<string, unknown>): void {
    for (const trigger of this.machine.data.triggers.filter((one) => one.type === type))
      this.fire(trigger, this.machine.data.current, true, event);
  }

  private fire(
    trigger: Trigger,
    person: string,
    hasUi: boolean,
    event: (run: Execution) => Record<string, unknown>,
  ): void {
    trigger.lastResult = this.quietly(trigger.handler, () => this.execute(trigger, person, hasUi, event));
  }

  /** Runs a trigger's function; the time that all of an account's triggers may run in a day is limited [doc]. */
  private execute(
    trigger: Trigger,
    person: string,
    hasUi: boolean,
    event: (run: Execution) => Record<string, unknown>,
  ): unknown {
    const { data, limits } = this.machine;
    const used = data.triggerMs ?? {};
    data.triggerMs = used;
    const key = `${new Date(this.machine.now()).toISOString().slice(0, 10)} ${trigger.creator}`;
    if ((used[key] ?? 0) >= limits.triggerMsADay[this.machine.account(trigger.creator)])
      throw new PlatformError(messages.tooMuchTime);
    try {
      return this.runner.execute({
        handler: trigger.handler,
        person,
        runsAs: trigger.creator,
        hasUi,
        args: (run) => [
          this.event(run, { authMode: scriptEnums.AuthMode.FULL, triggerUid: trigger.id, ...event(run) }),
        ],
      });
    } finally {
      used[key] = (used[key] ?? 0) + this.runner.last.ms;
    }
  }

  /** Runs a clock trigger now, whatever its schedule, and gives what it returns; throws what it throws. */
  fireNow(trigger: Trigger): unknown {
    return this.execute(trigger, trigger.creator, false, () => this.clockParts(trigger.schedule?.zone ?? 'UTC'));
  }

  private quietly(handler: string, work: () => unknown): string {
    try {
      work();
      return 'ok';
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      this.machine.log('error', `${handler}: ${text}`, handler);
      if (error === this.runner.hookError) throw error;
      return text;
    }
  }

  private event(run: Execution, parts: Record<string, unknown>): object {
    const shared = {
      source: spreadsheetOf(run),
      user: userOf(run, run.options.mode === 'FULL' ? run.options.person : ''),
    };
    return Object.assign(run.plain({}), shared, parts);
  }

  /** Moves the clock to an instant; what is due on the way runs in order, as its creator and without a screen. */
  advance(to: number): void {
    for (;;) {
      const due = this.machine.data.triggers
        .filter((one) => one.next !== undefined && one.next <= to)
        .sort((a, b) => (a.next ?? 0) - (b.next ?? 0))[0];
      if (due?.next === undefined || !due.schedule) break;
      const planned = due.next;
      this.machine.data.clock = Math.max(this.machine.data.clock, planned);
      due.next = nextRun(due, due.schedule, planned, planned);
      this.fire(due, due.creator, false, () => this.clockParts(due.schedule?.zone ?? 'UTC'));
    }
    this.machine.data.clock = Math.max(this.machine.data.clock, to);
  }

  private clockParts(zone: string): Record<string, unknown> {
    const now = this.machine.now();
    const date = new Date(now + offsetAt(zone, now));
    return {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      'day-of-month': date.getUTCDate(),
      'day-of-week': date.getUTCDay() || 7,
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds(),
      timezone: zone,
    };
  }
}

/** Event values are texts, numbers included [3rd]. */
function asEventValue(value: CellValue): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
