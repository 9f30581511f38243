import { printA1 } from './a1.ts';
import { ExecutionEnded, messages, NotEmulated, PlatformError } from './failure.ts';
import { RangeHandle, TabHandle } from './handles.ts';
import type { Machine } from './machine.ts';
import { modelledTime } from './model.ts';
import { NO_OBJECTS, type Objects } from './objects.ts';
import { refuseProtected } from './protecting.ts';
import type { Realm } from './realm.ts';
import { checkScope } from './scopes.ts';
import type { Call } from './state.ts';
import type { Rectangle, Tab } from './workbook.ts';

/** What a test prepared for the next execution. Calls are counted from 1. */
export interface Trap {
  failAt?: number;
  crashAt?: number;
  unflushed?: 'lost' | 'kept' | 'prefix';
  during: Map<number, () => void>;
}

export interface ExecutionOptions {
  handler: string;
  /** Who sits at the sheet. */
  person: string;
  /** As whom it runs: the creator, for an installable trigger. */
  runsAs: string;
  /** LIMITED in simple triggers, NONE before consent. */
  mode: 'FULL' | 'LIMITED' | 'CUSTOM_FUNCTION';
  /** Whether menus and pages of a person's screen are within reach (not in clock triggers). */
  hasUi: boolean;
  /** Writes at once, for direct use from a test. */
  unbuffered: boolean;
  limitMs: number;
  trap?: Trap;
}

/** A write that waits for the next flush. `rows` limits how many of its rows are written. */
interface PendingWrite {
  tabId: number;
  rectangle: Rectangle | undefined;
  apply: (tab: Tab, rows: number) => void;
  /** Rows that it adds to the tab. */
  grows: number;
}

/** One execution: it counts service calls, buffers writes, keeps to limits and turns failures into exceptions. */
export class Execution {
  readonly calls: Call[] = [];
  elapsed = 0;
  /** The makers of ranges, sheets and the file; `servicesOf` sets them. */
  objects: Objects = NO_OBJECTS;
  /** Set when the platform ended it; nothing works afterwards. */
  ended: string | undefined = undefined;
  /** An error of the test's own code run by `during`. */
  hookError: unknown = undefined;
  private pending: PendingWrite[] = [];
  private touched = 0;
  private inside = false;

  constructor(
    readonly machine: Machine,
    readonly realm: Realm,
    readonly options: ExecutionOptions,
  ) {}

  /** Runs one service call: counts it, springs the test's traps, checks consent, and converts exceptions. */
  call<T>(service: string, method: string, inner: object | undefined, work: () => T): T {
    // A service that uses another's handle to answer is still one call.
    if (this.inside) return work();
    if (this.ended !== undefined) throw this.toScript(new ExecutionEnded(this.ended));
    const call: Call = { service, method, cells: 0, onCells: false, ms: 0 };
    const target = describe(inner);
    if (target !== undefined) call.target = target;
    this.calls.push(call);
    this.touched = 0;
    this.inside = true;
    try {
      this.spring(service);
      checkScope(service, method, this.options.mode, this.machine.granted(this.options.runsAs));
      return work();
    } catch (error) {
      throw this.toScript(error);
    } finally {
      this.inside = false;
      call.cells = this.touched;
      call.onCells = this.touched > 0;
      call.ms = modelledTime(service, method, this.touched);
      this.pass(call.ms);
    }
  }

  /** Counts cells of the current call. */
  touch(cells: number): void {
    this.touched += cells;
  }

  /** Lets modelled time pass; the platform ends an execution that takes too long. */
  pass(ms: number): void {
    this.elapsed += ms;
    this.machine.data.clock += ms;
    if (this.elapsed > this.options.limitMs && this.ended === undefined) this.end(messages.tooLong, 'kept');
  }

  private spring(service: string): void {
    const { trap } = this.options;
    if (!trap) return;
    const number = this.calls.length;
    const hook = trap.during.get(number);
    if (hook) {
      trap.during.delete(number);
      try {
        this.machine.outside(hook);
      } catch (error) {
        this.hookError ??= error;
      }
    }
    if (trap.crashAt === number) {
      this.end(messages.tooLong, trap.unflushed ?? 'lost');
      throw new ExecutionEnded(messages.tooLong);
    }
    if (trap.failAt === number) throw new PlatformError(messages.timedOut(serviceName(service)));
  }

  /** Ends the execution as a crash does: what was not flushed is lost, kept, or kept up to half of its rows. */
  private end(reason: string, unflushed: 'lost' | 'kept' | 'prefix'): void {
    this.ended = reason;
    const waiting = this.pending;
    this.pending = [];
    if (unflushed === 'lost') return;
    let left = Number.POSITIVE_INFINITY;
    if (unflushed === 'prefix') {
      const total = waiting.reduce((sum, write) => sum + (write.rectangle?.rows ?? 1), 0);
      left = Math.floor(total / 2);
    }
    for (const write of waiting) {
      if (left <= 0) return;
      const rows = Math.min(left, write.rectangle?.rows ?? 1);
      this.apply(write, rows);
      left -= rows;
    }
  }

  /** Buffers a write until the next read or flush. `rectangle` missing = the whole tab, as for its structure, which `grows` by rows. */
  write(tabId: number, rectangle: Rectangle | undefined, apply: (tab: Tab, rows: number) => void, grows = 0): void {
    this.pending.push({ tabId, rectangle, apply, grows });
    if (this.options.unbuffered) this.flush();
  }

  /** Writes what is buffered, in order. The first refusal drops the rest and throws. */
  flush(): void {
    if (this.pending.length === 0) return;
    const waiting = this.pending;
    this.pending = [];
    for (const write of waiting) this.apply(write, write.rectangle?.rows ?? 1);
  }

  private apply(write: PendingWrite, rows: number): void {
    const tab = this.machine.book.tabById(write.tabId);
    if (!tab) throw new PlatformError(`Sheet ${write.tabId} not found`);
    const { rectangle } = write;
    const beyond = ({ row, rows, column, columns }: Rectangle): boolean =>
      row < 1 || row + rows - 1 > tab.maxRows || column + columns - 1 > tab.maxColumns;
    if (rectangle && beyond(rectangle)) throw new PlatformError(messages.outOfBounds);
    if (this.machine.onlyLooks(this.options.runsAs)) throw new PlatformError(messages.onlyLooks);
    refuseProtected(tab, rectangle, this.options.runsAs, this.machine.data.owner);
    write.apply(tab, rows);
  }

  /** Whether the person it runs as may edit cells. */
  mayEdit(tabId: number, rectangle: Rectangle): boolean {
    try {
      refuseProtected(this.tab(tabId), rectangle, this.options.runsAs, this.machine.data.owner);
      return true;
    } catch {
      return false;
    }
  }

  /** Refuses a change of a whole tab that is protected against the person it runs as. */
  refuseProtected(tab: Tab): void {
    refuseProtected(tab, undefined, this.options.runsAs, this.machine.data.owner);
  }

  /** The tab behind an id as it is now, after what was buffered has been written and formulas are worked out. */
  read(tabId: number): Tab {
    this.flush();
    this.machine.recalculate();
    return this.tab(tabId);
  }

  /** The tab without flushing, for handles: as large as rows that wait to be inserted will make it. */
  tab(tabId: number): Tab {
    const tab = this.machine.book.tabById(tabId);
    if (!tab) throw new PlatformError(`Sheet ${tabId} not found`);
    const grows = this.pending.reduce((sum, write) => (write.tabId === tabId ? sum + write.grows : sum), 0);
    return grows === 0 ? tab : { ...tab, maxRows: tab.maxRows + grows };
  }

  /** Ends the execution at once, for what the platform does not let a script catch. Gives the error to throw. */
  stop(reason: string): ExecutionEnded {
    this.end(reason, 'kept');
    return new ExecutionEnded(reason);
  }

  /** A plain object of the script's realm. */
  plain<T extends object>(value: T): T {
    return this.realm.plain(JSON.stringify(value)) as T;
  }

  /** An error as the script sees it: of its own realm. */
  toScript(error: unknown): unknown {
    if (!(error instanceof PlatformError || error instanceof NotEmulated || error instanceof ExecutionEnded))
      return error;
    if (error instanceof NotEmulated) this.machine.log('error', error.message, this.options.handler);
    return this.realm.error(error.name, error.message);
  }
}

function describe(inner: object | undefined): string | undefined {
  if (inner instanceof RangeHandle) return `${inner.tabName}!${printA1(inner)}`;
  if (inner instanceof TabHandle) return inner.tabName;
  return undefined;
}

function serviceName(service: string): string {
  if (service === 'MailApp') return 'Gmail';
  if (service === 'Properties' || service === 'PropertiesService') return 'Properties';
  return 'Spreadsheets';
}
